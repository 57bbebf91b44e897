import { completionMessages } from "../messages/completionMessages";
import { partMessages, placeMessages } from "../messages/partMessages";
import type { SchemaNode } from "../schema/SchemaNode";
import { type CompletionDraft, escapeSnippet } from "./Completion";
import { type CompletionPlace, contentColumn, wordAt } from "./CompletionPlace";
import { formatWords } from "./formatWords";
import { choice, type PartSnippet, placeLines } from "./PartSnippet";
import { notListed } from "./valueCompletions";

/** The whole parts that can be written at a place: each one completion with places to fill in. */
export function partCompletions(node: SchemaNode, context: CompletionPlace): CompletionDraft[] {
  const { place } = context;
  if (place.style === "flow" || place.hasValue || /^["']|\S\s/.test(place.typed)) return [];
  if (place.role === "item") return itemParts(node, context).map((part) => toDraft(part, context, "", node));
  const items = node.items && place.siblings.length === 0 ? node.items : undefined;
  return [
    ...(items ? itemParts(items, context).map((part) => toDraft(part, context, "- ", items)) : []),
    ...keyParts(node, context).map((part) => toDraft(part, context, "", undefined)),
  ];
}

function toDraft(
  part: PartSnippet,
  context: CompletionPlace,
  dash: string,
  item: SchemaNode | undefined,
): CompletionDraft {
  const { place, language } = context;
  const lines = dash === "" ? part.lines : part.lines.map((line, at) => (at === 0 ? dash : "  ") + line);
  const placed = placeLines(lines, contentColumn(place), place.step);
  // The editor repeats the white space of the line that a snippet begins on.
  const text = placed.map((line, at) => (at === 0 ? line : line.slice(place.repeated))).join("\n");
  return {
    label: dash + part.label,
    kind: "snippet",
    detail: completionMessages.wholePart[language],
    documentation: part.documentation[language],
    insertText: place.lead + text,
    isSnippet: true,
    span: place.span,
    words: part.words,
    continues: false,
    isStrict: place.role === "item" && (item?.kinds.includes("string") ?? false),
  };
}

/** The parts that begin with a key of an object or a map. */
function keyParts(node: SchemaNode, context: CompletionPlace): PartSnippet[] {
  const { place } = context;
  const isMissing = (key: string): boolean =>
    node.keys?.some((known) => known.key === key) === true && !place.siblings.includes(key);
  const parts: PartSnippet[] = [];
  if (place.path.length === 0 && isMissing("kys")) parts.push(below("kys", kys(context)));
  if (place.path.length === 0 && isMissing("gap")) parts.push(below("gap", gap(context)));
  if (node.definition === "current") parts.push(...mapPart(context, current(context)));
  if (node.definition === "analysis") parts.push(...mapPart(context, analysis(context)));
  // Below a reference of the analysis.
  if (node.definition === undefined && isMissing("have") && isMissing("lack")) parts.push(analysis(context));
  return parts;
}

function itemParts(items: SchemaNode, context: CompletionPlace): PartSnippet[] {
  switch (items.definition) {
    case "goal":
      return [goal(context)];
    case "competency":
      return [competency(context)];
    case "analysisEntry":
      return [analysis(context)];
    case "todo":
      return [todo(context), habit(context)];
    case "gap":
      return [gap(context)];
    default:
      return [];
  }
}

/** The lines of a part below a key of their own. */
function below(key: string, part: PartSnippet): PartSnippet {
  return { ...part, label: `${key}: ${part.label}`, lines: [`${key}:`, ...part.lines.map(indented)] };
}

/** A part below the reference to a competency that the map has not yet. */
function mapPart(context: CompletionPlace, part: PartSnippet): PartSnippet[] {
  const missing = references(context, 20, true);
  if (missing.length === 0) return [];
  return [{ ...part, label: `…: ${part.label}`, lines: [`${choice(1, missing)}:`, ...part.lines.map(indented)] }];
}

function indented(line: string): string {
  return `  ${line}`;
}

/** The competencies of this gap as they are written, those that stand there already left out. */
function references(context: CompletionPlace, most: number, asKey: boolean): string[] {
  const { place } = context;
  return notListed(context.references("competency"), place.siblings)
    .slice(0, most)
    .map(({ word }) => wordAt(place, word, asKey));
}

function kys({ language }: CompletionPlace): PartSnippet {
  const { strength, readme, goal: first, otherGoal } = placeMessages;
  return {
    label: "keyStrengths, readme, goals",
    words: ["kys", "나", "강점"],
    documentation: partMessages.kys,
    lines: [
      "keyStrengths:",
      ...[1, 2, 3].map((at) => `  - \${${at}:${strength[language]} ${at}}`),
      "readme: |",
      `  \${4:${readme[language]}}`,
      "goals:",
      `  - \${5:${first[language]}}`,
      `  - \${6:${otherGoal[language]}}$0`,
    ],
  };
}

function gap(context: CompletionPlace): PartSnippet {
  const { language, place } = context;
  const goals = context.references("goal").slice(0, 10);
  const { competency: name, have, lack, todo: task } = placeMessages;
  return {
    label: "goal, required, analysis, todos",
    words: ["gap", "goal", "갭", "목표"],
    documentation: partMessages.gap,
    lines: [
      `goal: ${choice(
        1,
        goals.map(({ word }) => wordAt(place, word, false)),
      )}`,
      "required:",
      "  - id: ${2:skill}",
      `    name: \${3:${name[language]}}`,
      "analysis:",
      "  ${2:skill}:",
      `    have: \${4:${have[language]}}`,
      `    lack: \${5:${lack[language]}}`,
      "todos:",
      `  - todo: \${6:${task[language]}}`,
      "    closes:",
      "      - ${2:skill}$0",
    ],
  };
}

function goal({ language, today }: CompletionPlace): PartSnippet {
  const periods = formatWords("period", today, language).map(({ word }) => word);
  return {
    label: "id, goal, by",
    words: ["goal", "id", "목표"],
    documentation: partMessages.goal,
    lines: ["id: ${1:id}", `goal: \${2:${placeMessages.goal[language]}}`, `by: ${choice(3, periods.toReversed())}$0`],
  };
}

function competency({ language, isLeveled }: CompletionPlace): PartSnippet {
  const { competency: name, part } = placeMessages;
  return {
    label: isLeveled ? "id, name, level, parts" : "id, name, parts",
    words: ["name", "id", "역량", "parts"],
    documentation: partMessages.competency,
    lines: [
      "id: ${1:id}",
      `name: \${2:${name[language]}}`,
      ...(isLeveled ? [`level: ${choice(3, ["3", "4", "2", "1"])}`] : []),
      "parts:",
      `  - \${4:${part[language]} 1}`,
      `  - \${5:${part[language]} 2}$0`,
    ],
  };
}

function current({ language }: CompletionPlace): PartSnippet {
  return {
    label: "level, note, evidence",
    words: ["level", "note", "evidence", "수준"],
    documentation: partMessages.current,
    lines: [
      `level: ${choice(2, ["2", "1", "3", "4"])}`,
      `note: \${3:${placeMessages.note[language]}}`,
      "evidence:",
      "  - ${4:https://}$0",
    ],
  };
}

function analysis({ language }: CompletionPlace): PartSnippet {
  const { have, lack } = placeMessages;
  return {
    label: "have, lack",
    words: ["have", "lack", "분석", "부족"],
    documentation: partMessages.analysis,
    lines: [`have: \${2:${have[language]}}`, `lack: \${3:${lack[language]}}$0`],
  };
}

function todo(context: CompletionPlace): PartSnippet {
  const { language, today } = context;
  const closes = references(context, 20, false);
  const periods = formatWords("period", today, language).slice(0, 6);
  return {
    label: closes.length > 0 ? "todo, closes, period, status" : "todo, period, status",
    words: ["todo", "할 일", "task"],
    documentation: partMessages.todo,
    lines: [
      `todo: \${1:${placeMessages.todo[language]}}`,
      ...(closes.length > 0 ? ["closes:", `  - ${choice(2, closes)}`] : []),
      `period: ${choice(
        3,
        periods.map(({ word }) => word),
      )}`,
      `status: ${choice(4, ["open", "doing", "done", "dropped"])}$0`,
    ],
  };
}

function habit({ language, today }: CompletionPlace): PartSnippet {
  const cadences = formatWords("cadence", today, language).map(({ word }) => word);
  const until = formatWords("date", today, language)[3]?.word ?? today;
  return {
    label: "todo, every, from, until",
    words: ["todo", "habit", "습관", "every", "주기"],
    documentation: partMessages.habit,
    lines: [
      `todo: \${1:${placeMessages.todo[language]}}`,
      `every: ${choice(2, cadences)}`,
      `from: \${3:${escapeSnippet(today)}}`,
      `until: \${4:${until}}$0`,
    ],
  };
}
