// The yardstick of the panel: a table of all rows, made anew whenever something changes, with figures and no pictures.
import type { HostMessage } from "../../../src/panel/messages";
import type { PanelState } from "../../../src/panel/PanelState";
import { applyPatch } from "../../../src/panel/statePatch";

const body = document.createElement("tbody");
const table = document.createElement("table");
const head = table.createTHead().insertRow();
for (const name of ["Competency", "Current", "Required", "Gap", "To-dos", "Evidence"]) head.append(cell("th", name));
table.append(body);
const scroller = document.createElement("div");
scroller.className = "scroller";
scroller.append(table);
document.body.append(scroller);

function cell(tag: "td" | "th", text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

let state: PanelState | undefined;

window.addEventListener("message", ({ data }: MessageEvent<HostMessage>) => {
  if (data.type === "state") state = data.state;
  else if (data.type === "patch" && state) state = applyPatch(state, data.patch);
  const rows = (state?.rows ?? []).map((row) => {
    const line = document.createElement("tr");
    const evidence = (row.evidence ?? []).reduce((sum, count) => sum + count, 0);
    const figures = [row.current, row.required, row.gap].map((figure) => figure.toFixed(1));
    const texts = [row.name, ...figures, `${row.todosDone}/${row.todos.length}`, String(evidence)];
    line.append(...texts.map((text) => cell("td", text)));
    return line;
  });
  body.replaceChildren(...rows);
});
