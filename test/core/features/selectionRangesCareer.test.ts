import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { selectionRangesCareer } from "../../../src/core/features/selectionRangesCareer";
import { markedCursor } from "../../support/markedText";

/** What is selected step by step, the smallest first. */
function steps(text: string): string[] {
  const { text: plain, cursor } = markedCursor(text);
  return selectionRangesCareer(CareerDocument.open(plain), cursor).map(({ start, end }) => plain.slice(start, end));
}

describe("selectionRangesCareer", () => {
  it("grows from a word to the document", () => {
    const text = `name: a
gap:
  todos:
    - todo: "Tune ‸G1 now"
      status: doing
    - b
`;
    const plain = text.replace("‸", "");
    expect(steps(text)).toEqual([
      "G1",
      "Tune G1 now",
      '"Tune G1 now"',
      'todo: "Tune G1 now"',
      'todo: "Tune G1 now"\n      status: doing',
      '- todo: "Tune G1 now"\n      status: doing',
      '- todo: "Tune G1 now"\n      status: doing\n    - b',
      plain.slice(plain.indexOf("todos"), -1),
      plain.slice(plain.indexOf("gap"), -1),
      plain.slice(0, -1),
      plain,
    ]);
  });

  it("grows through a text of several lines", () => {
    const all = steps("kys:\n  readme: |\n    결제 서‸버를 만듭니다.\n    둘째 줄.\n");
    expect(all.slice(0, 4)).toEqual([
      "서버를",
      "결제 서버를 만듭니다.",
      "|\n    결제 서버를 만듭니다.\n    둘째 줄.",
      "readme: |\n    결제 서버를 만듭니다.\n    둘째 줄.",
    ]);
  });

  it("does not leave an item of a flow list for its neighbours", () => {
    expect(steps("gap:\n  required: [one, tw‸o two, 'three']\n").slice(0, 5)).toEqual([
      "two",
      "two two",
      "[one, two two, 'three']",
      "required: [one, two two, 'three']",
      "gap:\n  required: [one, two two, 'three']",
    ]);
  });

  it("grows from a key to its pair, and in a comment to its line", () => {
    expect(steps("gap:\n  go‸al: x # why\n")).toEqual([
      "goal",
      "goal: x",
      "gap:\n  goal: x",
      "gap:\n  goal: x # why\n",
    ]);
    expect(steps("gap:\n  # not ‸yet\n  goal: x\n").slice(0, 3)).toEqual([
      "yet",
      "# not yet",
      "gap:\n  # not yet\n  goal: x",
    ]);
    expect(steps("‸")).toEqual([""]);
  });
});
