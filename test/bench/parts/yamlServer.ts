// yaml-language-server over stdio, with our schema, on the same career.yaml and edits. Its waiting is taken off.
import { SourceText } from "../../../src/core/text/SourceText";
import type { TextEdit } from "../../../src/core/text/TextEdit";
import { careerText } from "../../support/careerTexts";
import {
  careerSpots,
  completionSpots,
  hoverSpots,
  pastedCompetencies,
  pastedTodos,
  pointedAt,
  typedAt,
} from "../careerSpots";
import { validationDelay } from "../delay";
import type { LanguageServer, ServerDiagnostic } from "../LanguageServer";
import { runPart } from "../runPart";
import { Spots } from "../Spots";
import { careerUri, startYamlServer } from "../startYamlServer";
import { Rounds, Stopwatch, type Times } from "../Times";

const [modules = "", schema = ""] = process.argv.slice(2);
/** Milliseconds for each task: a large document takes seconds at each edit. */
const longest = 40_000;

/** The document as the editor has it. */
class OpenDocument {
  private version = 1;
  private constructor(
    readonly server: LanguageServer,
    public source: SourceText,
  ) {}

  static async open(server: LanguageServer, text: string): Promise<OpenDocument> {
    const found = server.nextFindings();
    const textDocument = { uri: careerUri, languageId: "yaml", version: 1, text };
    server.tell("textDocument/didOpen", { textDocument });
    await found;
    return new OpenDocument(server, new SourceText(text));
  }

  /** Tells of an edit. @returns the findings, when they come */
  change(edit: TextEdit): Promise<readonly ServerDiagnostic[]> {
    const range = this.source.rangeOf(edit);
    this.source = this.source.replace(edit.start, edit.end, edit.newText);
    const found = this.server.nextFindings();
    const textDocument = { uri: careerUri, version: ++this.version };
    this.server.tell("textDocument/didChange", { textDocument, contentChanges: [{ range, text: edit.newText }] });
    return found;
  }

  async close(): Promise<void> {
    const found = this.server.nextFindings();
    this.server.tell("textDocument/didClose", { textDocument: { uri: careerUri } });
    await found;
  }
}

async function edits(document: OpenDocument, text: string): Promise<Times> {
  const spots = new Spots(text, careerSpots);
  const rounds = new Rounds(text.length < 50_000 ? 10 : 2, 40, longest);
  const watch = new Stopwatch(rounds, validationDelay);
  while (rounds.next()) {
    const { spot, edit, isWrong } = spots.next();
    const { line } = document.source.positionAt(edit.start);
    watch.start();
    const found = await document.change(edit);
    watch.stop(spot.kind.name);
    // A schema knows neither what references lead to nor how many days a month has.
    const isKnown = spot.kind.name === "level" || spot.kind.name === "status";
    if (isKnown && found.some((one) => one.range.start.line === line) !== isWrong) {
      throw new Error(`The ${spot.kind.name} at line ${line} is ${isWrong ? "not found" : "still found"}.`);
    }
  }
  return watch.times;
}

async function pastes(document: OpenDocument): Promise<Times> {
  const { text } = document.source;
  const rounds = new Rounds(1, 6, longest);
  const watch = new Stopwatch(rounds, validationDelay);
  for (let at = 0; rounds.next(); at++) {
    const kind = at % 2 === 0 ? "todos" : "competencies";
    const edit = (kind === "todos" ? pastedTodos : pastedCompetencies)(text, at);
    watch.start();
    await document.change(edit);
    watch.stop(kind);
    await document.change({ start: edit.start, end: edit.start + edit.newText.length, newText: "" });
  }
  return watch.times;
}

async function questions(document: OpenDocument, text: string, question: "completion" | "hover"): Promise<Times> {
  const spots = new Spots(text, question === "hover" ? hoverSpots : completionSpots);
  const rounds = new Rounds(2, 24, longest);
  const watch = new Stopwatch(rounds, 0);
  for (let at = 0; rounds.next(); at++) {
    const spot = spots.turn();
    const { text: whole } = document.source;
    const { edit, place } = question === "hover" ? pointedAt(whole, spot, at) : typedAt(spot);
    const position = document.source.replace(edit.start, edit.end, edit.newText).positionAt(place);
    watch.start();
    const found = document.change(edit);
    await document.server.ask(`textDocument/${question}`, { textDocument: { uri: careerUri }, position });
    watch.stop(spot.kind.name);
    await found;
    const back = whole.slice(edit.start, edit.end);
    await document.change({ start: edit.start, end: edit.start + edit.newText.length, newText: back });
  }
  return watch.times;
}

/** How long the findings of the smallest text take: the waiting, the way there and back, and next to no work. */
async function delay(server: LanguageServer): Promise<Times> {
  const document = await OpenDocument.open(server, "version: 1\n");
  const rounds = new Rounds(2, 15);
  const watch = new Stopwatch(rounds, 0);
  for (let at = 0; rounds.next(); at++) {
    const newText = at % 2 === 0 ? "x" : "1";
    watch.start();
    await document.change({ start: 9, end: 10, newText });
    watch.stop("edit");
  }
  await document.close();
  return watch.times;
}

void runPart(async (size) => {
  const server = await startYamlServer(modules, schema);
  const text = careerText(size);
  const smallest = await delay(server);
  const document = await OpenDocument.open(server, text);
  const edit = await edits(document, text);
  await document.close();
  const again = await OpenDocument.open(server, text);
  const paste = await pastes(again);
  const completion = await questions(again, text, "completion");
  const hover = await questions(again, text, "hover");
  await server.end();
  return { length: text.length, edit, paste, completion, hover, smallest };
});
