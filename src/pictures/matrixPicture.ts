import { fitText, wrapText } from "./fitText";
import { icons } from "./icons";
import { levelGlyph } from "./levelGlyph";
import type { Mark, MeasureText, Picture, TextMark } from "./Picture";
import { type HeadWords, margin, pictureHead, rule } from "./pictureHead";
import { sparkline } from "./sparkline";

/** A competency's row; the panel's rows fit. */
export interface MatrixPictureRow {
  readonly depth: number;
  readonly hasParts: boolean;
  readonly name: string;
  readonly required: number;
  readonly current: number;
  readonly gap: number;
  readonly leveled: boolean;
  readonly todos: readonly string[];
  readonly todosDone: number;
  readonly needsTodo: boolean;
  /** By month, or null where it is not known. */
  readonly evidence: readonly number[] | null;
}

export interface MatrixPictureWords extends HeadWords {
  readonly columns: Readonly<Record<"name" | "current" | "required" | "gap" | "todos" | "evidence", string>>;
  /** Where there are no levels: what stands beside the glyph. */
  readonly has: { readonly all: string; readonly some: string; readonly none: string };
  readonly noTodo: string;
  /** What the cells of the glyph mean. */
  readonly legend: { readonly there: string; readonly missing: string; readonly beyond: string };
}

export interface MatrixPictureInput {
  /** In pixels; the picture has columns as the panel has at this width. */
  readonly width: number;
  /** As they are to stand, from the top. */
  readonly rows: readonly MatrixPictureRow[];
  /** How many months of the year have begun. */
  readonly begun: number;
  readonly words: MatrixPictureWords;
  readonly measure: MeasureText;
}

const indent = 16;
const body = 13;
const small = 12;
const tiny = 11;
/** From the top of a row to its first base line. */
const baseLine = 17;

/** The columns after the name: where each begins. */
interface Columns {
  readonly name: number;
  readonly nameWidth: number;
  readonly current: number;
  /** The decimal points of the figures. */
  readonly currentPoint: number;
  readonly requiredPoint: number | undefined;
  readonly gapPoint: number;
  readonly todos: number;
  readonly todosEnd: number;
  readonly evidence: number | undefined;
  readonly end: number;
}

/** Draws the gap matrix as a picture of its own: goal and readiness, a row a competency, what the cells mean. */
export function matrixPicture({ width, rows, begun, words, measure }: MatrixPictureInput): Picture {
  const head = pictureHead(words, width, measure);
  const columns = columnsFor(width, rows);
  const marks: Mark[] = [...head.marks, ...columnHeads(columns, head.bottom, words)];
  let y = head.bottom + 25;
  marks.push(rule(y - 1, width));
  for (const row of rows) {
    const x = columns.name + row.depth * indent;
    const room = columns.nameWidth - row.depth * indent;
    const font = { size: body, bold: row.hasParts };
    const lines = wrapText(row.name, Math.max(40, room), 2, font, measure);
    const height = 24 + 18 * (Math.max(1, lines.length) - 1);
    for (let depth = 0; depth < row.depth; depth++) {
      const at = columns.name + depth * indent + 3;
      marks.push({ kind: "rect", x: at, y, width: 1, height, fill: "faint", opacity: 0.6 });
    }
    lines.forEach((text, line) => {
      marks.push({ kind: "text", x, y: y + baseLine + 18 * line, text, fill: "ink", ...font });
    });
    marks.push(...rowMarks(row, columns, y, words, begun, measure), rule(y + height - 1, width));
    y += height;
  }
  const isLeveled = rows.some((row) => row.leveled);
  marks.push(...legend(columns.name, y + 12, words.legend, isLeveled, measure));
  return { width, height: y + 12 + 16 + margin - 8, marks };
}

function columnsFor(width: number, rows: readonly MatrixPictureRow[]): Columns {
  const leveled = rows.some((row) => row.leveled);
  const wide = width >= 560;
  const end = width - margin;
  const evidence = wide && rows.some((row) => row.evidence !== null) ? end - 106 : undefined;
  const todosEnd = (evidence ?? end + 24) - 24;
  const todos = todosEnd - (wide ? 76 : 60);
  const gapPoint = todos - 34;
  const requiredPoint = leveled && wide ? gapPoint - 50 : undefined;
  const currentPoint = (requiredPoint ?? gapPoint) - (leveled ? 48 : 54);
  const current = leveled ? currentPoint - 62 : currentPoint - 34;
  return {
    name: margin,
    nameWidth: current - margin - 16,
    current,
    currentPoint,
    requiredPoint,
    gapPoint,
    todos,
    todosEnd,
    evidence,
    end,
  };
}

function columnHeads(columns: Columns, y: number, { columns: words }: MatrixPictureWords): Mark[] {
  const at = (x: number, text: string, anchor: "start" | "end" = "start"): Mark => ({
    kind: "text",
    x,
    y: y + baseLine,
    text,
    fill: "quiet",
    size: tiny,
    anchor,
  });
  return [
    at(columns.name, words.name),
    at(columns.current, words.current),
    ...(columns.requiredPoint === undefined ? [] : [at(columns.requiredPoint, words.required, "end")]),
    at(columns.gapPoint, words.gap, "end"),
    at(columns.todosEnd, words.todos, "end"),
    ...(columns.evidence === undefined ? [] : [at(columns.evidence, words.evidence)]),
  ];
}

