import { expect, test } from "vitest";
import { type Icon, icons } from "../../src/pictures/icons";

test.each(Object.entries<Icon>(icons))("%s is path data on a field of 16", (_, { line, solid = "" }) => {
  for (const path of [line, solid]) {
    expect(path).toMatch(/^(M[-MmLlHhVvAaZz\d\s.,]*)?$/);
    for (const start of path.matchAll(/M(\d+(?:\.\d+)?)[ ,](\d+(?:\.\d+)?)/g)) {
      for (const at of start.slice(1)) expect(Number(at)).toBeLessThanOrEqual(16);
    }
  }
});
