import { describe, expect, test } from "vitest";
import { matrixPicture, type MatrixPictureRow } from "../../src/pictures/matrixPicture";
import { type Picture, pictureRoles, type PictureRole, type TextMark } from "../../src/pictures/Picture";
import { pictureSvg } from "../../src/pictures/pictureSvg";
import { yearPicture } from "../../src/pictures/yearPicture";

const measure = (text: string, { size }: { readonly size: number }) => (text.length * size) / 2;
const head = { goal: "검색이 0.2초 안에 답하게 한다", facts: "by 2027-H1", readiness: "Readiness", have: 27, need: 50 };
const leaf: MatrixPictureRow = {
  depth: 0,
  hasParts: false,
  name: "Profiling",
  required: 3,
  current: 1,
  gap: 2,
  leveled: true,
  todos: ["a", "b"],
  todosDone: 1,
  needsTodo: false,
  evidence: [1, 0, 2],
};

function matrix(width: number, rows: readonly MatrixPictureRow[]): Picture {
  return matrixPicture({
    width,
    rows,
    begun: 3,
    words: {
      ...head,
      columns: { name: "Competency", current: "Current", required: "Req", gap: "Gap", todos: "To-dos", evidence: "Ev" },
      has: { all: "all", some: "some", none: "no" },
      noTodo: "none",
      legend: { there: "there", missing: "missing", beyond: "beyond" },
    },
    measure,
  });
}

function texts(picture: Picture): string[] {
  return picture.marks.filter((mark): mark is TextMark => mark.kind === "text").map(({ text }) => text);
}

function expectInside({ width, height, marks }: Picture): void {
  for (const mark of marks) {
    if (mark.kind === "path") continue;
    const [x, y] = [mark.x, mark.y];
    const right = mark.kind === "rect" ? x + mark.width : x;
    expect(x).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(width);
    expect(mark.kind === "rect" ? y + mark.height : y).toBeLessThanOrEqual(height);
  }
}

describe("matrixPicture", () => {
  test("says the goal, the readiness and every row", () => {
    const said = texts(matrix(640, [leaf, { ...leaf, name: "SQL", gap: 0, current: 3, todos: [], todosDone: 0 }]));
    expect(said).toEqual(expect.arrayContaining([head.goal, "54%", "by 2027-H1", "Profiling", "SQL", "1/2", "–"]));
  });

  test("figures of means have one decimal, and all stand by their decimal points", () => {
    const parent = { ...leaf, hasParts: true, current: 1.5, gap: 1.25, required: 2.75 };
    const { marks } = matrix(640, [parent, leaf]);
    const figures = marks.filter((mark): mark is TextMark => mark.kind === "text" && /^\.?\d$/.test(mark.text));
    const whole = figures.filter((mark) => mark.text === "1" && mark.anchor === "end");
    const fraction = figures.find((mark) => mark.text === ".5");
    expect(whole.filter((mark) => mark.x === fraction?.x)).toHaveLength(2);
  });

  test("has fewer columns where it is narrow, and none for what is not there", () => {
    expect(texts(matrix(640, [leaf]))).toEqual(expect.arrayContaining(["Req", "Ev"]));
    expect(texts(matrix(480, [leaf]))).not.toEqual(expect.arrayContaining(["Req"]));
    expect(texts(matrix(640, [{ ...leaf, evidence: null }]))).not.toEqual(expect.arrayContaining(["Ev"]));
    expect(texts(matrix(640, [{ ...leaf, leveled: false, current: 0.5, required: 1 }]))).toContain("some");
  });

  test("stays inside its edges, however long the names are", () => {
    const name = "아주 길게 이어지는 역량의 이름 AbstractSingletonProxyFactoryBean ".repeat(4);
    const rows = [0, 1, 2, 3].map((depth) => ({ ...leaf, name, depth }));
    for (const width of [480, 559, 560, 1200]) expectInside(matrix(width, rows));
  });

  test("an empty matrix is a picture too", () => {
    expect(texts(matrix(640, []))).toContain(head.goal);
  });
});

test("yearPicture says months, totals, the curve's figures and the reviews", () => {
  const picture = yearPicture({
    width: 640,
    rows: [
      { depth: 0, hasParts: true, name: "Parent", counts: Array.from({ length: 12 }, () => 0), total: 3 },
      { depth: 1, hasParts: false, name: "Leaf", counts: [0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], total: 3 },
    ],
    begun: 10,
    points: [
      { at: 0, share: 0.33 },
      { at: 8, share: 0.54 },
    ],
    until: 9.5,
    reviews: [{ icon: "half", role: "ink", verdict: "partial", text: "열 건 모으기", note: "6 of 10" }],
    words: {
      ...head,
      months: Array.from({ length: 12 }, (_, index) => String(index + 1)),
      name: "Competency",
      total: "Total",
      curve: "Readiness",
      review: "Plan review",
      summary: "partial 1",
    },
    measure,
  });
  expect(texts(picture)).toEqual(
    expect.arrayContaining([
      "12",
      "Parent",
      "Leaf",
      "3",
      "33%",
      "54%",
      "partial",
      "열 건 모으기",
      "6 of 10",
      "partial 1",
    ]),
  );
  expect(picture.marks.filter((mark) => mark.kind === "rect" && mark.width === 11 && mark.height === 11)).toHaveLength(
    1,
  );
  expectInside(picture);
});

describe("pictureSvg", () => {
  const colours = Object.fromEntries(pictureRoles.map((role, index) => [role, `#00000${index}`])) as Record<
    PictureRole,
    string
  >;
  const options = { colours, font: '"Segoe UI", sans-serif', title: "T", description: "D", language: "ko" };
  const svg = (text: string) =>
    pictureSvg(
      { width: 10, height: 20, marks: [{ kind: "text", x: 1, y: 2, text, fill: "ink", size: 13, bold: true }] },
      { ...options, title: text },
    );

  test("is a file of its own, with a title and a description", () => {
    const text = pictureSvg(matrix(640, [leaf]), options);
    expect(text).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
    expect(text).toContain('<title id="title">T</title>');
    expect(text).toContain('<desc id="description">D</desc>');
    expect(text).toContain('font-family="&#34;Segoe UI&#34;, sans-serif"');
    expect(text).not.toMatch(/style|<script|href|url\(/);
  });

  test("text stays text", () => {
    expect(svg(`<script>"'&`)).toContain(">&#60;script&#62;&#34;&#39;&#38;</text>");
  });

  test("what XML cannot hold is replaced, Hangul and pictures are not", () => {
    expect(svg("가\u0000\uD800👍나\u0008")).toContain(">가\uFFFD\uFFFD👍나\uFFFD</text>");
  });

  test("a role becomes its colour", () => {
    expect(svg("a")).toContain(`<rect width="10" height="20" fill="${colours.ground}"/>`);
    expect(svg("a")).toContain(`fill="${colours.ink}" font-size="13" font-weight="600"`);
  });
});
