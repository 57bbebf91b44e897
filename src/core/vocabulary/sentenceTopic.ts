/** Words before a topic that say when or how, and are no part of it. */
const adverb =
  /^(?:최근(?:에는?)?|현재(?:는)?|아직(?:까지)?|또한|그리고|특히|다만|하지만|우선|일단|먼저|지금은?|평소에?)\s*,?\s+/u;
const purpose = /^.*(?:기|를|을)\s?(?:위한|위해|위해서|위하여)\s+/u;
/** What is said of a topic: that it is lacking or needed, or how well it is known. */
const comment =
  /^(?:부족|필요|미숙|미흡|없|약하|약함|낮|적[음다은]|모르|모름|어려|서툴|익숙|능숙|경험|이해|지식|숙련|학습|공부|보완|개선|향상|활용|사용|다시|개념|기본|기초|아직|전혀|잘|조금|거의|특정|충분|깊)/u;

const korean: readonly RegExp[] = [
  /^(.{2,80}?)(?:에|과|와|을|를)?\s?(?:대한|대해서?|대하여|관한|관해서?)(?=\s)(?<rest>.*)$/su,
  /^(.{2,60}?)\s?(?:은|는|이|가|을|를)\s+(?<rest>\S.*)$/su,
  /^(.{2,60}?)\s+(?<rest>(?:경험|이해|지식|능력)?\s?(?:부족|필요|미숙|미흡|없음|모름|보완)\S*.*)$/su,
];
const english: readonly RegExp[] = [
  /^(?:I\s+)?(?:lack|need|have (?:no|little)|am (?:weak|new) (?:in|at|to)|no|little|limited|not enough)\s+(?:more\s+)?(?:deep\s+)?(?:(?:experience|knowledge|understanding|practice|skill)s?\s+(?:of|in|with|on)\s+)?(.{2,60}?)(?:[.,;]|$)/isu,
];

/**
 * What a sentence of a gap analysis is about: `Rust에 대한 이해가 부족함` is about Rust.
 * @returns undefined where it names no single thing
 */
export function sentenceTopic(text: string): string | undefined {
  const plain = text.slice(0, 300);
  if (!/[가-힣]/u.test(plain)) return english[0]?.exec(plain)?.[1]?.trim();
  const sentence = plain.replace(adverb, "");
  for (const pattern of korean) {
    const match = pattern.exec(sentence);
    if (!match?.[1]) continue;
    const topic = match[1].replace(purpose, "").trim();
    const rest = (match.groups?.rest ?? "").trim();
    // Two things in one sentence, or a clause before the topic: it is about no single one.
    if (topic.length < 2 || /\s&\s/u.test(plain) || /^(?:다양한|여러|많은|모든)\s/u.test(topic)) return undefined;
    if (isClause(topic)) continue;
    if (pattern === korean[1] && !comment.test(rest) && !/^[\w\s.+#/-]+$/u.test(topic)) continue;
    return topic;
  }
  return undefined;
}

/** Whether a text holds a verb that joins clauses. */
function isClause(text: string): boolean {
  return /[가-힣](?:하고|지만|으나|는데|해서|어서|아서|면서|하며|니다|습니다|려고)(?:[\s,]|$)/u.test(text);
}
