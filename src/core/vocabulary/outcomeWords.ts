import { toldState } from "./itemState";
import { foldCase, WordPattern } from "./WordPattern";

/**
 * How a sentence tells of something: finished, at least done (without a word that it was finished), begun or done in
 * part, given up, not done, wished for; of what is past, no more than that something happened; or nothing of these.
 */
export type Outcome = "finished" | "did" | "partly" | "dropped" | "not" | "wished" | "past" | "none";

const wished = new WordPattern(
  /(?:고\s?싶|하려고?\s?(?:한다|합니다|해|했)|려\s?한다|할\s?(?:것이다|것입니다|예정|계획|생각)|해야\s?(?:할|겠|한다|지)|해야겠|목표(?:이?다|입니다|로\s?(?:한다|삼))|다짐|내년에는)|\b(?:want(?:ed)? to|hope to|plan(?:ning|ned)? to|going to|will|would like to|should|need to|next year)\b/u,
);
const dropped = new WordPattern(
  /중단(?:했|하게|하기|됐|되었)|포기(?:했|하기|하고)|접었|접기로|그만\s?(?:두|뒀)|관뒀|관두|취소(?:했|하기|됐)|안\s?하기로|\b(?:gave (?:it )?up|giving up|abandoned|dropped|cancell?ed|called off|shelved|scrapped|stopped)\b/u,
);
const begun = new WordPattern(
  /시작(?:했|하|은)|듣기\s?시작|조금|일부|절반|반쯤|반만|진행\s?중|중간까지|\b(?:start(?:ed|ing)?|began|begun|half|halfway|partly|some of|a bit of|in progress)\b/u,
);
const finished = new WordPattern(
  /완독|완강|완주|완료|완성|마쳤|마무리했|끝냈|끝까지|합격|취득|수료|달성|출시|배포했|발표했|공개했|올렸|다\s?읽었|다\s?풀었|성공했|이직했|\b(?:finished|complet(?:ed|e)|passed|shipped|launched|released|published|achieved|gave a|delivered|earned|cover to cover|wrote up|done)\b/u,
);

const past = new WordPattern(/[가-힣](?<=[았었였했갔왔봤됐났렸졌켰겼췄])(?:다|고|습니다|어요|는데)/u);

/** The outcome that a sentence tells of. Only its first 400 characters count. */
export function outcomeOf(sentence: string): Outcome {
  const text = foldCase(sentence.slice(0, 400).replace(/[’‘]/g, "'"));
  if (dropped.test(text)) return "dropped";
  const told = toldState(sentence);
  if (told === "open") return "not";
  if (wished.test(text)) return "wished";
  if (told === "partial" || begun.test(text)) return "partly";
  if (finished.test(text)) return "finished";
  if (told === "done") return "did";
  return past.test(text) ? "past" : "none";
}

const throughout = new WordPattern(
  /꾸준히|빠짐\s?없이|매일|매주|매달|한\s?번도\s?(?:안\s?)?빠|\b(?:every (?:single )?(?:day|week|month)|all year|without (?:a break|fail|missing)|consistently)\b/u,
);

/** Whether a sentence says that something was kept up all the time. */
export function saysThroughout(sentence: string): boolean {
  return throughout.test(foldCase(sentence.slice(0, 400)));
}
