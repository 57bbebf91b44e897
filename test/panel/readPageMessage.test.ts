import { describe, expect, test } from "vitest";
import type { PageMessage } from "../../src/panel/messages";
import { readPageMessage } from "../../src/panel/readPageMessage";

const known: readonly PageMessage[] = [
  { type: "ready" },
  { type: "reveal", target: "a/b", version: 3 },
  { type: "tick", todo: "할 일", done: false, version: 0 },
  { type: "chooseGap", gap: 2 },
  { type: "command", command: "generateTodos" },
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
    [{ type: "command", command: "deleteFile" }],
    [{ type: "command", command: "toString" }],
  ])("refuses %j", (message) => {
    expect(readPageMessage(message)).toBeUndefined();
  });
});
