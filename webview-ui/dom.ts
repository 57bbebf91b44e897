import { type Icon, type IconName, icons } from "../src/pictures/icons";

const svgNamespace = "http://www.w3.org/2000/svg";

/** Makes an element with a class and children; strings become text, never markup. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = "",
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className !== "") element.className = className;
  element.append(...children);
  return element;
}

/** Makes an SVG element with attributes. */
export function makeSvg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | number>> = {},
  ...children: readonly Node[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(svgNamespace, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

/** The icons drawn so far: a copy is cheaper than a drawing. */
const drawn = new Map<string, SVGSVGElement>();

/** Makes an icon, hidden from readers: the words beside it say what it means. */
export function makeIcon(name: IconName, className = ""): SVGSVGElement {
  const key = `${name} ${className}`;
  const known = drawn.get(key) ?? drawIcon(name, className);
  drawn.set(key, known);
  return known.cloneNode(true) as SVGSVGElement;
}

function drawIcon(name: IconName, className: string): SVGSVGElement {
  const { line, solid }: Icon = icons[name];
  const svg = makeSvg(
    "svg",
    { class: `icon ${className}`.trim(), viewBox: "0 0 16 16", "aria-hidden": "true" },
    makeSvg("path", { d: line }),
  );
  if (solid !== undefined) svg.append(makeSvg("path", { class: "icon-solid", d: solid }));
  return svg;
}

/** Makes text that is read out and not shown. */
export function makeUnseen(text: string): HTMLElement {
  return make("span", "unseen", text);
}

/** Makes a plain button that looks like a link or an icon, by its class. */
export function makeAction(className: string, onClick: () => void, ...children: readonly (Node | string)[]) {
  const button = make("button", className, ...children);
  button.type = "button";
  button.addEventListener("click", onClick);
  return button;
}

// What follows writes only what differs, so that an update leaves all else untouched.

export function setText(node: Node, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}

/** Sets an attribute, or takes it away where `value` is null. */
export function setAttribute(element: Element, name: string, value: string | null): void {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

export function setClass(element: Element, name: string, on: boolean): void {
  if (element.classList.contains(name) !== on) element.classList.toggle(name, on);
}

export function setHidden(element: HTMLElement, hidden: boolean): void {
  if (element.hidden !== hidden) element.hidden = hidden;
}
