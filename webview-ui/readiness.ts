import type { MatrixRow, PanelState } from "../src/panel/PanelState";
import type { Context, View } from "./context";
import { make, makeAction, setAttribute, setHidden, setText } from "./dom";
import { makeProgress, setProgress } from "./drawing";
import { figure, percent } from "./figures";

/** With more top-level competencies than this the sum is shown without its lines: it would cover the page. */
const mostLines = 10;

/** The readiness with its meter; hover, focus or a press shows how it is counted. */
export function makeReadiness({ say }: Context): View {
  const value = make("span", "readiness-value");
  const meter = makeProgress("meter", say("readiness"));
  const tip = make("div", "tip");
  tip.id = "readiness-tip";
  tip.setAttribute("role", "tooltip");
  tip.hidden = true;

  const button = makeAction(
    "readiness",
    () => show(tip.hidden === true),
    make("span", "readiness-label", say("readiness")),
    value,
    meter,
  );
  button.setAttribute("aria-describedby", tip.id);
  const element = make("div", "readiness-place", button, tip);

  let state: PanelState | undefined;
  let shown: PanelState | undefined;
  // The sum is counted when somebody wants to see it: it goes through all rows.
  const show = (visible: boolean) => {
    if (visible && state !== undefined && shown !== state) {
      shown = state;
      tip.replaceChildren(...arithmetic(state, say));
    }
    setHidden(tip, !visible);
  };
  // The tip stays while the pointer is on it, and Escape takes it away without moving anything (WCAG 1.4.13).
  element.addEventListener("mouseenter", () => show(true));
  element.addEventListener("mouseleave", () =>
    show(document.activeElement === button && button.matches(":focus-visible")),
  );
  button.addEventListener("focus", () => {
    if (button.matches(":focus-visible")) show(true);
  });
  button.addEventListener("blur", () => show(false));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") show(false);
  });

  return {
    element,
    update: (next) => {
      state = next;
      const { have, need } = next.readiness;
      const share = percent(have, need);
      setText(value, share === null ? "–" : `${share}%`);
      setProgress(meter, need > 0 ? have / need : 0);
      setAttribute(meter, "data-share", share === null ? null : String(share));
      if (tip.hidden !== true) show(true);
    },
  };
}

/** How the readiness is counted: the formula, the sum, and the leaf that would raise it most. */
function arithmetic(state: PanelState, say: Context["say"]): readonly Node[] {
  const { have, need } = state.readiness;
  if (need <= 0) return [make("p", "", say("readinessUnknown"))];
  const parts: Node[] = [make("p", "", say("readinessFormula", { have: figure(have), need: figure(need) }))];
  const lines = sums(state);
  if (lines.length > 0) {
    parts.push(
      make(
        "table",
        "",
        make("tbody", "", ...lines.map((line) => sumLine(line))),
        make("tfoot", "", sumLine({ name: say("total"), have, need })),
      ),
    );
  }
  let best: MatrixRow | undefined;
  for (const row of state.rows) {
    if (!row.hasParts && row.importance * row.gap > (best === undefined ? 0 : best.importance * best.gap)) best = row;
  }
  const points = best === undefined ? 0 : Math.round((100 * best.importance * best.gap) / need);
  if (best !== undefined && points > 0) {
    parts.push(make("p", "tip-best", say("readinessBest", { name: best.name, points })));
  }
  return parts;
}

interface Sum {
  readonly name: string;
  have: number;
  need: number;
}

/** The readiness by top-level competency; empty where that would not help, or not add up to the whole. */
function sums(state: PanelState): readonly Sum[] {
  const tops = new Map<string, Sum>();
  const topOf = new Map<string, Sum>();
  for (const row of state.rows) {
    const top = (row.parent === null ? undefined : topOf.get(row.parent)) ?? { name: row.name, have: 0, need: 0 };
    if (row.parent === null) tops.set(row.id, top);
    topOf.set(row.id, top);
    if (!row.hasParts) add(top, row);
  }
  const lines = [...tops.values()];
  const total = lines.reduce((sum, line) => sum + line.need, 0);
  const useful = lines.length > 1 && lines.length <= mostLines;
  return useful && Math.abs(total - state.readiness.need) < 0.01 ? lines : [];
}

function add(sum: Sum, row: MatrixRow): void {
  sum.have += row.importance * Math.min(row.current, row.required);
  sum.need += row.importance * row.required;
}

function sumLine({ name, have, need }: Sum): HTMLTableRowElement {
  const head = make("th", "", name);
  head.scope = "row";
  const share = percent(have, need);
  return make(
    "tr",
    "",
    head,
    make("td", "", `${figure(have)} / ${figure(need)}`),
    make("td", "", share === null ? "–" : `${share}%`),
  );
}
