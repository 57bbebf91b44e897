import * as fc from "fast-check";
import { expect } from "vitest";
import type { Gap, Todo } from "../../src/core/career/Career";
import { CareerDocument } from "../../src/core/career/CareerDocument";
import type { CareerEdit } from "../../src/core/career/CareerEdit";
import type { Span } from "../../src/core/text/SourceText";
import { expectMeant, expectWithin, parsedValue } from "./expectEdit";
import { writtenCareers } from "./writtenCareer";

export type Json = Record<string, unknown>;

/** A place in a document that was picked at random. */
export interface Picked {
  readonly document: CareerDocument;
  readonly gap: Gap;
  readonly todo: Todo | undefined;
  readonly pick: number;
}

/** An edit that is tried on any document. */
export interface EditCase {
  readonly make: (picked: Picked) => CareerEdit | undefined;
  /** Where it may change something: whole lines. */
  readonly where: (picked: Picked) => Span;
  /** What it is meant to make of the parsed value of the document. */
  readonly meant: (parts: Parts, picked: Picked) => void;
  /** Whether the lines that go may take comments with them. */
  readonly losesComments?: boolean;
  /** Whether it changes nothing once it was made. */
  readonly isOnce?: boolean;
  /** Of how many documents in a hundred it can be made at least. */
  readonly share: number;
  /** Whether few documents have what it edits: then more of them are looked at. */
  readonly isRare?: boolean;
}

/** EDIT_RUNS=1000 looks at length. */
const numRuns = Number(process.env["EDIT_RUNS"] ?? 25);

function picked(text: string, pick: number): Picked | undefined {
  const document = CareerDocument.open(text);
  const { gaps } = document.career;
  const gap = gaps[pick % Math.max(1, gaps.length)];
  const all = gap?.todos.items ?? [];
  return gap && { document, gap, todo: all[pick % Math.max(1, all.length)], pick };
}

/** A parsed document and what was picked in it, to be changed as it is meant to be. */
export interface Parts {
  readonly value: Json;
  readonly gap: Json;
  /** The to-do; one in short form gets the long one. */
  readonly todo: Json;
}

export function partsOf(value: Json, { gap, todo }: Pick<Picked, "gap" | "todo">): Parts {
  const all = value["gap"];
  const own = (Array.isArray(all) ? (all as unknown[])[gap.index] : all) as Json;
  return {
    value,
    gap: own,
    get todo() {
      const todos = own["todos"] as unknown[];
      const at = todo ? gap.todos.items.indexOf(todo) : -1;
      if (typeof todos[at] !== "object") todos[at] = { todo: todos[at] };
      return todos[at] as Json;
    },
  };
}

/**
 * Tries an edit on any documents: what it is meant to change is changed, as the parser itself reads it, and nothing
 * else is; or it is refused.
 */
export function expectOnAny({ make, where, meant, losesComments, isOnce, share, isRare }: EditCase): void {
  let [tried, made] = [0, 0];
  fc.assert(
    fc.property(writtenCareers, fc.nat(), (text, pick) => {
      const before = picked(text, pick);
      const edit = before && make(before);
      if (!before || !edit) return;
      tried++;
      // What was tried leaves the document as it was, whatever came of it.
      expect(before.document.source.text).toBe(text);
      if (edit.kind === "refused") return;
      made++;
      const fresh = picked(text, pick);
      if (!fresh) throw new Error("nothing is picked");
      const value = parsedValue(text) as Json;
      if (edit.edits.length > 0) meant(partsOf(value, fresh), fresh);
      const after = expectWithin(text, edit.edits, where(fresh));
      expectMeant(text, after, value, losesComments);
      const again = isOnce ? picked(after, pick) : undefined;
      const second = again && make(again);
      if (!again || !second) return;
      expect(second.kind).toBe("edits");
      if (second.kind === "edits") expect(again.document.change(second.edits).source.text).toBe(after);
    }),
    { numRuns: isRare ? 4 * numRuns : numRuns, endOnFailure: true },
  );
  if (process.env["EDIT_RUNS"]) console.log(expect.getState().currentTestName, `${made} of ${tried}`);
  expect(tried).toBeGreaterThan(0);
  expect((100 * made) / tried).toBeGreaterThanOrEqual(share);
}

export const todoSpan = ({ gap, todo }: Picked): Span => todo?.node ?? gap.node;
export const gapSpan = ({ gap }: Picked): Span => gap.node;
export const wholeSpan = ({ document }: Picked): Span => ({ start: 0, end: document.source.length });

/** A list under a key, whatever stands there. */
export function listUnder(holder: Json, key: string): unknown[] {
  const before = holder[key];
  const list = Array.isArray(before) ? (before as unknown[]) : before === undefined || before === null ? [] : [before];
  holder[key] = list;
  return list;
}
