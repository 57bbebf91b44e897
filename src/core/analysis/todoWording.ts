import { languageOfText } from "../Language";

/** What a noun of a lack asks for: `경험이 부족` is mended by gathering it, `이해가 부족` by deepening it. */
const koreanVerbs: readonly (readonly [noun: RegExp, verb: string])[] = [
  [/경험$/u, " 쌓기"],
  [/(?:지식|방법|방식|원리|개념|이론|구조|기준)$/u, " 익히기"],
  [/(?:이해|이해도|숙련도|역량|능력|실력|완성도)$/u, " 높이기"],
  [/(?:활용|적용|구현|구성|설계|운영|운용|튜닝|대응|작성|분석|개발|배포|실습|연습|사용|측정|도입)$/u, "해 보기"],
];

const koreanLack =
  /^(.*?)\s*(?:[은는이가도을를]\s*)?(?:(?:많이|아직|조금|다소|매우|전혀|더|거의|잘|제대로|충분히|깊이|자세히|별로)\s*)*(?:부족|미흡|미숙|없|모[르른릅름]|약하|약합|필요|서투|아쉽|어렵|어려|못\s*[하했])\S*[.!]?$/su;

/**
 * Words a to-do from what is lacking, in the lack's own language; from the name where nothing is said of it.
 * `스레드 동작에 대한 이해가 부족합니다` gives `스레드 동작에 대한 이해 높이기`. Several lacks make one to-do.
 */
export function todoWording(name: string, lacks: readonly string[]): string {
  const worded = lacks.map((lack) =>
    languageOfText(lack) === "ko" ? koreanWording(name, lack.trim()) : englishWording(lack.trim()),
  );
  if (worded.length === 0) {
    return languageOfText(name) === "ko" ? `${name}: 배우고 실제 업무에 써 보기` : `Learn ${name} and use it for real`;
  }
  const text = worded.join(" · ");
  return languageOfText(text) === "ko" ? text : `Work on ${name}: ${text}`;
}

function koreanWording(name: string, lack: string): string {
  const what = koreanLack.exec(lack)?.[1]?.trim() ?? "";
  if (what.endsWith(" 본 적")) return `${what.slice(0, -" 본 적".length)} 보기`;
  if (/^\S{0,2}$/u.test(what)) return `${name}: 배우고 써 보기`;
  const verb = koreanVerbs.find(([noun]) => noun.test(what))?.[1] ?? " 채우기";
  return `${what}${verb}`;
}

function englishWording(lack: string): string {
  return lack
    .replace(/^(?:I\s+)?(?:lack|lacks|lacking|missing|am missing|do not know|don't know|does not know|no)\s+/i, "")
    .replace(/[.!]$/, "");
}
