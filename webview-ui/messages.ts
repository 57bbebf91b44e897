import type { PanelState } from "../src/panel/PanelState";
import type { Context, View } from "./context";
import { make, makeAction, makeIcon, setAttribute, setHidden, setText } from "./dom";
import { makeButton } from "./toolkit";

/** What the page says where there is no career file. */
export function makeNoFile({ say, command }: Context): View {
  const element = make(
    "main",
    "message",
    make("h1", "", say("noFileTitle")),
    make("p", "", say("noFileText")),
    make(
      "p",
      "buttons",
      makeButton(say("newCareerFile"), "primary", () => command("newCareerFile")),
      makeButton(say("importReadme"), "secondary", () => command("importReadme")),
    ),
  );
  return { element, update: () => {} };
}

/** What stands in the matrix's place where no competencies are listed. */
export function makeNoCompetencies({ say, command }: Context): View {
  const element = make(
    "div",
    "message",
    make("h2", "", say("noCompetenciesTitle")),
    make("p", "", say("noCompetenciesText")),
    make(
      "p",
      "buttons",
      makeButton(say("writeInFile"), "primary", () => command("openFile")),
    ),
  );
  return { element, update: (state) => setHidden(element, state.rows.length > 0) };
}

/** The banner over a state that is no longer that of the text. */
export function makeBroken({ say, reveal }: Context): View {
  const line = make("span");
  const message = make("span", "banner-message");
  let target = "";
  const go = makeAction("link", () => reveal(target));
  const element = make(
    "section",
    "banner",
    makeIcon("warning", "caution"),
    make("p", "", line, " ", message),
    make("p", "banner-actions", go, make("span", "quiet", say("brokenWriting"))),
  );
  return {
    element,
    update: ({ broken, file }: PanelState) => {
      setHidden(element, broken === null);
      if (broken === null) return;
      target = broken.target;
      setText(line, say("broken", { file: file ?? "career.yaml", line: broken.line }));
      setText(message, broken.message);
      setText(go, say("brokenGo", { line: broken.line }));
      setAttribute(element, "aria-label", line.textContent);
    },
  };
}
