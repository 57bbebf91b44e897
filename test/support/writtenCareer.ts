import * as fc from "fast-check";
import { parseDocument } from "yaml";
import { CareerDocument } from "../../src/core/career/CareerDocument";
import { writeScalar } from "../../src/core/yaml/writeScalar";
import { valueOfNode } from "../../src/core/yaml/SyntaxNode";
import { withLineBreaks } from "./withLineBreaks";
import { writtenLineBreaks } from "./writtenLineBreaks";

type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

const words = [
  "Kafka",
  "결제 정산 재처리",
  "한글 이름".normalize("NFD"),
  "무폭\u200b 글\u200d자",
  "👩‍💻 짝 코딩 🚀",
  "C# and node.js",
  "설계: 큐",
  "- 줄표",
  "@Transactional 이해",
  "'작은' 따옴표",
  '"큰" 따옴표',
  "true",
  "2026",
  "1.10",
  "a, b 그리고 c",
  "[x] 상자 {y}",
  "글 #1",
  "# 처음",
  "*별* &앰프",
  "뒤\\빗금",
  "문서를 읽고, 글로 남기기",
  "write it down and show it to the team",
];

const some = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(one, { nil: undefined, freq: 2 });
const text = fc.tuple(fc.constantFrom(...words), fc.nat(9)).map(([word, at]) => (at > 6 ? `${word} ${at}` : word));
const date = fc.constantFrom("2026-01-03", "2026-02-11", "2025-12-31");
const dates = fc.oneof(date, fc.array(date, { maxLength: 3 }), fc.constant(null));
const period = fc.constantFrom<Value[]>(2025, "2026-H1", "2025-Q4", "2026-03");
const ids = ["log", "큐", "k-3", "id_4", "redis"];
const texts = fc.oneof(text, fc.array(text, { maxLength: 3 }), fc.constant(null));

const todo: fc.Arbitrary<Value> = fc.oneof(
  text,
  fc.record({
    id: some(fc.constantFrom("t1", "t2", "할-일")),
    todo: text,
    closes: some(fc.oneof(fc.constantFrom(...ids), fc.subarray(ids))),
    goal: some(fc.constantFrom("g1", "g2")),
    period: some(period),
    from: some(date),
    until: some(fc.constantFrom("2026-06-30", "연말까지")),
    every: some(fc.constantFrom<Value[]>("2/week", "weekly", { times: 1, per: "month" })),
    kind: some(fc.constantFrom("core", "stretch", "spare")),
    status: some(fc.constantFrom("open", "doing", "done", "dropped")),
    done: some(dates),
    skipped: some(dates),
    verdicts: some(
      fc.constantFrom<Value[]>({ 2025: "open" }, { "2026-H1": "done", 2025: "partial" }, null, { 2026: "dropped" }),
    ),
    carriedFrom: some(fc.constantFrom<Value[]>(2024, ["2025-H1", 2025], null, [])),
    private: some(fc.boolean()),
    memo: some(text),
  }),
) as fc.Arbitrary<Value>;

const leaf: fc.Arbitrary<Value> = fc.oneof(
  text,
  fc.record({ name: text, level: some(fc.nat(4)), aliases: some(texts), notAliases: some(texts) }),
) as fc.Arbitrary<Value>;

const gap = fc
  .record({
    goal: some(fc.constantFrom("g1", "g2")),
    required: fc.uniqueArray(
      fc.oneof(
        leaf,
        fc.record({ id: fc.constantFrom(...ids), name: text, aliases: some(texts), parts: some(fc.array(leaf)) }),
      ) as fc.Arbitrary<Value>,
      { maxLength: 3, comparator: isSameCompetency },
    ),
    current: some(
      fc.oneof<fc.Arbitrary<Value>[]>(
        fc.subarray(ids).map((all) => Object.fromEntries(all.map((id, at) => [id, at]))),
        fc
          .subarray(ids)
          .map((all) => all.map((id, at) => (at % 2 === 0 ? id : { [id]: { level: at, note: "한 번" } }))),
        fc.constant(null),
      ),
    ),
    analysis: some(fc.constantFrom<Value[]>({ log: "모른다" }, { log: { have: "안다", lack: "깊이" } })),
    todos: fc.oneof(
      { weight: 6, arbitrary: fc.array(todo, { minLength: 1, maxLength: 3 }) },
      fc.constantFrom(undefined, null, []),
    ),
    notes: some(text),
  })
  .map((one) => one as unknown as Value);

