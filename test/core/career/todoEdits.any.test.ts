import { describe, it } from "vitest";
import { carryOverProposals } from "../../../src/core/analysis/carryOver";
import { type CarriedTodo, carryOver } from "../../../src/core/career/carryOver";
import { moveTodo, type PlanSection, setTodoPeriod } from "../../../src/core/career/planTodo";
import { recordProgress } from "../../../src/core/career/recordProgress";
import { setTodoDone } from "../../../src/core/career/setTodoDone";
import { setVerdict } from "../../../src/core/career/setVerdict";
import { todoHalves } from "../../../src/core/career/splitTodo";
import {
  expectOnAny,
  type Json,
  listUnder,
  partsOf,
  type Picked,
  todoSpan,
  wholeSpan,
} from "../../support/careerEditCase";

describe("an edit of a to-do in any career file changes what it means, and nothing else", () => {
  it("setVerdict", () => {
    const periodOf = (pick: number): string => (pick % 2 === 0 ? "2026" : "2027-H1");
    expectOnAny({
      make: ({ document, gap, todo, pick }) => todo && setVerdict(document, gap, todo, periodOf(pick), "partial"),
      where: todoSpan,
      meant: ({ todo }, { pick }) => {
        todo["verdicts"] = { ...(todo["verdicts"] as Json | null), [periodOf(pick)]: "partial" };
      },
      isOnce: true,
      share: 15,
    });
  });

  it("setVerdict, taken back", () => {
    expectOnAny({
      make: ({ document, gap, todo }) => todo && setVerdict(document, gap, todo, "2025", undefined),
      where: todoSpan,
      meant: ({ todo }) => {
        const verdicts = todo["verdicts"] as Json;
        delete verdicts["2025"];
        if (Object.keys(verdicts).length === 0) delete todo["verdicts"];
      },
      losesComments: true,
      isOnce: true,
      share: 15,
    });
  });

  it("setTodoPeriod", () => {
    expectOnAny({
      make: ({ document, gap, todo }) => todo && setTodoPeriod(document, gap, todo, "2027-Q1"),
      where: todoSpan,
      meant: ({ todo }) => (todo["period"] = "2027-Q1"),
      isOnce: true,
      share: 15,
    });
  });

  it("moveTodo", () => {
    const sections = ["now", "half", "later", "stretch", "spare"] as const;
    const sectionOf = (pick: number): PlanSection => sections[pick % 5] ?? "now";
    expectOnAny({
      make: ({ document, gap, todo, pick }) => todo && moveTodo(document, gap, todo, sectionOf(pick), "2026-08-03"),
      where: todoSpan,
      meant: ({ todo }, { todo: read, pick }) => {
        const section = sectionOf(pick);
        if (section === "stretch" || section === "spare") todo["kind"] = section;
        else {
          todo["period"] = { now: "2026-08", half: "2026-H2", later: "2027-H1" }[section];
          if (read?.kind !== "core") todo["kind"] = "core";
          if (read?.status === "doing" && section !== "now") todo["status"] = "open";
        }
      },
      isOnce: true,
      share: 15,
    });
  });

  it("setTodoDone", () => {
    const isDone = (pick: number): boolean => pick % 2 === 0;
    expectOnAny({
      make: ({ document, gap, todo, pick }) => todo && setTodoDone(document, gap, todo, isDone(pick)),
      where: todoSpan,
      meant: ({ todo }, { pick }) => {
        todo["status"] = isDone(pick) ? "done" : "open";
        if (isDone(pick)) return;
        delete todo["done"];
        delete todo["skipped"];
      },
      losesComments: true,
      isOnce: true,
      share: 15,
    });
  });

  it("recordProgress", () => {
    const kindOf = (pick: number): "done" | "skipped" => (pick % 2 === 0 ? "done" : "skipped");
    expectOnAny({
      make: ({ document, todo, pick }) =>
        todo && recordProgress(document, todo, { kind: kindOf(pick), date: "2027-05-06" }),
      where: todoSpan,
      meant: ({ todo }, { todo: read, pick }) => {
        const kind = kindOf(pick);
        const before = todo[kind];
        if (before === undefined || before === null) todo[kind] = "2027-05-06";
        else listUnder(todo, kind).push("2027-05-06");
        if (!read || read.every) return;
        const status = kind === "done" ? "done" : "dropped";
        const isWritten = typeof todo["status"] === "string";
        if (isWritten ? read.status !== status : kind === "skipped" && read.done.length > 0) todo["status"] = status;
      },
      share: 15,
    });
  });

  it("recordProgress, taken back", () => {
    expectOnAny({
      make: ({ document, todo }) => todo && recordProgress(document, todo, { kind: "undo", date: "2026-02-11" }),
      where: todoSpan,
      meant: ({ todo }, { todo: read }) => {
        if (!read) return;
        const key = [todo["done"]].flat().includes("2026-02-11") ? "done" : "skipped";
        const list = listUnder(todo, key);
        list.splice(list.lastIndexOf("2026-02-11"), 1);
        if (list.length === 0) delete todo[key];
        const left = ["done", "skipped"].flatMap((one) => [todo[one] ?? []].flat()).length;
        if (!read.every && left === 0 && /^(?:done|dropped)$/.test(String(todo["status"]))) todo["status"] = "open";
      },
      losesComments: true,
      share: 15,
    });
  });

  it("carryOver", () => {
    const year = { from: "2025-01-01", to: "2026-12-31" };
    const shared = ["closes", "goal", "period", "from", "until", "kind", "every", "private"];
    const choose = ({ document, pick }: Pick<Picked, "document" | "pick">): CarriedTodo[] =>
      carryOverProposals(document, year, "2027-01-10").map((one, at) => {
        // What asks for one thing only cannot be split.
        const canSplit = todoHalves(one.todo.text, one.todo.text.length / 2) !== undefined;
        return { ...one, choice: (pick + at) % 3 === 0 ? "drop" : canSplit ? "split" : "carry" };
      });
    expectOnAny({
      make: (picked) => {
        const chosen = choose(picked);
        return chosen.length > 0 ? carryOver(picked.document, chosen) : undefined;
      },
      where: wholeSpan,
      meant: ({ value }, picked) => {
        // From the last one on, so that those before it stay where they are.
        for (const { gap, todo: read, from, to, choice } of choose(picked).toReversed()) {
          const parts = partsOf(value, { gap, todo: read });
          const { todo } = parts;
          if (choice === "drop") {
            todo["status"] = "dropped";
            continue;
          }
          const isDate = (key: string): boolean => /^\d{4}-\d\d-\d\d$/.test(String(todo[key]));
          const isByPeriod = todo["period"] !== undefined || !isDate("until");
          if (isDate("from")) todo["from"] = firstDay(to);
          if (isDate("until")) todo["until"] = lastDay(to);
          if (isByPeriod) todo["period"] = periodValue(to);
          const old = todo["carriedFrom"] ?? [];
          const list: readonly unknown[] = Array.isArray(old) ? old : [old];
          if (!list.map(String).includes(from)) {
            const later = list.findIndex((one) => firstDay(String(one)) > firstDay(from));
            todo["carriedFrom"] = list.toSpliced(later < 0 ? list.length : later, 0, periodValue(from));
          }
          if (choice === "carry") continue;
          const halves = todoHalves(read.text, read.text.length / 2);
          const common = Object.fromEntries(Object.entries(todo).filter(([key]) => shared.includes(key)));
          const todos = parts.gap["todos"] as unknown[];
          todos.splice(todos.indexOf(todo) + 1, 0, { ...common, todo: halves?.[1] });
          todo["todo"] = halves?.[0];
        }
      },
      share: 15,
      isRare: true,
    });
  });
});

function periodValue(period: string | undefined): unknown {
  return period !== undefined && /^\d{4}$/.test(period) ? Number(period) : period;
}

/** The first and the last month of a period: `2025`, `2025-H1`, `2025-Q4`, `2026-03`. */
function monthsOf(period: string): [year: number, first: number, last: number] {
  const [year = "", part = ""] = period.split("-");
  const number = Number(part.replace(/\D/, ""));
  const length = part === "" ? 12 : part.startsWith("H") ? 6 : part.startsWith("Q") ? 3 : 1;
  const first = part === "" ? 1 : (number - 1) * length + 1;
  return [Number(year), first, first + length - 1];
}

function firstDay(period: string): string {
  const [year, first] = monthsOf(period);
  return new Date(Date.UTC(year, first - 1, 1)).toISOString().slice(0, 10);
}

function lastDay(period: string): string {
  const [year, , last] = monthsOf(period);
  return new Date(Date.UTC(year, last, 0)).toISOString().slice(0, 10);
}
