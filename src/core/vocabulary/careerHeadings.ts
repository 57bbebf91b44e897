import { isAsciiOrHangul } from "../text/asciiOrHangul";

/**
 * The sections of a career-goal README. `goal` is a goal of KYS or the goal chosen for the gap analysis, `gap` is the
 * second half of the document or the section inside it, and `core` are strengths or what a goal needs: the place of
 * the heading tells which. `chosenGoal` is the goal chosen wherever it stands.
 */
export type CareerHeading =
  | "title"
  | "checklist"
  | "name"
  | "kys"
  | "keyStrengths"
  | "readme"
  | "goal"
  | "chosenGoal"
  | "core"
  | "gap"
  | "required"
  | "current"
  | "analysis"
  | "currentAndAnalysis"
  | "todos";

/** A longer text is no heading of the template. */
const longest = 120;

/** The wordings, letters and digits only, lower case, a blank between them. */
const wordings: Readonly<Record<Exclude<CareerHeading, "currentAndAnalysis" | "core">, string>> = {
  title: "careergoalreadme 커리어골",
  checklist: "요구사항 작성요구사항 미션요구사항 체크리스트 checklist requirements",
  name: "이름 성명 작성자 name fullname",
  kys: "kys knownyourself knowyourself knowingyourself knowyourselfkys aboutyourself 자기이해",
  keyStrengths:
    "keystrength keystrengths strengths strength corestrengths mystrengths keykeywords " +
    "강점 핵심강점 주요강점 나의강점 나의핵심강점 강점키워드 핵심키워드 대표키워드",
  readme:
    "readme aboutme introduction selfintroduction whoiam whoami summary profile 자기소개 소개 " +
    "나의소개 나를소개 자기소개글 한줄소개",
  goal:
    "goal goals careergoal careergoals mygoal mygoals 목표 " +
    "커리어목표 나의목표 개발자목표 되고싶은개발자 " +
    "경력목표",
  chosenGoal: "chosengoal selectedgoal targetgoal 선택한목표 고른목표",
  gap:
    "gap gaps gapanalysis skillgap skillgaps skillgapanalysis skillsgapanalysis thegap gap분석 갭 " +
    "갭분석 차이분석 역량차이 역량gap 역량gap분석 격차분석",
  required:
    "requiredcompetencies requiredcompetency requiredskills requiredcapabilities neededskills " +
    "competencies neededcompetencies skillsneeded competenciesneeded skillsrequired whatthegoalneeds " +
    "competenciesrequired 필요역량 필요한역량 요구역량 요구되는역량 필수역량 " +
    "필요기술 목표역량 필요역량목록",
  current:
    "currentstate currentstatus mycurrentstate mystate mystatus currentskills currentlevel whereiam " +
    "whereiamnow whatihave mycurrentskills currentcompetencies 나의상태 내상태 현재상태 " +
    "나의현재상태 현재나의상태 현재역량 보유역량 나의역량 현재수준",
  analysis:
    "whatilack whatimmissing whatismissing missingskills areasofimprovement areasforimprovement " +
    "부족한점 부족한역량 보완할점 부족한부분 개선할점 보완점",
  todos:
    "todo todos todolist todolists actionitems actionplan actions nextsteps tasks 할일 할일목록 " +
    "해야할일 해야할것 해야할것들 실행계획 액션아이템 액션플랜 실천계획",
};

const byWording = new Map<string, CareerHeading>(
  (Object.keys(wordings) as (keyof typeof wordings)[]).flatMap((heading) =>
    wordings[heading].split(" ").map((wording): [string, CareerHeading] => [wording, heading]),
  ),
);

/** What people put in front of a number or behind the words: `1.2)`, `Step 3.`, `①`, `[2]`. */
const numbering =
  /^[\s([<#]*(?:(?:step|part|chapter)\s*)?(?:\d{1,2}(?:[.-]\d{1,2})*\s*(?:[.):\]>]|-(?=\s)|(?=\s))|[①-⑳]|[ⅰ-ⅻⅠ-Ⅻ]\s*[.)]?|[ivx]{1,4}\s*[.)]|[a-z가-하]\s*[.)](?=\s))[\s\]).:-]*/iu;
const decoration =
  /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u{20e3}|\u{fe0f}|\u{200d}|:[a-z][\w+-]*:/gu;
const tail = /(?:을|를|의)?(?:작성하기|작성사항|작성|설정하기|설정|정리하기|정리|선정|선택|정하기|세우기)$/u;

/**
 * The section that a heading opens, told from its words in Korean or English; numbering, emoji, markup, a part
 * in brackets, `작성` or `설정` behind it and a second wording behind a slash do not matter.
 * @returns undefined for a heading of another kind
 */
export function careerHeading(text: string): CareerHeading | undefined {
  if (text.length > longest) return undefined;
  const isPlain = isAsciiOrHangul(text);
  let plain = isPlain ? text : text.normalize("NFC");
  if (plain.includes("<")) plain = plain.replace(/<[^>]*>/g, " ");
  if (!isPlain || plain.includes(":")) plain = plain.replace(decoration, " ");
  plain = plain.replace(numbering, "");
  const whole = headingOf(plain);
  if (whole) return whole;
  const bare = /[([（]/.test(plain) ? plain.replace(/\([^)]*\)|\[[^\]]*\]|（[^）]*）/g, " ") : plain;
  const found = bare === plain ? undefined : headingOf(bare);
  if (found) return found;
  // `Gap 분석 #2`: who has several of a part numbers them.
  const counted = /^(.{2,60}?)\s*(?:(?:#|no\.?|№)\s*\d{1,2}|\s\d|[①-⑳])\s*$/iu.exec(bare)?.[1];
  const part = counted === undefined ? undefined : headingOf(counted);
  if (part !== undefined && part !== "title" && part !== "name") return part;
  const inBrackets = /^\s*[([（](.*)[)\]）]\s*$/.exec(plain)?.[1];
  if (inBrackets !== undefined) return headingOf(inBrackets);
  return ofParts(bare);
}

/** Two wordings in one heading: the same section twice, or 나의 상태 and Gap 분석 joined. */
function ofParts(text: string): CareerHeading | undefined {
  const parts = text
    .split(/\s(?:및|와|과|&|and|\+|-|–|—)\s|[/|·,:+&]|(?<=[가-힣])(?:와|과)\s/iu)
    .filter((part) => part.trim() !== "");
  if (parts.length < 2) return undefined;
  const headings = parts.map(headingOf);
  const known = new Set(headings.filter((heading) => heading !== undefined));
  if (known.has("current") && (known.has("gap") || known.has("analysis")) && known.size === 2)
    return "currentAndAnalysis";
  const [first] = headings;
  // `Key Strength: 나의 강점` and `KYS - Known Your Self` repeat themselves; `Goal - 2025` goes on with anything.
  return known.size === 1 && (headings.every(Boolean) || (first && parts.length === 2)) ? first : undefined;
}

function headingOf(text: string): CareerHeading | undefined {
  const lower = text.toLowerCase();
  // Of ASCII and Hangul it is quickly told which are letters and digits.
  const folded = /[^\x20-\x7e가-힣]/.test(lower)
    ? lower.replace(/[^\p{L}\p{N}]/gu, "")
    : lower.replace(/[^a-z\d가-힣]+/g, "");
  return byWording.get(folded) ?? byWording.get(folded.replace(tail, ""));
}
