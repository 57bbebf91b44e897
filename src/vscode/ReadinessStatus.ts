import { type Disposable, MarkdownString, StatusBarAlignment, window, workspace } from "vscode";
import { gapMatrix, readinessPercent } from "../core/analysis/gapMatrix";
import { formatLevel } from "../core/completion/formatLevel";
import { todoRows } from "../panel/todoRows";
import { nameOf } from "./careerFiles";
import { editorLanguage } from "./convert";
import type { CurrentCareer } from "./CurrentCareer";
import { Disposables } from "./Disposables";
import { say } from "./say";
import { today } from "./today";

/** Readiness and what is due, in the status bar; a click opens the gap matrix. The setting `statusBar` switches it off. */
export class ReadinessStatus implements Disposable {
  private readonly item = window.createStatusBarItem("careerGap.readiness", StatusBarAlignment.Left, -10);
  private readonly disposables = new Disposables(this.item);

  constructor(private readonly career: CurrentCareer) {
    this.item.name = say("statusName");
    this.item.command = "careerGap.openGapMatrix";
    this.disposables.add(
      career.onDidChange(() => this.update()),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration("careerGap.statusBar")) this.update();
      }),
    );
    this.update();
  }

  dispose(): void {
    this.disposables.dispose();
  }

  private update(): void {
    const found = this.career.current;
    const gap = found?.career.career.gaps[0];
    const isOn = workspace.getConfiguration("careerGap").get("statusBar", true);
    const matrix = found && gap && gapMatrix(found.career, gap);
    if (!isOn || !found || !gap || !matrix || matrix.rows.length === 0) return this.item.hide();
    // While the text is broken, what was shown before stays.
    if (found.career.isBroken) return;
    const due = todoRows(found.career, gap, today(), editorLanguage()).filter((todo) => todo.overdueDays > 0).length;
    const percent = readinessPercent(matrix);
    this.item.text = due > 0 ? say("statusDue", { percent, due }) : say("statusReady", { percent });
    const values = {
      percent,
      have: formatLevel(matrix.have),
      need: formatLevel(matrix.need),
      file: nameOf(found.document.uri),
    };
    const lines = [say("statusSum", values), ...(due > 0 ? [say("statusOverdue", { due })] : []), say("statusOpens")];
    // Not as Markdown: a file's name says what it says.
    this.item.tooltip = new MarkdownString().appendText(lines.join("\n"));
    this.item.accessibilityInformation = { label: lines.slice(0, -1).join(" ") };
    this.item.show();
  }
}
