import type { CompletionDraft } from "./Completion";

/** Keys, items and whole parts in the order in which they are offered: the parts behind the keys that are asked for. */
export function inOfferedOrder(
  keys: readonly CompletionDraft[],
  parts: readonly CompletionDraft[],
): readonly CompletionDraft[] {
  const isLast = ({ kind, label }: CompletionDraft): boolean => kind === "key" && label === "private";
  const last = keys.filter(isLast);
  const others = last.length === 0 ? keys : keys.filter((one) => !isLast(one));
  if (parts.length === 0) return [...others, ...last];
  // Behind the first key where it is asked for, or the first line of an item; else behind all.
  const [head] = others;
  const first = head?.kind === "snippet" || (head?.kind === "key" && head.detail !== undefined) ? 1 : others.length;
  // Few want `private`, and everything has it.
  return [...others.slice(0, first), ...parts, ...others.slice(first), ...last];
}
