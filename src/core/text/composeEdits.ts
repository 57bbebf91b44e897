import type { TextEdit } from "./TextEdit";

/** A step through a text: so many letters stay or go, or a text comes in. */
type Step =
  | { readonly kind: "keep"; readonly length: number }
  | { readonly kind: "drop"; readonly length: number }
  | { readonly kind: "write"; readonly text: string };

/**
 * Two rounds of edits as one: what `second` does to the text that `first` leaves, told of the text before `first`. The
 * rounds are walked side by side, as operational transformation composes its deltas.
 * @param first speak of a text and do not overlap
 * @param second speak of that text with `first` made, and do not overlap
 * @returns edits in order; those that touch are joined
 */
export function composeEdits(first: readonly TextEdit[], second: readonly TextEdit[]): TextEdit[] {
  const [before, after] = [stepsOf(first), stepsOf(second)];
  const steps: Step[] = [];
  let [one, other] = [before.shift(), after.shift()];
  while (one || other) {
    if (one?.kind === "drop") {
      steps.push(one);
      one = before.shift();
    } else if (other?.kind === "write") {
      steps.push(other);
      other = after.shift();
    } else if (!one || !other) {
      // Behind the last edit of a round, all stays.
      steps.push(...[one, ...before, other, ...after].filter((step) => step !== undefined));
      break;
    } else {
      const length = Math.min(lengthOf(one), lengthOf(other));
      if (one.kind === "keep") steps.push({ kind: other.kind, length });
      else if (other.kind === "keep") steps.push({ kind: "write", text: one.text.slice(0, length) });
      one = rest(one, length) ?? before.shift();
      other = rest(other, length) ?? after.shift();
    }
  }
  return editsOf(steps);
}

function stepsOf(edits: readonly TextEdit[]): Step[] {
  let at = 0;
  return [...edits]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .flatMap(({ start, end, newText }): Step[] => {
      const steps: Step[] = [
        { kind: "keep", length: start - at },
        { kind: "drop", length: end - start },
        { kind: "write", text: newText },
      ];
      at = end;
      return steps.filter((step) => lengthOf(step) > 0);
    });
}

const lengthOf = (step: Step): number => (step.kind === "write" ? step.text.length : step.length);

/** What is left of a step behind so many letters. */
function rest(step: Step, length: number): Step | undefined {
  if (lengthOf(step) === length) return undefined;
  if (step.kind === "write") return { kind: "write", text: step.text.slice(length) };
  return { kind: step.kind, length: step.length - length };
}

function editsOf(steps: readonly Step[]): TextEdit[] {
  const edits: { start: number; end: number; newText: string }[] = [];
  let at = 0;
  for (const step of steps) {
    if (step.kind === "keep") {
      at += step.length;
      continue;
    }
    let last = edits.at(-1);
    if (last?.end !== at) edits.push((last = { start: at, end: at, newText: "" }));
    if (step.kind === "write") last.newText += step.text;
    else at = last.end += step.length;
  }
  return edits;
}
