import { parseDocument } from "yaml";
import { readReadme } from "../../../src/core/exchange/readReadme";
import { careerHeading } from "../../../src/core/vocabulary/careerHeadings";
import { planPart } from "../../../src/core/vocabulary/planParts";

const words = (text: string): string[] =>
  text
    .normalize("NFC")
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** A rating becomes a level, and the word that joined two halves of a sentence goes with the cut between them. */
const turned = new Set(
  "but yet however although though while o x v 일부 기본 기초 상 중 하 high middle low none partial have done".split(
    " ",
  ),
);

/** The texts, keys and comments of a career.yaml. */
function textsOf(yaml: string): string[] {
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (typeof value === "string") found.push(value);
    else if (Array.isArray(value)) value.forEach(walk);
    else if (typeof value === "object" && value !== null) {
      for (const [key, child] of Object.entries(value)) {
        found.push(key);
        walk(child);
      }
    }
  };
  walk(parseDocument(yaml).toJS());
  for (const line of yaml.split("\n")) if (/^\s*#/.test(line)) found.push(line);
  return found;
}

/**
 * The lines of a README that an import lost: those of which a word is not in the career.yaml as often as in all the
 * lines of the README. The template's instructions and the headings that became keys are no lines of the author's.
 */
export function lostLines(readme: string, yaml: string): string[] {
  const left = new Map<string, number>();
  for (const word of textsOf(yaml).flatMap(words)) left.set(word, (left.get(word) ?? 0) + 1);
  const { kind, instructions } = readReadme(readme);
  const wholes = new Set(textsOf(yaml).map((text) => words(text).join(" ")));
  const lines = readme.split(/\r\n?|\n/);
  const starts: number[] = [0];
  for (const match of readme.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
  const isInstruction = new Set(
    instructions.flatMap(({ span }) => starts.findLastIndex((start) => start <= span.start)),
  );
  return lines.filter((line, index) => {
    if (isInstruction.has(index)) return false;
    const bare = line.replace(/<h\d[^<>]*>|<\/h\d>|^\s*#+|#+\s*$|\*\*|^\s*[-*+]\s/g, " ").trim();
    const isHeading = kind === "plan" ? planPart(bare) !== undefined : careerHeading(bare) !== undefined;
    if (isHeading || /^\s*(?:#\s*)?career[ -]?goal\s*$/iu.test(bare)) return false;
    // An ordered item's number and a fence are markup.
    const text = line
      .replace(/^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)*(?:\[[ xX/>-]\]\s)?/u, "")
      .replace(/^\s*(?:#*\s*)?(?:이름|name)\s*[:：]/iu, "")
      .replace(/<\/?(?:details|summary|li|ul|ol)[^<>]*>/giu, " ")
      .replace(/^(?:`{3,}|~{3,})\w*\s*$/u, "");
    // A head that repeats the name of a competency is found where that stands.
    if (wholes.has(words(text).join(" "))) return false;
    const lost = words(text).filter((word) => {
      const count = left.get(word) ?? 0;
      if (count > 0) left.set(word, count - 1);
      return count === 0 && !turned.has(word);
    });
    return lost.length > 0;
  });
}
