import assert from "node:assert/strict";
import * as vscode from "vscode";
import { cleanUp, openFile, until } from "./support";

const career = `# my own words
name: Noor Haddad
kys:
  goals:
    - id: mail
      goal: Run the mail service on my own
gap:
  goal: mail
  required:
    - id: queues
      name: Queues
    - id: caching
      name: Caching
  todos:
    - id: replay   # since spring
      todo: Replay a failed batch
      closes: [queues]
      period: 2021
`;

const plan = `---
title: 2020 in review
period: 2020
career: ./NAME
---

## Plan for 2021

### Regularly

- Solve two problems a week
- Foundations
  - Finish the networking book (3 months)

### First half

- Caching
  - Watch a course
  - Write up eviction policies
- Fire drill (3/1 ~ 3/20)
- A talk at work (?)

### If time is left

- A new language
`;

const retro = `---
title: 2021 in review
period: 2021
career: ./NAME
---

## January

## February

Moved to another team.

## March
`;

/** The files of the year, open. */
interface Year {
  readonly career: vscode.TextDocument;
  readonly plan: vscode.TextDocument;
  readonly retro: vscode.TextDocument;
}

async function openYear(): Promise<Year> {
  const { document } = await openFile(".career.yaml", career);
  const name = document.uri.path.slice(document.uri.path.lastIndexOf("/") + 1);
  const planned = (await openFile("-2020-retro.md", plan.replace("NAME", name))).document;
  const told = (await openFile("-2021-retro.md", retro.replace("NAME", name))).document;
  return { career: document, plan: planned, retro: told };
}

const textsOf = (year: Year): readonly string[] => [year.career.getText(), year.plan.getText(), year.retro.getText()];

/**
 * Runs a command in one of the files; a second run changes nothing, one undo brings every file back, one redo brings
 * what was done again.
 */
async function step(year: Year, file: keyof Year, command: string, options: object): Promise<void> {
  const before = textsOf(year);
  const run = async (): Promise<void> => {
    await vscode.window.showTextDocument(year[file], { preview: false });
    await vscode.commands.executeCommand(command, options);
  };
  await run();
  const after = textsOf(year);
  assert.notDeepEqual(after, before, `${command} did nothing`);
  await run();
  assert.deepEqual(textsOf(year), after, `${command} did something twice`);
  const changed = after[0] === before[0] ? year[file] : year.career;
  for (const [key, texts] of [
    ["undo", before],
    ["redo", after],
  ] as const) {
    await vscode.window.showTextDocument(changed, { preview: false });
    await vscode.commands.executeCommand(key);
    await until(
      vscode.workspace.onDidChangeTextDocument,
      () => textsOf(year).join() === texts.join(),
      `${command} ${key}`,
    );
    assert.deepEqual(textsOf(year), texts, `${key} of ${command}`);
  }
}

/** What the to-do of an id says, up to the next one. */
function todo(text: string, id: string): string {
  const [, found = ""] = new RegExp(`    - id: ${id}(?: .*)?\\n((?: {6}.*\\n)+)`).exec(text) ?? [];
  return found;
}

describe("a whole year", () => {
  afterEach(cleanUp);

  it("goes from a plan to the next, each step done once, undone and redone", async () => {
    const year = await openYear();

    await step(year, "plan", "careerGap.adoptPlanItems", { all: true });
    const adopted = year.career.getText();
    assert.ok(adopted.startsWith(career), "what was there has changed");
    assert.equal(
      todo(adopted, "solve-two-problems-a"),
      "      todo: Solve two problems a week\n      period: 2021\n      every: 2/week\n",
    );
    assert.equal(
      todo(adopted, "finish-the-networking-book"),
      "      todo: Foundations – Finish the networking book (3 months)\n      period: 2021\n",
    );
    assert.equal(
      todo(adopted, "watch-a-course"),
      "      todo: Caching – Watch a course\n      closes:\n        - caching\n      period: 2021-H1\n",
    );
    assert.equal(todo(adopted, "fire-drill"), "      todo: Fire drill\n      period: 2021-03-01/2021-03-20\n");
    assert.equal(
      todo(adopted, "a-new-language"),
      "      todo: A new language\n      period: 2021\n      kind: spare\n",
    );
    assert.equal(year.plan.getText().replaceAll(/ \^\S+$/gm, ""), plan.replace("NAME", nameOf(year.career)));
    assert.equal(year.plan.getText().match(/ \^\S+$/gm)?.length, 8);
    assert.match(year.plan.getText(), /- A talk at work \(\?\)\n/);

    const done = "done";
    await step(year, "career", "careerGap.recordProgress", { todo: "solve-two-problems-a", done, date: "2021-01-05" });
    await step(year, "career", "careerGap.recordProgress", { todo: "solve-two-problems-a", done, date: "2021-01-07" });
    await step(year, "career", "careerGap.recordProgress", {
      todo: "solve-two-problems-a",
      done: "skipped",
      date: "2021-01-12",
    });
    await step(year, "career", "careerGap.recordProgress", {
      todo: "finish-the-networking-book",
      done,
      date: "2021-03-14",
    });
    await step(year, "career", "careerGap.recordProgress", { todo: "watch-a-course", done, date: "2021-06-20" });

    await step(year, "retro", "careerGap.draftRetro", { into: "active", commits: false, preview: false });
    const drafted = year.retro.getText();
    assert.match(
      drafted,
      /## January\n\n- Solve two problems a week: 1 of \d weeks met, 2 times\n\n## February\n\nMoved/,
    );
    assert.match(drafted, /## March\n\n- Done: Foundations – Finish the networking book \(3 months\) \(March 14\)\n/);
    assert.match(drafted, /## June\n\n- Done: Caching – Watch a course \(June 20\)\n/);
    assert.match(drafted, /\n\| Caching \| 1 of its 2 parts done, 0 begun \| partly <!-- draft: partial --> \|\n/);
    assert.match(drafted, /\n\| A talk at work \(\?\) \| {2}\| unknown <!-- draft: unknown --> \|\n/);
    assert.match(drafted, /\n- \[ \] Caching \^caching-2\n/);

    const item = "Caching – Write up eviction policies";
    await step(year, "retro", "careerGap.reviewGoals", { item, verdict: "dropped" });
    assert.match(todo(year.career.getText(), "write-up-eviction-policies"), /verdicts:\n {8}2021: dropped\n$/);

    await step(year, "career", "careerGap.carryOver", { all: true, from: "2021", to: "2022" });
    const carried = year.career.getText();
    assert.match(carried, /- id: replay {3}# since spring\n {6}todo: Replay a failed batch\n.*\n {6}period: 2022\n/);
    assert.match(todo(carried, "fire-drill"), /period: 2022\n {6}carriedFrom: \[2021-03-01\/2021-03-20\]\n$/);
    assert.match(todo(carried, "solve-two-problems-a"), /period: 2021\n/);

    // The plan that the draft ends with is tied to what is there.
    const before = textsOf(year);
    await vscode.window.showTextDocument(year.retro, { preview: false });
    await vscode.commands.executeCommand("careerGap.adoptPlanItems", { all: true });
    assert.deepEqual(textsOf(year), before);
  });
});

function nameOf({ uri }: vscode.TextDocument): string {
  return uri.path.slice(uri.path.lastIndexOf("/") + 1);
}
