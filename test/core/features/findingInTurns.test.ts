import { expect, it } from "vitest";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { diagnoseCareer, diagnoseCareerSlowly } from "../../../src/core/features/diagnoseCareer";
import { quickFixes } from "../../../src/core/features/quickFixes";

const items = Array.from({ length: 12 }, (_, at) => `    - id: s${at}\n      name: Skill ${at}\n      level: ${at}\n`);
const text = `gap:\n  goal: steady pages\n  required:\n${items.join("")}\t- id: late\n  todos:\n    - todo: 색인을 재어 본다\n      closes: [s3, s99]\n`;
const insight = { today: "2026-06-15" };

it("is not harmed by a quick fix that tries edits while findings are told in slices", () => {
  const expected = diagnoseCareer(CareerDocument.open(text), [], insight);
  const tab = expected.find(({ code }) => code === "yaml-tab");
  if (!tab) throw new Error("The text has a tab.");
  const fixes = quickFixes(tab, CareerDocument.open(text));
  expect(fixes).not.toEqual([]);
  for (let stop = 0; ; stop += 3) {
    const document = CareerDocument.open(text);
    const work = diagnoseCareerSlowly(document, [], insight);
    let step = work.next();
    for (let at = 0; at < stop && !step.done; at++) step = work.next();
    const isDone = step.done;
    expect(quickFixes(tab, document)).toEqual(fixes);
    while (!step.done) step = work.next();
    expect(step.value).toEqual(expected);
    if (isDone) break;
  }
});
