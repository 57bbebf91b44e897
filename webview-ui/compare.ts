import type { CompareState, PanelState } from "../src/panel/PanelState";
import type { Context, View } from "./context";
import { make, makeAction, makeIcon, makeUnseen, setAttribute, setHidden } from "./dom";
import { drawLevels } from "./drawing";
import { figure, percent } from "./figures";

type CompareRow = CompareState["rows"][number];

/** The goals side by side: their figures, the gaps of several goals, the gaps of one. */
export function makeCompare(context: Context): View {
  const { say, reveal } = context;
  const none = make("p", "compare-none");
  const table = make("table", "compare-table");
  table.setAttribute("aria-label", say("compareGoals"));
  const element = make("div", "compare", table, none);
  let shown = "";

  table.addEventListener("click", (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const row = target?.closest<HTMLElement>("tr[data-target]");
    if (row?.dataset.target !== undefined) reveal(row.dataset.target);
  });

  return {
    element,
    update: (state) => {
      const { compare } = state;
      setHidden(table, compare === null);
      setHidden(none, compare !== null && compare.rows.length > 0);
      none.textContent = say(compare === null ? "compareOneGoal" : "compareNoGaps");
      if (compare === null) return;
      const wanted = JSON.stringify([compare, state.gap]);
      if (wanted === shown) return;
      shown = wanted;
      // What has the focus keeps it, in the same place of the table.
      const focusables = () => [...table.querySelectorAll<HTMLElement>("button")];
      const active = focusables().findIndex((button) => button === document.activeElement);
      table.style.setProperty("--goals", String(compare.goals.length));
      table.classList.toggle("many", compare.goals.length > 3);
      const shared = compare.rows.filter((row) => servedBy(row) > 1);
      const single = compare.rows.filter((row) => servedBy(row) <= 1);
      table.replaceChildren(
        head(compare, state, context),
        facts(compare, context),
        ...section(say("compareShared"), shared, context),
        ...section(say("compareSingle"), single, context),
      );
      focusables()[active]?.focus({ preventScroll: true });
    },
  };
}

/** How many goals a row has a gap for. */
function servedBy({ cells }: CompareRow): number {
  return cells.filter((cell) => cell !== null && cell.gap > 0).length;
}

function head({ goals }: CompareState, state: PanelState, { say, chooseGap }: Context): HTMLTableSectionElement {
  const name = make("th", "compare-name", say("columnName"));
  const priority = make("th", "compare-priority", say("comparePriority"));
  priority.title = say("comparePrioritySum");
  const columns = goals.map(({ title }, index) => {
    const goal = title === "" ? say("compareUntitled", { number: index + 1 }) : title;
    const button = makeAction("compare-goal", () => chooseGap(index), goal);
    const isChosen = index === state.gap;
    button.title = say(isChosen ? "compareChosen" : "compareChoose", { goal });
    setAttribute(button, "aria-pressed", String(isChosen));
    return make("th", isChosen ? "compare-column chosen" : "compare-column", button);
  });
  const cells = [name, ...columns, priority];
  for (const cell of cells) cell.scope = "col";
  return make("thead", "", make("tr", "", ...cells));
}

/** The figures of the goals themselves. */
function facts({ goals, rows }: CompareState, { say }: Context): HTMLTableSectionElement {
  const line = (name: string, cells: readonly Node[], className = "") => {
    const first = make("th", "compare-name", name);
    first.scope = "row";
    return make("tr", className, first, ...cells, make("td", "compare-priority"));
  };
  const own = goals.map(
    (_, index) => rows.filter((row) => servedBy(row) === 1 && (row.cells[index]?.gap ?? 0) > 0).length,
  );
  const number = (value: number) => make("td", "compare-column", String(value));
  return make(
    "tbody",
    "compare-facts",
    line(
      say("readiness"),
      goals.map(({ have, need }) => {
        const share = percent(have, need);
        return make(
          "td",
          "compare-column",
          make("strong", "", share === null ? "–" : `${share}%`),
          " ",
          make("span", "compare-sum", `${figure(have)}/${figure(need)}`),
        );
      }),
      "compare-readiness",
    ),
    line(
      say("compareOpen"),
      goals.map((goal) => number(goal.openGaps)),
    ),
    line(say("compareOwn"), own.map(number)),
  );
}

function section(title: string, rows: readonly CompareRow[], context: Context): HTMLTableSectionElement[] {
  const [first] = rows;
  if (first === undefined) return [];
  const heading = make("th", "compare-section", title, " ", make("span", "quiet", String(rows.length)));
  heading.colSpan = first.cells.length + 2;
  heading.scope = "rowgroup";
  return [make("tbody", "", make("tr", "", heading), ...rows.map((row) => rowOf(row, context)))];
}

function rowOf({ name, cells, priority, target }: CompareRow, { say, reveal }: Context) {
  const button = makeAction("text-link", () => reveal(target), name);
  // The row tells of it too.
  button.addEventListener("click", (event) => event.stopPropagation());
  const title = make("th", "compare-name", button);
  title.scope = "row";
  const columns = cells.map((cell) => {
    if (cell === null) {
      const dash = make("span", "quiet", "–");
      dash.setAttribute("aria-hidden", "true");
      return make("td", "compare-column", dash, makeUnseen(say("compareNotAsked")));
    }
    const { required, current, gap } = cell;
    const gapText = gap > 0 ? [make("span", "", figure(gap))] : [makeIcon("tick", "good"), makeUnseen(say("noGap"))];
    const levels = { required: figure(required), current: figure(current) };
    const column = make("td", "compare-column", make("div", "compare-gap", drawLevels(cell), ...gapText));
    column.append(makeUnseen(` ${say("compareLevels", levels)}`));
    column.title = say("gapFigures", { ...levels, gap: figure(gap) });
    return column;
  });
  const row = make("tr", "compare-row", title, ...columns, make("td", "compare-priority", figure(priority)));
  row.dataset.target = target;
  return row;
}
