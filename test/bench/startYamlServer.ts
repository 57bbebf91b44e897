import path from "node:path";
import { pathToFileURL } from "node:url";
import { LanguageServer } from "./LanguageServer";

/** The address of the document that the server is given. */
export const careerUri = "file:///notes/career.yaml";

/**
 * Starts yaml-language-server as an editor does, with our schema for career.yaml and no schemas from elsewhere.
 * @param modules the node_modules that it is installed in
 * @param schema the path of the schema
 * @returns it, initialized
 */
export async function startYamlServer(
  modules: string,
  schema: string,
  env?: NodeJS.ProcessEnv,
): Promise<LanguageServer> {
  const script = path.join(modules, "yaml-language-server/bin/yaml-language-server");
  const yaml = {
    schemas: { [pathToFileURL(path.resolve(schema)).href]: "career.yaml" },
    schemaStore: { enable: false },
    kubernetesCRDStore: { enable: false },
    validate: true,
    hover: true,
    completion: true,
  };
  const server = new LanguageServer([script, "--stdio"], { yaml }, env);
  const textDocument = { synchronization: {}, publishDiagnostics: {}, completion: {}, hover: {} };
  await server.ask("initialize", { processId: process.pid, rootUri: null, capabilities: { textDocument } });
  server.tell("initialized", {});
  server.tell("workspace/didChangeConfiguration", { settings: { yaml } });
  return server;
}
