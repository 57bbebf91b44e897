import { type FindingCase, inWhole, todo, whole } from "../../support/findingCase";

/** What YAML itself does not read, or not as it was meant. */
export const yamlFindingCases: readonly FindingCase[] = [
  {
    code: "yaml-unclosed",
    text: inWhole("analysis:", 'private: «"true»\n  analysis:'),
    en: 'This is never closed: " is missing.',
    ko: '닫히지 않았습니다: " 기호가 없습니다.',
  },
  {
    code: "yaml-indent",
    text: inWhole("      closes: [sql, Cache]\n", "        «closes: [sql, Cache]»\n"),
    en: "The indentation does not fit the lines around it.",
    ko: "들여쓰기가 위아래 줄과 맞지 않습니다.",
  },
  {
    code: "yaml-tab",
    text: inWhole("  goal: search\n", "«\t»goal: search\n"),
    en: "A tab cannot indent in YAML. Use spaces.",
    ko: "YAML에서는 탭으로 들여쓸 수 없습니다. 공백을 쓰세요.",
  },
  {
    code: "yaml-syntax",
    text: inWhole("    - Cache\n", "    «-Cache»\n    - Cache\n"),
    en: "This cannot be read as YAML here.",
    ko: "이 자리를 YAML로 읽을 수 없습니다.",
  },
  {
    code: "yaml-missing-colon",
    text: inWhole(todo, `${todo}      «stat»\n`),
    en: 'A key needs a colon and a space behind it: "key: value".',
    ko: '키 뒤에는 콜론과 공백이 있어야 합니다: "키: 값".',
  },
  {
    code: "yaml-marked-key",
    text: inWhole("    - todo: 색인", "«?»    - todo: 색인"),
    en: '"?" makes the lines behind it a key. Remove it.',
    ko: '"?" 기호가 뒤의 줄들을 키로 만듭니다. 지우세요.',
    fixed: whole,
  },
  {
    code: "yaml-duplicate-key",
    text: inWhole(todo, `${todo}      «closes»: Cache\n`),
    en: 'The key "closes" stands here twice. Only the first is read.',
    ko: '같은 자리에 키 "closes" 항목이 두 번 나옵니다. 앞의 것만 읽습니다.',
  },
  {
    code: "yaml-multiple-documents",
    text: `${whole}«---»\nname: 둘째\n`,
    en: 'A file holds one document: what follows "---" is not read.',
    ko: '한 파일에는 문서가 하나입니다. "---" 다음은 읽지 않습니다.',
  },
  {
    code: "yaml-alias",
    text: inWhole("실행 계획을 읽는다", "&z 실행 계획을 읽는다\n    Cache: &w «*z»"),
    en: "This alias or anchor cannot be resolved.",
    ko: "이 별칭(alias)이나 앵커를 찾을 수 없습니다.",
  },
  {
    code: "yaml-escape",
    text: inWhole("실행 계획을 읽는다", '"C:«\\S»rc"'),
    en: '"\\S" is no escape that YAML knows. Use single quotes, or double the backslash.',
    ko: '"\\S" 표기는 YAML의 이스케이프가 아닙니다. 작은따옴표를 쓰거나 역슬래시를 두 번 쓰세요.',
  },
  {
    code: "misread-start",
    text: inWhole("실행 계획을 읽는다", "«@Transactional을 쓴다»"),
    en: "YAML does not read this as text because of how it begins. Put it in quotes.",
    ko: "첫 글자 때문에 YAML이 글로 읽지 않습니다. 따옴표로 감싸세요.",
    fixed: inWhole("실행 계획을 읽는다", '"@Transactional을 쓴다"'),
  },
  {
    code: "misread-colon",
    text: inWhole("    - todo: 색인", "    - «배포: 하루, 한 번» # 꼭\n    - todo: 색인"),
    en: 'YAML reads ": " as a key and its value. Put the text in quotes.',
    ko: 'YAML은 ": " 앞을 키로 읽습니다. 글 전체를 따옴표로 감싸세요.',
    fixed: inWhole("    - todo: 색인", '    - "배포: 하루, 한 번" # 꼭\n    - todo: 색인'),
  },
  {
    code: "misread-comma",
    text: inWhole("실행 계획을 읽는다", "{have: «계획, 색인»}"),
    en: "Inside { } YAML ends a text at its comma. Put the text in quotes.",
    ko: "{ } 안에서는 쉼표에서 글이 끊깁니다. 글 전체를 따옴표로 감싸세요.",
    fixed: inWhole("실행 계획을 읽는다", '{have: "계획, 색인"}'),
  },
  {
    code: "misread-comment",
    text: inWhole("실행 계획을 읽는다", "«이슈 #3»"),
    en: 'YAML reads " #" as the beginning of a comment, so the end of this text is lost. Put it in quotes.',
    ko: 'YAML은 " #" 뒤를 주석으로 읽어 글의 끝이 사라집니다. 따옴표로 감싸세요.',
    fixed: inWhole("실행 계획을 읽는다", '"이슈 #3"'),
  },
  {
    code: "misread-joined",
    text: inWhole("    - todo: 색인", "    - 하나\n      «- 둘»\n    - todo: 색인"),
    en: "This item is indented deeper than the one above, so YAML joins the two into one text.",
    ko: "위 항목보다 깊이 들여써서 YAML이 두 항목을 한 글로 이어 읽습니다.",
  },
];
