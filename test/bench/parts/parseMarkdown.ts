// The yardstick of retro.md: @lezer/markdown reads the whole text after each of the same edits.
import { GFM, parser } from "@lezer/markdown";
import { SourceText } from "../../../src/core/text/SourceText";
import { retroText } from "../../support/retroTexts";
import { retroSpots } from "../retroSpots";
import { runPart } from "../runPart";
import { Spots } from "../Spots";
import { Rounds, Stopwatch, type Times } from "../Times";

const markdown = parser.configure(GFM);

function edits(text: string): Times {
  const spots = new Spots(text, retroSpots);
  let source = new SourceText(text);
  const rounds = new Rounds(5, 40);
  const watch = new Stopwatch(rounds);
  while (rounds.next()) {
    const { spot, edit } = spots.next();
    source = source.replace(edit.start, edit.end, edit.newText);
    const { text: whole } = source;
    watch.start();
    markdown.parse(whole);
    watch.stop(spot.kind.name);
  }
  return watch.times;
}

void runPart((size) => ({ edit: edits(retroText(size)) }));
