import { isAsciiOrHangul } from "../text/asciiOrHangul";
import { TextPattern } from "./TextPattern";
import { foldCase, type FoldedText, WordPattern } from "./WordPattern";
/**
 * What the template itself says: a line of its checklist, a prompt that says what to write, the word that
 * opens an example, or a place to fill in.
 */
export type TemplateInstruction = "checklist" | "prompt" | "example" | "placeholder";

/** The things that the template asks for. */
const subject = new WordPattern(
  /key ?strength|key ?word|키워드|read\.?me|\bgoals?\b|known? your ?self|\bkys\b|\bgap\b|to-?do|목표|역량|강점|소개|무엇이 필요|어떤 것들이 필요/u,
  "kgd워표량강소엇떤",
);

/** How the template's prompts speak: `… 작성하여 본다`, `… 적어 보세요`. */
const koreanPrompt = new TextPattern(
  /(?:작성|기재|기술|정리|설정|선택|분석)?\s*(?:하여|해|적어|써|잡아|골라|생각해|세워)\s*(?:본다|보자|봅니다|봅시다|보세요|주세요|보기)[.!]*$/u,
  "세본보봅",
  "여해적써잡골워",
);
/** How its checklist speaks: `… 작성한다`, `… 하나를 선택한다`, `… 분석을 한다`. */
const koreanDuty = new TextPattern(/(?:작성|선택|기재|설정|분석을?)\s*한다[.!]*$/u, "작택재설석", "한");

const englishVerb = new WordPattern(
  /^(?:please\s+)?(?:write|list|choose|pick|select|describe|set|note|introduce|think of|analy[sz]e|compare|fill in)\b/u,
);
const englishAsk = new WordPattern(/\b(?:you|your|yourself)\b|\b\d\s*(?:to|-|~|–|or)\s*\d\b/u, "y0123456789", "urt-~–");
const englishSubject = new WordPattern(
  /\b(?:keywords?|lines?|sentences?|goals?|competenc\w+|skills?|read\.?me|strengths?|gaps?|to-?dos?|what)\b/u,
  "wdlcg",
);

const exampleOpener = new WordPattern(
  /^[([<]*\s*(?:ex|e\.g|eg|example|examples|for example|예|예시|예제|예를 들어|예를 들면|작성 예시)\s*[)\]>]*\s*[.:：)]*$/u,
  "xg예",
);
/** `[Your name]`, `<goal 1>`, `[Action steps for goal 1]`, behind a label too: a place to fill in. */
const placeholder = new WordPattern(
  /^(?:[^:：]{1,30}[:：]\s*)?(?:[[<{(]\s*(?:(?:your|insert|enter|write|add|set|describe|list|fill|e\.g|example)\b[^\]>})]*|(?:goal|skill|strength|weakness|competency|task|item|action|step|keyword|milestone|name|date|deadline)s?(?:\s*#?\d+)?|(?:action|step|skill|goal|task|time ?line|resource|reason)s?\b[^\]>})]*|이름|날짜|목표\s*\d*|역량\s*\d*|할\s?일\s*\d*|작성|내용|(?:여기에|당신의|본인의)[^\]>})]*)\s*[\]>})]|_{3,}|\.{4,})$/u,
  "]}).>_",
);
/** `ex) Kafka, Redis`: an example on one line. */
const exampleLine = new WordPattern(/^(?:ex|e\.g|예|예시)\s*(?:[).:：]+)\s*\S/u, "xg예", ":.)：");
const longest = 300;
const emoji = /\p{Extended_Pictographic}\ufe0f?/gu;

/**
 * Whether a line is the template's own and not its author's, told by what it says. A checklist line reads like
 * a sentence that an author may write too: take it for one only where the template has its checklist.
 * @returns undefined for a line of the author's
 */
export function templateInstruction(text: string): TemplateInstruction | undefined {
  // What the template says is short, and people's own texts need not be searched.
  if (text.length > longest) return undefined;
  const plain = foldCase(text.normalize("NFC").trim());
  if (exampleOpener.test(plain) || exampleLine.test(plain)) return "example";
  const words = isAsciiOrHangul(plain) ? plain : (plain.replace(emoji, "").trim() as FoldedText);
  if (placeholder.test(words)) return "placeholder";
  const isEnglish = englishVerb.test(plain);
  if (isEnglish && englishAsk.test(plain) && englishSubject.test(plain)) return "prompt";
  if (koreanPrompt.test(plain.slice(-30)) && subject.test(plain)) return "prompt";
  if ((isEnglish || koreanDuty.test(plain.slice(-30))) && subject.test(plain)) return "checklist";
  return undefined;
}
