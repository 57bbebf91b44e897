import { window } from "vscode";
import { setTodoDone } from "../../core/career/setTodoDone";
import { applyCareerEdit } from "../applyCareerEdit";
import type { Documents } from "../Documents";
import { fileKind } from "../FileKinds";
import { say } from "../say";

/** Marks the to-do under the cursor done, or open again. */
export async function toggleTodo(documents: Documents): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || fileKind(editor.document) !== "career") {
    void window.showInformationMessage(say("noTodoHere"));
    return;
  }
  const { document } = editor;
  const version = document.version;
  const read = documents.career(document);
  const offset = document.offsetAt(editor.selection.active);
  for (const gap of read.career.gaps) {
    const todo = gap.todos.items.find(({ node }) => node.start <= offset && offset <= node.end);
    if (!todo) continue;
    await applyCareerEdit(document, version, read, setTodoDone(read, gap, todo, todo.status !== "done"));
    return;
  }
  void window.showInformationMessage(say("noTodoHere"));
}
