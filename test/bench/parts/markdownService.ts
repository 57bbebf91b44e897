// vscode-markdown-languageservice, as VS Code's own Markdown server uses it, on the same retro.md and edits.
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { SourceText } from "../../../src/core/text/SourceText";
import { retroText } from "../../support/retroTexts";
import { retroSpots } from "../retroSpots";
import { runPart } from "../runPart";
import { Spots } from "../Spots";
import { Rounds, Stopwatch } from "../Times";

/** The parts of the packages that are used here; they are not installed where types are checked. */
interface EditorDocument {
  readonly uri: string;
  readonly version: number;
  getText(): string;
}
type Listener = (document: EditorDocument) => void;
interface Diagnostic {
  readonly code?: string;
  readonly range: { readonly start: { readonly line: number } };
}
interface Service {
  getDocumentSymbols(document: EditorDocument, options: object, token: object): Promise<readonly object[]>;
  computeDiagnostics(document: EditorDocument, options: object, token: object): Promise<readonly Diagnostic[]>;
}
interface Package {
  createLanguageService(init: object): Service;
  readonly githubSlugifier: object;
}
interface Documents {
  readonly TextDocument: {
    create(uri: string, language: string, version: number, text: string): EditorDocument;
    update(document: EditorDocument, changes: readonly object[], version: number): EditorDocument;
  };
}
type MarkdownIt = new (options: object) => { parse(text: string, state: object): object[] };

const modules = path.resolve(process.argv[2] ?? "");
const require = createRequire(path.join(modules, "package.json"));
const load = (name: string): Promise<unknown> => import(pathToFileURL(require.resolve(name)).href);
const token = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) };
/** What VS Code's `markdown.validate.enabled` turns on, all of it. */
const checks = {
  validateReferences: "warning",
  validateFragmentLinks: "warning",
  validateFileLinks: "warning",
  validateMarkdownFileLinkFragments: "warning",
  validateUnusedLinkDefinitions: "hint",
  validateDuplicateLinkDefinitions: "warning",
  ignoreLinks: [],
};

async function measured(size: number): Promise<object> {
  const { createLanguageService, githubSlugifier } = (await load("vscode-markdown-languageservice")) as Package;
  const { TextDocument } = require("vscode-languageserver-textdocument") as Documents;
  const Markdown = require("markdown-it") as MarkdownIt;
  const { URI } = require("vscode-uri") as { URI: { parse(text: string): object } };
  const text = retroText(size);
  let document = TextDocument.create("file:///notes/retro.md", "markdown", 1, text);
  const listeners: Listener[] = [];
  const silent = () => ({ dispose() {} });
  const parser = new Markdown({ html: true });
  const service = createLanguageService({
    workspace: {
      workspaceFolders: [URI.parse("file:///notes")],
      onDidChangeMarkdownDocument: (listener: Listener, self?: unknown) => {
        listeners.push(listener.bind(self));
        return { dispose() {} };
      },
      onDidCreateMarkdownDocument: silent,
      onDidDeleteMarkdownDocument: silent,
      getAllMarkdownDocuments: async () => [document],
      hasMarkdownDocument: () => true,
      openMarkdownDocument: async () => document,
      stat: async () => undefined,
      readDirectory: async () => [],
    },
    parser: { slugifier: githubSlugifier, tokenize: async (one: EditorDocument) => parser.parse(one.getText(), {}) },
    logger: { level: 0, log() {} },
  });
  const spots = new Spots(text, retroSpots);
  let source = new SourceText(text);
  const rounds = new Rounds(size < 500_000 ? 5 : 1, 40);
  const findings = new Stopwatch(rounds);
  const outline = new Stopwatch(rounds);
  while (rounds.next()) {
    const { spot, edit, isWrong } = spots.next();
    const range = source.rangeOf(edit);
    source = source.replace(edit.start, edit.end, edit.newText);
    findings.start();
    outline.start();
    document = TextDocument.update(document, [{ range, text: edit.newText }], document.version + 1);
    for (const listener of listeners) listener(document);
    const found = await service.computeDiagnostics(document, checks, token);
    findings.stop(spot.kind.name);
    const symbols = await service.getDocumentSymbols(document, {}, token);
    outline.stop(spot.kind.name);
    const isFound = found.some((one) => one.range.start.line === range.start.line);
    if (isFound !== isWrong || symbols.length === 0) {
      throw new Error(`The link at ${spot.start} is ${isWrong ? "not found" : "still found"}.`);
    }
  }
  return { edit: findings.times, outline: outline.times };
}

void runPart(measured);
