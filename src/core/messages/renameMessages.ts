import type { Message } from "./formatMessage";

/** Why something cannot be renamed. */
export const renameMessages = {
  nothing: {
    en: "Nothing here can be renamed: put the cursor on an id or a name of a competency, on a goal, or on the id of a to-do.",
    ko: "이름을 바꿀 수 있는 자리가 아닙니다. 역량의 id나 이름, 목표, 할 일의 id에 커서를 두세요.",
  },
  prose: {
    en: "What you wrote in a retrospective stays as it is. Rename the competency in the career file; evidence under the old name is kept.",
    ko: "회고에 쓴 글은 그대로 둡니다. 커리어 파일에서 역량 이름을 바꾸면, 옛 이름으로 남긴 기록도 그대로 이어집니다.",
  },
  empty: { en: "The new name is empty.", ko: "새 이름이 비어 있습니다." },
  used: {
    en: "{word} already stands for something else: {name}, line {line}.",
    ko: "이미 쓰고 있는 이름입니다: {word} → {name} ({line}행)",
  },
  broken: {
    en: "Line {line} of the career file cannot be read, so nothing was renamed.",
    ko: "커리어 파일의 {line}행을 읽을 수 없어 아무것도 바꾸지 않았습니다.",
  },
  form: {
    en: "One of the places is written in a form that cannot be edited without harm, so nothing was renamed.",
    ko: "안전하게 고칠 수 없는 형식으로 쓰인 자리가 있어 아무것도 바꾸지 않았습니다.",
  },
  gone: { en: "This is no longer in the file.", ko: "파일에서 사라진 항목입니다." },
  elsewhere: {
    en: "With this name, a reference would lead to something else, so nothing was renamed.",
    ko: "이 이름을 쓰면 다른 것을 가리키게 되는 참조가 있어 아무것도 바꾸지 않았습니다.",
  },
  untieable: {
    en: "Retrospectives refer to this to-do as ^{id}. Such an id has letters, digits, - and _ only, 60 at most.",
    ko: "회고에서 ^{id} 형식으로 가리키는 할 일입니다. 그런 id에는 글자, 숫자, -, _만 60자까지 쓸 수 있습니다.",
  },
  noCareer: {
    en: "This retrospective belongs to no career file, so the id stands alone.",
    ko: "회고와 이어진 커리어 파일이 없어, id가 가리키는 할 일도 없습니다.",
  },
  changed: {
    en: "A file has changed in the meantime, so nothing was renamed. Try again.",
    ko: "그사이 파일이 바뀌어 아무것도 바꾸지 않았습니다. 다시 시도하세요.",
  },
  reading: { en: "Reading the retrospectives", ko: "회고 읽는 중" },
} as const satisfies Readonly<Record<string, Message>>;

export type RenameMessage = keyof typeof renameMessages;
