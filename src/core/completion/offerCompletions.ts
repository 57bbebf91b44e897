import { compositionStages, hasHangul } from "../text/jamo";
import type { Completion, CompletionDraft, Completions } from "./Completion";
import { matchAny, type TypedWord, typedWord } from "./matchTyped";

/** How many are given at once. The editor asks again while typing where there are more. */
export const mostOffered = 200;

/**
 * Chooses what is offered for a typed word. Where its letters are Latin and all fit into one list, the editor filters
 * by itself; it knows nothing of Hangul that is being composed, though, so that is done here, and what is typed counts
 * as found.
 * @param typed what stands before the cursor, from where the completions write; an opening quote may be part of it
 * @param isCut whether some that do not fit were left out before
 */
export function offerCompletions(drafts: readonly CompletionDraft[], typed: string, isCut = false): Completions {
  const word = typedWord(typed);
  const quote = /^["']/.exec(typed)?.[0] ?? "";
  const isComposing = word.jamo !== undefined;
  const isFree = drafts.some((draft) => draft.isStrict);
  if (word.text === "" || (!isComposing && !isFree && !isCut && drafts.length <= mostOffered)) {
    const isIncomplete = drafts.length > mostOffered || isFree || isCut;
    return { items: drafts.slice(0, mostOffered).map((draft) => toCompletion(draft, quote, word)), isIncomplete };
  }
  const ranked = drafts.flatMap((draft, index) => {
    const rank = matchAny(word, draft.words);
    return rank === undefined || (draft.isStrict && !isBeginning(rank)) ? [] : [{ draft, index, rank }];
  });
  // The order of Latin letters is the editor's; only which of too many are shown depends on how well they fit.
  if (isComposing || ranked.length > mostOffered) ranked.sort((a, b) => a.rank - b.rank || a.index - b.index);
  return {
    items: ranked
      .slice(0, mostOffered)
      .map(({ draft }) => toCompletion(draft, isComposing ? `${typed.trimStart()} ${quote}` : quote, word)),
    isIncomplete: true,
  };
}

/** Whether a rank of `matchTyped` is that of a beginning, in either mode of the keyboard. */
function isBeginning(rank: number): boolean {
  return rank < 1 || (rank >= 4 && rank < 5);
}

function toCompletion(draft: CompletionDraft, lead: string, typed: TypedWord): Completion {
  const { label, kind, detail, documentation, insertText, isSnippet, span, words, continues } = draft;
  const all = words.join(" ");
  // What was listed before the first letter has to outlast the composing of it.
  const stages = typed.jamo === undefined && hasHangul(all) ? ` ${compositionStages(all)}` : "";
  const filterText = lead + all + stages;
  return { label, kind, detail, documentation, insertText, isSnippet, span, filterText, continues };
}
