import { baseVerb, isParticiple } from "../vocabulary/englishVerbs";

const subject = String.raw`(?:(?:I|he|she|we|they)(?:'ve|'m)?\s+)?`;
const adverb = String.raw`(?:(?:really|still|yet|even|ever|fully|actually|hardly|barely)\s+)*`;

/** What is said before a noun, and what is to be done with it. */
const nouns: readonly (readonly [lead: RegExp, action: string])[] = [
  [
    /^(?:lack(?:s|ing)?|missing|no|little|limited|not enough|not much|without|needs? more)\s+(?:(?:hands-on|real|practical|production|much|any|of)\s+)*(?:experience|practice)\s+(?:with\s+|of\s+)?(?!(?:in|on|at)\s)/iu,
    "Gain experience with ",
  ],
  [
    /^(?:lack(?:s|ing)?|missing|no|little|limited|not enough|not much|without|needs? more)\s+(?:(?:hands-on|real|practical|much|any)\s+)*(?:experience|practice)\s+(?=(?:in|on|at)\s)/iu,
    "Gain experience ",
  ],
  [
    /^(?:lack(?:s|ing)?|missing|no|little|limited|shallow|not enough|not much|without|needs? more)\s+(?:(?:deep|real|any|of|a|an|the)\s+)*(?:knowledge|understanding|grasp|idea)\s*(?:of|about|on|in)?\s+/iu,
    "Learn ",
  ],
  [
    /^(?:am |is |are )?(?:weak|poor|bad|not (?:so |very )?(?:good|confident|fluent|comfortable|familiar)|unsure|uncertain|inexperienced|struggl(?:e|es|ing))\s+(?:at|in|with|on|about|of)\s+/iu,
    "Practise ",
  ],
  [/^(?:lack(?:s|ing)?|missing|no|needs?(?: more)?|not enough|too (?:few|little)|without)\s+(?!to\s)/iu, "Work on "],
];

/** A judgement, and not what is missing. */
const adjective =
  /^(?:(?:very|quite|rather|too|still|a bit)\s+)*(?:shallow|weak|rusty|basic|poor|low|bad|new|none|nothing|beginner|little|unsure|incomplete|partial)$/iu;

/**
 * What mends an English sentence that says what is lacking: `has never tuned one under load` gives `Tune one under
 * load`. Where it says only `one` or `it`, the name of the competency stands before it.
 * @param lack one sentence without its full stop
 * @returns undefined where it says nothing that can be done
 */
export function englishAction(name: string, lack: string): string | undefined {
  const sentence = lack
    .replaceAll(/[’‘]/g, "'")
    .replace(/^.*,\s+but\s+/isu, "")
    .trim();
  const action = actionOf(sentence);
  if (action === undefined) return undefined;
  const isVague = /\b(?:one|ones|it|its|them|this|that|these|those)\b/iu.test(action);
  return isVague ? `${name}: ${action.charAt(0).toLowerCase()}${action.slice(1)}` : action;
}

function actionOf(sentence: string): string | undefined {
  const bare = sentence.replace(new RegExp(`^${subject}(?:am\\s+|is\\s+)?`, "iu"), "");
  const never = new RegExp(
    `^(?:has|have|had)?\\s*(?:never|not|n't)\\s+(?:yet\\s+)?${adverb}(?:been able to\\s+)?([a-z]+)\\b(.*)$`,
    "isu",
  ).exec(bare.replace(/^(has|have|had)n't\b/iu, "$1 not"));
  if (never?.[1] && isParticiple(never[1])) return upper(`${baseVerb(never[1])}${never[2] ?? ""}`);
  const how = new RegExp(
    `^(?:do not|don't|does not|doesn't|did not|didn't)\\s+${adverb}know\\s+(?:about\\s+)?(.+)$`,
    "isu",
  ).exec(bare);
  if (how?.[1]) return `Learn ${how[1]}`;
  const cannot = new RegExp(
    `^(?:cannot|can't|can not|could not|couldn't|unable to|not able to|do not|don't|does not|doesn't|did not|didn't|never|needs? to|have to|has to|should|must)\\s+${adverb}(?:learn to\\s+)?([a-z]+)\\b(.*)$`,
    "isu",
  ).exec(bare);
  if (cannot?.[1]) return upper(`${never ? baseVerb(cannot[1]) : cannot[1]}${cannot[2] ?? ""}`);
  for (const [lead, action] of nouns) {
    const rest = bare.replace(lead, "");
    if (rest !== bare && rest !== "") return `${action}${rest}`;
  }
  // A sentence about what is there says nothing to do; a noun alone does.
  const isNoun = !/\b(?:only|is|are|was|were|has|have|had|know|knows|read|use|uses|used|never|not|but)\b/iu.test(bare);
  const first = /^[a-z]+/iu.exec(bare)?.[0] ?? "";
  return isNoun && bare !== "" && !isParticiple(first) && !adjective.test(bare) ? `Work on ${bare}` : undefined;
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
