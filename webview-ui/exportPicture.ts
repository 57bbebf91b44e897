import type { MatrixRow, PanelState, YearState } from "../src/panel/PanelState";
import type { Say } from "../src/panel/sayFrom";
import { matrixPicture, type MatrixPictureRow } from "../src/pictures/matrixPicture";
import type { Picture } from "../src/pictures/Picture";
import { pictureSvg } from "../src/pictures/pictureSvg";
import { yearPicture } from "../src/pictures/yearPicture";
import { monthStep } from "../src/pictures/heatmap";
import { figure } from "./figures";
import { matrixLines } from "./matrixLines";
import type { Memory } from "./memory";
import { makeMeasure, themeColours, themeFont } from "./pictureTheme";
import { monthNames, signed, verdictCounts, verdictFaces, yearReadiness, yearRows } from "./yearFigures";

/** A picture is as wide as the page, within these bounds; in pixels. */
const [narrowest, widest] = [480, 1200];

/** Draws what the page shows, the year or else the matrix, as SVG text. */
export function exportPicture(state: PanelState, memory: Memory, say: Say): string {
  return memory.tab === "year" && state.year !== null
    ? yearSvg(state, state.year, memory.filter, say)
    : matrixSvg(state, memory, say);
}

/** Draws the matrix as it is seen, filtered and sorted, as SVG text; the colours are those of the theme. */
function matrixSvg(state: PanelState, { filter, chip, sort, closedRows: closed }: Memory, say: Say): string {
  const rows = matrixLines(state.rows, { filter, chip, sort, closed, details: new Set() }).map(
    ({ row, level, path }) => ({
      ...row,
      depth: level - 1,
      name: path === "" ? row.name : `${path} › ${row.name}`,
    }),
  );
  const picture = matrixPicture({
    width: pictureWidth(),
    rows,
    begun: state.year?.monthsBegun ?? Number(state.today.slice(5, 7)),
    words: {
      ...headWords(state, say, say("openGaps", { open: state.openGaps, leaves: state.leaves })),
      columns: {
        name: say("columnName"),
        current: say("columnCurrent"),
        required: say("columnRequired"),
        gap: say("columnGap"),
        todos: say("columnTodos"),
        evidence: say("columnEvidence"),
      },
      has: { all: say("hasAll"), some: say("hasSome"), none: say("hasNone") },
      noTodo: say("noTodo"),
      legend: { there: say("pictureHave"), missing: say("pictureMissing"), beyond: say("pictureBeyond") },
    },
    measure: makeMeasure(themeFont()),
  });
  return svgOf(picture, state, say("pictureMatrix", { goal: state.goal }), told(rows, say));
}

/** Draws the year as it is seen, as SVG text. */
function yearSvg(state: PanelState, year: YearState, filter: string, say: Say): string {
  const width = pictureWidth();
  const rows = yearRows(state.rows, year, filter);
  const { points, until, change } = yearReadiness(state, year);
  const facts = [
    String(year.year),
    say("yearEvidence", { count: rows.reduce((sum, { row, total }) => sum + (row.parent === null ? total : 0), 0) }),
    ...(change === null ? [] : [say("yearReadiness", { change: signed(change) })]),
  ].join(" · ");
  const picture = yearPicture({
    width,
    rows: rows.map(({ row, counts, total }) => ({ ...row, counts, total })),
    begun: year.monthsBegun,
    points,
    until,
    reviews: year.reviews.map(({ verdict, text, note }) => {
      const { icon, word, role } = verdictFaces[verdict];
      return { icon, role, verdict: say(word), text, note: note ?? "" };
    }),
    words: {
      ...headWords(state, say, facts),
      months: monthNames(state.language, monthStep(width - 40)).head,
      name: say("columnName"),
      total: say("yearTotal"),
      curve: say("readiness"),
      review: say("reviewTitle"),
      summary: verdictCounts(year)
        .map(([verdict, count]) => `${say(verdictFaces[verdict].word)} ${count}`)
        .join(" · "),
    },
    measure: makeMeasure(themeFont()),
  });
  const description = rows.map(({ row, total }) => `${row.name} ${total}`).join("; ");
  return svgOf(picture, state, say("pictureYear", { year: year.year, goal: state.goal }), description);
}

function pictureWidth(): number {
  return Math.min(widest, Math.max(narrowest, document.documentElement.clientWidth));
}

/** The head of both pictures; `fact` is what the second one says first. */
function headWords({ goal, by, today, readiness }: PanelState, say: Say, fact: string) {
  return {
    goal: goal === "" ? say("goalMissing") : goal,
    facts: [...(by === null ? [] : [say("by", { by })]), fact, today].join("   "),
    readiness: say("readiness"),
    have: readiness.have,
    need: readiness.need,
  };
}

/** What a matrix says, row by row, for those who cannot see it. */
function told(rows: readonly (MatrixPictureRow & Pick<MatrixRow, "gap">)[], say: Say): string {
  return rows
    .map(({ name, current, required, gap }) =>
      say("pictureRow", { name, current: figure(current), required: figure(required), gap: figure(gap) }),
    )
    .join("; ");
}

function svgOf(picture: Picture, { language }: PanelState, title: string, description: string): string {
  return pictureSvg(picture, { colours: themeColours(), font: themeFont(), title, description, language });
}

export { pngOf } from "./pngOf";
