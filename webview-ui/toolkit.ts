// The one place that knows @vscode/webview-ui-toolkit. Only the controls that are used are imported, each from its own
// file: the package's index would bring all of them. Its badge sets an inline style, which the page's policy forbids.
import { vsCodeButton } from "@vscode/webview-ui-toolkit/dist/button/index.js";
import { type TextField, vsCodeTextField } from "@vscode/webview-ui-toolkit/dist/text-field/index.js";
import { provideVSCodeDesignSystem } from "@vscode/webview-ui-toolkit/dist/vscode-design-system.js";

/** Defines the toolkit's elements; call it once, before any is made. */
export function defineControls(): void {
  provideVSCodeDesignSystem().register(vsCodeButton(), vsCodeTextField());
}

/** Makes a push button that says `label`. */
export function makeButton(label: string, appearance: "primary" | "secondary", onClick: () => void): HTMLElement {
  const button = document.createElement("vscode-button");
  button.setAttribute("appearance", appearance);
  button.textContent = label;
  button.addEventListener("click", onClick);
  return button;
}

/** A field for one line of text. */
export interface TextInput {
  readonly element: HTMLElement;
  readonly value: () => string;
  readonly focus: () => void;
  /** Gives it the focus, with its text selected. */
  readonly select: () => void;
  /** Changes its text, without telling `onInput`. */
  readonly set: (value: string) => void;
  /** Empties it, as its user would. */
  readonly clear: () => void;
  /** Says what it is for, where it is empty; to readers always. */
  readonly setPlaceholder: (text: string) => void;
}

/** Makes a text field; `onInput` is told its text at each change that its user makes. */
export function makeTextField(name: string, value: string, onInput: (value: string) => void): TextInput {
  const field = document.createElement("vscode-text-field") as TextField;
  field.setAttribute("aria-label", name);
  field.setAttribute("spellcheck", "false");
  field.value = value;
  field.addEventListener("input", () => onInput(field.value));
  return {
    element: field,
    value: () => field.value,
    focus: () => field.focus(),
    select: () => {
      field.focus();
      field.control.select();
    },
    set: (next) => {
      field.value = next;
    },
    clear: () => {
      field.value = "";
      onInput("");
    },
    setPlaceholder: (text) => {
      field.setAttribute("placeholder", text);
      field.setAttribute("aria-label", text);
    },
  };
}
