// npm run package: writes career-gap-VERSION.vsix.
import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { checkout } from "./lib/checkout.mjs";
import { ensureDependencies } from "./lib/ensureDependencies.mjs";
import { packageExtension } from "./lib/packageExtension.mjs";
import { runScript } from "./lib/runScript.mjs";

await runScript(async () => {
  await ensureDependencies();
  const { name, version } = JSON.parse(readFileSync(path.join(checkout.root, "package.json"), "utf8"));
  const file = `${name}-${version}.vsix`;
  const written = await packageExtension(path.join(checkout.root, file));
  console.log(`${file} (${(statSync(written).size / 1024).toFixed(1)} KB)`);
});
