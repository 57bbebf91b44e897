import { CareerDocument } from "../career/CareerDocument";
import { checkedEdit } from "../career/CareerEdit";
import { nearestPeriod } from "../time/nearestPeriod";
import { exchange } from "../retro/markdownEdits";
import { changeValueAt, locate } from "../yaml/nodePath";
import { type Fixer, mendBy } from "./QuickFix";
import { replaceBy, replacePlain } from "./replaceFixes";

/** A period that the calendar does not have becomes the nearest one that it has. */
export const fixUnrealPeriod: Fixer = (finding, document) => {
  const text = document?.source.slice(finding.start, finding.end);
  const quote = /^["']/.exec(text ?? "")?.[0] ?? "";
  const nearest = text && nearestPeriod(quote ? text.slice(1, -1) : text.trim());
  return nearest ? replaceBy(finding, `${quote}${nearest}${quote}`) : [];
};

/** A time that ends before it begins: its two ends change places. */
export const fixReversed: Fixer = (finding, document) => {
  const within = replacePlain(finding);
  if (within.length > 0 || !(document instanceof CareerDocument)) return within;
  const todo = document.career.gaps
    .flatMap((gap) => gap.todos.items)
    .find(({ until }) => until?.node.start === finding.start);
  const [from, until] = [todo?.from, todo?.until];
  if (!todo || !from || !until) return [];
  const path = locate(document.tree.root, todo.node)?.path;
  if (!path) return [];
  const edits = exchange(document.source, from.node, until.node);
  const edit = checkedEdit(document, edits, (root: unknown) =>
    changeValueAt(root, path, (value) => {
      const old = value as Record<string, unknown>;
      return { ...old, from: old["until"], until: old["from"] };
    }),
  );
  return mendBy("exchangeDates", edit);
};
