import { describe, expect, test } from "vitest";
import type { PageMessage } from "../../src/panel/messages";
import { readPageMessage } from "../../src/panel/readPageMessage";

const known: readonly PageMessage[] = [
  { type: "ready" },
  { type: "shown" },
  { type: "reveal", target: "a/b", version: 3 },
  { type: "tick", todo: "할 일", done: false, version: 0 },
  { type: "chooseGap", gap: 2 },
  { type: "chooseFile", file: "file:///a/career.yaml" },
  { type: "chooseYear", year: 2030 },
  { type: "setLevel", row: "0:required/0", level: 4, version: 2 },
  { type: "setPeriod", todo: "0:todos/0", period: "2030-H1", version: 2 },
  { type: "moveTodo", todo: "0:todos/0", section: "spare", version: 2 },
  { type: "record", todo: "0:todos/0", done: true, version: 2 },
  { type: "export", form: "csv" },
  { type: "export", form: "png" },
  { type: "picture", form: "svg", content: "<svg></svg>" },
  { type: "picture", form: "png", content: "data:image/png;base64,AAAA" },
  { type: "command", command: "generateTodos" },
  { type: "command", command: "generateTodos", row: "0:required/0" },
];

describe("readPageMessage", () => {
  test.each(known)("takes $type", (message) => {
    expect(readPageMessage(message)).toEqual(message);
  });

  test("leaves out what it does not know", () => {
    expect(readPageMessage({ type: "ready", extra: 1 })).toEqual({ type: "ready" });
  });

  test.each([
    [undefined],
    [null],
    ["ready"],
    [[]],
    [{}],
    [{ type: "close" }],
    [{ type: "reveal", target: "a" }],
    [{ type: "reveal", target: 1, version: 1 }],
    [{ type: "reveal", target: "a", version: -1 }],
    [{ type: "reveal", target: "a", version: 1.5 }],
    [{ type: "tick", todo: "a", done: "yes", version: 1 }],
    [{ type: "tick", done: true, version: 1 }],
    [{ type: "chooseGap", gap: Number.NaN }],
    [{ type: "chooseYear", year: 10000 }],
    [{ type: "setLevel", row: "a", level: 5, version: 1 }],
    [{ type: "setLevel", row: "a", level: 1.5, version: 1 }],
    [{ type: "setPeriod", todo: "a", version: 1 }],
    [{ type: "moveTodo", todo: "a", section: "closed", version: 1 }],
    [{ type: "record", todo: "a", done: true }],
    [{ type: "export", form: "pdf" }],
    [{ type: "picture", form: "svg", content: "<html>" }],
    [{ type: "picture", form: "png", content: "data:text/html,x" }],
    [{ type: "picture", form: "csv", content: "a" }],
    [{ type: "command", command: "deleteFile" }],
    [{ type: "command", command: "toString" }],
  ])("refuses %j", (message) => {
    expect(readPageMessage(message)).toBeUndefined();
  });
});
