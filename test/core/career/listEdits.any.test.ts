import { describe, it } from "vitest";
import { adoptItems } from "../../../src/core/analysis/adoptItems";
import { addGoal } from "../../../src/core/career/addGoal";
import { addNotAlias } from "../../../src/core/career/addNotAlias";
import { addTodos } from "../../../src/core/career/addTodos";
import { adoptTodos } from "../../../src/core/career/adoptTodos";
import { setLevel } from "../../../src/core/career/setLevel";
import { RetroDocument } from "../../../src/core/retro/RetroDocument";
import {
  expectOnAny,
  gapSpan,
  type Json,
  listUnder,
  partsOf,
  type Picked,
  wholeSpan,
} from "../../support/careerEditCase";

describe("an addition to any career file changes what it means, and nothing else", () => {
  it("addGoal", () => {
    expectOnAny({
      make: ({ document }) => addGoal(document, "목표: 하나 # 둘"),
      where: wholeSpan,
      meant: ({ value }) => listUnder(value["kys"] as Json, "goals").push("목표: 하나 # 둘"),
      share: 15,
    });
  });

  it("addTodos", () => {
    expectOnAny({
      make: ({ document, gap }) =>
        addTodos(document, gap, [
          { todo: "- 새 {일}", closes: ["log", "큐, 둘"], period: "2027", id: "new-1" },
          { todo: "한 줄 #2", closes: [] },
        ]),
      where: gapSpan,
      meant: ({ gap }) =>
        listUnder(gap, "todos").push(
          { id: "new-1", todo: "- 새 {일}", closes: ["log", "큐, 둘"], period: 2027 },
          "한 줄 #2",
        ),
      share: 15,
    });
  });

  it("addNotAlias", () => {
    expectOnAny({
      make: ({ document, gap, pick }) => {
        const one = gap.competencies[pick % Math.max(1, gap.competencies.length)];
        return one && addNotAlias(document, one, "그것: 아님");
      },
      where: gapSpan,
      meant: ({ gap }, { gap: read, pick }) => {
        const one = read.competencies[pick % Math.max(1, read.competencies.length)];
        changeCompetency(gap, one?.key ?? "", (competency) => listUnder(competency, "notAliases").push("그것: 아님"));
      },
      share: 15,
    });
  });

  it("setLevel", () => {
    expectOnAny({
      make: ({ document, gap, pick }) => {
        const leaves = gap.competencies.filter(({ parts }) => parts.length === 0);
        const one = leaves[pick % Math.max(1, leaves.length)];
        // Where what it is part of stands for it, its neighbours get lines as well: a test of its own tells of that.
        for (let above = one?.parent; above; above = above.parent) {
          if (document.links(gap).stateOf(above)) return undefined;
        }
        return one && setLevel(document, gap, one, 3);
      },
      where: gapSpan,
      meant: ({ gap }, { document, gap: read, pick }) => {
        const leaves = read.competencies.filter(({ parts }) => parts.length === 0);
        const one = leaves[pick % Math.max(1, leaves.length)];
        const state = one && document.links(read).stateOf(one);
        const number = (before: unknown): unknown =>
          typeof before === "object" && before !== null ? { ...before, level: 3 } : 3;
        const current = gap["current"];
        if (Array.isArray(current)) {
          const list = current as unknown[];
          const at = list.findIndex((item) => state && [item, ...keysOf(item)].includes(state.reference.text));
          if (at >= 0) {
            const key = state?.reference.text ?? "";
            const before = list[at];
            list[at] =
              typeof before === "string" ? { [key]: 3 } : { ...(before as Json), [key]: number((before as Json)[key]) };
            return;
          }
          if (list.length > 0) return void list.push({ [one?.id?.text ?? one?.name ?? ""]: 3 });
        }
        const key = state?.reference.text ?? one?.id?.text ?? one?.name ?? "";
        const map = (Array.isArray(current) || current === undefined || current === null ? {} : current) as Json;
        gap["current"] = { ...map, [key]: number(map[key]) };
      },
      isOnce: true,
      share: 15,
    });
  });

  it("adoptTodos", () => {
    const retro = RetroDocument.open(
      "# 2025 회고\n\n## 2026년 계획\n\n- [ ] 책 한 권 읽기\n- [ ] 문서를 읽고, 글로 남기기\n- [ ] Kafka\n",
    );
    const today = "2026-01-03";
    const chosen = ({ document, gap }: Picked) => adoptItems(document, retro.reading, gap, today);
    expectOnAny({
      make: (one) => adoptTodos(one.document, one.gap, retro, chosen(one)).career,
      where: wholeSpan,
      meant: ({ value, gap }, one) => {
        const proposals = chosen(one);
        for (const { there, todo } of proposals) {
          if (!there || there.id || todo.id === undefined) continue;
          const holder = one.document.career.gaps.find((own) => own.todos.items.includes(there));
          if (holder) partsOf(value, { gap: holder, todo: there }).todo["id"] = todo.id;
        }
        const fresh = proposals.filter(({ there }) => !there);
        if (fresh.length > 0) {
          listUnder(gap, "todos").push(
            ...fresh.map(({ todo: { closes, period, status, ...rest } }) => ({
              ...rest,
              ...(closes.length > 0 && { closes }),
              period: periodValue(period),
              ...(status !== "open" && { status }),
            })),
          );
        }
      },
      share: 15,
    });
  });
});

function keysOf(value: unknown): string[] {
  return typeof value === "object" && value !== null ? Object.keys(value) : [];
}

function periodValue(period: string | undefined): unknown {
  return period !== undefined && /^\d{4}$/.test(period) ? Number(period) : period;
}

/** Changes a competency of a parsed gap by its key, `0:required/2/parts/1`; one in short form gets the long one. */
function changeCompetency(gap: Json, key: string, change: (competency: Json) => void): void {
  const steps = key.slice(key.indexOf(":") + 1).split("/");
  const last = Number(steps.pop());
  let holder: unknown = gap;
  for (const step of steps) holder = (holder as Json)[step];
  const list = holder as unknown[];
  if (typeof list[last] !== "object") list[last] = { name: list[last] };
  change(list[last] as Json);
}
