import { explainRow, formatFigure, rowFigures, sumOf } from "../analysis/explainRow";
import { type GapMatrix, gapMatrix, gapRow, leavesOf, readinessPercent, todoProgress } from "../analysis/gapMatrix";
import { ledgerOf } from "../analysis/quotaLedger";
import type { Competency, Gap, Goal, Todo } from "../career/Career";
import type { CareerDocument } from "../career/CareerDocument";
import { sameCompetency, symbolAt } from "../career/careerSymbols";
import { todoMarks } from "../career/todoMarks";
import type { Language } from "../Language";
import { cadenceWords } from "../messages/cadenceMessages";
import { formatMessage } from "../messages/formatMessage";
import { hoverMessages } from "../messages/hoverMessages";
import { ledgerReasons, ledgerWords } from "../messages/ledgerMessages";
import { levelAnchor } from "../schema/levelAnchor";
import { schemaAt, schemaKey } from "../schema/schemaAt";
import type { SchemaFormat, SchemaNode } from "../schema/SchemaNode";
import type { Span } from "../text/SourceText";
import { cadenceUnits, type Cadence, readCadence } from "../time/Cadence";
import { type CalendarDate, daysBetween } from "../time/CalendarDate";
import { periodOf } from "../time/Period";
import { contentSpan } from "../yaml/contentSpan";
import { nodeAt, type PathStep, type ScalarNode, valueOf } from "../yaml/SyntaxNode";
import { syntaxPlaceAt } from "../yaml/syntaxPlaceAt";

/** A line of a hover in plain text: nothing in it is markup. */
export interface HoverLine {
  /** head: what it is about · text: a paragraph · item: of a list. */
  readonly style: "head" | "text" | "item";
  readonly text: string;
}

/** What stands at a place of a career file. */
export interface CareerHover {
  readonly span: Span;
  readonly lines: readonly HoverLine[];
}

/**
 * The hover at a zero-based offset: of a competency, wherever it is named or meant, its figures with their arithmetic;
 * of a goal its readiness; of a key or a value what it means; of a time the days that it covers; of a habit its ledger.
 */
export function hoverCareer(
  document: CareerDocument,
  offset: number,
  language: Language,
  today: CalendarDate,
): CareerHover | undefined {
  const place = syntaxPlaceAt(document.tree.root, offset);
  const { scalar, path, keyOf } = place;
  if (!scalar) return undefined;
  const span = contentSpan(scalar);
  const hover = (lines: readonly HoverLine[]): CareerHover | undefined =>
    lines.length > 0 ? { span, lines } : undefined;
  const meant = symbolAt(document, offset);
  if (meant?.symbol.kind === "competency") {
    return hover(competencyLines(document, meant.symbol.gap, meant.symbol.competency, language));
  }
  if (meant?.symbol.kind === "goal") return hover(goalLines(document, meant.symbol.goal, language));
  if (keyOf) return hover(keyLines(path, scalar, language));
  const habit = habitLines(document, path, language, today);
  const lines = valueLines(document, path, scalar, language);
  return hover(habit ? [...lines.filter(({ text }) => !habit.says.startsWith(`${text}:`)), ...habit.lines] : lines);
}

const head = (text: string): HoverLine => ({ style: "head", text });
const line = (text: string): HoverLine => ({ style: "text", text });
const item = (text: string): HoverLine => ({ style: "item", text });

const mostTodos = 8;

function competencyLines(
  document: CareerDocument,
  gap: Gap,
  competency: Competency,
  language: Language,
): readonly HoverLine[] {
  const row = gapRow(document, gap, competency);
  if (!row) return [];
  const { id, name } = competency;
  const others = sameCompetency(document, competency, gap).flatMap((twin): HoverLine[] => {
    const other = twin.gap === gap ? undefined : gapRow(document, twin.gap, twin.competency);
    if (!other) return [];
    const figures = { required: other.required, current: other.current, gap: other.gap };
    const values = Object.fromEntries(Object.entries(figures).map(([key, value]) => [key, formatFigure(value)]));
    const goal = goalText(document, twin.gap) ?? String(twin.gap.index + 1);
    return [line(formatMessage(hoverMessages.otherGap, language, { ...values, goal }))];
  });
  return [
    head(id && id.text !== name ? `${name} (${id.text})` : name),
    line(rowFigures(row, language)),
    ...explainRow(document, gap, row, language).map(item),
    ...others,
    ...todoLines(row.todos, row.gap, language),
  ];
}

function todoLines(todos: readonly Todo[], gap: number, language: Language): readonly HoverLine[] {
  if (todos.length === 0) return gap > 0 ? [line(hoverMessages.noTodo[language])] : [];
  const { done, all } = todoProgress(todos);
  const shown = todos.slice(0, mostTodos).map((todo) => {
    const when = todo.period?.text ?? todo.until?.text;
    return item(`${todoMarks[todo.status]} ${todo.text}${when === undefined ? "" : ` (${when})`}`);
  });
  const more = todos.length - shown.length;
  return [
    line(formatMessage(hoverMessages.todos, language, { done, all })),
    ...shown,
    ...(more > 0 ? [item(formatMessage(hoverMessages.more, language, { count: more }))] : []),
  ];
}

function goalText(document: CareerDocument, gap: Gap): string | undefined {
  return gap.goal && (document.goals.find(gap.goal)?.text ?? gap.goal.text);
}

