import { relativePath } from "./relativePath";

/**
 * The target of a link as it has to be written in another file to lead to the same place. Addresses, places that begin
 * at the root, and what a site generator reads stay as they are.
 * @param target as a link of Markdown has it, without brackets
 * @param from the path of the file that it stands in, `/` between its parts
 * @param to that of the file that it moves to, from the same folder
 */
export function movedTarget(target: string, from: string, to: string): string {
  if (from === to || target === "" || /^(?:[a-z][a-z\d+.-]*:|[/\\?{~$@<])/iu.test(target)) return target;
  // A heading of the file itself.
  if (target.startsWith("#")) return pathTarget(relativePath(to, from)) + target;
  const folder = from.slice(0, from.lastIndexOf("/") + 1);
  // What stands before the first `?` or `#` is the path.
  const [path = "", rest = ""] = splitAt(target, target.search(/[?#]/u));
  const whole = withoutDots(pathTarget(folder) + path);
  return relativePath(pathTarget(to), whole) + rest;
}

function splitAt(text: string, at: number): readonly [string, string] {
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at)];
}

/** A path as a link of Markdown has it. */
export function pathTarget(path: string): string {
  return path.replaceAll(
    /[\s()<>%?#]/gu,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
}

/** A path without `.` and `..`, as far as it goes up within itself. */
function withoutDots(path: string): string {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    const last = parts.at(-1);
    if (part === ".." && last !== undefined && last !== ".." && last !== "") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}
