import { describe, expect, it } from "vitest";
import { CareerDocument } from "../../../../src/core/career/CareerDocument";
import { exportCsv } from "../../../../src/core/exchange/export/exportCsv";

const yaml = `kys:
  goals:
    - id: g
      goal: Stay up, always
gap:
  goal: g
  required:
    - id: jvm
      name: JVM
      importance: 3
      level: 3
      parts:
        - '=HYPERLINK("x")'
        - Threads
        - GC
  current:
    Threads:
      level: 2
      evidence: [https://example.com/a, https://example.com/b]
  analysis:
    Threads:
      - have: "+ reads dumps"
        lack: 'says "never"'
      - lack: second line
  todos:
    - todo: "@read"
      closes: [Threads]
      status: done
    - todo: write
      closes: [Threads]
`;

/** Reads RFC 4180 by the letter. */
function parse(csv: string): string[][] {
  const records: string[][] = [[]];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let match = field.exec(csv); match; match = field.exec(csv)) {
    records.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? "");
    if (match[3] === "\r\n") records.push([]);
    if (field.lastIndex === csv.length) break;
  }
  expect(field.lastIndex).toBe(csv.length);
  return records.slice(0, -1);
}

describe("exportCsv", () => {
  it("writes the matrix, a record for each competency", () => {
    const csv = exportCsv(CareerDocument.open(yaml), { language: "en" });
    expect(parse(csv)).toEqual([
      "goal|competency|part of|required|current|gap|importance|priority|what I can do|what I lack|to-dos|to-dos done|evidence".split(
        "|",
      ),
      ["Stay up, always", "JVM", "", "3", "0.67", "2.33", "3", "9", "", "", "'@read\nwrite", "1", ""],
      ["Stay up, always", `'=HYPERLINK("x")`, "JVM", "3", "0", "3", "3", "9", "", "", "", "0", ""],
      "Stay up, always|Threads|JVM|3|2|1|3|3|'+ reads dumps|says \"never\"\nsecond line|'@read\nwrite|1|https://example.com/a\nhttps://example.com/b".split(
        "|",
      ),
      ["Stay up, always", "GC", "JVM", "3", "0", "3", "3", "9", "", "", "", "0", ""],
    ]);
    expect(csv.replaceAll(/"[^"]*"/g, "").replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it("puts a byte order mark before it where asked, for Hangul in Excel", () => {
    const document = CareerDocument.open("gap:\n  required:\n    - 캐시\n");
    expect(exportCsv(document, { language: "ko", bom: true })).toBe(`\ufeff${exportCsv(document, { language: "ko" })}`);
    expect(exportCsv(document, { language: "ko" })).toBe(
      "목표,역량,상위 역량,필요,현재,격차,중요도,우선순위,할 수 있는 것,부족한 것,할 일,끝낸 할 일 수,근거\r\n,캐시,,1,0,1,2,2,,,,0,\r\n",
    );
  });

  it.each(["=1+1", "+1", "-1", "@a", "\t=1", "＝1", "－a"])("lets no text be a formula: %j", (text) => {
    const document = CareerDocument.open(
      `gap:\n  required:\n    - ${JSON.stringify(`x${text}`)}\n  analysis:\n    ${JSON.stringify(`x${text}`)}: ${JSON.stringify(`${text} `)}\n`,
    );
    const [, record] = parse(exportCsv(document, { language: "en" }));
    expect(record?.[1]).toBe(`x${text}`);
    // White space around a text is no part of it.
    expect(record?.[9]).toBe(`'${text.trim()}`);
  });

  it("is only a head for a file without a gap analysis", () => {
    expect(parse(exportCsv(CareerDocument.open(""), { language: "en" }))).toHaveLength(1);
  });
});