function goalLines(document: CareerDocument, goal: Goal, language: Language): readonly HoverLine[] {
  const gaps = document.career.gaps.filter((gap) => gap.goal && document.goals.find(gap.goal) === goal);
  const days = goal.by && daysLine(goal.by.text, language);
  return [
    head(goal.text),
    ...(goal.by
      ? [line(formatMessage(hoverMessages.by, language, { by: goal.by.text }) + (days ? `: ${days}` : ""))]
      : []),
    ...gaps.flatMap((gap) => readinessLines(gapMatrix(document, gap), language)),
    ...(gaps.length === 0 ? [line(hoverMessages.goalNotChosen[language])] : []),
  ];
}

function readinessLines(matrix: GapMatrix, language: Language): readonly HoverLine[] {
  const leaves = leavesOf(matrix);
  if (leaves.length === 0) return [line(hoverMessages.noReadiness[language])];
  const have = sumOf(leaves.map((row) => `${row.importance}×${formatFigure(Math.min(row.current, row.required))}`));
  const need = sumOf(leaves.map((row) => `${row.importance}×${formatFigure(row.required)}`));
  const values = {
    percent: readinessPercent(matrix),
    have: formatFigure(matrix.have),
    need: formatFigure(matrix.need),
  };
  return [
    line(formatMessage(hoverMessages.readiness, language, values)),
    item(hoverMessages.readinessFormula[language]),
    item(`(${have}) ÷ (${need})`),
  ];
}

/** What a key is for, and what may stand behind it. */
function keyLines(path: readonly PathStep[], key: ScalarNode, language: Language): readonly HoverLine[] {
  const holder = schemaAt("career", path.slice(0, -1));
  if (!holder) return [];
  const known = schemaKey(holder, key.text);
  if (!known) {
    const free = holder.mapKey;
    if (!free) return [];
    const days = free.format === "period" ? daysLine(key.text, language) : undefined;
    return [...(days === undefined ? [] : [line(days)]), line(free.description[language])];
  }
  const { node } = known;
  return [
    head(key.text),
    line(node.description[language]),
    ...(node.values ?? []).map(({ value, description }) => item(`${value}: ${description[language]}`)),
  ];
}

function valueLines(
  document: CareerDocument,
  path: readonly PathStep[],
  scalar: ScalarNode,
  language: Language,
): readonly HoverLine[] {
  const node = schemaAt("career", path);
  if (!node) return [];
  const known = node.values?.find(({ value }) => String(value) === scalar.text.trim());
  const inLongForm = cadenceLine(longCadence(document, path), language);
  if (known) return [line(`${known.value}: ${known.description[language]}`), ...inLongForm];
  if (node.definition === "currentLevel" && typeof scalar.value === "number") {
    const anchor = levelAnchor(scalar.value, language);
    return anchor === undefined ? [] : [line(`${scalar.value}: ${anchor}`)];
  }
  if (inLongForm.length > 0) return inLongForm;
  if (scalar.value === true || scalar.value === false) return [line(node.description[language])];
  return formatLines(formatOf(node), scalar.text.trim(), language);
}

/** One text may stand where a list of texts can; it is shaped like them. */
function formatOf(node: SchemaNode): SchemaFormat | undefined {
  return node.format ?? (node.definition === "cadence" ? "cadence" : node.items?.format);
}

function formatLines(format: SchemaFormat | undefined, text: string, language: Language): readonly HoverLine[] {
  if (format === undefined) return [];
  if (format === "cadence") return cadenceLine(readCadence(text), language);
  const days = daysLine(text, language);
  return days === undefined ? [] : [line(days)];
}

/** At the text, the cadence and the records of a habit: how often it is meant, and what came of it. */
function habitLines(
  document: CareerDocument,
  path: readonly PathStep[],
  language: Language,
  today: CalendarDate,
): { readonly says: string; readonly lines: readonly HoverLine[] } | undefined {
  const at = path.indexOf("todos") + 1;
  const key = path[at + 1];
  if (at === 0 || !["todo", "id", "every", "done", "skipped"].includes(String(key))) return undefined;
  const node = nodeAt(document.tree.root, path.slice(0, at + 1));
  const todo = document.career.gaps.flatMap((gap) => gap.todos.items.find((one) => one.node === node) ?? [])[0];
  const rate = todo?.every?.rate;
  const ledger = todo && ledgerOf(document, todo, today);
  if (!rate || !ledger) return undefined;
  const says = `${cadenceWords(rate, language)}: ${ledgerWords(ledger, language)}`;
  return { says, lines: [line(says), ...ledgerReasons(ledger, language).map(item)] };
}

/** `every: {times: 2, per: week}` at one of its values. */
function longCadence(document: CareerDocument, path: readonly PathStep[]): Cadence | undefined {
  if (path.at(-2) !== "every") return undefined;
  const every = nodeAt(document.tree.root, path.slice(0, -1));
  const [times, per] = [valueOf(every, "times"), valueOf(every, "per")];
  const unit = cadenceUnits.find((one) => per?.kind === "scalar" && one === per.text.trim());
  const count = times?.kind === "scalar" && typeof times.value === "number" ? times.value : 1;
  return unit && { times: count, per: unit };
}

function cadenceLine(rate: Cadence | null | undefined, language: Language): readonly HoverLine[] {
  if (rate === undefined) return [];
  return [line(rate ? cadenceWords(rate, language) : hoverMessages.noRate[language])];
}

function daysLine(text: string, language: Language): string | undefined {
  const period = periodOf(text);
  if (!period) return undefined;
  const days = daysBetween(period.from, period.to) + 1;
  return formatMessage(days === 1 ? hoverMessages.oneDay : hoverMessages.days, language, { ...period, days });
}
