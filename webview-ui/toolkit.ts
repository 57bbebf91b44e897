// The one place that knows @vscode/webview-ui-toolkit. Only the controls that are used are imported, each from its own
// file: the package's index would bring all of them. Its badge sets an inline style, which the page's policy forbids.
import { vsCodeButton } from "@vscode/webview-ui-toolkit/dist/button/index.js";
import { type Dropdown, vsCodeDropdown } from "@vscode/webview-ui-toolkit/dist/dropdown/index.js";
import { vsCodeOption } from "@vscode/webview-ui-toolkit/dist/option/index.js";
import { provideVSCodeDesignSystem } from "@vscode/webview-ui-toolkit/dist/vscode-design-system.js";

/** Defines the toolkit's elements; call it once, before any is made. */
export function defineControls(): void {
  provideVSCodeDesignSystem().register(vsCodeButton(), vsCodeDropdown(), vsCodeOption());
}

/** Makes a push button that says `label`. */
export function makeButton(label: string, appearance: "primary" | "secondary", onClick: () => void): HTMLElement {
  const button = document.createElement("vscode-button");
  button.setAttribute("appearance", appearance);
  button.textContent = label;
  button.addEventListener("click", onClick);
  return button;
}

/** A dropdown whose choices can be changed in place. */
export interface Choice {
  readonly element: HTMLElement;
  /** Shows these choices, with the one at the zero-based index `chosen` as the current one. */
  readonly update: (labels: readonly string[], chosen: number) => void;
}

/** Makes a dropdown; `onChoose` is told the zero-based index that its user chose. */
export function makeChoice(name: string, onChoose: (index: number) => void): Choice {
  const dropdown = document.createElement("vscode-dropdown") as Dropdown;
  dropdown.setAttribute("aria-label", name);
  let shown = "";
  let current = 0;
  const report = () => {
    if (dropdown.open || dropdown.selectedIndex < 0 || dropdown.selectedIndex === current) return;
    current = dropdown.selectedIndex;
    onChoose(current);
  };
  dropdown.addEventListener("change", report);
  // The control forgets its change event where an arrow goes back to what was chosen before a choice by mouse.
  dropdown.addEventListener("keyup", report);
  // It also keeps its index when it is given other options.
  dropdown.shadowRoot?.addEventListener("slotchange", () => {
    if (dropdown.selectedIndex !== current) dropdown.selectedIndex = current;
  });
  return {
    element: dropdown,
    update: (labels, chosen) => {
      const wanted = JSON.stringify(labels);
      current = chosen;
      if (wanted === shown) {
        // Also takes back a choice that the editor's side did not take up.
        if (dropdown.selectedIndex !== chosen) dropdown.selectedIndex = chosen;
        return;
      }
      shown = wanted;
      dropdown.replaceChildren(
        ...labels.map((label, index) => {
          const option = document.createElement("vscode-option");
          option.setAttribute("value", String(index));
          if (index === chosen) option.setAttribute("selected", "");
          option.textContent = label;
          return option;
        }),
      );
    },
  };
}
