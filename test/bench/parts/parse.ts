// The yardstick: `yaml` reads the whole text after each of the same edits, and nothing else is done.
import { parseDocument } from "yaml";
import { SourceText } from "../../../src/core/text/SourceText";
import { careerText } from "../../support/careerTexts";
import { careerSpots, pastedCompetencies, pastedTodos } from "../careerSpots";
import { runPart } from "../runPart";
import { Spots } from "../Spots";
import { Rounds, Stopwatch, type Times } from "../Times";

function edits(text: string): Times {
  const spots = new Spots(text, careerSpots);
  let source = new SourceText(text);
  const rounds = new Rounds(5, 40);
  const watch = new Stopwatch(rounds);
  while (rounds.next()) {
    const { spot, edit } = spots.next();
    source = source.replace(edit.start, edit.end, edit.newText);
    const { text: whole } = source;
    watch.start();
    parseDocument(whole);
    watch.stop(spot.kind.name);
  }
  return watch.times;
}

function pastes(text: string): Times {
  const rounds = new Rounds(1, 6);
  const watch = new Stopwatch(rounds);
  for (let at = 0; rounds.next(); at++) {
    const kind = at % 2 === 0 ? "todos" : "competencies";
    const { start, end, newText } = (kind === "todos" ? pastedTodos : pastedCompetencies)(text, at);
    const whole = text.slice(0, start) + newText + text.slice(end);
    watch.start();
    parseDocument(whole);
    watch.stop(kind);
  }
  return watch.times;
}

void runPart((size) => {
  const text = careerText(size);
  return { edit: edits(text), paste: pastes(text) };
});
