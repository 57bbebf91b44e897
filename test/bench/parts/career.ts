// Our core on career.yaml: from the change event to the finished findings, completions or hover.
import { CareerDocument } from "../../../src/core/career/CareerDocument";
import { completeCareer } from "../../../src/core/features/completeCareer";
import { diagnoseCareer } from "../../../src/core/features/diagnoseCareer";
import { hoverCareer } from "../../../src/core/features/hoverCareer";
import { type Finding, findingText } from "../../../src/core/findings/Finding";
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
import { runPart } from "../runPart";
import { Spots } from "../Spots";
import { Rounds, Stopwatch, type Times } from "../Times";

const today = "2026-06-15";

/** The findings as an editor shows them: ranges by line and character, and words. */
function shown(document: CareerDocument): object[] {
  const { source } = document;
  return diagnoseCareer(document, [], { today }).map((one) => ({
    range: source.rangeOf(one),
    message: findingText(one, "en"),
    code: one.code,
  }));
}

function isWrongAt(findings: readonly Finding[], start: number, end: number): boolean {
  return findings.some((one) => one.severity === "error" && one.start <= end && one.end >= start);
}

function measured(size: number): Record<string, unknown> {
  const text = careerText(size);
  return {
    length: text.length,
    edit: edits(text),
    paste: pastes(text),
    completion: questions(text, "completion"),
    hover: questions(text, "hover"),
  };
}

function edits(text: string): Times {
  const spots = new Spots(text, careerSpots);
  let document = CareerDocument.open(text);
  shown(document);
  // About a second of typing, until what runs often is compiled.
  const rounds = new Rounds(1000, 300);
  const watch = new Stopwatch(rounds);
  while (rounds.next()) {
    const { spot, edit, isWrong } = spots.next();
    watch.start();
    document = document.change([edit]);
    shown(document);
    watch.stop(spot.kind.name);
    if (isWrongAt(diagnoseCareer(document, [], { today }), spot.start, spot.end) !== isWrong) {
      throw new Error(`The ${spot.kind.name} at ${spot.start} is ${isWrong ? "not found" : "still found"}.`);
    }
  }
  return watch.times;
}

/** A hundred lines in, and out again, which is measured by itself. */
function pastes(text: string): object {
  let document = CareerDocument.open(text);
  shown(document);
  const rounds = new Rounds(20, 60);
  const watch = new Stopwatch(rounds);
  const undone = new Stopwatch(rounds);
  for (let at = 0; rounds.next(); at++) {
    const kind = at % 2 === 0 ? "todos" : "competencies";
    const edit = (kind === "todos" ? pastedTodos : pastedCompetencies)(text, at);
    const before = diagnoseCareer(document, [], { today }).length;
    watch.start();
    document = document.change([edit]);
    shown(document);
    watch.stop(kind);
    if (diagnoseCareer(document, [], { today }).length <= before)
      throw new Error("The pasted lines change no finding.");
    undone.start();
    document = document.change([{ start: edit.start, end: edit.start + edit.newText.length, newText: "" }]);
    shown(document);
    undone.stop(kind);
  }
  return { ...watch.times, undone: undone.times };
}

/** The edit and the answer to the question after it; the findings of both come before the next, unmeasured. */
function questions(text: string, question: "completion" | "hover"): Times {
  const spots = new Spots(text, question === "hover" ? hoverSpots : completionSpots);
  let document = CareerDocument.open(text);
  shown(document);
  const rounds = new Rounds(60, 120);
  const watch = new Stopwatch(rounds);
  for (let at = 0; rounds.next(); at++) {
    const spot = spots.turn();
    const { text: whole } = document.source;
    const { edit, place } = question === "hover" ? pointedAt(whole, spot, at) : typedAt(spot);
    watch.start();
    document = document.change([edit]);
    const answer =
      question === "hover"
        ? hoverCareer(document, place, "en", "2026-03-09")?.lines
        : completeCareer(document, place, "en", today).items;
    watch.stop(spot.kind.name);
    if (!answer || answer.length === 0) throw new Error(`No ${question} at the ${spot.kind.name} at ${place}.`);
    shown(document);
    const back = whole.slice(edit.start, edit.end);
    document = document.change([{ start: edit.start, end: edit.start + edit.newText.length, newText: back }]);
    shown(document);
  }
  return watch.times;
}

void runPart(measured);
