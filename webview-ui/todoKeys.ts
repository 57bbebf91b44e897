import { type MovableSection, movableSections } from "../src/panel/messages";

/** Where the focus is among the to-dos before they change. */
export interface TodoPlace {
  readonly element: HTMLElement | null;
  readonly index: number;
  /** The list that it stands in. */
  readonly list: Element | null;
}

export interface TodoKeys {
  readonly place: () => TodoPlace;
  readonly restore: (place: TodoPlace) => void;
}

/**
 * The keyboard of the to-dos: one tab stop; ↑ ↓ Home End go by section titles and to-dos, → and ← between a to-do's
 * box, its text and its menu. Alt with ↑ or ↓ moves a to-do to the part above or below. Space and Enter are those of the
 * boxes and buttons themselves.
 */
export function addTodoKeys(root: HTMLElement, move: (todo: string, section: MovableSection) => void): TodoKeys {
  let stop: HTMLElement | null = null;

  /** The first control of each line: a section's title, a to-do's box (or its text where it has none). */
  const lines = () =>
    [
      ...root.querySelectorAll<HTMLElement>(
        "section:not([hidden]) .section-button, section:not([hidden]) ul:not([hidden]) > li",
      ),
    ]
      .map((line) => controlsOf(line)[0])
      .filter((control) => control !== undefined);

  function setStop(control: HTMLElement | null): void {
    if (control === stop) return;
    if (stop !== null) stop.tabIndex = -1;
    stop = control;
    if (control !== null) control.tabIndex = 0;
  }

  root.addEventListener("focusin", (event) => {
    if (event.target instanceof HTMLElement && lineOf(event.target) !== null) setStop(event.target);
  });

  root.addEventListener("keydown", (event) => {
    const target = event.target instanceof HTMLElement ? event.target : null;
    const line = target === null ? null : lineOf(target);
    if (target === null || line === null || event.metaKey || event.ctrlKey) return;
    if (event.altKey) {
      const section = neighbour(line, { ArrowUp: -1, ArrowDown: 1 }[event.key]);
      if (section === undefined || line.dataset.todo === undefined) return;
      event.preventDefault();
      move(line.dataset.todo, section);
      return;
    }
    const all = lines();
    const controls = controlsOf(line);
    const at = all.findIndex((control) => controls.includes(control));
    const next = {
      ArrowDown: all[at + 1],
      ArrowUp: all[at - 1],
      Home: all[0],
      End: all.at(-1),
      ArrowRight: controls[controls.indexOf(target) + 1],
      ArrowLeft: controls[controls.indexOf(target) - 1],
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });

  return {
    place: () => {
      const active = document.activeElement;
      const element = active instanceof HTMLElement && root.contains(active) ? active : null;
      const line = element === null ? null : lineOf(element);
      const list = line?.closest("ul") ?? null;
      return { element, list, index: line === null || list === null ? 0 : [...list.children].indexOf(line) };
    },
    restore: ({ element, list, index }) => {
      const all = lines();
      if (stop === null || !all.some((control) => controlsOf(lineOf(control)).includes(stop as HTMLElement))) {
        setStop(all[0] ?? null);
      }
      if (element === null || list === null) return;
      const line = lineOf(element);
      if (element.isConnected && line?.parentElement === list) {
        if (document.activeElement !== element) element.focus({ preventScroll: true });
        return;
      }
      // The line went to another section: the focus stays where it was, on the line that took its place.
      const heir = list.children[Math.min(index, list.children.length - 1)];
      const next = heir instanceof HTMLElement ? controlsOf(heir)[0] : all[0];
      next?.focus({ preventScroll: true });
    },
  };
}

/** The part above or below the one that a to-do stands in, where it can be moved at all. */
function neighbour(line: HTMLElement, by: number | undefined): MovableSection | undefined {
  if (by === undefined || !line.draggable) return undefined;
  const section = line.closest<HTMLElement>("[data-section]")?.dataset.section ?? "";
  const at = movableSections.findIndex((name) => name === section);
  return at === -1 ? undefined : movableSections[at + by];
}

function lineOf(element: Element | null): HTMLElement | null {
  return element?.closest<HTMLElement>(".section-button, li") ?? null;
}

function controlsOf(line: Element | null): HTMLElement[] {
  if (line === null) return [];
  if (line instanceof HTMLButtonElement) return [line];
  return [...line.querySelectorAll<HTMLElement>("input, button")].filter((control) => !control.hidden);
}
