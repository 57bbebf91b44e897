import type { CareerDocument } from "../career/CareerDocument";
import { renameWord } from "../career/renameWord";
import { idWord, type SymbolWord, symbolWordAt } from "../career/symbolWord";
import { wordInUse } from "../career/wordInUse";
import type { MessageValues } from "../messages/formatMessage";
import type { RenameMessage } from "../messages/renameMessages";
import { cutName, foldName } from "../text/likeness";
import type { Span } from "../text/SourceText";
import type { TextEdit } from "../text/TextEdit";
import { type CareerNames, careerNames } from "../workspace/CareerNames";
import type { IndexedRetro } from "../workspace/IndexedRetro";
import { retroOccurrences, retroSymbolAt } from "../workspace/retroSymbols";
import { canTie } from "../workspace/retroTies";

/** Why nothing is renamed: a sentence of `renameMessages` with its values. */
export interface RenameRefusal {
  readonly kind: "refused";
  readonly reason: RenameMessage;
  readonly values: MessageValues;
}

/** What is renamed at a place. */
export interface Renamable {
  readonly kind: "renamable";
  readonly word: SymbolWord;
  /** The words under the cursor, without quotes and carets. */
  readonly span: Span;
  /** What is to be edited: the word as it is defined, which a reference may spell otherwise. */
  readonly placeholder: string;
}

/** The edits of a rename: of the career file, and of each retrospective that changes. */
export interface RenameEdits<Retro> {
  readonly kind: "edits";
  readonly career: readonly TextEdit[];
  readonly retros: readonly { readonly retro: Retro; readonly edits: readonly TextEdit[] }[];
}

/** What can be renamed at a zero-based offset of a career file, or why nothing can. */
export function renamableIn(document: CareerDocument, offset: number): Renamable | RenameRefusal {
  if (document.isBroken) return broken(document);
  const found = symbolWordAt(document, offset);
  if (!found) return refusal("nothing");
  const { span, ...word } = found;
  return { kind: "renamable", word, span, placeholder: word.text };
}

/**
 * What can be renamed at a zero-based offset of a retrospective: the to-do behind a `^id`. Undefined where nothing of
 * ours stands, so that others may answer.
 */
export function renamableInRetro(
  retro: IndexedRetro,
  offset: number,
  career: CareerDocument | undefined,
  names: CareerNames | undefined,
): Renamable | RenameRefusal | undefined {
  if (!career || !names) {
    const isTie = retro.ties.some(({ start, end }) => start - 1 <= offset && offset <= end);
    return isTie ? refusal("noCareer") : undefined;
  }
  const place = retroSymbolAt(retro, offset, career, names);
  if (!place) return undefined;
  if (place.how === "mention") return refusal("prose");
  if (career.isBroken) return broken(career);
  const word = idWord(place.symbol);
  return word && { kind: "renamable", word, span: place.span, placeholder: word.text };
}

/**
 * Renames a word of a symbol: in its career file wherever it is defined and referred to, and where it is the id of a
 * to-do, every `^id` of the retrospectives. Names in the prose of retrospectives are their author's words of the past
 * and stay as they are: where they would no longer be found under the new name, the old one becomes an alias, so that
 * no evidence is lost.
 * @param retros those that belong to the career file
 */
export function renameSymbol<Retro extends { readonly retro: IndexedRetro }>(
  document: CareerDocument,
  word: SymbolWord,
  newName: string,
  retros: readonly Retro[],
  names: CareerNames,
): RenameEdits<Retro> | RenameRefusal {
  const newText = newName.replaceAll(/\s+/gu, " ").trim();
  if (newText === "") return refusal("empty");
  if (document.isBroken) return broken(document);
  if (newText === word.text) return { kind: "edits", career: [], retros: [] };
  const used = wordInUse(document, word, newText);
  if (used) {
    const line = document.source.lineAt(used.place.start) + 1;
    return refusal("used", { word: newText, name: used.name, line });
  }
  const inRetros = word.symbol.kind === "todo" ? tieEdits(document, word, newText, retros, names) : [];
  if (inRetros.length > 0 && !canTie(newText)) return refusal("untieable", { id: word.text });
  const plain = renameWord(document, word, newText);
  if (plain.kind === "refused") return refusal(plain.reason);
  if (!losesMentions(document, plain.after, word, retros, names)) {
    return { kind: "edits", career: plain.edits, retros: inRetros };
  }
  const keeping = renameWord(document, word, newText, cutName(word.text));
  if (keeping.kind === "refused") return refusal(keeping.reason);
  return { kind: "edits", career: keeping.edits, retros: inRetros };
}

function tieEdits<Retro extends { readonly retro: IndexedRetro }>(
  document: CareerDocument,
  { symbol }: SymbolWord,
  newText: string,
  retros: readonly Retro[],
  names: CareerNames,
): { readonly retro: Retro; readonly edits: readonly TextEdit[] }[] {
  return retros.flatMap((one) => {
    const spans = retroOccurrences(one.retro, symbol, document, names);
    return spans.length === 0 ? [] : [{ retro: one, edits: spans.map((span) => ({ ...span, newText })) }];
  });
}

/**
 * Whether a retrospective mentions the competency at a place where it no longer would. Of the places that say the same
 * word, those of the first retrospective tell for all.
 */
function losesMentions(
  before: CareerDocument,
  after: CareerDocument,
  { symbol }: SymbolWord,
  retros: readonly { readonly retro: IndexedRetro }[],
  names: CareerNames,
): boolean {
  if (symbol.kind !== "competency") return false;
  let renamed: CareerNames | undefined;
  const seen = new Set<string>();
  return retros.some(({ retro }) => {
    const { source } = retro.document;
    const old = retroOccurrences(retro, symbol, before, names);
    const isNew = old.map(({ start, end }) => seen.size < seen.add(foldName(source.slice(start, end))).size);
    if (!isNew.includes(true)) return false;
    renamed ??= careerNames(after, names);
    if (renamed === names) return false;
    const found = renamed.matcher.find(source, { periods: [], plans: [] });
    const now = found.filter(({ keys }) => keys.includes(symbol.competency.key));
    return old.some(({ start, end }) => !now.some((one) => one.start < end && start < one.end));
  });
}

function refusal(reason: RenameMessage, values: MessageValues = {}): RenameRefusal {
  return { kind: "refused", reason, values };
}

function broken({ source, breakingProblem }: CareerDocument): RenameRefusal {
  return refusal("broken", { line: source.lineAt(breakingProblem?.start ?? 0) + 1 });
}
