import { type GapRow, gapMatrix, readinessPercent } from "../../analysis/gapMatrix";
import type { Gap, Goal, Todo } from "../../career/Career";
import type { CareerDocument } from "../../career/CareerDocument";
import { writtenListAt } from "../../career/readValues";
import { writeScalar } from "../../yaml/writeScalar";
import { formatLevel } from "../../completion/formatLevel";
import type { Language } from "../../Language";
import { cadenceWords } from "../../messages/cadenceMessages";
import { formatMessage, type MessageValues } from "../../messages/formatMessage";
import type { CalendarDate } from "../../time/CalendarDate";
import { exportWords } from "./exportWords";
import { inlineMarkdown } from "./inlineMarkdown";
import { publicDocument } from "./publicDocument";

export interface ExportMarkdownOptions {
  readonly language: Language;
  /** The date of the article: with it, front matter in YAML stands at the head in the place of a title. */
  readonly date?: CalendarDate;
}

/**
 * Writes a career.yaml as an article for a blog (CommonMark with tables and task lists as on GitHub): who I am, the
 * goals, and for each gap analysis the matrix as a table and the to-dos as a task list. An article is not read back;
 * that is what `exportReadme` is for.
 *
 * @throws ExportRefused, see `publicDocument`
 */
export function exportMarkdown(document: CareerDocument, { language, date }: ExportMarkdownOptions): string {
  const shown = publicDocument(document);
  const say = (word: keyof typeof exportWords, values: MessageValues = {}) =>
    formatMessage(exportWords[word], language, values);
  const { name, kys, gaps } = shown.career;
  const title = name ? say("title", { name: name.text }) : say("titleAlone");
  const head = date
    ? ["---", `title: ${writeScalar(title)}`, `date: ${date}`, "draft: true", "---"]
    : [`# ${inlineMarkdown(title)}`];
  const blocks: string[][] = [
    head,
    ...part(
      say("keyStrengths"),
      kys.keyStrengths.items.map(({ text }) => bullet(text)),
    ),
    // Two blanks would be lost in many editors; a backslash breaks the line visibly.
    ...part(
      say("readme"),
      kys.readme.items.map(({ text }, at, all) => inlineMarkdown(text) + (at < all.length - 1 ? "\\" : "")),
    ),
    ...part(say("goals"), kys.goals.items.map(goalLine)),
    ...gaps.flatMap((gap) => gapBlocks(shown, gap, language)),
  ];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function part(heading: string, lines: readonly string[]): string[][] {
  return lines.length === 0 ? [] : [[`## ${heading}`], [...lines]];
}

function bullet(text: string): string {
  return `- ${inlineMarkdown(text)}`;
}

function goalLine({ text, by }: Goal): string {
  return bullet(by ? `${text} (~ ${by.text})` : text);
}

function gapBlocks(document: CareerDocument, gap: Gap, language: Language): string[][] {
  const say = (word: keyof typeof exportWords, values: MessageValues = {}) =>
    formatMessage(exportWords[word], language, values);
  const goal = gap.goal && (document.goals.find(gap.goal.text)?.text ?? gap.goal.text);
  const matrix = gapMatrix(document, gap);
  const blocks = [[inlineHeading(goal ? `${say("gap")}: ${goal}` : say("gap"))]];
  if (matrix.rows.length > 0) {
    const percent = readinessPercent(matrix);
    blocks.push([say("readiness", { percent, have: formatLevel(matrix.have), need: formatLevel(matrix.need) })]);
    const heads = (["competency", "required", "current", "gapLevel", "have", "lack", "todos"] as const).map((word) =>
      say(word),
    );
    blocks.push([row(heads), "| --- | ---: | ---: | ---: | --- | --- | ---: |", ...matrix.rows.map(rowLine)]);
    if (matrix.rows.some(({ parts }) => parts.length > 0)) blocks.push([say("derived")]);
  }
  const todos = gap.todos.items;
  if (todos.length > 0)
    blocks.push(
      [`### ${say("todoList")}`],
      todos.flatMap((todo) => todoLines(todo, language)),
    );
  return blocks;
}

/** A heading cannot hold a line break; its text is written as that of an item. */
function inlineHeading(text: string): string {
  return `## ${inlineMarkdown(text)}`;
}

function rowLine({ competency, depth, required, current, gap, analysis, todos, parts }: GapRow): string {
  const name = inlineMarkdown(competency.name);
  const done = todos.filter(({ status }) => status === "done").length;
  return row([
    "– ".repeat(depth) + (parts.length > 0 ? `**${name}**` : name),
    formatLevel(required),
    formatLevel(current),
    formatLevel(gap),
    analysis.flatMap(({ have }) => (have ? [inlineMarkdown(have.text)] : [])).join("<br>"),
    analysis.flatMap(({ lack }) => (lack ? [inlineMarkdown(lack.text)] : [])).join("<br>"),
    todos.length > 0 ? `${done} / ${todos.length}` : "",
  ]);
}

/** A bar would end a cell, in code too, unless a backslash stands before it that is none itself. */
function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/(\\*)\|/g, (bar, marks: string) => (marks.length % 2 === 1 ? bar : `${marks}\\|`))).join(" | ")} |`;
}

function todoLines(todo: Todo, language: Language): string[] {
  const { status, every, until, period } = todo;
  const details = [
    ...(status === "doing" || status === "dropped" ? [exportWords[status][language]] : []),
    ...(period ? [period.text] : []),
    ...(every ? [cadenceWords(every.rate, language)] : []),
    ...(until ? [formatMessage(exportWords.until, language, { until: until.text })] : []),
  ];
  const text = inlineMarkdown(todo.text);
  const struck = status === "dropped" ? `~~${text}~~` : text;
  const behind = details.length > 0 ? ` (${inlineMarkdown(details.join(", "))})` : "";
  const evidence = writtenListAt(todo.node, "evidence").map((link) => `    - ${inlineMarkdown(link.text)}`);
  return [`- [${status === "done" ? "x" : " "}] ${struck}${behind}`, ...evidence];
}
