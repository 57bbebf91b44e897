// Our core on retro.md: from the change event to the finished findings, and to the finished outline after them.
import { diagnoseRetro } from "../../../src/core/features/diagnoseRetro";
import { outlineRetro } from "../../../src/core/features/outlineRetro";
import { type Finding, findingText } from "../../../src/core/findings/Finding";
import { RetroDocument } from "../../../src/core/retro/RetroDocument";
import { retroText } from "../../support/retroTexts";
import { retroSpots } from "../retroSpots";
import { runPart } from "../runPart";
import { Spots } from "../Spots";
import { Rounds, Stopwatch } from "../Times";

function shown({ source }: RetroDocument, findings: readonly Finding[]): object[] {
  return findings.map((one) => ({ range: source.rangeOf(one), message: findingText(one, "en"), code: one.code }));
}

function measured(size: number): object {
  const text = retroText(size);
  const spots = new Spots(text, retroSpots);
  let document = RetroDocument.open(text);
  const rounds = new Rounds(size < 50_000 ? 300 : size < 500_000 ? 30 : 2, 80);
  const findings = new Stopwatch(rounds);
  const outline = new Stopwatch(rounds);
  while (rounds.next()) {
    const { spot, edit, isWrong } = spots.next();
    findings.start();
    outline.start();
    document = document.change([edit]);
    const found = diagnoseRetro(document);
    shown(document, found);
    findings.stop(spot.kind.name);
    const parts = outlineRetro(document);
    outline.stop(spot.kind.name);
    const isFound = found.some((one) => one.start >= spot.start && one.end <= spot.end);
    if (isFound !== isWrong || parts.length === 0) {
      throw new Error(`The day at ${spot.start} is ${isWrong ? "not found" : "still found"}.`);
    }
  }
  return { length: text.length, edit: findings.times, outline: outline.times };
}

void runPart(measured);
