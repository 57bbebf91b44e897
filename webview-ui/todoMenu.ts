import type { TodoRow } from "../src/panel/PanelState";
import { movableSections } from "../src/panel/messages";
import type { Context } from "./context";
import type { MenuItem } from "./menu";
import { movable, sectionTitles } from "./todoSections";

/** What can be done with a to-do besides ticking it: moved, planned, recorded, shown in the text. */
export function todoMenu(todo: TodoRow, today: string, broken: boolean, context: Context): MenuItem[][] {
  const { say } = context;
  const show: MenuItem = { label: say("showInText"), icon: "goTo", onChoose: () => context.reveal(todo.target) };
  if (broken) return [[show]];
  const isMovable = movable(todo.section) !== undefined;
  const moves = movableSections
    .filter((section) => section !== todo.section)
    .map((section): MenuItem => {
      const name = say(sectionTitles[section]);
      return { label: say("moveTo", { section: name }), onChoose: () => context.moveTodo(todo.id, section) };
    });
  const periods = periodsFrom(today).map((period): MenuItem => {
    return {
      label: say("periodIs", { period }),
      chosen: todo.period === period,
      onChoose: () => context.setPeriod(todo.id, period),
    };
  });
  const record: MenuItem = {
    label: say("recordProgress"),
    icon: "tick",
    onChoose: () => context.command("recordProgress", { todo: todo.id }),
  };
  return [isMovable ? moves : [], isMovable ? periods : [], [record, show]];
}

/** The month, quarter and half of a day, and the next half and year: `2031-10`, `2031-Q4`, `2031-H2`, `2032-H1`, `2032`. */
export function periodsFrom(today: string): readonly string[] {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const half = month <= 6 ? 1 : 2;
  const next = half === 1 ? `${year}-H2` : `${year + 1}-H1`;
  return [today.slice(0, 7), `${year}-Q${Math.ceil(month / 3)}`, `${year}-H${half}`, next, String(year + 1)];
}
