import { type QuickPickItem, type Uri, window } from "vscode";
import { type GapMatrix, gapMatrix } from "../../core/analysis/gapMatrix";
import { proposeTodos, type TodoProposal } from "../../core/analysis/proposeTodos";
import { addTodos } from "../../core/career/addTodos";
import type { Gap } from "../../core/career/Career";
import type { CareerDocument } from "../../core/career/CareerDocument";
import { formatLevel } from "../../core/completion/formatLevel";
import { applyCareerEdit, brokenText } from "../applyCareerEdit";
import { chooseCareerFile } from "../careerFiles";
import type { Documents } from "../Documents";
import { say } from "../say";

/** What a key binding may ask of the command. */
export interface GenerateTodosArguments {
  /** Take all proposals without asking. */
  readonly all?: boolean;
  /** The zero-based gap analysis, where the file has several. */
  readonly gap?: number;
}

/**
 * Proposes a to-do for each gap that no open to-do closes, and writes those that the user chooses.
 * @param shown the file that the gap matrix shows
 */
export async function generateTodos(
  documents: Documents,
  shown: Uri | undefined,
  options: GenerateTodosArguments = {},
): Promise<void> {
  const document = await chooseCareerFile(shown);
  if (!document) return;
  const read = documents.career(document);
  const version = document.version;
  if (read.isBroken) {
    void window.showWarningMessage(brokenText(read));
    return;
  }
  const gap = await chooseGap(read, options.gap);
  if (!gap) return;
  const matrix = gapMatrix(read, gap);
  const proposals = proposeTodos(read, matrix);
  if (proposals.length === 0) {
    void window.showInformationMessage(say(nothingReason(matrix)));
    return;
  }
  const chosen = options.all ? proposals : await pick(proposals);
  if (!chosen || chosen.length === 0) return;
  const todos = chosen.map(({ todo, closes }) => ({ todo, closes: [closes] }));
  if (!(await applyCareerEdit(document, version, read, addTodos(read, gap, todos)))) return;
  await window.showTextDocument(document, { preview: false });
  window.setStatusBarMessage(say("added", { count: todos.length }), 8000);
}

function nothingReason(matrix: GapMatrix): "noGap" | "noOpenGap" | "nothingToGenerate" {
  if (matrix.rows.length === 0) return "noGap";
  return matrix.rows.some((row) => row.gap > 0) ? "nothingToGenerate" : "noOpenGap";
}

async function chooseGap(read: CareerDocument, index: number | undefined): Promise<Gap | undefined> {
  const { gaps } = read.career;
  if (gaps.length === 0) void window.showInformationMessage(say("noGap"));
  if (gaps.length <= 1 || index !== undefined) return gaps[index ?? 0];
  const picked = await window.showQuickPick(
    gaps.map((gap) => ({ label: gap.goal?.text ?? String(gap.index + 1), gap })),
    { placeHolder: say("chooseGap") },
  );
  return picked?.gap;
}

type Item = QuickPickItem & { readonly proposal: TodoProposal };

async function pick(proposals: readonly TodoProposal[]): Promise<readonly TodoProposal[] | undefined> {
  const items = proposals.map((proposal): Item => {
    const { competency, gap, analysis } = proposal.row;
    const lacks = analysis.flatMap((entry) => (entry.lack ? [entry.lack.text] : []));
    return {
      label: proposal.todo,
      description: say("proposal", { name: competency.name, gap: formatLevel(gap) }),
      picked: true,
      proposal,
      ...(lacks.length > 0 ? { detail: say("lacking", { lack: lacks.join(" · ") }) } : {}),
    };
  });
  const picked = await window.showQuickPick(items, {
    canPickMany: true,
    title: say("generateTitle"),
    placeHolder: say("pickTodos"),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.map((item) => item.proposal);
}
