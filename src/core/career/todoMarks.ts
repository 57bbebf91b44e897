import type { TodoStatus } from "./Career";

/** The check box of each state, as plan items of retrospectives have it too. */
export const todoMarks: Readonly<Record<TodoStatus, string>> = {
  open: "[ ]",
  doing: "[/]",
  done: "[x]",
  dropped: "[-]",
};
