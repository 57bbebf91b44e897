/** Past participles that are not made with `-ed`, each before its verb. */
const irregular: Readonly<Record<string, string>> = Object.fromEntries(
  (
    "been be|begun begin|broken break|brought bring|built build|bought buy|chosen choose|come come|cut cut|dealt deal|" +
    "done do|drawn draw|driven drive|fed feed|felt feel|fought fight|found find|given give|gone go|got get|gotten get|" +
    "grown grow|had have|heard hear|held hold|kept keep|known know|learnt learn|led lead|left leave|let let|made make|" +
    "meant mean|met meet|put put|read read|rewritten rewrite|run run|said say|seen see|sent send|set set|shown show|" +
    "shut shut|spent spend|split split|spoken speak|stood stand|taken take|taught teach|thought think|thrown throw|" +
    "told tell|undergone undergo|understood understand|won win|worn wear|written write|overseen oversee|rebuilt rebuild"
  )
    .split("|")
    .map((pair) => pair.split(" ") as [string, string]),
);

/** Endings of a verb, without its `-ed`, that have no `e` behind them though they are one vowel and one consonant. */
const bareEnding = /(?:er|or|en|on|op|it|et|el|ol|om|in|ow|ey|oy|ay|aw|ew|ain|ean|eed)$/u;
/** Verbs of one syllable, or stressed on the last, that end like those above and do have the `e`. */
const withE = new Set(
  "creat stor ignor explor restor scop cod mod promot complet delet quot defin combin examin refin determin imagin declin minimis outlin pipelin machin con ton tun hon phon hop cop shap tap escap".split(
    " ",
  ),
);

/** Whether a word is the past participle of a verb: `tuned`, `written`. */
export function isParticiple(word: string): boolean {
  const lower = word.toLowerCase();
  return Object.hasOwn(irregular, lower) || (lower.length > 3 && lower.endsWith("ed"));
}

/** The verb of a past participle, by a small table and by how such words are spelled: `tuned` gives `tune`. */
export function baseVerb(participle: string): string {
  const lower = participle.toLowerCase();
  const known = Object.hasOwn(irregular, lower) ? irregular[lower] : undefined;
  if (known !== undefined) return known;
  if (!lower.endsWith("ed")) return participle;
  if (lower.endsWith("ied")) return `${lower.slice(0, -3)}y`;
  const stem = lower.slice(0, -2);
  if (withE.has(stem)) return `${stem}e`;
  // `debugged`, `shipped`; `called` and `passed` keep both letters.
  if (/([bdgkmnprtv])\1$/u.test(stem)) return stem.slice(0, -1);
  if (/(?:[cgszv]|[^aeiou]l|[aeiou]u|u)$/u.test(stem) && !/(?:ss|ll|x|ng|zz)$/u.test(stem)) return `${stem}e`;
  const isShort = /^[^aeiou]*[aeiou][^aeiouwxy]$/u.test(stem);
  if (isShort) return `${stem}e`;
  if (
    /(?:at|ut|ur|ir|ar|id|od|ud|ak|ok|ik|am|im|um|an|un|ap|ip|up|il|ul)$/u.test(stem) &&
    !/[aeiou]{2}.$/u.test(stem)
  ) {
    return bareEnding.test(stem) ? stem : `${stem}e`;
  }
  return stem;
}
