import { CareerDocument } from "../career/CareerDocument";
import { schemaAt } from "../schema/schemaAt";
import type { SchemaNode } from "../schema/SchemaNode";
import type { TextEdit } from "../text/TextEdit";
import type { MapNode, PathStep, SyntaxNode } from "../yaml/SyntaxNode";
import { keyAt, locate, type LocatedNode, nodesStartingAt } from "../yaml/nodePath";
import { writeRaw } from "../yaml/yamlEdits";
import { itemize, insertKey, nameWithParts, replaceWritten, textOfNode } from "../yaml/yamlForms";
import { removeItem, removePairOf } from "../yaml/yamlRemovals";
import { schemaTrial } from "./bestTrial";
import {
  choices,
  type FixableDocument,
  type FixableFinding,
  type Fixer,
  mend,
  type QuickFix,
  writingOn,
} from "./QuickFix";
import { replaceBy, replacePlain, replaceQuoted } from "./replaceFixes";

/** How many of the values that may stand at a place are offered. */
const offered = 5;

/** A key that is not known: the one that was meant, else the text that YAML took for a key; or it goes. */
export const fixUnknownKey: Fixer = (finding, document) => {
  const meant = replaceQuoted(finding);
  const found = document && keyAt(document.tree.root, finding.start);
  if (!document || !found?.pair || found.parent?.kind !== "map") return meant;
  const { source } = document;
  const map = locate(document.tree.root, found.parent);
  const asItem = map?.parent?.kind === "seq" && found.parent.pairs.length === 1 ? map : undefined;
  const misread = asItem ? [...asParts(asItem, document), ...asText(asItem, document)] : [];
  const removal = mend("removeKey", schemaTrial(document, removePairOf(source, found.parent, found.pair)), {
    key: found.pair.key.text,
  });
  const better = meant.length > 0 ? [...meant, ...choices(misread)] : onePreferred(misread);
  return [...better, ...choices(removal)];
};

/** `- 배포: [a]`, or with a list below it: a competency with parts. */
function asParts({ node, path }: LocatedNode, document: FixableDocument): readonly QuickFix[] {
  const place = schemaOf(document, path);
  if (node.kind !== "map" || place?.definition !== "competency") return [];
  return mend("nameWithParts", schemaTrial(document, nameWithParts(document.source, node)));
}

/** `- 배포:` or `- 언어: [Java]`: an object of one key where the author meant a text. */
function asText({ node }: LocatedNode, document: FixableDocument): readonly QuickFix[] {
  const { source } = document;
  const pair = node.kind === "map" ? node.pairs[0] : undefined;
  const colon = pair && !pair.value && pair.end > pair.key.end ? pair : undefined;
  return [
    ...mend("quote", schemaTrial(document, textOfNode(source, node))),
    ...choices(
      mend("removeColon", colon && schemaTrial(document, writeRaw({ start: colon.key.end, end: colon.end }, ""))),
    ),
  ];
}

/** The key that an object says nothing without. */
export const fixMissingKey: Fixer = (finding, document) => {
  if (!document) return [];
  const { source, tree } = document;
  const key = keyAt(tree.root, finding.start);
  // It is reported at the key of the object, or at the first key in it.
  const maps: { map: SyntaxNode | undefined; path: readonly PathStep[] }[] = [
    { map: key?.pair?.value, path: key?.path ?? [] },
    { map: key?.parent, path: key?.path.slice(0, -1) ?? [] },
    ...nodesStartingAt(tree.root, finding.start).map(({ node, path }) => ({ map: node, path })),
  ];
  for (const { map, path } of maps) {
    const place = schemaOf(document, path);
    if (map?.kind !== "map" || !place?.keys) continue;
    const missing = place.keys.find((one) => one.required && !map.pairs.some((pair) => pair.key.text === one.key));
    if (!missing) continue;
    const order = place.keys.map((one) => one.key);
    const words = missing.node.values?.map(({ value }) => String(value)) ?? [""];
    const fixes = words.flatMap((value) => {
      const edits = schemaTrial(document, insertKey(source, map, missing.key, value, order));
      return mend("addKey", edits, { key: value === "" ? missing.key : `${missing.key}: ${value}` });
    });
    return words.length === 1 ? writingOn(fixes) : choices(fixes);
  }
  return [];
};

