import { expect, it } from "vitest";
import { CareerDocument } from "../../../src/core/career/CareerDocument";

const items = Array.from({ length: 12 }, (_, at) => `    - id: s${at}\n      name: Skill ${at}\n`).join("");
const text = `gap:\n  goal: steady pages\n  required:\n${items}`;
const broken = text.replace("      name: Skill 5", '      name: "Skill 5');

it("is not harmed by a question while a broken part is read in slices", () => {
  const places = (of: CareerDocument) =>
    of.career.gaps[0]?.required.items.map(({ name, node, nameNode }) => [name, node.start, nameNode.start]);
  for (let stop = 1; ; stop++) {
    let document = CareerDocument.open(broken);
    let steps = stop;
    const isRead = document.readSome(() => --steps <= 0);
    expect(document.tree.problems).not.toEqual([]);
    // The reading goes on where it was left off, though the question has read everything.
    document.readSome(() => false);
    document = document.change([{ start: 0, end: 0, newText: "# a line before\n" }]);
    const at = document.source.text.indexOf("Skill 3");
    document = document.change([{ start: at, end: at, newText: "New " }]);
    expect(places(document)).toEqual(places(CareerDocument.open(document.source.text)));
    if (isRead) break;
  }
});
