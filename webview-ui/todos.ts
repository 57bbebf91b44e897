import type { MovableSection } from "../src/panel/messages";
import { type PanelState, type TodoRow, type TodoSection, todoSections } from "../src/panel/PanelState";
import { drawPicture } from "./drawPicture";
import { ledgerStrip } from "../src/pictures/ledgerStrip";
import { arrange } from "./arrange";
import type { Context, View } from "./context";
import { make, makeAction, makeIcon, setAttribute, setHidden, setText } from "./dom";
import { makeTodo, type TodoView } from "./todoRow";
import { addTodoDrag } from "./todoDrag";
import { addTodoKeys } from "./todoKeys";
import { movable, sectionTitles } from "./todoSections";
import { makeButton } from "./toolkit";

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
  const none = make("p", "todo-none", say("filterNoTodo"));
  const parts = todoSections.map((name) => makeSection(name, context));
  const element = make("div", "todo-list", gaps.element, empty, none, ...parts.map((part) => part.element));
  const keys = addTodoKeys(element, (todo, section) => move(todo, section));
  const rows = new Map<string, TodoView>();
  /** The moves and records that were asked for and are not yet seen in the text. */
  const asked = new Map<string, (todo: TodoRow) => string | undefined>();
  const asking: Context = {
    ...context,
    moveTodo: move,
    record: (id, done) => {
      asked.set(id, (todo) => say(done ? "announceRecorded" : "announceUnrecorded", { todo: todo.text }));
      context.record(id, done);
    },
  };
  addTodoDrag(element, asking);

  function move(id: string, section: MovableSection): void {
    asked.set(id, (todo) =>
      todo.section === section
        ? say("announceMoved", { section: say(sectionTitles[section]), todo: todo.text })
        : undefined,
    );
    context.moveTodo(id, section);
  }

  function announce(todo: TodoRow): void {
    const words = asked.get(todo.id)?.(todo);
    if (words === undefined) return;
    asked.delete(todo.id);
    context.announce(words);
  }

  return {
    element,
    update: (state) => {
      const place = keys.place();
      gaps.update(state);
      setHidden(empty, state.todos.length > 0);
      const filter = context.memory.filter.toLocaleLowerCase();
      const matches = ({ text, closes }: TodoRow): boolean =>
        filter === "" || [text, ...closes].some((words) => words.toLocaleLowerCase().includes(filter));
      setHidden(generate, state.withoutTodo === 0 || state.broken !== null);
      const seen = new Set<string>();
      const bySection = new Map<TodoSection, Element[]>(todoSections.map((name) => [name, []]));
      for (const todo of [...state.todos].sort((a, b) => b.overdueDays - a.overdueDays)) {
        if (seen.has(todo.id)) continue;
        seen.add(todo.id);
        announce(todo);
        if (!matches(todo)) continue;
        const view = rows.get(todo.id) ?? makeTodo(todo, asking);
        rows.set(todo.id, view);
        view.update(todo, { today: state.today, broken: state.broken !== null });
        bySection.get(todo.section)?.push(view.element);
      }
      for (const id of rows.keys()) if (!seen.has(id)) rows.delete(id);
      for (const part of parts) part.update(bySection.get(part.name) ?? [], state);
      setHidden(none, state.todos.length === 0 || parts.some((part) => !part.element.hidden));
      keys.restore(place);
    },
  };
}

interface Section {
  readonly name: TodoSection;
  readonly element: HTMLElement;
  readonly update: (rows: readonly Element[], state: PanelState) => void;
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
    make("span", "section-title", say(sectionTitles[name])),
    hint,
    count,
  );
  button.dataset.stop = "";
  const list = make("ul");
  list.id = `section-${name}`;
  list.setAttribute("aria-label", say(sectionTitles[name]));
  const element = make("section", "section", make("h2", "", button), list);
  element.dataset.section = name;
  if (movable(name) !== undefined) element.append(make("p", "drop-place", say("sectionEmpty")));
  if (name === "habit") element.append(makeLegend(say));

  function show(): void {
    const open = !memory.closedSections.has(name);
    setAttribute(button, "aria-expanded", String(open));
    setHidden(list, !open);
  }

  show();
  return {
    name,
    element,
    update: (rows, { todos, today }) => {
      setHidden(element, rows.length === 0);
      const late = todos.some((todo) => todo.section === name && todo.overdueDays > 0);
      setText(hint, late ? say("overdueFirst") : name === "half" ? halfOf(today) : "");
      setText(count, String(rows.length));
      arrange(list, rows);
    },
  };
}

/** `2031-H2` */
function halfOf(today: string): string {
  return today === "" ? "" : `${today.slice(0, 4)}-H${today.slice(5, 7) <= "06" ? 1 : 2}`;
}

/** What the cells of a habit's record mean. */
function makeLegend(say: Context["say"]): HTMLElement {
  const entries = (
    [
      ["met", "ledgerMet"],
      ["partly", "ledgerPartly"],
      ["missed", "ledgerMissed"],
      ["skipped", "ledgerSkipped"],
    ] as const
  ).map(([state, word]) =>
    make("span", "legend-entry", drawPicture("strip", ledgerStrip([state], 1, 0)), make("span", "", say(word))),
  );
  return make("p", "ledger-legend", ...entries);
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
