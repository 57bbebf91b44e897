import { readdir } from "node:fs/promises";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { checkout } from "../../../scripts/lib/checkout.mjs";
import { packageExtension } from "../../../scripts/lib/packageExtension.mjs";
import { openWorkbench, type Workbench } from "./openWorkbench";

let workbench: Workbench;

beforeAll(async () => {
  const vsix = await packageExtension(path.join(checkout.work, "career-gap.vsix"));
  workbench = await openWorkbench({ folder: "sample/en", file: "career.yaml", vsix });
});

afterAll(() => workbench?.close());

it("ships what runs, and nothing else", async () => {
  const extensions = path.join(workbench.dataFolder, "extensions");
  const installed = (await readdir(extensions)).find((name) => name.startsWith("career-gap."));
  expect(installed).toMatch(/^career-gap\.career-gap-\d+\.\d+\.\d+/u);
  const files = await readdir(path.join(extensions, installed ?? ""));
  expect(files).toEqual(expect.arrayContaining(["dist", "package.json", "package.nls.json"]));
  for (const name of ["src", "webview-ui", "test", "scripts", "node_modules", "sample"]) {
    expect(files).not.toContain(name);
  }
  const shipped = await readdir(path.join(extensions, installed ?? "", "dist"), { recursive: true });
  const built = await readdir(path.join(checkout.root, "dist"), { recursive: true });
  expect(shipped.toSorted()).toEqual(built.toSorted());
  expect(shipped.filter((name) => name.startsWith("parts")).length).toBeGreaterThan(1);
});

it("takes a career file once it is installed", async () => {
  const { page } = workbench;
  await expect.poll(() => page.title()).toMatch(/^career\.yaml/u);
  await page
    .locator(".statusbar-item", { hasText: /^Career/u })
    .first()
    .waitFor();
});
