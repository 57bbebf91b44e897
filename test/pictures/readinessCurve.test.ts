import { describe, expect, test } from "vitest";
import type { TextMark } from "../../src/pictures/Picture";
import { type CurvePoint, monthsInto, readinessCurve } from "../../src/pictures/readinessCurve";

const point = (at: number, share: number): CurvePoint => ({ at, share });
const draw = (points: readonly CurvePoint[], until = 12, step = 28) =>
  readinessCurve({ points, until, step, height: 92 });
const textsOf = (picture: ReturnType<typeof draw>) =>
  picture.marks.filter((mark): mark is TextMark => mark.kind === "text");
const line = (picture: ReturnType<typeof draw>) => {
  const path = picture.marks.find((mark) => mark.kind === "path" && mark.stroke === "there");
  return path?.kind === "path" ? path.d : "";
};

describe("monthsInto", () => {
  test.each([
    ["2031-01-01", 0],
    ["2031-02-01", 1],
    ["2031-02-15", 1.5],
    ["2031-12-31", 11 + 30 / 31],
    ["2030-12-31", 0],
    ["2032-01-01", 12],
  ])("%s is %f", (date, expected) => {
    expect(monthsInto(2031, date)).toBeCloseTo(expected, 10);
  });
});

describe("readinessCurve", () => {
  test("shares the months' columns: a change stands where its day is", () => {
    expect(line(draw([point(0, 0.3), point(6, 0.5)], 9))).toMatch(/^M0 [\d.]+H168V[\d.]+H252$/);
    expect(draw([point(0, 0.3)]).width).toBe(12 * 28);
  });

  test("it goes up where the readiness does, and down where it does", () => {
    const [, low = "", high = ""] = /^M0 ([\d.]+)H\d+V([\d.]+)/.exec(line(draw([point(0, 0.3), point(6, 0.5)]))) ?? [];
    expect(Number(high)).toBeLessThan(Number(low));
    const [, first = "", then = ""] =
      /^M0 ([\d.]+)H\d+V([\d.]+)/.exec(line(draw([point(0, 0.5), point(6, 0.3)]))) ?? [];
    expect(Number(then)).toBeGreaterThan(Number(first));
  });

  test("the first and the last figure are written, and a scale of round ones", () => {
    const texts = textsOf(draw([point(0, 0.33), point(2, 0.41), point(9, 0.54)], 9.4)).map(({ text }) => text);
    expect(texts).toEqual(["40", "50", "54%", "33%"]);
  });

  test("where months are narrow there is no scale, and the first figure keeps off the line", () => {
    const narrow = draw([point(0, 0.33), point(1, 0.41), point(9, 0.54)], 9.4, 13);
    const texts = textsOf(narrow);
    expect(texts.map(({ text }) => text)).toEqual(["54%", "33%"]);
    const start = Number(/^M0 ([\d.]+)/.exec(line(narrow))?.[1]);
    expect(texts[1]?.y).toBeGreaterThan(start);
  });

  test("a readiness that stays is one line and one figure", () => {
    const flat = draw([point(0, 0.5), point(5, 0.501)], 8);
    expect(line(flat)).toMatch(/^M0 [\d.]+H224$/);
    expect(textsOf(flat).filter(({ text }) => text.endsWith("%"))).toHaveLength(1);
  });

  test("a small change does not look like a large one", () => {
    const [, from = "", to = ""] = /^M0 ([\d.]+)H\d+V([\d.]+)/.exec(line(draw([point(0, 0.5), point(6, 0.51)]))) ?? [];
    expect(Number(from) - Number(to)).toBeLessThan(10);
  });

  test("everything stays inside, but the scale that stands left of it", () => {
    for (const step of [13, 20, 28, 52]) {
      for (const shares of [
        [0],
        [1],
        [0, 1],
        [1, 0],
        [0.02, 0.05, 0.99],
        Array.from({ length: 60 }, (_, n) => n / 60),
      ]) {
        const points = shares.map((share, index) => point((12 * index) / shares.length, share));
        for (const until of [points.at(-1)?.at ?? 0, 12]) {
          const picture = draw(points, until, step);
          for (const mark of picture.marks) {
            if (mark.kind === "path") continue;
            expect(mark.y).toBeGreaterThanOrEqual(mark.kind === "text" ? 8 : 0);
            expect(mark.y).toBeLessThanOrEqual(picture.height);
            expect(mark.x).toBeLessThanOrEqual(picture.width);
          }
        }
      }
    }
  });

  test("without points there is nothing", () => {
    expect(draw([]).marks).toEqual([]);
  });
});
