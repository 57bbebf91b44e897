import {
  CodeAction,
  CodeActionKind,
  type Disposable,
  type DocumentSelector,
  languages,
  type Range,
  type TextDocument,
} from "vscode";
import { addFrontMatter } from "../core/features/addFrontMatter";
import { addIds } from "../core/features/addIds";
import { changeForm } from "../core/features/changeForm";
import { moveToParts } from "../core/features/moveToParts";
import { splitTodo } from "../core/features/splitTodo";
import { tiePlanItem } from "../core/features/tiePlanItem";
import { formatMessage } from "../core/messages/formatMessage";
import { refactorMessages } from "../core/messages/refactorMessages";
import type { Refactoring } from "../core/refactoring/Refactoring";
import type { Span } from "../core/text/SourceText";
import { editorLanguage, toWorkspaceEdit } from "./convert";
import type { Documents } from "./Documents";
import { fileKind } from "./FileKinds";
import { nearestCareer } from "./nearestCareer";
import { today } from "./today";

const kinds: Readonly<Record<Refactoring["kind"], CodeActionKind>> = {
  move: CodeActionKind.RefactorMove,
  rewrite: CodeActionKind.RefactorRewrite,
};

/** The refactorings of both files, at the cursor or the selection. */
export function registerRefactorings(documents: Documents, selector: DocumentSelector): Disposable {
  return languages.registerCodeActionsProvider(
    selector,
    {
      async provideCodeActions(document, range, context, token) {
        if (context.only && !context.only.intersects(CodeActionKind.Refactor)) return [];
        const kind = fileKind(document);
        if (kind === "career") return careerActions(document, range, documents);
        if (kind !== "retro") return [];
        const actions = await retroActions(document, range, documents);
        return token.isCancellationRequested ? [] : actions;
      },
    },
    { providedCodeActionKinds: Object.values(kinds) },
  );
}

function careerActions(document: TextDocument, range: Range, documents: Documents): CodeAction[] {
  const career = documents.career(document);
  const selection = spanOf(document, range);
  const all = [addIds, moveToParts, splitTodo, changeForm].flatMap((refactor) => refactor(career, selection));
  return all.map((one) => toAction(document, career, one));
}

async function retroActions(document: TextDocument, range: Range, documents: Documents): Promise<CodeAction[]> {
  const retro = documents.retro(document);
  const nearest = await nearestCareer(document.uri, retro, documents);
  // What was read belongs to another version by now.
  if (documents.retro(document) !== retro) return [];
  const all = [
    ...(range.start.line === 0 ? addFrontMatter(retro, today()) : []),
    ...tiePlanItem(retro, spanOf(document, range), nearest?.career),
  ];
  return all.map((one) => toAction(document, retro, one));
}

function spanOf(document: TextDocument, range: Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

function toAction(
  document: TextDocument,
  { source }: Pick<ReturnType<Documents["career"]>, "source">,
  one: Refactoring,
): CodeAction {
  const title = formatMessage(refactorMessages[one.title], editorLanguage(), one.values);
  const action = new CodeAction(title, kinds[one.kind]);
  action.edit = toWorkspaceEdit(document, source, one.edits);
  return action;
}