/** Whether one reference would lead to both. */
function isSameCompetency(one: Value, other: Value): boolean {
  const [a, b] = [one, other].map((value) => (isObject(value) ? [value["id"], value["name"]] : [value]));
  return a?.some((word) => word !== undefined && b?.includes(word)) ?? false;
}

const value = fc.record({
  version: some(fc.constant(1)),
  name: some(text),
  kys: fc.record({ keyStrengths: some(fc.array(text)), goals: some(fc.array(text, { maxLength: 3 })) }),
  gap: fc.oneof({ weight: 3, arbitrary: gap }, fc.array(gap, { minLength: 1, maxLength: 2 })),
}) as unknown as fc.Arbitrary<Value>;

/**
 * Texts of career files in as many forms as YAML has for what they say: block, flow and both on several lines; plain,
 * quoted, folded and literal texts; anchors, aliases and tags; comments at every kind of place; dashes, keys and
 * values with blanks and tabs around them; marks of a document; line breaks of one kind and mixed, a byte order mark,
 * no final line break. All can be read without a problem, and say what they say to the parser itself.
 */
export const writtenCareers: fc.Arbitrary<string> = fc
  .record({
    value,
    seed: fc.infiniteStream(fc.nat(99)),
    fancy: fc.constantFrom(0, 8, 20),
    flow: fc.constantFrom(0, 10, 30),
    step: fc.constantFrom(2, 2, 3, 4, 1),
    breaks: writtenLineBreaks,
    mark: fc.constantFrom("", "", "\uFEFF"),
    end: fc.constantFrom("\n", "\n", "", "\n\n  \n", "\n# 끝", "\n\t\n", " # 끝\n", "\n...\n"),
  })
  .map(({ value: said, seed, fancy, flow, step, breaks, mark, end }) => {
    const next = (): number => seed.next().value ?? 0;
    const body = new CareerWriter(next, fancy, flow, step).document(said);
    return mark + withLineBreaks(body + end, breaks);
  })
  .filter(isReadAsWritten);

function isReadAsWritten(written: string): boolean {
  const document = CareerDocument.open(written);
  if (document.isBroken || document.tree.problems.length > 0) return false;
  const parsed = parseDocument(written.replace(/^\uFEFF/, ""), { logLevel: "silent" });
  if (parsed.errors.length > 0 || parsed.warnings.length > 0) return false;
  return JSON.stringify(parsed.toJS()) === JSON.stringify(valueOfNode(document.tree.root));
}

function isObject(one: Value): one is { readonly [key: string]: Value } {
  return typeof one === "object" && one !== null && !Array.isArray(one);
}

/** Writes a value in forms that are chosen by numbers from 0 to 99. */
class CareerWriter {
  private readonly anchors = new Map<string, string>();

  constructor(
    private readonly next: () => number,
    /** How often, in a hundred, something is written in an unusual form. */
    private readonly fancy: number,
    private readonly flowShare: number,
    private readonly step: number,
  ) {}

  document(said: Value): string {
    const head = this.pick(["", "", "# 머리말\n", "---\n", "%YAML 1.2\n---\n", "\n", "--- # 하나\n"]);
    return head + this.map(said as { readonly [key: string]: Value }, 0);
  }

  private is(share = this.fancy): boolean {
    return this.next() < share;
  }

  private pick<T>(all: readonly T[]): T {
    return all[this.next() % all.length] as T;
  }

  private map(said: { readonly [key: string]: Value }, column: number): string {
    const pairs = Object.entries(said).filter(([, one]) => one !== undefined);
    if (this.is()) pairs.reverse();
    return pairs
      .map(([key, one], at) => {
        const lead = at === 0 ? "" : this.between(column) + " ".repeat(column);
        return `${lead}${this.key(key)}${this.behind(one, column, true)}`;
      })
      .join("\n");
  }

  private key(key: string): string {
    const quoted = this.is()
      ? this.pick([JSON.stringify(key), `'${key}'`, `&k${this.next()} ${writeScalar(key, "key")}`])
      : "";
    return `${quoted || writeScalar(key, "key")}${this.is(this.fancy / 2) ? " " : ""}:`;
  }

