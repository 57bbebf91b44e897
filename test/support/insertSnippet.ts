import type { Completion } from "../../src/core/completion/Completion";

/**
 * The plain text of a snippet, each place (`$0`, `${1}`, `${1:text}`) filled with what it proposes, a choice
 * (`${1|a,b|}`) with its first text; `\$` is a `$`.
 */
export function expandSnippet(snippet: string): string {
  let result = "";
  for (let at = 0; at < snippet.length; at++) {
    const rest = snippet.slice(at);
    const stop = /^\$(?:\d+|\{\d+\})/.exec(rest);
    const named = /^\$\{\d+:((?:[^\\}]|\\.)*)\}/.exec(rest);
    const choice = /^\$\{\d+\|((?:[^\\,|]|\\.)*)(?:,(?:[^\\|]|\\.)*)?\|\}/.exec(rest);
    if (/^\\[\\$}]/.test(rest)) result += snippet[++at];
    else if (stop) at += stop[0].length - 1;
    else if (named) {
      result += (named[1] as string).replaceAll(/\\([\\$}])/g, "$1");
      at += named[0].length - 1;
    } else if (choice) {
      result += (choice[1] as string).replaceAll(/\\([\\,|])/g, "$1");
      at += choice[0].length - 1;
    } else result += snippet[at];
  }
  return result;
}

/**
 * The text after a completion was accepted, as VS Code writes it: further lines of what is written get the white space
 * that stands at the beginning of the line, up to the place where it is put in; line breaks become the text's.
 */
export function insertSnippet(text: string, completion: Completion): string {
  const { start, end } = completion.span;
  const lineStart = Math.max(text.lastIndexOf("\n", start - 1), text.lastIndexOf("\r", start - 1)) + 1;
  const leading = (/^[ \t]*/.exec(text.slice(lineStart, start)) as RegExpExecArray)[0];
  const lineBreak = text.includes("\r\n") ? "\r\n" : "\n";
  const plain = completion.isSnippet ? expandSnippet(completion.insertText) : completion.insertText;
  const written = plain
    .split("\n")
    .map((line, at) => (at === 0 ? line : leading + line))
    .join(lineBreak);
  return text.slice(0, start) + written + text.slice(end);
}
