import type { SourceText, Span } from "../text/SourceText";
import { isKeyLine } from "./keyLine";
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
  // `- 처리량 10%: 목표: 미정`: the whole item is the text, unless it begins with a key of the format,
  // or others follow.
  const keyIsText =
    isItem && key !== "" && nestedMap && !isKnownKey(keyName) && !hasMoreKeys(source, line, dashes.length);
  const from = keyIsText ? dashes.length : dashes.length + key.length;
  const value = text.slice(from).replace(comment, "").trimEnd();
  if (value === "") return undefined;
  const span = { start: base + from, end: base + from + value.length };
  // Behind a key, `b:` has one colon too many; by itself it is a key.
  const colon = key === "" ? /:[ \t]/ : /:(?:[ \t]|$)/;
  if (nestedMap) return /^["']/.test(value) || !colon.test(value) ? undefined : { ...span, misread: "colon" };
  // A line of its own can be the value of the line above, or the end of a list in brackets.
  if (!isItem && key === "" && (dashes === "" || /^[\]},]/.test(value))) return undefined;
  const isItemBehindKey = key !== "" && /^-[ \t]/.test(value);
  return isItemBehindKey || startsWrong(value, source.text) ? { ...span, misread: "start" } : undefined;
}

/** Whether an item has other keys below its first one, which stands at a column of its line. */
function hasMoreKeys(source: SourceText, line: number, column: number): boolean {
  for (let below = line + 1; below < source.lineCount; below++) {
    const text = source.lineText(below);
    if (/^\s*(?:#|$)/.test(text)) continue;
    const indent = text.search(/[^ ]/);
    if (indent < column) return false;
    if (indent === column && isKeyLine(text, column, text.length)) return true;
  }
  return false;
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
