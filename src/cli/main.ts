import { version } from "../../package.json";
import { runCli } from "./runCli";

const { LC_ALL, LC_MESSAGES, LANG } = process.env;

process.exitCode = runCli(process.argv.slice(2), {
  version,
  locale: LC_ALL || LC_MESSAGES || LANG,
  write: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
});

// A reader that closes early, as `head` does, is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});
