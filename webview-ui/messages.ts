import type { PanelState } from "../src/panel/PanelState";
import type { Context, View } from "./context";
import { make, makeAction, makeIcon, setAttribute, setHidden, setText } from "./dom";
import { makeButton } from "./toolkit";

/** What the page says where there is no career file. */
export function makeNoFile({ say, command, chooseFile }: Context): View {
  const nothing = make(
    "div",
    "",
    make("h1", "", say("noFileTitle")),
    make("p", "", say("noFileText")),
    make(
      "p",
      "buttons",
      makeButton(say("newCareerFile"), "primary", () => command("newCareerFile")),
      makeButton(say("importReadme"), "secondary", () => command("importReadme")),
    ),
  );
  const list = make("ul", "file-list");
  const choice = make("div", "", make("h1", "", say("chooseFileTitle")), make("p", "", say("chooseFileText")), list);
  return {
    element: make("main", "message", nothing, choice),
    update: ({ files }) => {
      setHidden(nothing, files.length > 0);
      setHidden(choice, files.length === 0);
      list.replaceChildren(
        ...files.map(({ id, name }) => {
          const open = makeAction("link", () => chooseFile(id), name);
          return make("li", "", makeIcon("document", "quiet"), open);
        }),
      );
    },
  };
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

/** The line over a matrix without a gap. */
export function makeAllClosed({ say, command }: Context): View {
  const next = makeAction("link", () => command("reviewGoals"), say("allClosedNext"));
  const element = make("p", "all-closed", makeIcon("tick", "good"), make("span", "", say("allClosed")), next);
  return {
    element,
    update: (state) => setHidden(element, state.leaves === 0 || state.openGaps > 0),
  };
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
      setText(line, say("broken", { file: file ?? "career.yaml", line: broken.line, since: broken.since }));
      setText(message, broken.message);
      setText(go, say("brokenGo", { line: broken.line }));
      setAttribute(element, "aria-label", line.textContent);
    },
  };
}
