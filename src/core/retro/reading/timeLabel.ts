import { TextPattern } from "../../vocabulary/TextPattern";
import { foldCase, WordPattern } from "../../vocabulary/WordPattern";
import type { TimeWords } from "../../vocabulary/timeStretch";
import { findTimeWords, timeWordsAt } from "../../vocabulary/timeWords";

/** A line that carries a time as its label. */
export interface TimeLabel {
  readonly words: TimeWords;
  /**
   * `whole`: the line says nothing else; `labelled`: a separator follows (`3월: …`), or the time closes the line in
   * brackets (`입사 (2018.03~04)`); `loose`: words follow directly, a label only beside others of its kind.
   */
  readonly fit: "whole" | "labelled" | "loose";
}

const lead = new WordPattern(
  /^(?:in|the|my|our|during|지난|나의|나에게|내|우리의|월간|주간|about|early|late|mid-?)\s+/u,
);
/** Words that add nothing to a time: `3월 회고`, `2021년에 한 것`, `2024 돌아보기`. */
const nothingMore = new WordPattern(
  new RegExp(
    String.raw`^(?:년도?|달)?(?:의|에는|에|엔|은|는|을|를|동안|간)?\s*(?:(?:나의|내|월간|주간|연간)\s)?` +
      String.raw`(?:회고록?|돌아\s?보기|돌아보며|되돌아\s?보기|되돌아보며|뒤돌아보기|톺아보기|나|우리|저|모습|회상|정리|기록|요약|총평|일상|근황|이야기|결산|마무리|주요\s?(?:사건|일|이벤트|활동)|이벤트|활동|타임라인|생활|` +
      String.raw`(?:내가\s)?(?:한|했던|있었던|있던|일어난|이룬|진행한|겪은)\s?(?:일|것|것들|일들|활동)|무엇을\s?했.{0,6}|무슨\s?일.{0,10}|뭘\s?했.{0,6}|` +
      String.raw`(?:in\s)?(?:review|recap|retro(?:spective)?|summary|highlights?|reflections?|overview|at a glance|timeline|events|activities|log|update|wrap[- ]?up)|so far)?[\s?!.~]*$`,
    "u",
  ),
);
const separator = new TextPattern(/^\s*(?:[:：|–—/→➡]|-{1,2}>?(?=\s|[^\d\s~])|>|=>|,(?=\s)|[([](?!\s*~))/u);

const glued = new TextPattern(
  /^\s*(?:(?:말|초|중순|중|쯤|경)(?:에는?|엔|부터|까지|의|쯤)?|까지|부터|이후|전|후|에는?|엔|의|은|는|이|가|로|도|보다)(?:\s|$)/u,
);

/**
 * The time that a line carries as its label, from its words without emoji, numbering and closing marks.
 * @param heading headings may carry it at their end in brackets too
 */
export function timeLabel(label: string, heading: boolean): TimeLabel | undefined {
  if (label === "" || label.length > (heading ? 120 : 400)) return undefined;
  const skipped = lead.exec(foldCase(label))?.[0].length ?? 0;
  const words =
    timeWordsAt(label, skipped) ?? (skipped > 0 ? timeWordsAt(label, 0) : undefined) ?? wholeYearSoFar(label);
  if (words) {
    const spelled = words.week === null ? undefined : bracketedDays(label);
    if (spelled) return spelled;
    const rest = label.slice(words.end);
    if (words.unit === "day" || /^\s*(?:~|부터|이후|이전|전까지|까지)\s*/u.test(rest)) return undefined;
    if (nothingMore.test(foldCase(rest))) return { words, fit: "whole" };
    if (separator.test(rest)) return { words, fit: "labelled" };
    const end = heading ? atEnd(label) : undefined;
    if (end) return end;
    return glued.test(rest) || !/^\s/.test(rest) || /^\s[a-z]/.test(rest) ? undefined : { words, fit: "loose" };
  }
  return heading ? atEnd(label) : undefined;
}

/** `한 해 동안 한 일`, `1년 동안 무엇을 했는지`: the whole of what is looked back on. */
function wholeYearSoFar(label: string): TimeWords | undefined {
  const match = /^(?:지난\s?)?(?:1년|일\s?년|한\s?해)(?:\s?(?:동안|간))/u.exec(label);
  if (!match) return undefined;
  const year = { year: null, day: null };
  return {
    unit: "year",
    start: 0,
    end: match[0].length,
    from: { ...year, month: 1 },
    to: { ...year, month: 12 },
    relative: 0,
    week: null,
    weekOf: null,
  };
}

/** `Week 14 (31 Mar – 6 Apr)`: the days say it better than the number. */
function bracketedDays(label: string): TimeLabel | undefined {
  const days = findTimeWords(label).at(-1);
  return days?.unit === "days" ? { words: days, fit: "labelled" } : undefined;
}

function atEnd(label: string): TimeLabel | undefined {
  const found = findTimeWords(label);
  const last = found.at(-1);
  if (!last || last.unit === "day") return undefined;
  const before = label.slice(0, last.start);
  const after = label.slice(last.end);
  const bracketed = /[([{（]\s*$/u.test(before) && /^\s*[)\]}）]?$/u.test(after);
  const divided = /\s[-–—|@]\s$|[:：]\s*$/u.test(before) && after.trim() === "";
  // `키워드로 보는 나의 2018년`, a genitive; a bare number behind a name is an edition ("SomeConf 2018").
  const owned = last.unit === "year" && /의\s$/u.test(before) && after.trim() === "" && before.length < 20;
  if ((bracketed || divided) && !(last.unit === "year" && found.length === 1 && divided))
    return { words: last, fit: "labelled" };
  return owned ? { words: last, fit: "whole" } : undefined;
}
