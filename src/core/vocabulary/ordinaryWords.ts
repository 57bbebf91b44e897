const listed = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** English words, and single letters, that are also the name of a technology. */
const ordinary = listed(
  "go rust swift spring react express rest next node ruby dart make chef puppet beam spark oracle basic scheme elm " +
    "julia crystal flask nest helm salt vault consul envoy hive pig storm drill ant unity unreal ray echo gin fiber " +
    "solid acid cap dry kiss word excel access outlook notion slack linear jest mocha cypress ember backbone meteor " +
    "phoenix rails play jetty ignite arrow kong fly render remix astro bun mint ghost jasmine karma bash cocoa metal " +
    "flutter compose room dagger glide volley exposed presto snowflake segment sentry torch safari edge less lit " +
    "alpine fluent camel mule pulsar zero nomad packer atlas buffalo revel iris wire scratch processing tower bamboo " +
    "concourse drone flux loki tempo jaeger falcon bottle pyramid tornado celery sanic hook hooks nuxt svelte",
);

/** Words of two letters that English or another tongue uses all the time. */
const shortWords = listed(
  "it us is or as no in go do be am pm to of on at so up my me we he by if an ok id hr es de la le et ex eg ie vs",
);

/** Words that begin a command at the beginning of a sentence: `Go back`, `React to it`. */
const commands = listed("go make next play rest express react render fly compose wire hook ignite");

/** What may follow the name of the language Go, though it is written small. */
const goNouns =
  /^\s+(?:lang|language|is|was|has|code|modules?|routines?|goroutines?|generics|channels?|concurrency|services?|servers?|compiler|runtime|project|book|tutorial|programming|backend|in|and|or|with|vs)\b/u;

const functionWord =
  /^\s+(?:to|for|of|my|your|our|the|this|that|a|an|it|them|him|her|me|on|up|out|well|more|sure|time|year|month|week|quarter|step|steps|and)\b/u;

/** Where the words around a name say that something else is meant. */
const elsewhere: Readonly<Record<string, { readonly before?: RegExp; readonly after?: RegExp }>> = {
  go: {
    before: /(?:\bto|\blet['’]?s|\bpok[eé]mon|\bno[- ]|포켓몬|\bready,? set,?)\s*$/iu,
    after: /^(?:[-\s]to\b|!|\s+(?:go|home|back|ahead|live|away)\b)/iu,
  },
  spring: {
    before: /\b(?:this|last|next|early|late|in the|during|since)\s+$/iu,
    after:
      /^(?:\s*['’]\d\d\b|,?\s+(?:19|20)\d\d\b|\s+(?:semester|break|festival|term|cleaning|came|weather|season|of|flowers?)\b)/iu,
  },
  rest: { after: /^\s+(?:day|days|room|in peace)\b/iu },
  oracle: { after: /^\s+of\b/iu },
  swift: { before: /\btaylor\s+$/iu },
  // Vue.js is no more of JavaScript than index.ts is of TypeScript.
  js: { before: /[.]$/u },
  ts: { before: /[.]$/u },
  장고: { after: /^\s*끝에/u },
  배치: { after: /^(?:되|된|될|됨|됐|돼|하|한|할|함|해|했|도(?!\s|$))/u },
};

/** Whether a name, in small letters, is also an ordinary word, so that its case and place must tell. */
export function isOrdinaryWord(name: string): boolean {
  return ordinary.has(name);
}

/** Whether a name of one or two letters, in small letters, is an ordinary word. */
export function isShortWord(name: string): boolean {
  return name.length < 2 || shortWords.has(name);
}

/**
 * Whether the words around a name say that something else is meant: `In the spring`, `Go back`, `장고 끝에`.
 * @param name in small letters
 * @param before what stands before it on its line, or the end of that
 * @param after what stands behind it on its line, or the beginning of that
 */
export function meansSomethingElse(name: string, before: string, after: string): boolean {
  const known = elsewhere[name];
  if (known?.before?.test(before) || known?.after?.test(after)) return true;
  if (!commands.has(name)) return false;
  const beginsSentence = /(?:^|[.!?:])[\s>*_\-+#"'\d.)[\]]*$/u.test(before);
  if (!beginsSentence) return false;
  if (name === "go") return /^\s+[a-z]/u.test(after) && !goNouns.test(after);
  return functionWord.test(after) || (name === "next" && after.startsWith(","));
}

/** What stands before a single letter where it is no name: the end of a word, a listing, a degree. */
const letterBefore =
  /(?:[^\s([{"'`*“‘,/·|>:]|\b(?:plan|type|vitamin|grade|option|class|part|team|group|phase)\s+|(?:^|[^A-Za-z])[A-Z]\s*[,/·~]\s*|비타민\s*|플랜\s*|타입\s*|[가-힣]안\s*)$/iu;
const letterAfter =
  /^(?:[-+#&'’°:.]\S|[+#&:]|\)|\.\s*[A-Z가-힣]|\s*[,/·~]\s*[A-Z](?![A-Za-z+#])|\s*(?:레벨|(?:사|안|급|조|반|팀|등급|학점|단계|코스|드라이브|타입|씨|군|양)(?:[은는이가을를의에와과로도만]|\s|$)))/u;

/** Whether a single capital letter, such as `C` or `R`, is the name of a language where it stands. */
export function isLetterName(before: string, after: string): boolean {
  if (/^(?:\s?언어|\s+(?:language|프로그래밍|코드|programming|code)(?![a-z]))/u.test(after)) return true;
  if (/^\s*[/,]\s*C\+\+/u.test(after)) return true;
  return !letterBefore.test(before) && !letterAfter.test(after);
}
