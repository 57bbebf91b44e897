import type { SourceText, Span } from "../text/SourceText";
import type { Misread } from "./SyntaxNode";
import type { YamlShape } from "./YamlShape";

/** A value on one line that YAML cannot read as the text that its author meant. */
export interface LineMisread extends Span {
  readonly misread: Misread;
}

const prefix = /^[ \t]*(?:-[ \t]+)*/;
const plainKey = /^(?:"[^"]*"|'[^']*'|[^\s"'#&*!|>%@`,[\]{}?-](?:[^#]|(?<=\S)#)*?|-[^\s#](?:[^#]|(?<=\S)#)*?):[ \t]+/;
const comment = /[ \t]+#(?:[ \t].*|\??[ \t]*)$/;

/**
 * Looks at a line that the parser complains of, and finds the value in it that would be good text if it were quoted.
 * @param line zero-based
 * @param nestedMap whether the complaint is a second `: ` on the line
 */
export function lineMisread(
  source: SourceText,
  line: number,
  nestedMap: boolean,
  isKnownKey: YamlShape["isKnownKey"],
): LineMisread | undefined {
  const text = source.lineText(line);
  const base = source.lineStart(line);
  const dashes = (prefix.exec(text) as RegExpExecArray)[0];
  const isItem = dashes.includes("-");
  const rest = text.slice(dashes.length);
  const key = plainKey.exec(rest)?.[0] ?? "";
  const keyName = key.replace(/:[ \t]+$/, "");
  // `- 처리량 10%: 목표: 미정`: the whole item is the text, unless it begins with a key of the format.
  const keyIsText = isItem && key !== "" && !isKnownKey(keyName);
  const from = keyIsText && nestedMap ? dashes.length : dashes.length + key.length;
  const value = text.slice(from).replace(comment, "").trimEnd();
  if (value === "") return undefined;
  const span = { start: base + from, end: base + from + value.length };
  if (nestedMap) return /^["']/.test(value) || !/:(?:[ \t]|$)/.test(value) ? undefined : { ...span, misread: "colon" };
  if (dashes === "" && key === "") return undefined;
  const isItemBehindKey = key !== "" && /^-[ \t]/.test(value);
  return isItemBehindKey || startsWrong(value, source.text) ? { ...span, misread: "start" } : undefined;
}

function startsWrong(value: string, wholeText: string): boolean {
  if (/^[@`%\],}]/.test(value)) return true;
  if (/^["']/.test(value)) return quotedThenMore(value);
  if (/^[[{]/.test(value)) return bracketThenMore(value);
  if (/^[|>]/.test(value)) return !/^[|>][-+1-9]{0,2}$/.test(value);
  if (value.startsWith("*")) {
    const name = /^\*([^\s,[\]{}]*)/.exec(value)?.[1] ?? "";
    return name === "" || value.length > name.length + 1 || !wholeText.includes(`&${name}`);
  }
  return /^(?:&[ \t]|![^!]|&$|!$)/.test(value) || /^[&!]\S*[*!]/.test(value);
}

function quotedThenMore(value: string): boolean {
  const end = closingQuote(value);
  return end > 0 && !/^[ \t]*(?:[:,\]}]|$)/.test(value.slice(end + 1));
}

function closingQuote(value: string): number {
  const quote = value[0];
  for (let i = 1; i < value.length; i++) {
    if (quote === '"' && value[i] === "\\") i++;
    else if (value[i] === quote) {
      if (quote === "'" && value[i + 1] === "'") i++;
      else return i;
    }
  }
  return -1;
}

function bracketThenMore(value: string): boolean {
  let depth = 0;
  for (let i = 0; i < value.length; i++) {
    const char = value[i] as string;
    if (char === "[" || char === "{") depth++;
    else if (char === "]" || char === "}") {
      depth--;
      if (depth === 0) return !/^[ \t]*(?:[:,\]}]|$)/.test(value.slice(i + 1));
    }
  }
  return false;
}
