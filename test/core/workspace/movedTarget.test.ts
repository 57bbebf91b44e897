import * as fc from "fast-check";
import { expect, it } from "vitest";
import { movedTarget } from "../../../src/core/workspace/movedTarget";

it.each([
  ["notes/a.md", "/w/retros/h1.md", "/w/2026.md", "retros/notes/a.md"],
  ["../notes/a.md?x#b", "/w/retros/h1.md", "/w/blog/2026/r.md", "../../notes/a.md?x#b"],
  ["./a.md", "/w/h1.md", "/w/retros/r.md", "../a.md"],
  ["#3월", "/w/내 글(1).md", "/w/retros/r.md", "../내%20글%281%29.md#3월"],
  ["a.md", "/w/내 글/h1.md", "/w/r.md", "내%20글/a.md"],
  ["../../up.md", "/w/h1.md", "/w/retros/r.md", "../../../up.md"],
  ["a.md", "/w/retros/h1.md", "/w/retros/r.md", "a.md"],
  ["https://example.com", "/w/h1.md", "/w/a/r.md", "https://example.com"],
  ["/posts/a/", "/w/h1.md", "/w/a/r.md", "/posts/a/"],
  ["{{< ref a >}}", "/w/h1.md", "/w/a/r.md", "{{< ref a >}}"],
  ["mailto:a@example.com", "/w/h1.md", "/w/a/r.md", "mailto:a@example.com"],
])("%s in %s leads from %s as %s", (target, from, to, moved) => {
  expect(movedTarget(target, from, to)).toBe(moved);
});

it("leads to the same place", () => {
  const name = fc.constantFrom("a", "b", "c d", "글", "x.md");
  const file = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => `/w/${parts.join("/")}/f.md`);
  const link = fc.tuple(fc.nat(2), fc.array(fc.constantFrom("a", "글", "x.md"), { minLength: 1, maxLength: 3 }));
  const place = (target: string, from: string): string =>
    decodeURIComponent(new URL(target, `file://${from}`).pathname);
  fc.assert(
    fc.property(file, file, link, (from, to, [ups, down]) => {
      const target = "../".repeat(ups) + down.join("/");
      expect(place(movedTarget(target, from, to), to)).toBe(place(target, from));
    }),
  );
});