function rowMarks(
  row: MatrixPictureRow,
  columns: Columns,
  y: number,
  words: MatrixPictureWords,
  begun: number,
  measure: MeasureText,
): Mark[] {
  const line = y + baseLine;
  const figures = { y: line, quiet: row.hasParts };
  const marks = glyphMarks(row, columns.current, y + 7);
  if (row.leveled || row.hasParts) marks.push(...figure(row.current, columns.currentPoint, figures));
  else {
    const word = row.current <= 0 ? words.has.none : row.current < row.required ? words.has.some : words.has.all;
    const text = fitText(word, columns.gapPoint - columns.current - 40, { size: small }, measure);
    marks.push({ kind: "text", x: columns.current + 17, y: line, text, fill: "quiet", size: small });
  }
  if (columns.requiredPoint !== undefined) marks.push(...figure(row.required, columns.requiredPoint, figures));
  if (row.gap > 0) marks.push(...figure(row.gap, columns.gapPoint, { ...figures, bold: !row.hasParts }));
  else
    marks.push({
      kind: "path",
      d: icons.tick.line,
      x: columns.gapPoint - 13,
      y: y + 4,
      stroke: "good",
      strokeWidth: 1.2,
    });
  marks.push(...todoMarks(row, columns, y, words));
  if (columns.evidence !== undefined && row.evidence !== null) {
    const drawn = sparkline(row.evidence, begun);
    const total = row.evidence.reduce((sum, count) => sum + count, 0);
    for (const { kind, ...place } of row.hasParts ? [] : drawn.marks) {
      const mark: Mark = { kind: "rect", ...place, x: place.x + columns.evidence, y: place.y + y + 4 };
      marks.push(kind === "bar" ? { ...mark, fill: "ink", opacity: 0.65 } : { ...mark, fill: "faint" });
    }
    marks.push({
      kind: "text",
      x: columns.end,
      y: line,
      text: String(total),
      fill: row.hasParts ? "quiet" : "ink",
      size: body,
      anchor: "end",
    });
  }
  return marks;
}

/** The glyph of a row's levels at a place. */
export function glyphMarks(row: Omit<MatrixPictureRow, "name">, x: number, y: number): Mark[] {
  const { required, current, leveled, hasParts: derived } = row;
  return levelGlyph({ required, current, leveled, derived }).shapes.map((shape): Mark => {
    const { width, height } = shape;
    const place = { kind: "rect", x: shape.x + x, y: shape.y + y, width, height } as const;
    if (shape.kind === "outline") return { ...place, stroke: "missing" };
    return { ...place, fill: shape.kind === "dot" ? "faint" : "there" };
  });
}

/** A level by its decimal point: the whole part before it, a fraction behind it. */
function figure(
  value: number,
  x: number,
  { y, quiet, bold = false }: { readonly y: number; readonly quiet: boolean; readonly bold?: boolean },
): Mark[] {
  const text = quiet ? (Math.round(value * 10) / 10).toFixed(1) : String(Math.round(value * 100) / 100);
  const [whole = "", fraction] = text.split(".");
  const set: Omit<TextMark, "text"> = { kind: "text", x, y, fill: quiet ? "quiet" : "ink", size: body, bold };
  const marks: TextMark[] = [{ ...set, text: whole, anchor: "end" }];
  if (fraction !== undefined) marks.push({ ...set, text: `.${fraction}`, anchor: "start" });
  return marks;
}

function todoMarks(row: MatrixPictureRow, columns: Columns, y: number, words: MatrixPictureWords): Mark[] {
  const all = row.todos.length;
  const text = (what: string, fill: "ink" | "quiet"): Mark => ({
    kind: "text",
    x: columns.todosEnd,
    y: y + baseLine,
    text: what,
    fill,
    size: body,
    anchor: "end",
  });
  if (all === 0) return [text(row.gap > 0 && !row.hasParts ? words.noTodo : "–", "quiet")];
  const count = text(`${row.todosDone}/${all}`, row.hasParts ? "quiet" : "ink");
  if (row.hasParts) return [count];
  const long = columns.todosEnd - 32 - columns.todos;
  return [
    { kind: "rect", x: columns.todos, y: y + 14, width: long, height: 1, fill: "faint" },
    {
      kind: "rect",
      x: columns.todos,
      y: y + 9,
      width: Math.round((long * row.todosDone) / all),
      height: 5,
      fill: "ink",
      opacity: 0.65,
    },
    count,
  ];
}

/** What the cells of the glyph mean; without levels nobody has more than is required. */
function legend(
  x: number,
  y: number,
  words: MatrixPictureWords["legend"],
  leveled: boolean,
  measure: MeasureText,
): Mark[] {
  const marks: Mark[] = [];
  let at = x;
  const say = (mark: Mark, text: string) => {
    marks.push(mark, { kind: "text", x: at + 15, y: y + 9, text, fill: "quiet", size: tiny });
    at += 15 + measure(text, { size: tiny }) + 18;
  };
  say({ kind: "rect", x: at, y, width: 9, height: 9, fill: "there" }, words.there);
  say({ kind: "rect", x: at + 0.5, y: y + 0.5, width: 8, height: 8, stroke: "missing" }, words.missing);
  if (leveled) say({ kind: "rect", x: at, y: y + 3, width: 9, height: 3, fill: "there" }, words.beyond);
  return marks;
}
