import type { Competency } from "../../career/Career";
import { CareerDocument } from "../../career/CareerDocument";
import { flatCompetencies } from "../../career/readCompetencies";
import type { Resolution } from "../../career/References";
import { foldName } from "../../text/likeness";
import type { SourceText, Span } from "../../text/SourceText";
import { type MapNode, type SyntaxNode } from "../../yaml/SyntaxNode";

/** Why a document cannot be exported: it cannot be read, or its private parts cannot be cut out with certainty. */
export class ExportRefused extends Error {
  constructor(readonly reason: "broken" | "form") {
    super(`the document cannot be exported: ${reason}`);
    this.name = "ExportRefused";
  }
}

/**
 * The document without anything private, made by cutting its text: whatever is made of it (an export, a picture, a
 * draft) cannot show what is not there.
 *
 * Left out are objects with `private: true` and all that is in them, the comments in them and directly above them;
 * lines that refer to a private competency (`current`, `analysis`, `closes`); competencies that have the id of one
 * that is private in another gap; gap analyses of and to-dos for a private goal. Any value of `private` other than
 * false, no, off, 0 and nothing hides: a slip of the pen must not publish.
 *
 * @throws ExportRefused where the document is broken (`isBroken`), since a mark may then be lost, and where the text
 * cannot be cut with certainty
 */
export function publicDocument(document: CareerDocument): CareerDocument {
  if (document.isBroken) throw new ExportRefused("broken");
  const { root } = document.tree;
  if (!root || isHidden(root)) return CareerDocument.open("");
  const hidden = hiddenNodes(document, root);
  if (hidden.size === 0) return document;
  const cuts = cutsOf(document.source, root, hidden);
  const edits = joined(cuts).map((span) => ({ ...span, newText: "" }));
  const shown = document.change(edits);
  if (shown.isBroken || written(shown.tree.root, new Set()) !== written(root, hidden)) {
    throw new ExportRefused("form");
  }
  return shown;
}

/** Nodes to leave out: list items, and the values or keys of pairs that go as a whole. */
type Hidden = ReadonlySet<SyntaxNode>;

const says = /^(?:false|no|off|n|0|)$/i;

function isHidden(node: SyntaxNode | undefined): boolean {
  if (node?.kind !== "map") return false;
  return node.pairs.some(
    ({ key, value }) =>
      key.text === "private" && value !== undefined && !(value.kind === "scalar" && says.test(value.text)),
  );
}

function hiddenNodes(document: CareerDocument, root: SyntaxNode): Hidden {
  const marked = new Set<SyntaxNode>();
  const walk = (node: SyntaxNode | undefined): void => {
    if (!node || node.kind === "scalar") return;
    for (const child of node.kind === "seq" ? node.items : node.pairs.map(({ value }) => value)) {
      if (child && isHidden(child)) marked.add(child);
      else walk(child);
    }
  };
  walk(root);
  if (marked.size === 0) return marked;
  const hidden = new Set(marked);
  hideReferences(document, marked, hidden);
  return hidden;
}

/** What speaks of something private is private too. */
function hideReferences(document: CareerDocument, marked: Hidden, hidden: Set<SyntaxNode>): void {
  const { kys, gaps } = document.career;
  const secretGoals = new Set(kys.goals.items.filter((goal) => marked.has(goal.node)));
  const isSecretGoal = (reference: string | undefined): boolean =>
    reference !== undefined && leadsTo(document.goals.resolve(reference), (goal) => secretGoals.has(goal));
  const all = gaps.flatMap((gap) => gap.competencies);
  const secret = new Set<Competency>();
  const hide = (competency: Competency) => {
    for (const one of [competency, ...flatCompetencies(competency.parts)]) secret.add(one);
  };
  for (const competency of all) if (marked.has(competency.node)) hide(competency);
  const ids = new Set([...secret].flatMap(({ id }) => (id ? foldName(id.text) : [])));
  for (const competency of all) {
    if (!competency.id || !ids.has(foldName(competency.id.text))) continue;
    hide(competency);
    hidden.add(competency.node);
  }

  for (const gap of gaps) {
    const references = document.competencies(gap);
    const isSecret = (reference: string) =>
      leadsTo(references.resolve(reference), (competency) => secret.has(competency)) || ids.has(foldName(reference));
    if (isSecretGoal(gap.goal?.text)) hidden.add(gap.node);
    for (const todo of gap.todos.items) {
      if (isSecretGoal(todo.goal?.text)) hidden.add(todo.node);
      for (const closes of todo.closes) if (isSecret(closes.text)) hidden.add(closes.node);
    }
    // The key stands for the pair: its value may be missing.
    for (const { reference } of gap.current.items) if (isSecret(reference.text)) hidden.add(reference.node);
    for (const { reference } of gap.analysis.items) if (isSecret(reference.text)) hidden.add(reference.node);
  }
}

