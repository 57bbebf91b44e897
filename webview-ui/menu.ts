import type { IconName } from "../src/pictures/icons";
import { make, makeAction, makeIcon } from "./dom";

export interface MenuItem {
  readonly label: string;
  /** What stands at its right, quietly. */
  readonly hint?: string;
  readonly icon?: IconName;
  /** One of several that exclude each other, and whether it is the one. */
  readonly chosen?: boolean;
  readonly onChoose: () => void;
}

const gap = 4;
const edge = 8;

/**
 * Opens a menu under the element that asked for it. It closes on Escape, Tab, a click beside it and a choice; the
 * focus then goes back to where it came from.
 *
 * @param groups what can be chosen; groups are parted by a line
 * @param giveBack gives the focus back; to `opener` where it is left out
 */
export function openMenu(
  opener: HTMLElement,
  name: string,
  groups: readonly (readonly MenuItem[])[],
  giveBack: () => void = () => opener.focus(),
): void {
  const menu = make("div", "menu");
  menu.setAttribute("role", "menu");
  menu.setAttribute("aria-label", name);
  menu.setAttribute("popover", "auto");
  const buttons: HTMLButtonElement[] = [];
  for (const group of groups.filter((one) => one.length > 0)) {
    if (buttons.length > 0) {
      const line = make("div", "menu-line");
      line.setAttribute("role", "separator");
      menu.append(line);
    }
    for (const item of group) {
      const button = makeItem(item, () => {
        close(true);
        item.onChoose();
      });
      buttons.push(button);
      menu.append(button);
    }
  }

  function close(back: boolean): void {
    if (!menu.isConnected) return;
    if (menu.matches(":popover-open")) menu.hidePopover();
    menu.remove();
    opener.setAttribute("aria-expanded", "false");
    if (back) giveBack();
  }

  menu.addEventListener("keydown", (event) => {
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const next = {
      ArrowDown: (at + 1) % buttons.length,
      ArrowUp: (at + buttons.length - 1) % buttons.length,
      Home: 0,
      End: buttons.length - 1,
    }[event.key];
    event.stopPropagation();
    if (event.key === "Escape") close(true);
    else if (event.key === "Tab") close(true);
    else if (next !== undefined) buttons[next]?.focus();
    else return;
    event.preventDefault();
  });
  menu.addEventListener("toggle", (event) => {
    // Closed by a click beside it: the focus stays with what was clicked.
    if ((event as ToggleEvent).newState === "closed") close(false);
  });

  // Within a landmark, so that readers come across it where it belongs.
  (opener.closest("main, header") ?? document.body).append(menu);
  opener.setAttribute("aria-expanded", "true");
  menu.showPopover();
  place(menu, opener);
  (buttons.find((button) => button.getAttribute("aria-checked") === "true") ?? buttons[0])?.focus();
}

/**
 * Makes a button open a menu, and close it again; the menu is made when it is opened.
 *
 * @param groups asked for each time it opens
 */
export function makeOpener(button: HTMLElement, name: string, groups: () => readonly (readonly MenuItem[])[]): void {
  button.setAttribute("aria-haspopup", "menu");
  button.setAttribute("aria-expanded", "false");
  let wasOpen = false;
  // A press closes an open menu by itself; the click that follows must not open it again.
  button.addEventListener("pointerdown", () => (wasOpen = button.getAttribute("aria-expanded") === "true"));
  button.addEventListener("click", () => {
    if (!wasOpen) openMenu(button, name, groups());
    wasOpen = false;
  });
}

function makeItem({ label, hint, icon, chosen }: MenuItem, onChoose: () => void): HTMLButtonElement {
  const mark = make("span", "menu-mark");
  if (chosen === true) mark.append(makeIcon("tick"));
  else if (icon !== undefined) mark.append(makeIcon(icon));
  const button = makeAction("menu-item", onChoose, mark, make("span", "", label));
  if (hint !== undefined) button.append(make("span", "menu-hint", hint));
  button.setAttribute("role", chosen === undefined ? "menuitem" : "menuitemradio");
  if (chosen !== undefined) button.setAttribute("aria-checked", String(chosen));
  button.tabIndex = -1;
  return button;
}

/** Under the opener where there is room, else over it; never beyond the edges of the page. */
function place(menu: HTMLElement, opener: HTMLElement): void {
  const at = opener.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = menu;
  const { clientWidth, clientHeight } = document.documentElement;
  const left = Math.max(edge, Math.min(at.left, clientWidth - width - edge));
  const below = at.bottom + gap;
  const top = below + height <= clientHeight - edge ? below : Math.max(edge, at.top - gap - height);
  menu.style.left = `${left}px`;
  menu.style.top = `${top}px`;
}
