import type { TodoSection } from "../src/panel/PanelState";
import { type MovableSection, movableSections } from "../src/panel/messages";
import type { StringKey } from "../src/panel/strings";

/** What the parts of the to-do list are called. */
export const sectionTitles: Readonly<Record<TodoSection, StringKey>> = {
  now: "sectionNow",
  habit: "sectionHabit",
  half: "sectionHalf",
  later: "sectionLater",
  stretch: "sectionStretch",
  spare: "sectionSpare",
  closed: "sectionClosed",
};

/** The part as one that to-dos can be moved to; undefined for habits and what is closed. */
export function movable(section: string): MovableSection | undefined {
  return movableSections.find((name) => name === section);
}