function leadsTo<Target>(resolution: Resolution<Target>, isSecret: (target: Target) => boolean): boolean {
  if (resolution.kind === "none") return false;
  return resolution.kind === "one" ? isSecret(resolution.target) : resolution.targets.some(isSecret);
}

function cutsOf(source: SourceText, root: SyntaxNode, hidden: Hidden): Span[] {
  const cuts: Span[] = [];
  const walk = (node: SyntaxNode | undefined): void => {
    if (node?.kind === "seq") {
      const heads = node.items.map((item) => (node.flow ? item.start : dashBefore(source.text, item.start)));
      for (const [index, item] of node.items.entries()) {
        if (!hidden.has(item)) walk(item);
        else cuts.push(cutOf(source, node.flow, heads[index] ?? item.start, item.end, heads[index + 1]));
      }
    }
    if (node?.kind !== "map") return;
    for (const [index, pair] of node.pairs.entries()) {
      const { key, value } = pair;
      if (!isCut(pair, hidden)) walk(value);
      else
        cuts.push(
          cutOf(source, node.flow, key.start, Math.max(pair.end, value?.end ?? 0), node.pairs[index + 1]?.start),
        );
    }
  };
  walk(root);
  return cuts;
}

function isCut({ key, value }: MapNode["pairs"][number], hidden: Hidden): boolean {
  return hidden.has(key) || (value !== undefined && hidden.has(value));
}

/** What to cut of an entry from `start` (its dash or key) to `end`; `next` is where the next entry begins. */
function cutOf(source: SourceText, isFlow: boolean, start: number, end: number, next: number | undefined): Span {
  if (isFlow) {
    const comma = /^\s*,/.exec(source.slice(end, source.length));
    return { start, end: end + (comma?.[0].length ?? 0) };
  }
  const first = source.lineAt(start);
  const column = start - source.lineStart(first);
  const isAlone =
    source
      .slice(source.lineStart(first), start)
      .replace(/^\ufeff/u, "")
      .trim() === "";
  if (!isAlone) return { start, end: next ?? source.lineEnd(source.lineAt(end)) };
  let top = first;
  while (top > 0 && isComment(source.lineText(top - 1))) top--;
  let last = source.lineAt(Math.max(start, end - 1));
  for (let line = last + 1; line < source.lineCount; line++) {
    const text = source.lineText(line);
    if (text.trim() === "") continue;
    if (!isComment(text) || text.search(/\S/) <= column) break;
    last = line;
  }
  return { start: source.lineStart(top), end: source.lineStart(last + 1) };
}

function isComment(line: string): boolean {
  return /^\s*#/.test(line);
}

function dashBefore(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && /\s/.test(text[at - 1] ?? "")) at--;
  return text[at - 1] === "-" ? at - 1 : offset;
}

function joined(cuts: readonly Span[]): Span[] {
  const result: { start: number; end: number }[] = [];
  for (const cut of [...cuts].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && cut.start <= last.end) last.end = Math.max(last.end, cut.end);
    else result.push({ ...cut });
  }
  return result;
}

/** What a tree says without the hidden nodes, as text to compare; empty things are all the same nothing. */
function written(node: SyntaxNode | undefined, hidden: Hidden): string {
  if (!node) return "";
  if (node.kind === "scalar") return node.text === "" ? "" : JSON.stringify([node.text, node.value]);
  const parts =
    node.kind === "seq"
      ? node.items.filter((item) => !hidden.has(item)).map((item) => written(item, hidden))
      : node.pairs
          .filter((pair) => !isCut(pair, hidden))
          .map((pair) => `${JSON.stringify(pair.key.text)}:${written(pair.value, hidden)}`);
  return parts.every((part) => part === "") ? "" : `${node.kind}(${parts.join()})`;
}
