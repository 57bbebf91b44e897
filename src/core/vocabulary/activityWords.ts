import { PatternTable } from "./PatternTable";
import { foldCase, WordPattern } from "./WordPattern";
/** What someone did, as far as a record of a career goes. */
export type ActivityWordKind = "book" | "course" | "talk" | "project" | "article" | "exam" | "problems" | "work";

/** The wordings, the more telling first: a course on writing books is a course. */
const rows: readonly (readonly [ActivityWordKind, WordPattern])[] = [
  [
    "talk",
    new WordPattern(
      /컨퍼런스|콘퍼런스|세미나|밋업|발표(?:했|를|하|자|회|\s|$)|강연|연사|해커톤|네트워킹|웨비나|\b(?:conferences?|meet-?ups?|talks?\b(?! to| about| with)|keynote|hackathons?|webinars?|spoke at|speaker|presented at|devday)\b/u,
      "컨콘세밋표연톤킹웨fukwd",
    ),
  ],
  [
    "problems",
    new WordPattern(
      /코딩\s?테스트|코테|알고리즘\s?(?:문제|풀이|스터디)|문제\s?풀이|문제를?\s?(?:풀|\d)|백준|프로그래머스|\b(?:leetcode|hackerrank|codeforces|baekjoon|advent of code|coding (?:problems|tests?|challenges?))\b/u,
      "테즘문백머dk",
      "코알제준래cj",
    ),
  ],
  [
    "exam",
    new WordPattern(
      /자격증|시험(?:을|에|\s|$)|기사\s?(?:필기|실기|시험)|정보처리기사|토익|오픽|합격|응시|취득|\b(?:certifi(?:cate|cation|ed)|exams?|toeic|toefl|ielts)\b/u,
      "격험필실처익픽응득cxl",
    ),
  ],
  [
    "course",
    new WordPattern(
      /강의(?:를|\s|$|[^실력])|인강|강좌|수강|수료|부트캠프|온라인\s?교육|\b(?:courses?|bootcamps?|udemy|coursera|inflearn|tutorials?|workshops?|training)\b/u,
      "강료캠육ubfkg",
    ),
  ],
  [
    "book",
    new WordPattern(
      /(?:책|도서|서적)(?:을|를|도|이|은|\s|$|들)|독서|완독|읽(?:었|음|기|은|고|어)|\b(?:books?|reading|finished reading|read)\b/u,
      "책도적독읽kd",
    ),
  ],
  [
    "article",
    new WordPattern(
      /블로그|포스팅|포스트|게시글|글을?\s?(?:썼|작성|쓰|발행)|기고|번역|뉴스레터|\b(?:blog(?:ged|ging)?|blog ?posts?|articles?|newsletters?|wrote (?:an?|about|on)|published)\b/u,
      "블포글기번뉴bcw",
    ),
  ],
  [
    "project",
    new WordPattern(
      /프로젝트|사이드|토이|오픈\s?소스|출시|런칭|배포했|개발했|만들었|구현했|\b(?:projects?|side[- ]project|open[- ]source|launched|shipped|released|built|contributed|pull requests?|prs?)\b/u,
      "젝드토픈출칭했었pdu",
    ),
  ],
  [
    "work",
    new WordPattern(
      /회사|업무|입사|퇴사|이직|재직|팀에서|사내|인턴|면접|운영|도입했|개선했|\b(?:work(?:ed)?|job|company|joined|promoted|promotion|team|interview(?:s|ed)?|on-?call|internship)\b/u,
      "회업입퇴직팀내턴접영선kjcmvh",
    ),
  ],
];

const table = new PatternTable(rows.map(([kind, pattern]) => [pattern, kind]));

/** The kind of activity a line tells of; undefined where it tells of none. Only its first 400 characters count. */
export function activityKind(line: string): ActivityWordKind | undefined {
  const text = foldCase(line.slice(0, 400));
  return table.find(text);
}
