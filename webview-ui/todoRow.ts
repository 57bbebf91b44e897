import type { TodoRow } from "../src/panel/PanelState";
import { ledgerStrip } from "../src/pictures/ledgerStrip";
import type { Context } from "./context";
import { make, makeAction, makeIcon, makeUnseen, setAttribute, setHidden, setText } from "./dom";
import { drawPicture } from "./drawPicture";
import { statusFace } from "./matrixDetails";
import { openMenu } from "./menu";
import { todoMenu } from "./todoMenu";
import { movable } from "./todoSections";

/** What a line depends on besides its to-do. */
export interface TodoSurroundings {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Nothing can be written. */
  readonly broken: boolean;
}

/** A to-do's line in the list. */
export interface TodoView {
  readonly element: HTMLLIElement;
  readonly update: (todo: TodoRow, surroundings: TodoSurroundings) => void;
}

let made = 0;

export function makeTodo(first: TodoRow, context: Context): TodoView {
  const { say } = context;
  let current = first;
  let around: TodoSurroundings = { today: "", broken: false };

  const box = make("input", "box");
  box.type = "checkbox";
  box.tabIndex = -1;
  const mark = make("span", "mark");
  const text = makeAction("todo-text text-link", () => context.reveal(current.target));
  text.tabIndex = -1;
  text.id = `todo-${made++}`;
  box.setAttribute("aria-labelledby", text.id);
  const tags = make("span", "tags");
  const ledger = make("div", "ledger");
  const closes = make("span", "closes");
  const when = make("span", "when");
  const more = makeAction("more", () => showMenu(more), makeIcon("more"));
  more.tabIndex = -1;
  more.setAttribute("aria-haspopup", "menu");
  more.setAttribute("aria-expanded", "false");
  const element = make(
    "li",
    "todo",
    make("span", "box-place", box, mark),
    make("span", "todo-main", text, make("span", "spacer", " "), tags),
    closes,
    when,
    more,
    ledger,
  );

  function showMenu(giveBack: HTMLElement): void {
    const groups = todoMenu(current, around.today, around.broken, context);
    openMenu(more, say("moreFor", { todo: current.text }), groups, () => giveBack.focus());
  }

  box.addEventListener("click", (event) => {
    // Nothing may be written to a text that cannot be read; a box that is off stays where it is and can be focused.
    if (around.broken) event.preventDefault();
  });
  box.addEventListener("change", () => {
    if (current.every === null) context.tick(current.id, box.checked);
    else context.record(current.id, current.doneOn !== around.today);
  });
  element.addEventListener("keydown", (event) => {
    const target = event.target instanceof HTMLElement ? event.target : more;
    if (event.key === "Enter" && target === box) context.reveal(current.target);
    else if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) showMenu(target);
    else return;
    event.preventDefault();
  });
  element.addEventListener("contextmenu", (event) => {
    event.preventDefault();
    showMenu(more);
  });
  element.addEventListener("click", (event) => {
    const target = event.target;
    if (target instanceof Element && target.closest("button, .box-place, .menu") === null) {
      context.reveal(current.target);
    }
  });

  let shown = "";
  return {
    element,
    update: (todo, surroundings) => {
      current = todo;
      around = surroundings;
      const { today, broken } = surroundings;
      const isHabit = todo.every !== null;
      const boxed = isHabit ? todo.section === "habit" : todo.tickable && todo.status !== "dropped";
      const isMet = todo.ledger === null ? todo.doneOn === today : todo.ledger.done >= todo.ledger.times;
      // Always: the browser has flipped the box by itself where it was clicked.
      box.checked = isHabit ? isMet : todo.status === "done";
      box.indeterminate = isHabit ? !isMet && (todo.ledger?.done ?? 0) > 0 : todo.status === "doing";
      const { target: _, ...facts } = todo;
      const wanted = JSON.stringify([facts, broken, today]);
      if (wanted === shown) return;
      shown = wanted;
      element.className = `todo ${todo.status}${todo.overdueDays > 0 ? " late" : ""}${isHabit ? " habit" : ""}`;
      element.dataset.todo = todo.id;
      setAttribute(element, "draggable", !broken && movable(todo.section) !== undefined ? "true" : null);
      setHidden(box, !boxed);
      setHidden(mark, boxed);
      setAttribute(box, "aria-disabled", broken ? "true" : null);
      const recording = isHabit ? say(todo.doneOn === today ? "recordUndo" : "recordToday") : null;
      setAttribute(box, "title", broken ? say("brokenWriting") : recording);
      setAttribute(more, "aria-label", say("moreFor", { todo: todo.text }));
      const { icon, word } = statusFace[todo.status];
      if (boxed) mark.replaceChildren();
      else {
        const shape = isHabit && todo.status === "open" ? "repeat" : icon;
        mark.replaceChildren(makeIcon(shape, todo.status === "done" ? "good" : ""), makeUnseen(say(word)));
      }
      setText(text, todo.text);
      setText(tags, tagsOf(todo, say).join(" · "));
      const names = todo.closes.join(", ");
      setText(closes, names);
      closes.title = names;
      when.replaceChildren(...whenOf(todo, say));
      setHidden(ledger, todo.ledger === null);
      ledger.replaceChildren(...ledgerOf(todo, say));
    },
  };
}

function tagsOf({ every, status, carriedFrom }: TodoRow, say: Context["say"]): readonly string[] {
  return [
    ...(every === null ? [] : [every]),
    ...(status === "doing" || status === "dropped" ? [say(statusFace[status].word)] : []),
    ...(carriedFrom.length > 0 ? [say("carriedFrom", { periods: carriedFrom.join(", ") })] : []),
  ];
}

function whenOf(todo: TodoRow, say: Context["say"]): readonly (Node | string)[] {
  const { due, overdueDays, ledger, section, doneOn, status } = todo;
  if (ledger !== null && section === "habit") {
    return ledger.times > 0 ? [say("ledgerNow", { done: ledger.done, times: ledger.times })] : [];
  }
  if (status === "done") return [doneOn ?? due ?? ""];
  if (overdueDays === 0) return due === null ? [] : [due];
  const words = [due, say("overdue", { days: overdueDays })].filter((part) => part !== null).join(" · ");
  return [makeIcon("warning", "caution"), make("span", "", words)];
}

function ledgerOf({ ledger }: TodoRow, say: Context["say"]): readonly Node[] {
  if (ledger === null) return [];
  const { cells, weeks, met, counted, streak, done, times } = ledger;
  const states = cells.map(({ state }) => state);
  const strip = ledgerStrip(states, weeks, times === 0 ? 0 : done / times);
  return [
    drawPicture("strip", strip, say("ledgerPicture", { met, counted, streak })),
    make("span", "ledger-sum", say("ledgerSum", { met, counted, streak })),
  ];
}
