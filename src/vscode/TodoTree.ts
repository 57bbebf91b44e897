import {
  commands,
  type Disposable,
  EventEmitter,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCheckboxState,
  TreeItemCollapsibleState,
  type TreeView,
  window,
} from "vscode";
import { setTodoDone } from "../core/career/setTodoDone";
import type { TodoRow, TodoSection } from "../panel/PanelState";
import { todoSections } from "../panel/PanelState";
import { spanOfTarget, todoByKey } from "../panel/panelTargets";
import { type StringKey, sayIn } from "../panel/strings";
import { todoRows } from "../panel/todoRows";
import { applyCareerEdit } from "./applyCareerEdit";
import { editorLanguage, toRange } from "./convert";
import type { CurrentCareer } from "./CurrentCareer";
import { Disposables } from "./Disposables";
import { say } from "./say";
import { today } from "./today";

/** A part of the list, or a to-do in it. */
type Node = { readonly section: TodoSection } | { readonly todo: TodoRow };

const titles: Readonly<Record<TodoSection, StringKey>> = {
  now: "sectionNow",
  habit: "sectionHabit",
  half: "sectionHalf",
  later: "sectionLater",
  stretch: "sectionStretch",
  spare: "sectionSpare",
  closed: "sectionClosed",
};

/** The to-dos of the current career file in the side bar; a tick is an edit of the file. */
export class TodoTree implements TreeDataProvider<Node>, Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly view: TreeView<Node>;
  private readonly disposables = new Disposables(this.changed);
  private rows: readonly TodoRow[] = [];

  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly career: CurrentCareer) {
    this.view = window.createTreeView<Node>("careerGap.todos", {
      treeDataProvider: this,
      manageCheckboxStateManually: true,
      showCollapseAll: true,
    });
    this.disposables.add(
      this.view,
      this.view.onDidChangeCheckboxState(({ items }) => void this.tick(items)),
      commands.registerCommand("careerGap.revealTodo", (todo: unknown) => void this.reveal(todo)),
      career.onDidChange(() => this.update()),
    );
    this.update();
  }

  dispose(): void {
    this.disposables.dispose();
  }

  getChildren(node?: Node): Node[] {
    if (!node) {
      return todoSections
        .filter((section) => this.rows.some((todo) => todo.section === section))
        .map((section) => ({ section }));
    }
    return "section" in node ? this.of(node.section).map((todo) => ({ todo })) : [];
  }

  getTreeItem(node: Node): TreeItem {
    return "section" in node ? this.sectionItem(node.section) : todoItem(node.todo);
  }

  /** Those overdue first, else in file order. */
  private of(section: TodoSection): TodoRow[] {
    return this.rows.filter((todo) => todo.section === section).sort((a, b) => b.overdueDays - a.overdueDays);
  }

  private sectionItem(section: TodoSection): TreeItem {
    const todos = this.of(section);
    const item = new TreeItem(
      sayIn(editorLanguage())(titles[section]),
      section === "closed" ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded,
    );
    item.id = section;
    item.description = String(todos.length);
    return item;
  }

  private update(): void {
    const found = this.career.current;
    void commands.executeCommand("setContext", "careerGap.hasCareer", found !== undefined);
    // While the text is broken, what was shown before stays.
    if (found?.career.isBroken) return;
    const day = today();
    this.rows = (found?.career.career.gaps ?? []).flatMap((gap) =>
      found ? todoRows(found.career, gap, day, editorLanguage()) : [],
    );
    this.changed.fire();
  }

  private async tick(items: readonly (readonly [Node, TreeItemCheckboxState])[]): Promise<void> {
    const found = this.career.current;
    const [node, state] = items[0] ?? [];
    if (!found || !node || !("todo" in node)) return;
    const { document, career } = found;
    const version = document.version;
    const todo = todoByKey(career, node.todo.id);
    if (todo) {
      const edit = setTodoDone(career, todo.gap, todo.todo, state === TreeItemCheckboxState.Checked);
      await applyCareerEdit(document, version, career, edit);
    }
    // What was not written is not ticked.
    this.update();
  }

  private async reveal(key: unknown): Promise<void> {
    const found = this.career.current;
    const row = this.rows.find((todo) => todo.id === key);
    const span = found && row && spanOfTarget(found.career, row.target);
    if (!found || !span) return;
    await window.showTextDocument(found.document, { selection: toRange(found.career.source, span) });
  }
}

function todoItem(todo: TodoRow): TreeItem {
  const item = new TreeItem(todo.text, TreeItemCollapsibleState.None);
  item.id = todo.id;
  const { ledger } = todo;
  const told = [
    todo.every,
    ledger && ledger.times > 0 ? `${ledger.done}/${ledger.times}` : null,
    todo.overdueDays > 0 ? say("daysOver", { days: todo.overdueDays }) : (todo.doneOn ?? todo.due),
  ].filter((part) => part !== null);
  item.description = told.join(" · ");
  item.tooltip = [todo.text, todo.closes.join(", "), item.description].filter((line) => line !== "").join("\n");
  item.command = { command: "careerGap.revealTodo", title: todo.text, arguments: [todo.id] };
  item.contextValue = todo.every ? "habit" : todo.status;
  if (todo.tickable) {
    item.checkboxState = todo.status === "done" ? TreeItemCheckboxState.Checked : TreeItemCheckboxState.Unchecked;
  } else {
    item.iconPath = new ThemeIcon(todo.status === "dropped" ? "close" : "sync");
  }
  if (todo.overdueDays > 0) item.iconPath = new ThemeIcon("warning");
  return item;
}