/** A value of another kind: what was meant, as far as it can be told. */
export const fixWrongType: Fixer = (finding, document) => {
  const meant = replacePlain(finding);
  if (meant.length > 0 || !document) return meant;
  const { source, tree } = document;
  const found = nodesStartingAt(tree.root, finding.start).find(
    ({ node, path, isKey }) => !isKey && misfits(node, schemaOf(document, path)),
  );
  if (!found) return [];
  const { node, path } = found;
  const kinds = schemaOf(document, path)?.kinds ?? [];
  const fixes: QuickFix[] = [];
  const offer = (title: QuickFix["title"], edits: readonly TextEdit[] | undefined): void => {
    fixes.push(...mend(title, schemaTrial(document, edits)));
  };
  if (kinds.includes("array") && node.kind !== "seq") offer("makeList", itemize(source, node));
  if (kinds.includes("string")) {
    const only = node.kind === "seq" && node.items.length === 1 ? node.items[0] : undefined;
    if (node.kind === "seq" && only?.kind === "scalar") {
      offer("takeOutOfList", replaceWritten(source, node, source.slice(only.start, only.end)));
    }
    fixes.push(...asText(found, document));
  }
  return [...onePreferred(fixes), ...choices(removalOf(found, document))];
};

/** Whether a node is of a kind that may not stand at its place. */
function misfits(node: SyntaxNode, place: SchemaNode | undefined): boolean {
  if (!place) return false;
  if (node.kind !== "scalar") return !place.kinds.includes(node.kind === "seq" ? "array" : "object");
  if (node.value === null) return false;
  const kind = typeof node.value as "string" | "number" | "boolean";
  return !place.kinds.includes(kind);
}

/** A value that is none of those that may stand there: the one that was meant, else all of them to choose from. */
export const fixWrongValue: Fixer = (finding, document) => {
  const meant = replacePlain(finding);
  if (meant.length > 0 || !document) return meant;
  const found = valueAt(document, finding);
  const values = found ? (schemaOf(document, found.path)?.values ?? []) : [];
  return choices(values.slice(0, offered).flatMap(({ value }) => replaceBy(finding, String(value))));
};

/** A number too small or too great becomes the nearest that may stand there. */
export const fixOutOfRange: Fixer = (finding, document) => {
  const found = document && valueAt(document, finding);
  if (!document || found?.node.kind !== "scalar" || typeof found.node.value !== "number") return [];
  const place = schemaOf(document, found.path);
  const numbers = (place?.values ?? []).map(({ value }) => Number(value)).filter((value) => !Number.isNaN(value));
  const least = Math.min(...(numbers.length > 0 ? numbers : [place?.minimum ?? 0]));
  const most = numbers.length > 0 ? Math.max(...numbers) : Infinity;
  const nearest = Math.min(most, Math.max(least, Math.round(found.node.value)));
  return replaceBy(finding, String(nearest));
};

/** An empty text says nothing: its key or item goes. */
export const fixEmpty: Fixer = (finding, document) => {
  if (!document) return [];
  const found = keyAt(document.tree.root, finding.start) ?? valueAt(document, finding);
  return found ? removalOf(found, document) : [];
};

function removalOf({ path, parent, pair }: LocatedNode, document: FixableDocument): readonly QuickFix[] {
  const { source } = document;
  if (parent?.kind === "map" && pair) {
    return mend("removeKey", schemaTrial(document, removePairOf(source, parent satisfies MapNode, pair)), {
      key: pair.key.text,
    });
  }
  if (parent?.kind !== "seq") return [];
  return mend("removeEntry", schemaTrial(document, removeItem(source, parent, Number(path.at(-1)))));
}

function valueAt(document: FixableDocument, finding: FixableFinding): LocatedNode | undefined {
  return nodesStartingAt(document.tree.root, finding.start).find(
    ({ isKey, node }) => !isKey && node.end === finding.end,
  );
}

function schemaOf(document: FixableDocument, path: readonly PathStep[]): SchemaNode | undefined {
  return schemaAt(document instanceof CareerDocument ? "career" : "retro", path);
}

function onePreferred(fixes: readonly QuickFix[]): readonly QuickFix[] {
  return fixes.map((fix, at) => ({ ...fix, isPreferred: at === 0 }));
}
