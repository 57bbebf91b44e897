import type { TodoRow } from "../src/panel/PanelState";
import type { Context } from "./context";
import { make, makeAction, makeIcon, makeUnseen, setAttribute, setHidden, setText } from "./dom";
import { statusFace } from "./matrixDetails";

/** A to-do's line in the list. */
export interface TodoView {
  readonly element: HTMLLIElement;
  readonly update: (todo: TodoRow, broken: boolean) => void;
}

let made = 0;

export function makeTodo(first: TodoRow, context: Context): TodoView {
  const { say } = context;
  let current = first;
  let off = false;

  const box = make("input", "box");
  box.type = "checkbox";
  box.tabIndex = -1;
  const mark = make("span", "mark");
  const text = makeAction("todo-text text-link", () => context.reveal(current.target));
  text.tabIndex = -1;
  text.id = `todo-${made++}`;
  box.setAttribute("aria-labelledby", text.id);
  const tags = make("span", "tags");
  const closes = make("span", "closes");
  const when = make("span", "when");
  const element = make(
    "li",
    "todo",
    make("span", "box-place", box, mark),
    make("span", "todo-main", text, make("span", "spacer", " "), tags),
    closes,
    when,
  );

  box.addEventListener("click", (event) => {
    // Nothing may be written to a text that cannot be read; a box that is off stays where it is and can be focused.
    if (off) event.preventDefault();
  });
  box.addEventListener("change", () => context.tick(current.id, box.checked));
  box.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    context.reveal(current.target);
  });
  element.addEventListener("click", (event) => {
    const target = event.target;
    if (target instanceof Element && target.closest("button, .box-place") === null) context.reveal(current.target);
  });

  let shown = "";
  return {
    element,
    update: (todo, broken) => {
      current = todo;
      off = broken;
      const boxed = todo.tickable && todo.status !== "dropped";
      box.checked = todo.status === "done";
      box.indeterminate = todo.status === "doing";
      const { target: _, ...facts } = todo;
      const wanted = JSON.stringify([facts, broken]);
      if (wanted === shown) return;
      shown = wanted;
      element.className = `todo ${todo.status}${todo.overdueDays > 0 ? " late" : ""}`;
      setHidden(box, !boxed);
      setHidden(mark, boxed);
      setAttribute(box, "aria-disabled", broken ? "true" : null);
      setAttribute(box, "title", broken ? say("brokenWriting") : null);
      const { icon, word } = statusFace[todo.status];
      if (boxed) mark.replaceChildren();
      else {
        const shape = todo.every !== null && todo.status === "open" ? "repeat" : icon;
        mark.replaceChildren(makeIcon(shape, todo.status === "done" ? "good" : ""), makeUnseen(say(word)));
      }
      setText(text, todo.text);
      const tag = [todo.every, todo.status === "doing" || todo.status === "dropped" ? say(word) : null];
      setText(tags, tag.filter((part) => part !== null).join(" · "));
      const names = todo.closes.join(", ");
      setText(closes, names);
      closes.title = names;
      when.replaceChildren(...due(todo, say));
    },
  };
}

function due({ due: end, overdueDays }: TodoRow, say: Context["say"]): readonly (Node | string)[] {
  if (overdueDays === 0) return end === null ? [] : [end];
  const words = [end, say("overdue", { days: overdueDays })].filter((part) => part !== null).join(" · ");
  return [makeIcon("warning", "caution"), make("span", "", words)];
}
