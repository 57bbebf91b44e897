import { readFileSync, writeFileSync } from "node:fs";
import type { Cli } from "./Cli";

/**
 * Reads a UTF-8 file; a byte order mark stays. What cannot be read is said, and gives undefined. Text that is not
 * UTF-8 is refused, since writing it back would lose bytes.
 */
export function readText(file: string, cli: Cli): string | undefined {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    cli.fail(file, "unreadable", reasonOf(error, cli));
    return undefined;
  }
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    cli.fail(file, "unreadable", cli.say("notUtf8"));
    return undefined;
  }
}

/**
 * Writes a UTF-8 file. What cannot be written is said, and gives false.
 * @param onlyNew whether a file that is there already is left alone
 */
export function writeText(file: string, text: string, cli: Cli, onlyNew: boolean): boolean {
  try {
    writeFileSync(file, text, { flag: onlyNew ? "wx" : "w" });
    return true;
  } catch (error) {
    cli.fail(file, "unwritable", reasonOf(error, cli));
    return false;
  }
}

function reasonOf(error: unknown, cli: Cli): string {
  const code = (error as NodeJS.ErrnoException).code;
  switch (code) {
    case "ENOENT":
      return cli.say("missing");
    case "EISDIR":
      return cli.say("isFolder");
    case "EACCES":
    case "EPERM":
      return cli.say("forbidden");
    case "EEXIST":
      return cli.say("exists");
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
