const separator = /\s*(?:::|[-–—|·/:：]|\s)\s*/u;
const titleWord =
  /career|커리어|\bgoals?\b|\b[ip]dp\b|plan\b|notes?\b|read\.?me|roadmap|growth|development|계획|성장|노트|목표|로드맵|역량|자기|기술서|나침반|지도/iu;
const surname =
  /^[김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용]/u;
/** Nouns that begin with a surname's syllable and name a trade or a thing. */
const noName =
  /(?:자|생|어|터|원|입|급|인|분석|설계|목표|계획|노트|커리어|성장|로드맵|역량|지도|기록|문서|정리|소개|양식|연차|년차|직무|고민|개발|이야기|방향|공부|지원|전환|준비|회사|조직|주니어|시니어|엔드|인프라|비스|버스|서버|화면|게임|금융|정산|결제|인증|서울시|경기도|공개용|초안|최종본|업데이트|모바일|보안|운영|담당|신입|경력|선배|후배|멘토|멘티|동료|교육|과정|기수|학교|대학|전공|모음|정산|도구|언어|기술|강점|약점|소개서|이력|전략|진단|평가|점검|현황|상태|회고|지향|성능|품질|협업|문화|유산|습관|하루|한해|올해)$/u;
const latinName =
  /^\p{Lu}\p{Ll}+(?:[-'’]\p{Lu}?\p{Ll}+)?(?: \p{Lu}\.?)?(?: (?:(?:de|van|von|der|la|el|bin) )?\p{Lu}\p{Ll}+(?:[-'’]\p{Lu}\p{Ll}+)?){0,2}$/u;
const noLatinName =
  /\b(?:career|goals?|plan|notes?|readme|roadmap|growth|development|backend|frontend|developer|engineer|manager|java|kotlin|python|react|data|senior|junior|team|lead|platform|skills?|my|the|your|name|personal|learning|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)\b/iu;

/** `이름`, `Name`, `작성자`: what stands before a name in a line or a table. */
export const nameLabel =
  /^(?:이\s?름|성\s?명|작성자|작성|글쓴이|지은이|본인|full ?name|(?:my )?name|author|written by|by|owner|employee|engineer|성함|직원명|닉네임|nickname)$/iu;

/** The name in a document's title: `Career Goal - 김하늘`, `김하늘의 커리어 노트`, `PDP 2025 :: Ada Park`. */
export function nameInTitle(title: string): string | undefined {
  const plain = title.normalize("NFC").trim();
  if (plain.length > 80 || !titleWord.test(plain)) return undefined;
  const owner = /^([가-힣]{2,4}?)(?:의|님의)\s/u.exec(plain)?.[1] ?? /^(.{3,40}?)['’]s\s/u.exec(plain)?.[1];
  if (owner !== undefined && isName(owner)) return owner;
  const bare = plain.replace(/[[(【][^\])】]*[\])】]/gu, " ").trim();
  const cuts = [...bare.matchAll(new RegExp(separator, "gu"))].filter((cut) => cut[0] !== "");
  for (const cut of cuts) {
    const behind = bare.slice(cut.index + cut[0].length);
    if (isName(behind) && (/[^\s]/u.test(cut[0]) || /[가-힣]/u.test(behind))) return behind;
  }
  const first = /^(.+?)\s+(?:::|[-–—|])\s/u.exec(bare)?.[1];
  if (first !== undefined && isName(first)) return first;
  return bare !== plain && isName(bare) ? bare : undefined;
}

/** The name that the author gives in a sentence: `안녕하세요, 김하늘입니다`, `I'm Ada Park.` */
export function nameInSentence(sentence: string): string | undefined {
  const plain = sentence.slice(0, 120).normalize("NFC");
  const korean =
    /(?:^|저는|제 이름은|안녕하세요|안녕하십니까|개발자|엔지니어|디자이너|매니저|분석가|[.!,👋🙂😀])\s*([가-힣]{2,4}?)\s?(?:입니다|이에요|예요|(?:이?라고)\s?합니다|이?라고\s?해요)/u.exec(
      plain,
    )?.[1];
  if (korean !== undefined && isName(korean)) return korean;
  const english =
    /(?:\bI['’]?m|\bI am|\b[Mm]y name is|\bthis is)\s+(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)(?=\s*(?:[.,!–—-]|and\b|$))/u.exec(
      plain,
    )?.[1];
  return english !== undefined && isName(english) ? english : undefined;
}

/** Whether a text names a trade: what stands beside a name. */
export function isTrade(text: string): boolean {
  return /(?:개발자?|엔지니어|디자이너|매니저|분석가|기획자?|백엔드|프론트엔드|developer|engineer|designer|manager|analyst|scientist|architect|sre|qa|lead)(?:$|[\s,(·|])/iu.test(
    text.slice(0, 60),
  );
}

/** A line that is nothing but a name, with a trade before it or behind: `개발자 김하늘`, `by Ada Park`. */
export function nameAlone(line: string): string | undefined {
  const plain = line.slice(0, 60).normalize("NFC").trim();
  const bare = plain
    .replace(/^[^\p{L}]+|[^\p{L}.]+$/gu, "")
    .replace(/^(?:by|written by|author|작성자|작성|글쓴이|글|개발자|엔지니어|디자이너|기획자)\s+/iu, "")
    .replace(/\s*(?:\([^)]*\)|님|드림|씀|올림)$/u, "");
  // One word in Latin letters may be anything.
  return isName(bare) && (/[가-힣]/u.test(bare) || bare.includes(" ")) ? bare : undefined;
}

/** Whether a text could be a name, as the value of a label or of a key. */
export function canBeName(text: string): boolean {
  return /^(?:[가-힣]{2,5}|\p{Lu}\p{L}*[.]?(?:[ '’-]\p{L}+[.]?){0,4})$/u.test(text.normalize("NFC").trim());
}

function isName(text: string): boolean {
  const name = text.trim();
  // Names of three syllables are by far the most; words of two and four are too many to be told from names.
  if (/^[가-힣]+$/u.test(name)) return name.length === 3 && surname.test(name) && !noName.test(name);
  return latinName.test(name) && !noLatinName.test(name);
}
