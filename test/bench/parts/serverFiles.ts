// The scripts that yaml-language-server loads until it is initialized: their number and size, as V8 counts them.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { startYamlServer } from "../startYamlServer";

const [modules = "", schema = ""] = process.argv.slice(2);

async function measured(): Promise<object> {
  const folder = mkdtempSync(path.join(tmpdir(), "loaded-"));
  try {
    const server = await startYamlServer(modules, schema, { ...process.env, NODE_V8_COVERAGE: folder });
    await server.end();
    const urls = readdirSync(folder).flatMap((file) => {
      const { result } = JSON.parse(readFileSync(path.join(folder, file), "utf8")) as { result: { url: string }[] };
      return result.map(({ url }) => url);
    });
    const files = [...new Set(urls)].filter((url) => url.startsWith("file:")).map((url) => fileURLToPath(url));
    return { files: files.length, bytes: files.reduce((sum, file) => sum + statSync(file).size, 0) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

void measured().then((loaded) => process.stdout.write(JSON.stringify(loaded)));
