import { TextPattern } from "../../vocabulary/TextPattern";
import { foldCase, WordPattern } from "../../vocabulary/WordPattern";
/** Nouns of doing, at the end of what is planned. */
const deeds = (
  "공부 학습 작성 완독 참여 참석 참가 시청 수강 취득 풀이 정리 구현 개발 적용 진행 도전 " +
  "스터디 발표 운영 개선 배포 연습 준비 읽기 유지 완료 달성 슈팅 업데이트 기여 출시 분석 " +
  "실습 운동 포스팅 블로깅 제작 구축 도입 복습 수료 합격 이직 취업 지원 번역 등록 다이어트 " +
  "여행 러닝 달리기 금연 금주 저축 투자 독서 테스트"
).split(" ");
const koreanAction = new TextPattern(
  new RegExp(
    String.raw`(?:기|자|[가-힣]\s?것|(?:${deeds.join("|")}))(?:하기|하자)?\s*(?:\([^()]{0,80}\))?[.!~…]*$`,
    "u",
  ),
);
/** The syllables that the words of doing end with. */
const lastSyllables = new Set(["기", "자", "것", ...deeds.map((deed) => deed.slice(-1))]);

/** Whether a text ends as one may that says something to do in Korean; brackets behind it are not looked into. */
function mayEndInAction(text: string): boolean {
  let end = text.length;
  while (end > 0 && ".!~…".includes(text.charAt(end - 1))) end--;
  const last = text.slice(0, end).trimEnd().slice(-1);
  return last === ")" || lastSyllables.has(last);
}

const englishAction = new WordPattern(
  /^(?:to )?(?:start|stop|finish|complete|write|read|learn|build|make|get|go|run|publish|give|create|launch|release|ship|study|practi[cs]e|improve|contribute|take|pass|earn|save|travel|visit|join|organi[sz]e|host|attend|speak|present|record|redesign|refactor|rewrite|migrate|set up|try|keep|continue|work|exercise|lose|gain|spend|reach|hit|grow|apply|prepare|solve|do|find|move|buy|sell|play|master|explore|experiment|share|teach|mentor|blog|cook|sleep|meditate|volunteer|become|be|develop|design|add|update|submit|review|clean|reduce|increase|limit|cut|quit|watch|listen|call|meet|plan|schedule|walk|bike|swim|climb|hike|lift|train)\b/u,
);

/** Whether a line says something to do: a noun of doing or a wish at its end in Korean, an imperative in English. */
export function isAction(plain: string): boolean {
  const text = plain.slice(0, 300);
  return (mayEndInAction(text) && koreanAction.test(text)) || englishAction.test(foldCase(text));
}

const lifeArea = new WordPattern(
  /^(?:개인|개인적|회사|업무|직장|커리어|개발|기술|공부|학습|자기\s?계발|자기\s?개발|건강|운동|생활|일상|취미|재테크|재정|금융|경제|가족|관계|인간관계|여가|영어|외국어|언어|독서|책|글쓰기|블로그|사이드\s?프로젝트|프로젝트|기타|그\s?외|습관|루틴|프론트엔드|백엔드|인프라|알고리즘|cs|대외\s?활동|커뮤니티|마음|멘탈|work|job|career|professional|personal(?: life)?|tech(?:nical|nology)?|non-?tech|none tech|learning|education|study|studies|health|fitness|wellness|mental health|family|relationships?|social|finances?|financial|money|hobbies|hobby|life|home|travel|community|open source|side projects?|projects?|reading|books|writing|blog(?:ging)?|content|skills?|languages?|coding|programming|development|creative|creativity|music|misc(?:ellaneous)?|others?|faith|spiritual|growth|business)(?:\s?(?:목표|계획|측면|관련|적인\s?(?:부분|목표)|적\s?목표|부분|분야|goals?|plans?|stuff|things|life))?$/u,
);

/** Whether words name a side of life that plans are grouped by, and no thing to do: 건강, 개발, Work, Health. */
export function isLifeArea(label: string): boolean {
  return lifeArea.test(foldCase(label.trim()));
}
