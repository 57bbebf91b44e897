import { cutName, foldName } from "../text/likeness";
import type { SourceText } from "../text/SourceText";
import { applyEdits, type TextEdit } from "../text/TextEdit";
import { nodesStartingAt } from "../yaml/nodePath";
import { type ScalarNode, type SyntaxNode, valueOfNode } from "../yaml/SyntaxNode";
import { type ScalarPlace, writeScalar } from "../yaml/writeScalar";
import { addAliasEdits, valueWithAlias } from "./addAlias";
import type { Gap } from "./Career";
import { CareerDocument } from "./CareerDocument";
import type { RefusalReason } from "./CareerEdit";
import { occurrencesOf, sameCompetency, type SymbolOccurrence } from "./careerSymbols";
import { isObject } from "./gapValue";
import { leadsElsewhere } from "./leadsElsewhere";
import type { SymbolWord } from "./symbolWord";

/** The edits of a rename with the document that they lead to, or why they cannot be made. */
export type RenameEdit =
  | { readonly kind: "edits"; readonly edits: readonly TextEdit[]; readonly after: CareerDocument }
  /** `elsewhere`: a reference would lead to something else. */
  | { readonly kind: "refused"; readonly reason: Exclude<RefusalReason, "dated"> | "elsewhere" };

const form: RenameEdit = { kind: "refused", reason: "form" };

/**
 * Gives one of a symbol's words another text, where it is defined and wherever this document refers by it: spelled
 * with other case or spacing and cut before the name's first `:` or `(` too (then the new name is cut likewise, if
 * that still leads to the symbol). Quotes stay where they can.
 * @param keptName a name by which the competency is to be known further on, as an alias
 */
export function renameWord(
  document: CareerDocument,
  word: SymbolWord,
  newText: string,
  keptName: string | undefined = undefined,
): RenameEdit {
  if (document.isBroken) return { kind: "refused", reason: "broken" };
  const places = placesOf(document, word);
  const cut = cutName(newText);
  const tries = cut !== newText && places.some((one) => isCut(one, word)) ? [cut, newText] : [newText];
  let result: RenameEdit = form;
  for (const short of tries) {
    const texts = new Map(places.map((one) => [one.node, isCut(one, word) ? short : newText] as const));
    result = writeTexts(document, word, texts, keptName);
    if (result.kind === "edits" || result.reason !== "elsewhere") break;
  }
  return result;
}

function isCut({ role, node }: SymbolOccurrence, { how, text }: SymbolWord): boolean {
  return how === "name" && role === "reference" && foldName(node.text) !== foldName(text);
}

/** The places that say this very word: the same competency of another gap may go by another name there. */
function placesOf(document: CareerDocument, { symbol, how, text }: SymbolWord): SymbolOccurrence[] {
  const all = occurrencesOf(document, symbol).filter((one) => one.how === how);
  if (how === "id") return all;
  const folded = foldName(text);
  if (how === "alias" || symbol.kind !== "competency") {
    const short = how === "name" ? foldName(cutName(text)) : folded;
    return all.filter(({ node }) => [folded, short].includes(foldName(node.text)));
  }
  const twins = sameCompetency(document, symbol.competency, symbol.gap);
  const gaps = twins.filter(({ competency }) => foldName(competency.name) === folded).map(({ gap }) => gap);
  return all.filter(({ node }) => gaps.some((gap) => holds(gap, node)));
}

function holds({ node }: Gap, { start, end }: ScalarNode): boolean {
  return node.start <= start && end <= node.end;
}

function writeTexts(
  document: CareerDocument,
  { symbol }: SymbolWord,
  texts: ReadonlyMap<ScalarNode, string>,
  keptName: string | undefined,
): RenameEdit {
  const { source, tree } = document;
  const edits: TextEdit[] = [];
  for (const [node, text] of texts) {
    const edit = rewritten(document, node, text);
    if (!edit) return form;
    edits.push(edit);
  }
  const keeper = keptName !== undefined && symbol.kind === "competency" ? symbol.competency : undefined;
  if (keeper && keptName !== undefined) {
    const more = addAliasEdits(document, keeper, keptName, (node) => texts.get(node));
    if (!more) return form;
    // What is written anew as a whole has the new word in it.
    const wholes = more.filter(({ start, end }) => start < end);
    const isApart = (one: TextEdit): boolean => wholes.every(({ start, end }) => one.end <= start || end <= one.start);
    edits.splice(0, edits.length, ...edits.filter(isApart));
    edits.push(...more);
  }
  edits.sort((a, b) => a.start - b.start || a.end - b.end);
  // A document of its own: this one, and what the caller has of it, stay as they are.
  const after = CareerDocument.open(applyEdits(source.text, edits));
  if (after.tree.problems.length > tree.problems.length) return form;
  const meant = new MeantValue(source, texts, keeper?.node, keptName).of(tree.root);
  if (canonical(valueOfNode(after.tree.root)) !== canonical(meant)) return form;
  if (leadsElsewhere(document, after)) return { kind: "refused", reason: "elsewhere" };
  return { kind: "edits", edits, after };
}

