import { expect, it } from "vitest";
import { RetroDocument } from "../../../src/core/retro/RetroDocument";
import { isRetroByFrontMatter } from "../../../src/core/workspace/isRetroByFrontMatter";

it.each([
  ["---\ncareer: ../career.yaml\n---\n", true],
  ["---\r\ntitle: 한 해\r\nperiod: 2026-H1 # 상반기\r\n---\r\n", true],
  ['+++\nperiod = "2026"\n+++\n', true],
  ["+++\n[event]\nperiod = '2026'\n+++\n", false],
  ["---\ntitle: 한 해\n---\n", false],
  ["---\nperiod: 점심시간\n---\n", false],
  ["---\ncareer:\nevent:\n  period: 2026\n---\n", false],
  ["period: 2026\ncareer: career.yaml\n", false],
])("%j", (text, isRetro) => {
  expect(isRetroByFrontMatter(RetroDocument.open(text))).toBe(isRetro);
});
