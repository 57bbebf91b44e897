import type { OutlineNode } from "./OutlineNode";
import type { ReadmeRating } from "./Readme";
import { ratingOf } from "./readRating";

/** What the marks of a self-assessment mean: `🌕` → `have`, where the author explains them. */
export type Legend = ReadonlyMap<string, ReadmeRating>;

/** A legend is short, and says its marks beside each other. */
const longest = 300;

/** `High = could teach it`, `★☆☆ (하)`: a mark or a word, a sign, and what it means. */
const defined = /^[\s([{>*-]*([^\s=:：()→,]{1,12})\s*(?:[=:：→]|-+>|\s[-–—](?=\s)|(?=\())\s*[([]?\s*(\S.*)$/u;
/** `O 할 수 있음`: letters count only where they are marks themselves. */
const besides = /^[\s([{>*-]*([^\s\p{L}\p{N}=:：()→,.'"“”]{1,5}|[ox상중하])\s+(\S.*)$/iu;
/** A mark that rates nothing by itself: an emoji, a letter, the number of a level. */
const step = /^(?:[^\p{L}\p{N}]{1,5}|\p{L}|\d|(?:lv|l|level|레벨)\.?\d)$/iu;
const between = /[/,;|·、\n]|\.\s|\s{2,}|(?<=\))\s/u;

const noneMeant = /모[르름른]|못|없|안\s?[해써]|처음|\b(?:never|not|no|none|unknown|can['’]?t|nothing|new to)\b/iu;
const partlyMeant =
  /조금|약간|부족|[해써]\s?[봤본봄]|개념|이론|도움|도와|배우|연습|공부|일부|기초|기본|\b(?:basics?|some|theory|help|hand|tried|learning|a bit|little|partly|with)\b/iu;
const fullyMeant =
  /할\s?수|할\s?줄|가능|능숙|익숙|자신|혼자|실무|운영|가르|설명|알고|잘|충분|\b(?:can|could|alone|teach|know|confident|daily|comfortable|own|fluent)\b/iu;

/** The rating that the words behind a mark say. */
function meant(words: string): ReadmeRating | undefined {
  const plain = words.replace(/[\s)\]}.!*]+$/u, "");
  const exact = ratingOf(plain);
  if (exact) return exact;
  return noneMeant.test(plain)
    ? "none"
    : partlyMeant.test(plain)
      ? "partial"
      : fullyMeant.test(plain)
        ? "have"
        : undefined;
}

interface Meaning {
  readonly mark: string;
  readonly rating: ReadmeRating;
  /** Nothing but the mark says how good. */
  readonly isBare: boolean;
}

function meaningOf(part: string): Meaning | undefined {
  const [, mark, words] = defined.exec(part) ?? besides.exec(part) ?? [];
  if (mark === undefined || words === undefined) return undefined;
  const own = ratingOf(mark);
  // `Kafka: 상` rates Kafka.
  if (!own && !step.test(mark)) return undefined;
  const said = meant(words);
  const rating = own ?? said;
  return rating && { mark, rating, isBare: said === undefined };
}

/**
 * What a text says its marks mean: `O 할 수 있음 / △ 해 봤음 / X 못함`, `A = can teach it, B = can do it`.
 * @returns undefined for a text that explains no marks
 */
function legendOf(text: string): Legend | undefined {
  if (text.length > longest || !/[=:：→/|,·;\n(]/u.test(text)) return undefined;
  const parts = text.split(between).filter((part) => /\S/u.test(part));
  const meanings = parts.flatMap((part) => meaningOf(part) ?? []);
  if (meanings.length < 2 || meanings.length * 2 < parts.length) return undefined;
  const legend = new Map(meanings.map(({ mark, rating }) => [mark, rating]));
  const isExplained = meanings.filter((meaning) => !meaning.isBare).length >= 2;
  return legend.size === meanings.length && isExplained && new Set(legend.values()).size >= 2 ? legend : undefined;
}

/** A scale of points: `5점 척도`, `(1–5)`, `out of 10`. */
const points =
  /(?<!\d)(?:1\s*[-–~]\s*(5|10)(?!\d)|(5|10)\s*점\s*(?:만점|척도|기준)|out of (5|10)\b|\/\s*(5|10)(?!\d))/iu;

/** What points mean on a scale that a heading or a note names; undefined where it names none. */
export function scaleOfPoints(text: string): Legend | undefined {
  const found = text.length <= 100 && /5|10/u.test(text) ? points.exec(text) : null;
  const most = Number(found?.slice(1).find((group) => group !== undefined) ?? 0);
  if (most === 0) return undefined;
  return new Map(
    Array.from({ length: most }, (_, index) => index + 1).flatMap((count): [string, ReadmeRating][] => {
      const rating = ratingOf(`${count}/${most}`);
      return rating ? [`${count}`, `${count}점`].map((mark) => [mark, rating]) : [];
    }),
  );
}

/** How many items at the beginning of a list explain marks; the list has others behind them. */
function legendItems(nodes: readonly OutlineNode[]): number {
  const seen = new Set<string>();
  let count = 0;
  for (const { kind, text, children } of nodes) {
    if (kind !== "item" || children.length > 0 || text.length > 60 || count >= 5) break;
    const meaning = meaningOf(text);
    if (!meaning || meaning.isBare || seen.has(meaning.mark)) break;
    seen.add(meaning.mark);
    count++;
  }
  return count >= 2 && nodes.length > count ? count : 0;
}

/** Takes the legends out of a part, adds them to `legend`, and gives the other nodes. */
export function withoutLegends(nodes: readonly OutlineNode[], legend: Map<string, ReadmeRating>): OutlineNode[] {
  const add = (found: Legend | undefined): boolean => {
    for (const [mark, rating] of found ?? []) legend.set(mark, rating);
    return found !== undefined;
  };
  const rest = nodes.filter(({ kind, text, lines, children }) => {
    if (kind !== "paragraph" || children.length > 0) return true;
    // `(5점 만점)`: a note about the ratings.
    if (add(scaleOfPoints(text))) return false;
    return !add(legendOf(lines.map((line) => line.text).join("\n"))) && !/^\([^()]{1,60}\)$/u.test(text);
  });
  const items = legendItems(rest);
  if (items > 0) {
    add(
      legendOf(
        rest
          .slice(0, items)
          .map((node) => node.text)
          .join("\n"),
      ),
    );
  }
  return rest.slice(items);
}
