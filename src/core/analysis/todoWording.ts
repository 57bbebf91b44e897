import type { Gap } from "../career/Career";
import { type Language, languageOfText } from "../Language";
import { englishAction } from "./englishAction";
import { koreanAction } from "./koreanAction";

/**
 * Words a to-do from what is lacking, in the lack's own language; from the name where nothing is said of it, or where
 * it cannot be made an action. `스레드 동작에 대한 이해가 부족합니다` gives `스레드 동작에 대한 이해 높이기`, `has never
 * tuned one under load` gives `Tune one under load` behind the name. Several lacks make one to-do.
 * @param around the language of a name in Latin letters
 */
export function todoWording(name: string, lacks: readonly string[], around: Language = "en"): string {
  const actions = actionsOf(name, lacks);
  if (actions.length > 0) return actions.join(" · ");
  const language = lacks.length > 0 ? languageOfText(lacks.join(" ")) : nameLanguage(name, around);
  return language === "ko" ? `${name}: 배우고 실제 업무에 써 보기` : `Learn ${name} and use it for real`;
}

/** What each level asks for, after the anchors of the levels: theory, toy project, production, deep. */
const anchors: Readonly<Record<Language, readonly string[]>> = {
  ko: [
    "",
    "원리와 이론 익히기",
    "작은 프로젝트에서 써 보기",
    "실제 운영 환경에서 혼자 해 보기",
    "더 낫게 고치고 다른 사람에게 설명하기",
  ],
  en: [
    "",
    "learn the theory",
    "use it in a toy project",
    "do it alone, in production",
    "improve it, and explain it to others",
  ],
};

/**
 * Words one of the steps of a gap that spans several levels; the last one takes up what is lacking.
 * @param level 1 to 4, that is reached with it
 */
export function stepWording(
  name: string,
  lacks: readonly string[],
  level: number,
  isLast: boolean,
  around: Language = "en",
): string {
  const language = lacks.length > 0 ? languageOfText(lacks.join(" ")) : nameLanguage(name, around);
  const step = `${name}: ${anchors[language][level] ?? ""}`;
  const actions = isLast ? actionsOf(name, lacks) : [];
  return actions.length > 0 ? `${step} (${actions.map((one) => withoutName(one, name)).join(" · ")})` : step;
}

/** The language that most of a gap analysis is written in. */
export function gapLanguage(gap: Gap): Language {
  const texts = [
    gap.goal?.text ?? "",
    ...gap.competencies.map(({ name }) => name),
    ...gap.analysis.items.flatMap(({ have, lack }) => [have?.text ?? "", lack?.text ?? ""]),
    ...gap.todos.items.map(({ text }) => text),
  ].filter((text) => text !== "");
  // Names of techniques are Latin in Korean texts too.
  const korean = texts.filter((text) => languageOfText(text) === "ko").length;
  return korean * 3 >= texts.length && korean > 0 ? "ko" : "en";
}

function nameLanguage(name: string, around: Language): Language {
  return languageOfText(name) === "ko" ? "ko" : around;
}

function actionsOf(name: string, lacks: readonly string[]): string[] {
  const actions = lacks.flatMap((lack) =>
    sentencesOf(lack).flatMap(
      (one) => (languageOfText(one) === "ko" ? koreanAction(name, one) : englishAction(name, one)) ?? [],
    ),
  );
  return [...new Set(actions)];
}

function sentencesOf(lack: string): string[] {
  return lack
    .split(/[\r\n]+|(?<=[.!?])\s+/u)
    .map((one) => one.trim().replace(/[.!]+$/u, ""))
    .filter((one) => one !== "");
}

/** An action as it stands in brackets: without the name before it, and without its capital. */
function withoutName(action: string, name: string): string {
  const bare = action.startsWith(`${name}: `) ? action.slice(name.length + 2) : action;
  return /^[A-Z][a-z]/.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
}
