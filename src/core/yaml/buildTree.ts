import {
  isAlias,
  isCollection,
  isMap,
  isScalar,
  type Document,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { SourceText, Span } from "../text/SourceText";
import { isNearKey } from "./isNearKey";
import type { Origin } from "./Origin";
import { PlacedMap, PlacedPair, PlacedScalar, PlacedSeq } from "./placedNodes";
import type { YamlShape } from "./YamlShape";
import type { MapNode, Misread, PairNode, ScalarNode, SeqNode, SyntaxNode } from "./SyntaxNode";
import type { YamlMisread } from "./YamlProblem";

/** How many nodes aliases may add to a tree: enough for honest files, too few for a bomb. */
const aliasBudget = 10_000;

/** A stretch that is read as one text; why it was misread, or undefined where it cannot be read at all. */
export interface ReadText extends Span {
  readonly misread: Misread | undefined;
}

/**
 * Turns the parser's document into our tree, and finds the texts that YAML reads without complaint but not as meant.
 * @param origin what the places in the tree are counted from; it must stand at 0 until the tree is built
 * @param listKey the key that the text is the value of, where it is a part of a document
 */
export function buildTree(
  document: Document.Parsed,
  source: SourceText,
  shape: YamlShape,
  meant: ReadonlyMap<number, ReadText>,
  origin: Origin,
  listKey: string | undefined,
): { root: SyntaxNode | undefined; misreads: YamlMisread[] } {
  const builder = new TreeBuilder(document, source, shape, meant, origin);
  const root = document.contents === null ? undefined : builder.build(document.contents as ParsedNode, listKey);
  return {
    root: root && root.start === root.end && root.kind === "scalar" ? undefined : root,
    misreads: builder.misreads,
  };
}

type Places = [number, number, number];

class TreeBuilder {
  readonly misreads: YamlMisread[] = [];
  private aliasNodes = 0;
  private insideAlias = 0;

  constructor(
    private readonly document: Document.Parsed,
    private readonly source: SourceText,
    private readonly shape: YamlShape,
    private readonly meant: ReadonlyMap<number, ReadText>,
    private readonly origin: Origin,
  ) {}

  build(node: ParsedNode, listKey: string | undefined): SyntaxNode {
    if (this.insideAlias > 0) this.aliasNodes++;
    if (isAlias(node)) return this.alias(node as ParsedNode & { source: string }, listKey);
    if (isScalar(node)) return this.scalar(node as Scalar.Parsed);
    return isMap(node) ? this.map(node as YAMLMap.Parsed) : this.seq(node as YAMLSeq.Parsed, listKey);
  }

  private alias(node: ParsedNode & { source: string }, listKey: string | undefined): SyntaxNode {
    const [start, end] = node.range as Places;
    const anchored = (node as unknown as { resolve(document: Document): ParsedNode | undefined }).resolve(
      this.document,
    );
    if (!anchored && this.insideAlias === 0) {
      const text = this.source.slice(start, end);
      this.report("start", start, end, text);
      return this.textScalar(text, start, end, "start");
    }
    const range = anchored?.range as Places | undefined;
    // An alias inside of what it stands for would never end.
    const isInItself = range !== undefined && range[0] <= start && start < range[1];
    if (!anchored || isInItself || this.insideAlias >= 20 || this.aliasNodes >= aliasBudget) {
      return new PlacedScalar(this.origin, start, end, null, "", "plain");
    }
    this.insideAlias++;
    const copy = this.build(anchored, listKey);
    this.insideAlias--;
    return this.placedAt(copy, start, end);
  }

  /** What an alias stands for, at the place of the alias. */
  private placedAt(node: SyntaxNode, start: number, end: number): SyntaxNode {
    const { origin } = this;
    if (node.kind === "map") return new PlacedMap(origin, start, end, node.flow, node.pairs);
    if (node.kind === "seq") return new PlacedSeq(origin, start, end, node.flow, node.items);
    return new PlacedScalar(origin, start, end, node.value, node.text, node.style, node.misread, node.isBroken);
  }

  private scalar(node: Scalar.Parsed): ScalarNode {
    const [start, valueEnd] = node.range as Places;
    const misread = this.meant.get(start);
    if (misread) {
      const text = this.source.slice(start, misread.end);
      if (misread.misread === undefined) return this.textScalar(text, start, misread.end, undefined, true);
      this.report(misread.misread, start, misread.end, text);
      return this.textScalar(text, start, misread.end, misread.misread);
    }
    const anchored = this.unusedAnchor(node, start, valueEnd);
    if (anchored) return anchored;
    const style = styleOf(node);
    let end = valueEnd;
    if (style === "block" || style === "plain") {
      end = start + withoutBlanksBehind(this.source.slice(start, valueEnd)).length;
    }
    const raw = this.source.slice(start, end);
    const given = typeof node.value === "bigint" ? String(node.value) : (node.value as ScalarNode["value"]);
    // On one line a plain text is what is written; the parser may have seen it covered, or blanks behind it.
    const value = style === "plain" && typeof given === "string" && !/[\r\n]/.test(raw) ? raw : given;
    const text = value === null ? "" : style === "plain" && typeof value !== "string" ? raw : String(value);
    const canMislead = style === "plain" && this.insideAlias === 0 && start !== end && typeof value === "string";
    const misled = canMislead ? this.plainMisread(raw, start, end)?.misread : undefined;
    return new PlacedScalar(this.origin, start, end, scalarValue(value), text, style, misled);
  }

  /** `&ref …`: the name of an anchor that no alias uses was meant as text. */
  private unusedAnchor(node: Scalar.Parsed, start: number, end: number): ScalarNode | undefined {
    const { anchor } = node;
    if (anchor === undefined || this.source.text.includes(`*${anchor}`)) return undefined;
    const from = this.source.text.lastIndexOf(`&${anchor}`, start);
    const text = this.source.slice(from, end).trimEnd();
    if (from < 0 || /[\r\n]/.test(text)) return undefined;
    this.report("start", from, from + text.length, text);
    return this.textScalar(text, from, from + text.length, "start");
  }

  /** A plain text whose end was lost to a comment, or that swallowed the next list item. */
  private plainMisread(raw: string, start: number, end: number): YamlMisread | undefined {
    if (raw.includes("\n")) {
      const joined = /\r?\n[ \t]*(- +)/.exec(raw);
      if (!joined) return undefined;
      const dash = start + joined.index + joined[0].length - (joined[1] as string).length;
      const lineEnd = this.source.lineEnd(this.source.lineAt(dash));
      return this.report("joined", dash, lineEnd, this.source.slice(dash, lineEnd));
    }
    const rest = this.source.slice(end, this.source.lineEnd(this.source.lineAt(end)));
    const lost = /^[ \t]+#[\p{L}\p{N}].*$/u.exec(rest)?.[0].trimEnd();
    return lost ? this.report("comment", start, end + lost.length, raw + lost) : undefined;
  }

  private map(node: YAMLMap.Parsed): MapNode {
    const [start, rangeEnd] = node.range as Places;
    const flow = node.flow === true;
    const pairs: PairNode[] = [];
    for (const item of node.items) {
      const given = item.value as ParsedNode | null;
      const key = this.key(item.key as ParsedNode | null, (given?.range as Places | undefined)?.[0] ?? start);
      const silent = given === null || isUnwritten(given);
      const colon = flow && given === null ? -1 : this.source.text.indexOf(":", key.end);
      if (flow && colon < 0 && this.joinByComma(pairs, key)) continue;
      const value = silent ? undefined : this.build(given, key.text);
      const hasColon = colon >= 0 && this.source.slice(key.end, colon).trim() === "";
      const written: Span = value ?? { start: key.start, end: hasColon ? colon + 1 : key.end };
      const place = around([key, written], undefined, key.start);
      pairs.push(new PlacedPair(this.origin, place.start, place.end, key, value));
    }
    const place = around(pairs, flow ? { start, end: rangeEnd } : undefined, start);
    return new PlacedMap(this.origin, place.start, place.end, flow, pairs);
  }

  /** @param before where a key stands that says nothing */
  private key(node: ParsedNode | null, before: number): ScalarNode {
    if (node && isScalar(node)) return this.scalarKey(node as Scalar.Parsed);
    const [start, end] = (node?.range as Places | undefined) ?? [before, before];
    const text = withoutBlanksBehind(this.source.slice(start, end));
    return this.textScalar(text, start, start + text.length);
  }

  private scalarKey(node: Scalar.Parsed): ScalarNode {
    const [start, valueEnd] = node.range as Places;
    const raw = withoutBlanksBehind(this.source.slice(start, valueEnd));
    const end = start + raw.length;
    const style = styleOf(node);
    const text = style === "plain" ? raw : String(node.value);
    return new PlacedScalar(this.origin, start, end, text, text, style);
  }

  /** `{have: knows G1, ZGC}`: in flow style the comma began a key without a value; the author meant one text. */
  private joinByComma(pairs: PairNode[], key: ScalarNode): boolean {
    const last = pairs.at(-1);
    const text = last?.value;
    if (!last || text?.kind !== "scalar" || text.style !== "plain" || this.shape.isKnownKey(key.text)) return false;
    const meant = this.source.slice(text.start, key.end);
    this.report("comma", text.start, key.end, meant);
    const value = this.textScalar(meant, text.start, key.end, "comma");
    pairs[pairs.length - 1] = new PlacedPair(this.origin, last.start, key.end, last.key, value);
    return true;
  }

  private seq(node: YAMLSeq.Parsed, listKey: string | undefined): SeqNode {
    const [start, rangeEnd] = node.range as Places;
    const flow = node.flow === true;
    const items = node.items.map((item) => this.item(item as ParsedNode, flow, listKey));
    const own = { start, end: flow ? rangeEnd : start + 1 };
    const place = around(items, own, start);
    return new PlacedSeq(this.origin, place.start, place.end, flow, items);
  }

  private item(node: ParsedNode, flow: boolean, listKey: string | undefined): SyntaxNode {
    const built = this.build(node, listKey);
    const colonText = flow || isCollection(node) === false ? undefined : this.colonText(built, listKey);
    if (colonText === undefined) return built;
    this.report("colon", built.start, built.end, colonText);
    return this.textScalar(colonText, built.start, built.end, "colon");
  }

  /** `- 안정적인 배포: Blue/green`: one pair on one line whose key is no key of the format, nor nearly one. */
  private colonText(node: SyntaxNode, listKey: string | undefined): string | undefined {
    if (node.kind !== "map" || node.flow || node.pairs.length !== 1 || this.shape.isPairList(listKey)) return undefined;
    const pair = node.pairs[0] as PairNode;
    if (pair.value?.kind !== "scalar" || pair.key.style !== "plain" || pair.value.style === "block") return undefined;
    if (this.shape.isKnownKey(pair.key.text) || isNearKey(pair.key.text, this.shape)) return undefined;
    const text = this.source.slice(node.start, node.end);
    return text.includes("\n") ? undefined : text;
  }

  private textScalar(text: string, start: number, end: number, misread?: Misread, isBroken = false): ScalarNode {
    return new PlacedScalar(this.origin, start, end, text, text, "plain", misread, isBroken);
  }

  private report(misread: Misread, start: number, end: number, meant: string): YamlMisread {
    const found: YamlMisread = { kind: "misread", misread, start, end, meant };
    if (this.insideAlias > 0) return found;
    // What was misread inside of it is part of the same text.
    const outer = this.misreads.filter((one) => one.start < start || one.end > end);
    this.misreads.splice(0, this.misreads.length, ...outer, found);
    return found;
  }
}

/** The span of what stands inside something; the parser's own place of broken text may be narrower. */
function around(parts: readonly Span[], own: Span | undefined, start: number): Span {
  const all = own ? [own, ...parts] : parts;
  if (all.length === 0) return { start, end: start };
  return {
    start: all.reduce((least, one) => Math.min(least, one.start), Infinity),
    end: all.reduce((most, one) => Math.max(most, one.end), 0),
  };
}

/** What YAML does not count as part of a text at its end; other white space it does. */
function withoutBlanksBehind(text: string): string {
  return text.replace(/[ \t\r\n]+$/, "");
}

function styleOf(node: Scalar.Parsed): ScalarNode["style"] {
  switch (node.type) {
    case "QUOTE_DOUBLE":
      return "double";
    case "QUOTE_SINGLE":
      return "single";
    case "BLOCK_LITERAL":
    case "BLOCK_FOLDED":
      return "block";
    default:
      return "plain";
  }
}

function scalarValue(value: unknown): ScalarNode["value"] {
  return value === null || typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? value
    : String(value);
}

function isUnwritten(node: ParsedNode): boolean {
  const isNothing = isScalar(node) && node.value === null && node.anchor === undefined;
  return isNothing && (node.range as Places)[0] === (node.range as Places)[1];
}