/** A plain value as a text that is the same for equal values; the order of keys does not count. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) =>
    isObject(one) ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1))) : one,
  );
}

/** The edit that writes another text in the place of a scalar, in the quotes that it has; none for a block scalar. */
function rewritten(document: CareerDocument, node: ScalarNode, text: string): TextEdit | undefined {
  if (node.style === "block") return undefined;
  const { start, end } = node;
  const place = placeOf(document, node);
  const isPlainWords = !/["'\\\p{C}\u2028\u2029]/u.test(text);
  if (node.misread === undefined && isPlainWords && end - start >= 2) {
    if (node.style === "double") return { start: start + 1, end: end - 1, newText: text };
    if (node.style === "single") return { start: start + 1, end: end - 1, newText: text };
  }
  return { start, end, newText: writeScalar(text, place) };
}

function placeOf({ tree }: CareerDocument, node: ScalarNode): ScalarPlace {
  const located = nodesStartingAt(tree.root, node.start).find((one) => one.node === node);
  if (isInFlow(tree.root, node)) return "flow";
  return located?.isKey ? "key" : "block";
}

/** Whether a node stands somewhere inside `[…]` or `{…}`. */
function isInFlow(root: SyntaxNode | undefined, { start, end }: ScalarNode): boolean {
  if (!root || root.kind === "scalar" || start < root.start || root.end < end) return false;
  if (root.flow) return true;
  const inside = root.kind === "seq" ? root.items : root.pairs.flatMap(({ value }) => value ?? []);
  return inside.some((one) => isInFlow(one, { start, end } as ScalarNode));
}

/** What the document is to say after a rename: its values, with other texts for some of its scalars. */
class MeantValue {
  private readonly byStart = new Map<number, string>();
  private readonly byAnchor = new Map<string, string>();

  constructor(
    private readonly source: SourceText,
    texts: ReadonlyMap<ScalarNode, string>,
    private readonly keeper: SyntaxNode | undefined,
    private readonly keptName: string | undefined,
  ) {
    for (const [{ start }, text] of texts) {
      this.byStart.set(start, text);
      const anchor = /&([^\s,[\]{}]+)\s+$/.exec(source.slice(Math.max(0, start - 200), start))?.[1];
      if (anchor !== undefined) this.byAnchor.set(anchor, text);
    }
  }

  of(node: SyntaxNode | undefined): unknown {
    const value = this.plain(node);
    return node && node === this.keeper && this.keptName !== undefined ? valueWithAlias(value, this.keptName) : value;
  }

  private plain(node: SyntaxNode | undefined): unknown {
    if (!node || node.kind === "scalar") return node ? (this.textOf(node) ?? node.value) : null;
    if (node.kind === "seq") return node.items.map((item) => this.of(item));
    const value = valueOfNode(node) as Record<string, unknown>;
    const result: Record<string, unknown> = {};
    for (const pair of node.pairs) {
      // Of equal keys the first counts, before and after.
      if (!Object.hasOwn(value, pair.key.text)) continue;
      delete value[pair.key.text];
      const key = this.textOf(pair.key) ?? pair.key.text;
      Object.defineProperty(result, key, {
        value: this.of(pair.value),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    return result;
  }

  /** The new text of a scalar, which one that stands for an anchored text has too. */
  private textOf(node: ScalarNode): string | undefined {
    const isAlias = this.source.slice(node.start, node.start + 1) === "*" && !node.text.startsWith("*");
    return isAlias ? this.byAnchor.get(this.source.slice(node.start + 1, node.end)) : this.byStart.get(node.start);
  }
}
