import type { Todo } from "../career/Career";
import { draftMessages } from "../messages/draftMessages";
import type { Message } from "../messages/formatMessage";
import { foldName } from "../text/likeness";
import { shortName } from "./itemWords";

/** What a drafted line of a month says: its own words alone, and addresses behind them. */
const drafted = [
  draftMessages.done,
  draftMessages.doneUndated,
  draftMessages.habit,
  draftMessages.habitOfOnce,
  draftMessages.habitTimes,
  draftMessages.habitOnce,
].flatMap((message: Message) => [message.en, message.ko].map(patternOf));

function patternOf(template: string): RegExp {
  const parts = template.split(/\{(\w+)\}/).map((part, at) => {
    if (at % 2 === 0) return part.replaceAll(/[()[\].*+?^$|\\]/g, String.raw`\$&`);
    return part === "todo" ? "(.+)" : part === "days" ? "[^()]+" : String.raw`\d+`;
  });
  return new RegExp(String.raw`^${parts.join("")}(?:\s\S*[./]\S*)*$`, "u");
}

/**
 * Tells the lines of months that a draft wrote from a record, and that nobody wrote on: they prove no more than the
 * record does.
 * @returns whether a line without markup is one about one of the to-dos
 */
export function draftedLines(todos: readonly Todo[]): (line: string) => boolean {
  const recorded = todos.filter(({ done, status }) => done.length > 0 || status === "done");
  const names = new Set(recorded.flatMap(({ text }) => [foldName(text), foldName(shortName(text))]));
  return (line) => {
    for (const pattern of drafted) {
      const name = pattern.exec(line)?.[1];
      if (name !== undefined && names.has(foldName(name))) return true;
    }
    return false;
  };
}
