import * as fc from "fast-check";

/** A document in many styles: indentation, list forms, comments, line breaks. */
export const styledDocument = fc
  .record({
    step: fc.constantFrom(1, 2, 3, 4),
    listStep: fc.constantFrom(0, 1),
    items: fc.array(
      fc.constantFrom(
        ["글"],
        ['"따옴표: 글" # 말'],
        ["todo: 하기", "closes: [a]"],
        ["todo: |", "  여러", "", "  줄"],
        ["status: doing # 중", "todo: 하기"],
        ["todo: 하기", "closes:", "  - a", "  # 끝", "  - b"],
        [">-", "  접은 글"],
        ["{ todo: 하기, status: open }"],
        ["a: b"],
        ["여러 줄에", "걸친 글"],
        ["todo: 하기", "done: 2026-01-03"],
        ["# 빈 항목"],
      ),
      { maxLength: 4 },
    ),
    between: fc.constantFrom("", "\n", "# 사이\n"),
    behind: fc.constantFrom("", "\n\n", "  # 뒤\n", "name: 끝\n", "# 끝"),
    final: fc.boolean(),
    isList: fc.boolean(),
    lineBreak: fc.constantFrom("\n", "\r\n"),
    mark: fc.constantFrom("", "\uFEFF"),
  })
  .map(({ step, listStep, items, between, behind, final, isList, lineBreak, mark }) => {
    const white = " ".repeat(step);
    const list = items
      .map((item) => item.map((line, at) => `${at === 0 ? "- " : line === "" ? "" : "  "}${line}`))
      .map(
        (item) => item.map((line) => (line === "" ? "" : white.repeat(listStep) + line)).join("\n") + "\n" + between,
      );
    const gap = ["goal: a\n", `todos:${items.length === 0 ? "" : "\n"}${list.join("")}`]
      .join("")
      .split("\n")
      .map((line) => (line === "" ? "" : white + line));
    if (isList) gap[0] = `${white.slice(1)}- ${(gap[0] ?? "").trim()}`;
    const shift = isList
      ? (line: string, at: number) => (at === 0 || line === "" ? line : ` ${line}`)
      : (line: string) => line;
    const text = `gap:\n${gap.map(shift).join("\n")}${items.length === 0 ? "\n" : ""}${behind}`;
    return mark + (final ? text : text.trimEnd()).replaceAll("\n", lineBreak);
  });
