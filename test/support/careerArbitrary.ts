import * as fc from "fast-check";
import { stringify } from "yaml";
import { foldName } from "../../src/core/text/likeness";

/** A career as its author may write it, and the text of it. */
export interface GeneratedCareer {
  readonly value: Readonly<Record<string, unknown>>;
  readonly yaml: string;
}

const words = (
  "Kafka Redis JVM gRPC node.js C# C++ a_b_c CI/CD 50% @Transactional G1 #1 <T> [x] `code` *별* ~대략~ | & \\ -- " +
  "결제 정산 배치 장애 대응 샤딩 인덱스 튜닝 캐시 동시성 배포 관측 테스트 글쓰기 발표 🚀 👩‍💻 “따옴표” 'quote' \"큰따옴표\" " +
  "under load in production with a team 운영에서 혼자서 깊이 있게 처음부터 (G1, ZGC) (초안) 설계: 큐 deploys: canary"
).split(" ");

const text = (most: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: most })
    .map((chosen) => chosen.join(" "))
    // A text needs a letter to speak of something, and a bare sign at an end is cut off by most who write Markdown.
    .filter((one) => /[\p{L}\p{N}]/u.test(one));

/** A name: a few words, told apart from all others by a number that is part of it. */
const names = (count: number): fc.Arbitrary<string[]> =>
  fc
    .array(text(4), { minLength: count, maxLength: count })
    .map((all) => all.map((one, index) => `${one} ${index + 11}${"가나다라마바사아자차카타"[index] ?? ""}`));

/** A sentence: one that is a name, or begins like `name:`, would be about that name where a README explains gaps. */
const prose = (most: number): fc.Arbitrary<string> => text(most).map((one) => `${one.replaceAll(":", ";")} …`);

const sentence = fc.oneof(
  prose(8),
  prose(60),
  fc.constantFrom(
    "동작 원리를 알고 있지만",
    "운영 경험이 부족합니다.",
    "문법에는 익숙하다",
    "has built two services",
    "never tuned one under load",
    "아직 해 본 적이 없습니다. 곧 해 볼 생각입니다.",
    "can read a plan; cannot change one",
  ),
);

const cadence = fc.oneof(
  fc.constantFrom("2/week", "1/2week", "weekly", "regularly", "3/month"),
  fc.record({ times: fc.integer({ min: 1, max: 9 }), per: fc.constantFrom("day", "week", "quarter", "half") }),
);
const level = fc.integer({ min: 0, max: 4 });

interface Tree {
  readonly name: string;
  readonly parts: readonly Tree[];
}

/** Nests names: each hangs below the one before it or beside one of those that it hangs below. */
function nested(all: readonly string[], depths: readonly number[]): Tree[] {
  const roots: Tree[] = [];
  const open: { parts: Tree[] }[] = [];
  for (const [index, name] of all.entries()) {
    const node = { name, parts: [] as Tree[] };
    open.splice(Math.min(open.length, depths[index] ?? 0));
    (open.at(-1)?.parts ?? roots).push(node);
    open.push(node);
  }
  return roots;
}

const gapAnalysis = (index: number): fc.Arbitrary<Record<string, unknown>> =>
  fc.integer({ min: 1, max: 7 }).chain((count) => {
    const some = fc.subarray(Array.from({ length: count }, (_, at) => at));
    const todo = fc.record(
      {
        todo: sentence,
        closes: fc.subarray(
          Array.from({ length: count }, (_, at) => at),
          { maxLength: Math.min(3, count) },
        ),
        every: cadence,
        until: fc.constantFrom("2026-06-30", "이직할 때까지", "until I change jobs", "연말"),
        status: fc.constantFrom("open", "doing", "done", "dropped"),
        period: fc.constantFrom("2026", "2026-H1"),
        kind: fc.constantFrom("core", "stretch"),
      },
      { requiredKeys: ["todo"] },
    );
    const entry = fc.record({ subject: text(3), have: sentence, lack: sentence }, { requiredKeys: ["lack"] });
    return fc
      .record({
        names: names(count),
        depths: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: count, maxLength: count }),
        ids: fc.array(fc.boolean(), { minLength: count, maxLength: count }),
        levels: fc.array(fc.option(level), { minLength: count, maxLength: count }),
        current: some,
        states: fc.array(
          fc.oneof(fc.constant(null), level, fc.record({ level, note: sentence }, { requiredKeys: ["level"] })),
          { minLength: count, maxLength: count },
        ),
        analysis: some,
        entries: fc.array(fc.oneof(sentence, entry, fc.array(entry, { minLength: 1, maxLength: 3 })), {
          minLength: count,
          maxLength: count,
        }),
        todos: fc.array(fc.oneof(sentence, todo), { maxLength: 6 }),
      })
      .map(({ names: all, depths, ids, levels, current, states, analysis, entries, todos }) => {
        const reference = (at: number): string => (ids[at] ? `c${index}-${at}` : (all[at] ?? ""));
        const write = ({ name, parts }: Tree): unknown => {
          const at = all.indexOf(name);
          const required = levels[at] ?? null;
          if (!ids[at] && required === null && parts.length === 0) return name;
          return {
            ...(ids[at] && { id: reference(at) }),
            name,
            ...(required !== null && { level: required }),
            ...(parts.length > 0 && { parts: parts.map(write) }),
          };
        };
        return {
          required: nested(all, depths).map(write),
          ...(current.length > 0 && {
            current: current.map((at) => (states[at] === null ? reference(at) : { [reference(at)]: states[at] })),
          }),
          ...(analysis.length > 0 && {
            analysis: Object.fromEntries(analysis.map((at) => [reference(at), entries[at]])),
          }),
          ...(todos.length > 0 && {
            todos: todos.map((one) =>
              typeof one === "string" ? one : { ...one, ...(one.closes && { closes: one.closes.map(reference) }) },
            ),
          }),
        };
      });
  });

const distinct = (texts: readonly string[]): boolean => new Set(texts.map(foldName)).size === texts.length;

/**
 * Careers in Korean, English and both: with long texts, names that hold colons, brackets, quotes, emoji and the marks
 * of Markdown and YAML; in short and in long forms; with one gap analysis or several.
 */
export const careers: fc.Arbitrary<GeneratedCareer> = fc
  .record({
    name: fc.constantFrom("한지우", "Robin Park", "이도윤 (Doyun)", "김 *별* 하늘"),
    keyStrengths: fc.array(text(4), { minLength: 1, maxLength: 6 }),
    readme: fc.array(sentence, { minLength: 1, maxLength: 5 }),
    goals: names(2),
    hasIds: fc.boolean(),
    gaps: fc
      .integer({ min: 1, max: 2 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => gapAnalysis(at)))),
    lineWidth: fc.constantFrom(0, 60),
  })
  .filter(({ goals }) => distinct(goals))
  .map(({ name, keyStrengths, readme, goals, hasIds, gaps, lineWidth }) => {
    const goal = (at: number) => (hasIds ? `goal-${at}` : (goals[at] ?? ""));
    const all = gaps.map((gap, at) => ({ goal: goal(at), ...gap }));
    const value = {
      version: 1,
      name,
      kys: {
        keyStrengths,
        readme: readme.join("\n"),
        goals: hasIds ? goals.map((one, at) => ({ id: goal(at), goal: one })) : goals,
      },
      gap: all.length === 1 ? all[0] : all,
    };
    return { value, yaml: stringify(value, { lineWidth }) };
  });
