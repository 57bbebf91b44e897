import { type PanelState, type TodoRow, type TodoSection, todoSections } from "../src/panel/PanelState";
import type { StringKey } from "../src/panel/strings";
import { arrange } from "./arrange";
import type { Context, View } from "./context";
import { make, makeAction, makeIcon, setAttribute, setHidden, setText } from "./dom";
import { makeTodo, type TodoView } from "./todoRow";
import { addTodoKeys } from "./todoKeys";
import { makeButton } from "./toolkit";

const titles: Readonly<Record<TodoSection, StringKey>> = {
  now: "sectionNow",
  habit: "sectionHabit",
  half: "sectionHalf",
  later: "sectionLater",
  stretch: "sectionStretch",
  spare: "sectionSpare",
  closed: "sectionClosed",
};

/** The to-dos in their sections, those overdue first. */
export function makeTodos(context: Context): View {
  const { say } = context;
  const gaps = makeGapsLine(context);
  const generate = make(
    "p",
    "buttons",
    makeButton(say("generateTodos"), "primary", () => context.command("generateTodos")),
  );
  const empty = make(
    "div",
    "message",
    make("h2", "", say("noTodosTitle")),
    make("p", "", say("noTodosText")),
    generate,
  );
  const parts = todoSections.map((name) => makeSection(name, context));
  const element = make("div", "todo-list", gaps.element, empty, ...parts.map((part) => part.element));
  const keys = addTodoKeys(element);
  const rows = new Map<string, TodoView>();

  return {
    element,
    update: (state) => {
      const place = keys.place();
      gaps.update(state);
      setHidden(empty, state.todos.length > 0);
      setHidden(generate, state.withoutTodo === 0 || state.broken !== null);
      const seen = new Set<string>();
      const bySection = new Map<TodoSection, Element[]>(todoSections.map((name) => [name, []]));
      for (const todo of [...state.todos].sort((a, b) => b.overdueDays - a.overdueDays)) {
        if (seen.has(todo.id)) continue;
        seen.add(todo.id);
        const view = rows.get(todo.id) ?? makeTodo(todo, context);
        rows.set(todo.id, view);
        view.update(todo, state.broken !== null);
        bySection.get(todo.section)?.push(view.element);
      }
      for (const id of rows.keys()) if (!seen.has(id)) rows.delete(id);
      for (const part of parts) part.update(bySection.get(part.name) ?? [], state.todos);
      keys.restore(place);
    },
  };
}

interface Section {
  readonly name: TodoSection;
  readonly element: HTMLElement;
  readonly update: (rows: readonly Element[], todos: readonly TodoRow[]) => void;
}

function makeSection(name: TodoSection, { say, memory }: Context): Section {
  const hint = make("span", "section-hint");
  const count = make("span", "section-count");
  const button = makeAction(
    "section-button",
    () => {
      if (!memory.closedSections.delete(name)) memory.closedSections.add(name);
      memory.save();
      show();
    },
    makeIcon("chevron"),
    make("span", "section-title", say(titles[name])),
    hint,
    count,
  );
  button.dataset.stop = "";
  const list = make("ul");
  list.id = `section-${name}`;
  list.setAttribute("aria-label", say(titles[name]));
  const element = make("section", "section", make("h2", "", button), list);

  function show(): void {
    const open = !memory.closedSections.has(name);
    setAttribute(button, "aria-expanded", String(open));
    setHidden(list, !open);
  }

  show();
  return {
    name,
    element,
    update: (rows, todos) => {
      setHidden(element, rows.length === 0);
      const late = todos.some((todo) => todo.section === name && todo.overdueDays > 0);
      setText(hint, late ? say("overdueFirst") : "");
      setText(count, String(rows.length));
      arrange(list, rows);
    },
  };
}

/** The line that names the gaps nobody works on, and offers to make to-dos for them. */
function makeGapsLine(context: Context): View {
  const { say } = context;
  const words = make("span", "gaps-words");
  const action = makeAction("link", () => context.command("generateTodos"), say("generateTodos"));
  const element = make("p", "gaps-line", makeIcon("plus"), words, action);
  return {
    element,
    update: (state: PanelState) => {
      setHidden(element, state.withoutTodo === 0 || state.todos.length === 0);
      setHidden(action, state.broken !== null);
      const names = state.rows.filter((row) => row.needsTodo).map((row) => row.name);
      const count = say("gapsWithoutTodo", { count: state.withoutTodo });
      const text =
        names.length === 0 ? count : `${count} · ${names.slice(0, 3).join(", ")}${names.length > 3 ? " …" : ""}`;
      setText(words, text);
    },
  };
}
