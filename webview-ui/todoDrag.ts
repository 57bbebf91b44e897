import { movable } from "./todoSections";
import type { Context } from "./context";
import { setClass } from "./dom";

const kind = "application/x-career-todo";

/**
 * Lets to-dos be dragged to another part of the list by the pointer; the menu and Alt with an arrow do the same by
 * keyboard. Parts are sections with `data-section`, to-dos are items with `data-todo`.
 */
export function addTodoDrag(root: HTMLElement, context: Context): void {
  let from: string | undefined;

  root.addEventListener("dragstart", (event) => {
    const item = event.target instanceof Element ? event.target.closest<HTMLElement>("li[draggable=true]") : null;
    if (item?.dataset.todo === undefined || event.dataTransfer === null) return;
    event.dataTransfer.setData(kind, item.dataset.todo);
    event.dataTransfer.effectAllowed = "move";
    from = item.closest<HTMLElement>("[data-section]")?.dataset.section;
    // After the browser has taken its picture of the item.
    requestAnimationFrame(() => setClass(root, "dragging", from !== undefined));
  });

  root.addEventListener("dragover", (event) => {
    const target = targetOf(event);
    mark(target?.element);
    if (target === undefined) return;
    event.preventDefault();
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = "move";
  });

  root.addEventListener("drop", (event) => {
    const target = targetOf(event);
    const todo = event.dataTransfer?.getData(kind);
    if (target === undefined || todo === undefined || todo === "") return;
    event.preventDefault();
    context.moveTodo(todo, target.section);
  });

  root.addEventListener("dragend", () => {
    from = undefined;
    mark(undefined);
    setClass(root, "dragging", false);
  });

  function targetOf(event: DragEvent) {
    if (from === undefined || !(event.target instanceof Element)) return undefined;
    const element = event.target.closest<HTMLElement>("[data-section]");
    const section = movable(element?.dataset.section ?? "");
    return element === null || section === undefined || section === from ? undefined : { element, section };
  }

  function mark(wanted: HTMLElement | undefined): void {
    for (const element of root.querySelectorAll(".drop-here")) setClass(element, "drop-here", element === wanted);
    if (wanted !== undefined) setClass(wanted, "drop-here", true);
  }
}
