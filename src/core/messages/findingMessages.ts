import type { Message } from "./formatMessage";

/**
 * - error: the file contradicts itself or cannot be read.
 * - warning: it breaks a rule of the template.
 * - information, hint: advice.
 */
export type Severity = "error" | "warning" | "information" | "hint";

export interface FindingMessage extends Message {
  readonly severity: Severity;
}

function error(en: string, ko: string): FindingMessage {
  return { severity: "error", en, ko };
}
function warning(en: string, ko: string): FindingMessage {
  return { severity: "warning", en, ko };
}
function information(en: string, ko: string): FindingMessage {
  return { severity: "information", en, ko };
}

function hint(en: string, ko: string): FindingMessage {
  return { severity: "hint", en, ko };
}

/** Every finding by its code: how severe it is and what it says. Korean particles never follow a value. */
export const findingMessages = {
  "yaml-syntax": error("This cannot be read as YAML here.", "이 자리를 YAML로 읽을 수 없습니다."),
  "yaml-indent": error("The indentation does not fit the lines around it.", "들여쓰기가 위아래 줄과 맞지 않습니다."),
  "yaml-tab": error("A tab cannot indent in YAML. Use spaces.", "YAML에서는 탭으로 들여쓸 수 없습니다. 공백을 쓰세요."),
  "yaml-unclosed": error(
    "This is never closed: {subject} is missing.",
    "닫히지 않았습니다: {subject} 기호가 없습니다.",
  ),
  "yaml-duplicate-key": error(
    'The key "{key}" stands here twice. Only the first is read.',
    '같은 자리에 키 "{key}" 항목이 두 번 나옵니다. 앞의 것만 읽습니다.',
  ),
  "yaml-multiple-documents": error(
    'A file holds one document: what follows "---" is not read.',
    '한 파일에는 문서가 하나입니다. "---" 다음은 읽지 않습니다.',
  ),
  "yaml-alias": error("This alias or anchor cannot be resolved.", "이 별칭(alias)이나 앵커를 찾을 수 없습니다."),
  "yaml-escape": error(
    '"{subject}" is no escape that YAML knows. Use single quotes, or double the backslash.',
    '"{subject}" 표기는 YAML의 이스케이프가 아닙니다. 작은따옴표를 쓰거나 역슬래시를 두 번 쓰세요.',
  ),
  "yaml-missing-colon": error(
    'A key needs a colon and a space behind it: "key: value".',
    '키 뒤에는 콜론과 공백이 있어야 합니다: "키: 값".',
  ),
  "yaml-marked-key": error(
    '"?" makes the lines behind it a key. Remove it.',
    '"?" 기호가 뒤의 줄들을 키로 만듭니다. 지우세요.',
  ),
  "misread-start": error(
    "YAML does not read this as text because of how it begins. Put it in quotes.",
    "첫 글자 때문에 YAML이 글로 읽지 않습니다. 따옴표로 감싸세요.",
  ),
  "misread-colon": error(
    'YAML reads ": " as a key and its value. Put the text in quotes.',
    'YAML은 ": " 앞을 키로 읽습니다. 글 전체를 따옴표로 감싸세요.',
  ),
  "misread-comma": error(
    "Inside { } YAML ends a text at its comma. Put the text in quotes.",
    "{ } 안에서는 쉼표에서 글이 끊깁니다. 글 전체를 따옴표로 감싸세요.",
  ),
  "misread-comment": warning(
    'YAML reads " #" as the beginning of a comment, so the end of this text is lost. Put it in quotes.',
    'YAML은 " #" 뒤를 주석으로 읽어 글의 끝이 사라집니다. 따옴표로 감싸세요.',
  ),
  "misread-joined": warning(
    "This item is indented deeper than the one above, so YAML joins the two into one text.",
    "위 항목보다 깊이 들여써서 YAML이 두 항목을 한 글로 이어 읽습니다.",
  ),
  "not-a-career-file": warning(
    'This does not look like a career file, so it is not checked. A career file has "kys" and "gap".',
    '커리어 파일이 아닌 것으로 보여 검사하지 않습니다. 커리어 파일에는 "kys"와 "gap" 키가 있습니다.',
  ),
  "unknown-key": error('There is no key "{key}" here.', '이 자리에 "{key}" 키는 쓰지 않습니다.'),
  "unknown-key-suggested": error(
    'There is no key "{key}" here. Did you mean "{suggestion}"?',
    '이 자리에 "{key}" 키는 쓰지 않습니다. "{suggestion}" 키를 쓰려고 했나요?',
  ),
  "missing-key": warning('"{key}" is missing here.', '"{key}" 키가 빠졌습니다.'),
  "wrong-type": error("This must be {expected}.", "이 자리에는 {expected} 값을 씁니다."),
  "wrong-value": error("This must be one of: {expected}.", "다음 중 하나여야 합니다: {expected}."),
  "wrong-value-suggested": error(
    'This must be one of: {expected}. Did you mean "{suggestion}"?',
    '다음 중 하나여야 합니다: {expected}. "{suggestion}" 값을 쓰려고 했나요?',
  ),
  "out-of-range": error("This must be a number: {expected}.", "다음 범위의 수여야 합니다: {expected}."),
  "wrong-format": error("This is not shaped like {expected}.", "{expected} 형식이 아닙니다."),
  "empty-value": warning("Nothing is written here.", "내용이 비어 있습니다."),
  "unknown-goal": error('There is no goal "{reference}" in kys.goals.', 'kys.goals에 "{reference}" 목표가 없습니다.'),
  "unknown-goal-suggested": error(
    'There is no goal "{reference}" in kys.goals. Did you mean "{suggestion}"?',
    'kys.goals에 "{reference}" 목표가 없습니다. "{suggestion}" 목표를 쓰려고 했나요?',
  ),
  "goal-not-chosen-from-kys": warning(
    "This goal is none of kys.goals. The template chooses one of those: add it there.",
    "kys.goals에 없는 목표입니다. 양식은 그중 하나를 고르게 합니다. 목표에 더하세요.",
  ),
  "unknown-competency": error(
    'No required competency has this id, name or alias: "{reference}".',
    '필요역량에 이 id, 이름, 별칭이 없습니다: "{reference}".',
  ),
  "unknown-competency-suggested": error(
    'No required competency has this id, name or alias: "{reference}". Did you mean "{suggestion}"?',
    '필요역량에 이 id, 이름, 별칭이 없습니다: "{reference}". "{suggestion}" 역량을 쓰려고 했나요?',
  ),
  "ambiguous-reference": error(
    '"{reference}" may mean any of these: {candidates}. Use an id.',
    '"{reference}" 하나로는 다음 중 어느 것인지 알 수 없습니다: {candidates}. id로 쓰세요.',
  ),
  "duplicate-id": error(
    'The id "{id}" is used twice; the first is in line {line}.',
    'id "{id}" 값이 겹칩니다. 처음 쓴 곳은 {line}행입니다.',
  ),
  "duplicate-name": error(
    'The name "{name}" is used twice; the first is in line {line}.',
    '이름 "{name}" 값이 겹칩니다. 처음 쓴 곳은 {line}행입니다.',
  ),
  "duplicate-current": warning(
    '"{name}" is listed twice; only line {line} counts.',
    '"{name}" 역량을 두 번 적었습니다. {line}행만 셉니다.',
  ),
  "conflicting-current": warning(
    "The same competency stands at level {other} in another gap analysis (line {line}).",
    "다른 Gap 분석({line}행)에 적은 같은 역량의 수준은 {other}입니다.",
  ),
  "template-count": warning(
    "The template asks for {min} to {max} here; there are {count}.",
    "양식은 {min}~{max}개를 묻습니다. 지금은 {count}개입니다.",
  ),
  "gap-without-todo": warning("No open to-do closes this gap.", "이 격차를 메울 열린 할 일이 없습니다."),
  unfinished: information(
    "Still to write: {parts}. What is there is {done} of {all} parts of the template.",
    "아직 남은 부분: {parts}. 양식의 {all}가지 중 {done}가지를 썼습니다.",
  ),
  "unreal-date": error("There is no such day in the calendar: {date}.", "달력에 없는 날짜입니다: {date}."),
  "unreal-period": error("There is no such time in the calendar: {period}.", "달력에 없는 기간입니다: {period}."),
  "reversed-period": error("It ends ({to}) before it begins ({from}).", "끝({to})이 시작({from})보다 앞섭니다."),
  guess: information(
    'The import was not sure here. Confirm it by taking away "# ?", or change it.',
    '가져오면서 짐작한 곳입니다. 맞으면 "# ?" 표시를 지우고, 아니면 고치세요.',
  ),
  "conflict-marker": error(
    "A merge conflict was left here. Keep one side, or write the two together.",
    "병합 충돌 표시가 남았습니다. 한쪽만 남기거나 둘을 합쳐 쓰세요.",
  ),
  "front-matter-unclosed": error(
    'The front matter is never closed: a line "{mark}" is missing behind it.',
    'front matter가 닫히지 않았습니다. 끝에 "{mark}" 줄이 있어야 합니다.',
  ),
  "front-matter-type": warning(
    "Site generators expect {expected} here.",
    "사이트 생성기는 이 자리에서 {expected} 값을 읽습니다.",
  ),
  "unreal-day": information("There is no such day in the calendar: {date}.", "달력에 없는 날입니다: {date}."),
  "reversed-range": information("It ends ({to}) before it begins ({from}).", "끝({to})이 시작({from})보다 앞섭니다."),
  "duplicate-period": information(
    "The same time has a heading of this level already, in line {line}.",
    "같은 기간의 같은 수준 제목이 이미 {line}행에 있습니다.",
  ),
  "empty-item": information("This item does not say yet what is planned.", "무엇을 할지 아직 적지 않은 항목입니다."),
  "undecided-item": hint(
    "Still undecided. Take the mark away once it is settled.",
    "아직 정하지 않은 항목입니다. 정했으면 표시를 지우세요.",
  ),
  "unread-cadence": information(
    'How often is not clear from "{words}". Forms such as "twice a week" or "every month" are read.',
    '얼마나 자주인지 읽지 못했습니다: "{words}". "주 2회", "매달" 같은 표현을 읽습니다.',
  ),
  "broken-link": information("There is no file at this path: {path}.", "이 경로에 파일이 없습니다: {path}."),
  "unknown-todo-id": warning(
    'No to-do in career.yaml has the id "{id}".',
    'career.yaml의 할 일에 id "{id}" 값이 없습니다.',
  ),
  "unknown-todo-id-suggested": warning(
    'No to-do in career.yaml has the id "{id}". Did you mean "{suggestion}"?',
    'career.yaml의 할 일에 id "{id}" 값이 없습니다. "{suggestion}" 값을 쓰려고 했나요?',
  ),
  "duplicate-todo-id": warning(
    'The id "{id}" ties two items of this list to one to-do; the first is in line {line}.',
    '이 목록의 두 항목이 id "{id}" 할 일 하나를 가리킵니다. 처음 쓴 곳은 {line}행입니다.',
  ),
  "idle-goal": hint(
    'Nothing is under way for this goal: {why}. Silence it with "# career-gap: ignore idle-goal".',
    '이 목표로 진행 중인 일이 없습니다: {why}. "# career-gap: ignore idle-goal" 주석을 달면 알리지 않습니다.',
  ),
  "overfull-half": hint(
    'To-dos planned for {half}: {count}, but at most {best} were ever done in one half. Put some off, or make them stretch or spare. Silence it with "# career-gap: ignore overfull-half".',
    '{half}에 계획한 할 일은 {count}개인데, 한 반기에 끝낸 일은 가장 많을 때 {best}개였습니다. 미루거나 stretch, spare로 바꿔 보세요. "# career-gap: ignore overfull-half" 주석을 달면 알리지 않습니다.',
  ),
  streak: hint(
    'Kept for {streak} in a row: to keep it up, {left} more by {to}. Silence it with "# career-gap: ignore streak".',
    '{streak} 연속으로 지켰습니다. 이어 가려면 {to}까지 {left}번 더 하면 됩니다. "# career-gap: ignore streak" 주석을 달면 알리지 않습니다.',
  ),
  "stale-competency": hint(
    'Nothing told or recorded for twelve months bears out this level ({names}): {since}. Silence it with "# career-gap: ignore stale-competency".',
    '열두 달 동안 이 수준({names})을 보여 주는 기록이나 회고가 없습니다: {since}. "# career-gap: ignore stale-competency" 주석을 달면 알리지 않습니다.',
  ),
  "overdue-todo": hint(
    'Its time ended on {date}. If it is done, record that; if not, carry it over or drop it. Silence it with "# career-gap: ignore overdue-todo".',
    '{date}에 기간이 끝난 할 일입니다. 했으면 한 날을 적고, 아니면 이월하거나 그만두세요. "# career-gap: ignore overdue-todo" 주석을 달면 알리지 않습니다.',
  ),
} as const satisfies Readonly<Record<string, FindingMessage>>;

/** The key of a finding's wording. A wording that ends in `-suggested` belongs to the code without it. */
export type FindingWording = keyof typeof findingMessages;

/** The code of a finding: what users see, silence and look up. */
export type FindingCode = Exclude<FindingWording, `${string}-suggested`>;

/** All codes, in the order of the table. */
export const findingCodes = Object.keys(findingMessages).filter((key) => !key.endsWith("-suggested")) as FindingCode[];