  /** What stands behind a colon or a dash, its own lines included. */
  private behind(one: Value, column: number, isKey: boolean): string {
    const blank = this.is() ? this.pick(["  ", "\t", " \t "]) : " ";
    const isCollection = typeof one === "object" && one !== null;
    if (!isCollection) return this.scalarBehind(one, column, blank);
    const isEmpty = (Array.isArray(one) ? one : Object.values(one).filter((own) => own !== undefined)).length === 0;
    const anchor = this.is(this.fancy / 2) ? this.pick([`&c${this.next()}`, `&c${this.next()}`]) : "";
    if (isEmpty || this.is(this.flowShare)) {
      return `${blank}${anchor && `${anchor} `}${this.flow(one, column, this.is(30))}${this.tail()}`;
    }
    const deeper = column + this.step;
    if (Array.isArray(one)) {
      const at = isKey && this.is(50) ? column : deeper;
      return `${anchor && blank + anchor}${this.tail()}\n${this.list(one as readonly Value[], at)}`;
    }
    const map = one as { readonly [key: string]: Value };
    if (isKey || anchor || this.is()) {
      return `${anchor && blank + anchor}${this.tail()}\n${this.between(deeper)}${" ".repeat(deeper)}${this.map(map, deeper)}`;
    }
    const wide = this.is() ? "   " : " ";
    return wide + this.map(map, column + 1 + wide.length);
  }

  private list(items: readonly Value[], column: number): string {
    return items
      .map((item) => `${this.between(column)}${" ".repeat(column)}-${this.behind(item, column, false)}`)
      .join("\n");
  }

  private scalarBehind(one: string | number | boolean | null, column: number, blank: string): string {
    if (one === null) return this.pick(["", " ", "", " null", " ~"]) + this.tail();
    if (typeof one !== "string") return `${blank}${one}${this.tail()}`;
    const known = this.anchors.get(one);
    if (known !== undefined && this.is(60)) return `${blank}*${known}${this.tail()}`;
    let front = "";
    if (this.is(this.fancy)) {
      const anchor = `a${this.anchors.size}`;
      this.anchors.set(one, anchor);
      front = `&${anchor} `;
    } else if (this.is(this.fancy / 4)) front = "!!str ";
    const indent = " ".repeat(column + this.step);
    if (this.is() && !/^\s|\s$/.test(one)) {
      const mark = this.pick(["|-", ">-", "|-", ">"]);
      const head = `${blank}${front}${mark}${this.pick(["", "  ", " # 글"])}\n${indent}`;
      return mark.startsWith("|") ? head + one : head + one.replace(" ", `\n${indent}`);
    }
    const written = this.scalar(one, "block");
    return `${blank}${front}${this.is() ? written.replace(" ", `\n${indent}`) : written}${this.tail()}`;
  }

  private scalar(one: string, place: "block" | "flow"): string {
    if (!this.is()) return writeScalar(one, place);
    return this.pick([JSON.stringify(one), `'${one.replaceAll("'", "''")}'`]);
  }

  private flow(one: Value, column: number, isWide: boolean): string {
    if (typeof one === "string") return this.scalar(one, "flow");
    if (typeof one !== "object" || one === null) return String(one);
    const pad = this.is() ? this.pick(["  ", "\t"]) : this.is(50) ? " " : "";
    const line = `\n${" ".repeat(column + this.step)}`;
    const parts = Array.isArray(one)
      ? (one as readonly Value[]).map((item) => this.flow(item, column, isWide))
      : Object.entries(one).flatMap(([key, item]: [string, Value]) =>
          item === undefined
            ? []
            : [`${this.is() ? JSON.stringify(key) : writeScalar(key, "flow")}: ${this.flow(item, column, isWide)}`],
        );
    const [open, close] = Array.isArray(one) ? "[]" : "{}";
    const comma = parts.length > 0 && this.is() ? this.pick([",", " ,"]) : "";
    const isLong = isWide && this.is(this.fancy * 2);
    const glue = isLong ? `,${this.pick(["", " # 쉼표 뒤"])}${line}` : this.pick([", ", ", ", ", ", " , "]);
    return `${open}${isLong ? line : pad}${parts.join(glue)}${comma}${isLong && this.is(50) ? line : pad}${close}`;
  }

  /** What may stand behind the value of a line. */
  private tail(): string {
    return this.is() ? this.pick([" # 말", "\t# 말 🚀", "  ", "\t", " #", " # - a: b"]) : "";
  }

  /** Lines that may stand between two entries. */
  private between(column: number): string {
    if (!this.is()) return "";
    const depth = " ".repeat(this.pick([column, 0, column, Math.floor(column / 2)]));
    return this.pick(["\n", `${depth}# 사이: 글\n`, `${depth}\n`, `${depth}#\n\n`, `${depth}# - todo: 지운 일\n`]);
  }
}
