/** What a sentence of a gap analysis says I have, and what I lack. Together they cover the sentence. */
export interface HaveLack {
  readonly have?: string;
  readonly lack?: string;
}

/** Words that say that something is missing or limited. */
const koreanLack =
  /부족|없(?:[는다음습어으이었]|$|\s|\.)|없다|못(?:하|했|함|한|해|할|합)|못\s|모르|모른|몰라|모름|미숙|미흡|미비|어려|어렵|약[하함한해합]|약점|낯설|서툴|서투|무지|얕[고은다아음]|필요|않|안\s?[해했됨돼된써]|아직|힘들|한계|떨어[지진집]|적[은다음]\s?(?:편|$|\.)|적음|적다|헷갈|불안|들어[본봄]|처음|모자라|습득|향상|개선|보완|키워야|배워야|공부해야|해야|수박\s?겉/u;
/** Words that narrow what is known down: `문법만`, `개념 정도`. */
const koreanLimit = /(?<!지)(?<=[가-힣A-Za-z)])만(?=\s|[.,]|$)|(?<!어느\s?)정도|약간|조금|단순|수준에|수준으로|얕게/u;
const koreanHave =
  /익숙|능숙|가능|알고|아는|이해하|이해는|이해를|이해도|이해가 있|있[음다습고으지는]|할 수 있|[봤봄]|해\s?[본보]|했[음다습고으지]|하고\s?있|사용\s?중|운영\s?중|구현[함했]|경험함|자신\s?있|숙지|다룰 수|다룬다|다룹니다|잘\s|충분/u;

const englishLack =
  /\b(?:lack(?:s|ing|ed)?|never|no|not|none|without|missing|need(?:s|ed)?|weak(?:ness)?|unfamiliar|limited|little|few|only|yet to|unsure|struggl\w+|hard(?:ly)?|rarely|shallow|beginner|barely|nothing|must|should|too (?:few|little))\b|n['’]t\b/iu;
const englishHave =
  /\b(?:know(?:s|n)?|can|familiar|comfortable|understand(?:s)?|understood|able|used|uses?|using|have|has|had|built|ran|runs?|confident|good|solid|fluent|experienced?|daily|worked|wrote|write|did)\b/iu;

/** Endings that set one clause against the next: `쓰지만,`, `읽었으나 `, `있는데, `. `하나` alone is the number. */
const koreanContrast =
  /(?<=[가-힣](?:으나|[가-힣]하나|되나|지만|이나(?=,)|(?:는|은|인|한)데(?=,)|(?:있|했|였|었|없)는데|반면에?))(?:\s*,\s*|\s+)/gu;
const englishContrast =
  /(?:\s*[,;]\s*|\s+)(?:but|yet(?=\s+(?:never|no|not|lack|ha[sv]))|however,?|although|though|whereas)\s+/giu;
const englishOpening = /^(?:although|though|while|whilst)\s+(.+?)\s*,\s+(.+)$/isu;

/** `3. ` and `ex) ` do not end a sentence; a stop behind a letter, with a blank behind it, does. */
const sentenceEnd = /(?<=[가-힣a-z)"'’”][.!?])\s+(?=\S)|(?<=[。！？])\s*(?=\S)/giu;
const abbreviation = /(?:\b(?:e\.g|i\.e|etc|vs|ex|cf)|예)\.$/iu;

type Side = "have" | "lack";

/**
 * Splits a sentence, or several, of a gap analysis into what is there and what is missing: at a Korean ending
 * (`쓸 줄 알지만, 고칠 줄 모른다`), at an English joining word (`knows X but has never Y`) and between sentences.
 *
 * Nothing is lost: `have` and `lack` hold every word in its order, save blanks and commas where it was cut, and
 * the English word that joined the halves. A part that says neither goes with the sentence before it; the first
 * such part counts as a lack, since under this heading people write down what is still to be learned, and a gap
 * that is shown too wide is noticed while one that is hidden is not.
 */
export function splitHaveLack(text: string): HaveLack {
  const plain = text.trim();
  if (plain === "") return {};
  const parts: Record<Side, string[]> = { have: [], lack: [] };
  let before: Side | undefined;
  for (const sentence of sentencesOf(plain)) {
    for (const [side, clause] of sidesOf(sentence, before)) {
      parts[side].push(clause);
      before = side;
    }
  }
  const { have, lack } = parts;
  return {
    ...(have.length > 0 && { have: have.join(" ") }),
    ...(lack.length > 0 && { lack: lack.join(" ") }),
  };
}

function sidesOf(sentence: string, before: Side | undefined): [Side, string][] {
  const whole = sideOf(sentence) ?? before ?? "lack";
  for (const [first, second] of splitsOf(sentence)) {
    const [a, b] = [sideOf(first), sideOf(second)];
    if (a === "lack" && b === "have")
      return [
        ["lack", first],
        ["have", second],
      ];
    if (a === "have" && b !== "have")
      return [
        ["have", first],
        ["lack", second],
      ];
  }
  return [[whole, sentence]];
}

/** The ways to cut a sentence in two, the last cut first: it stands nearest to the verdict. */
function splitsOf(sentence: string): [string, string][] {
  const opening = englishOpening.exec(sentence);
  const splits: [string, string][] = opening?.[1] && opening[2] ? [[opening[1], opening[2]]] : [];
  for (const contrast of [koreanContrast, englishContrast]) {
    for (const match of [...sentence.matchAll(contrast)].reverse()) {
      const first = sentence.slice(0, match.index).trim();
      const second = sentence.slice(match.index + match[0].length).trim();
      if (first !== "" && second !== "") splits.push([first, second]);
    }
  }
  return splits;
}

function sideOf(clause: string): Side | undefined {
  // In Korean the verdict stands at the end: what is said before it may speak of other things.
  if (/[가-힣]/u.test(clause)) {
    const verdict = clause.slice(-20);
    if (koreanLack.test(clause.slice(-16))) return /없이|부족하지\s?않|부족함\s?없/u.test(verdict) ? "have" : "lack";
    if (koreanLimit.test(clause.slice(-12))) return "lack";
    // `… 설정할 수 있는 능력` names a skill and does not say that it is there.
    if (/(?:능력|역량)[.\s]*$/u.test(clause)) return undefined;
    if (koreanHave.test(verdict)) return "have";
    if (!/[a-z]{3}/iu.test(verdict)) return undefined;
  }
  if (englishLack.test(clause)) return "lack";
  return englishHave.test(clause) ? "have" : undefined;
}

function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(sentenceEnd)) {
    const sentence = text.slice(start, match.index);
    if (abbreviation.test(sentence)) continue;
    sentences.push(sentence);
    start = match.index + match[0].length;
  }
  sentences.push(text.slice(start));
  return sentences;
}
