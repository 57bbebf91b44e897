/** What a noun of a lack asks for: `경험이 부족` is mended by gathering it, `이해가 부족` by deepening it. */
const verbsOfNouns: readonly (readonly [noun: RegExp, verb: string])[] = [
  [/경험$/u, " 쌓기"],
  [/(?:지식|방법|방식|원리|개념|이론|구조|기준|문법|용어|사용법)$/u, " 익히기"],
  [/(?:이해|이해도|숙련도|역량|능력|실력|완성도|속도|깊이)$/u, " 높이기"],
  [/자신(?:감)?$/u, "감 기르기"],
  [/(?:공부|학습|복습|연습|실습)$/u, " 하기"],
  [
    /(?:활용|적용|구현|구성|설계|운영|운용|튜닝|대응|작성|분석|개발|배포|사용|측정|도입|정리|이용|설정|검증|발표|해결|최적화|자동화|고도화|리팩터링|리팩토링)$/u,
    "해 보기",
  ],
];

/** What says that something is missing, and what then is to be done with a noun that says nothing itself. */
const lackings: readonly (readonly [words: string, verb: string])[] = [
  [String.raw`모[르른릅름]|모\s?름`, " 익히기"],
  [String.raw`약하|약합|약함|약한`, " 다지기"],
  [String.raw`서[투툴]`, " 연습하기"],
  [String.raw`미숙`, " 연습하기"],
  [String.raw`낮[다음은습아]`, " 높이기"],
  [String.raw`얕[다음은습아]`, " 더 깊이 보기"],
  [String.raw`어렵|어려`, " 익히기"],
  [String.raw`부족|미흡|아쉽|아쉬|모자라|모자란`, " 보완하기"],
  [String.raw`없|필요`, " 갖추기"],
  [String.raw`(?:못\s*|않)[하했한함았은음는]?`, ""],
];

const adverbs =
  "(?:(?:많이|아직|조금|다소|매우|전혀|더|거의|잘|제대로|충분히|깊이|자세히|별로|한\\s?번도|정확히|직접)\\s*)*";
const lacking = new RegExp(
  String.raw`^(.*?)\s*(?:(?<=[가-힣\w)])(?:은|는|이|가|도|을|를)\s+)?${adverbs}(${lackings.map(([words]) => words).join("|")})\S*(?:\s*(?:편이다|편임|편|상태|것\s?같다|느낌|상황))?$`,
  "su",
);

/** `안 해 봤다`, `안 써봤음`. */
const notTried = /^(.*?)(?:(?:은|는|이|가|도)\s+)?안\s*([가-힣]+?)\s*(?:봤|보았|봄)[가-힣]*$/su;
/** `아직`, `한 번도`: how long it was missing, not what. */
const never = /^(?:(?:아직(?:도)?|전혀|한\s?번도|여전히)\s+)+/u;
/** What comes before `but` says what is there. */
const but = /^.*?(?:지만|으나|는데|은데|ㄴ데|한데|인데|하나|뿐)[,\s]\s*(?=\S)/su;

/**
 * What mends a Korean sentence that says what is lacking: `부하 상황에서 튜닝해 본 적이 없다` gives `부하 상황에서 튜닝해
 * 보기`. Where the sentence does not say of what, the name of the competency stands before it.
 * @param lack one sentence without its full stop
 * @returns undefined where the sentence is of none of the known kinds
 */
export function koreanAction(name: string, lack: string): string | undefined {
  const sentence = lack.replace(but, "").replace(never, "").trim();
  // `배포를 하기` is `배포하기`: one verb.
  const action = actionOf(sentence)?.replace(/(?<=[가-힣\w])[을를]?\s(?=(?:하기|해 보기)$)/u, "");
  if (action === undefined) return undefined;
  // A verb by itself does not say what it is about.
  return /^(?:\S{1,4}\s)?\S{1,3}기$/u.test(action) ? `${name}: ${action}` : action;
}

function actionOf(sentence: string): string | undefined {
  const untried = notTried.exec(sentence);
  if (untried) return `${untried[1] ?? ""}${untried[2] ?? ""} 보기`.trim();
  const found = lacking.exec(sentence);
  if (!found) return undefined;
  const [, words = "", how = ""] = found;
  const what = words.trim().replace(/(?<=[가-힣\w)])\s(?:은|는|이|가|도|을|를)$/u, "");
  const tried = /^(.*[가-힣])\s?본\s?(?:적|일|경험)(?:이|은|도|조차)?$/su.exec(what);
  if (tried) return `${tried[1] ?? ""} 보기`;
  const done = /^(.*?)(?:[을를]\s)?(한|했던|사용한|운영한|적용한)\s?(?:적|일)$/su.exec(what);
  if (done)
    return `${done[1] ?? ""} ${(done[2] ?? "").replace(/(?:했던|한)$/u, "해")} 보기`.replace(/\s{2,}/u, " ").trim();
  if (what.endsWith("줄")) return `${what} 알기`;
  if (/(?:지|는지|은지|인지|을지|할지|까)$/u.test(what) && !/^(?:못|않)/u.test(how)) return `${what} 알아보기`;
  const not = /^(.*?)(?:해\s?)?보지(?:도|는)?$/su.exec(what);
  if (not) return `${not[1] ?? ""}${/해\s?보지/u.test(what) ? "해 보기" : " 보기"}`.replace(/\s+/gu, " ");
  const stem = /^(.*[가-힣])지(?:도|는)?$/su.exec(what);
  if (/^(?:못|않)/u.test(how)) return stem ? `${stem[1] ?? ""}기` : undefined;
  if (what.endsWith("수")) return `${what} 있게 되기`;
  if (what.endsWith("기") && what.includes(" ")) return what;
  if (/^\S{0,1}$/u.test(what)) return undefined;
  const verb = verbsOfNouns.find(([noun]) => noun.test(what))?.[1] ?? verbOf(how);
  return verb === "감 기르기" ? `${what.replace(/감$/u, "")}${verb}` : `${what}${verb}`;
}

function verbOf(how: string): string {
  return lackings.find(([words]) => new RegExp(`^(?:${words})`, "u").test(how))?.[1] ?? " 보완하기";
}
