import { type GapRow, gapMatrix } from "../../analysis/gapMatrix";
import type { CareerDocument } from "../../career/CareerDocument";
import type { Language } from "../../Language";
import { exportWords } from "./exportWords";
import { publicDocument } from "./publicDocument";

export interface ExportCsvOptions {
  /** The language of the head. */
  readonly language: Language;
  /** Whether a byte order mark stands at the beginning: Excel reads Hangul right with one only. */
  readonly bom?: boolean;
}

const columns = [
  "goal",
  "competency",
  "partOf",
  "required",
  "current",
  "gapLevel",
  "importance",
  "priority",
  "have",
  "lack",
  "todos",
  "todosDone",
  "evidence",
] as const;

/**
 * The gap matrix as CSV (RFC 4180: CRLF behind each record, quotes around a cell that holds a comma, a quote or a line
 * break, quotes in it doubled), a head first, a record for each competency of each gap analysis, parents before their
 * parts. Figures have a point and at most two decimals.
 *
 * A spreadsheet takes a cell that begins with `=`, `+`, `-`, `@`, a tab or a carriage return (or the full width forms
 * of the signs) for a formula: such a text gets an apostrophe before it, as OWASP advises, at the price of the
 * apostrophe being seen in programs that take CSV as it is.
 *
 * @throws ExportRefused, see `publicDocument`
 */
export function exportCsv(document: CareerDocument, { language, bom = false }: ExportCsvOptions): string {
  const shown = publicDocument(document);
  const records = shown.career.gaps.flatMap((gap) => {
    const goal = gap.goal ? (shown.goals.find(gap.goal.text)?.text ?? gap.goal.text) : "";
    return gapMatrix(shown, gap).rows.map((row) => recordOf(goal, row));
  });
  const head = columns.map((column) => exportWords[column][language]);
  const lines = [head, ...records].map((record) => `${record.map(cell).join(",")}\r\n`);
  return (bom ? "\ufeff" : "") + lines.join("");
}

function recordOf(goal: string, row: GapRow): (string | number)[] {
  const { competency, parent, required, current, gap, importance, priority, state, analysis, todos } = row;
  return [
    goal,
    competency.name,
    parent?.competency.name ?? "",
    required,
    current,
    gap,
    importance,
    priority,
    analysis.flatMap(({ have }) => have?.text ?? []).join("\n"),
    analysis.flatMap(({ lack }) => lack?.text ?? []).join("\n"),
    todos.map(({ text }) => text).join("\n"),
    todos.filter(({ status }) => status === "done").length,
    (state?.evidence ?? []).map(({ text }) => text).join("\n"),
  ];
}

function cell(value: string | number): string {
  if (typeof value === "number") return String(Math.round(value * 100) / 100);
  const safe = /^[=+\-@\t\r＝＋－＠]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
