import type { ChecklistItem, PanelState } from "../src/panel/PanelState";
import type { Say } from "../src/panel/sayFrom";
import type { StringKey } from "../src/panel/strings";
import { arrange } from "./arrange";
import type { Context, View } from "./context";
import { make, makeAction, makeIcon, makeUnseen, setAttribute, setHidden, setText } from "./dom";
import { makeProgress, setProgress } from "./drawing";
import { makeBroken } from "./messages";
import { makeButton } from "./toolkit";

type Part = ChecklistItem["part"];

interface PartWords {
  readonly group: "groupKys" | "groupGap";
  readonly name: StringKey;
  readonly text: StringKey;
  /** How many the template asks for, where it does. */
  readonly asks?: StringKey;
  /** How what is there is counted; "there or not" where it is left out. */
  readonly count?: StringKey;
}

const parts: Readonly<Record<Part, PartWords>> = {
  keyStrengths: {
    group: "groupKys",
    name: "partKeyStrengths",
    text: "partKeyStrengthsText",
    asks: "askKeyStrengths",
    count: "countItems",
  },
  readme: { group: "groupKys", name: "partReadme", text: "partReadmeText", asks: "askReadme", count: "countLines" },
  goals: { group: "groupKys", name: "partGoals", text: "partGoalsText", asks: "askGoals", count: "countItems" },
  gapGoal: { group: "groupGap", name: "partGapGoal", text: "partGapGoalText" },
  required: { group: "groupGap", name: "partRequired", text: "partRequiredText", count: "countItems" },
  current: { group: "groupGap", name: "partCurrent", text: "partCurrentText", count: "countItems" },
  analysis: { group: "groupGap", name: "partAnalysis", text: "partAnalysisText", count: "countItems" },
  todos: { group: "groupGap", name: "partTodos", text: "partTodosText", count: "countItems" },
};

const stateFace = {
  empty: { icon: "ring", word: "stateEmpty" },
  partial: { icon: "half", word: "statePartial" },
  done: { icon: "tick", word: "stateDone" },
} as const;

/** What the template asks for and what is there, each a jump to its place. */
export function makeChecklist(context: Context): View {
  const { say, reveal } = context;
  const title = make("h1");
  const file = makeAction("file", () => context.command("openFile"));
  const meter = makeProgress("meter", "");
  let next: ChecklistItem | undefined;
  const keepWriting = make(
    "p",
    "buttons",
    makeButton(say("checklistNext"), "primary", () => {
      if (next !== undefined) reveal(next.target);
    }),
  );
  const groups = (["groupKys", "groupGap"] as const).map((name) => {
    const list = make("ul");
    const head = make("h2", "", say(name));
    return { name, list, element: make("section", "checklist-group", head, list) };
  });
  const broken = makeBroken(context);
  const element = make(
    "main",
    "checklist",
    broken.element,
    make(
      "div",
      "checklist-body",
      title,
      make("p", "checklist-text", say("checklistText"), " ", file),
      meter,
      keepWriting,
      ...groups.map((group) => group.element),
    ),
  );
  const items = new Map<Part, ItemView>();

  return {
    element,
    update: (state: PanelState) => {
      broken.update(state);
      const done = state.checklist.filter((item) => item.state === "done").length;
      const all = state.checklist.length;
      setText(title, say("checklistTitle", { all, done }));
      setText(file, state.file ?? "");
      setProgress(meter, all > 0 ? done / all : 0);
      setAttribute(meter, "aria-label", title.textContent);
      next = state.checklist.find((item) => item.state !== "done");
      setHidden(keepWriting, next === undefined);
      for (const group of groups) {
        const mine = state.checklist.filter((item) => parts[item.part].group === group.name);
        setHidden(group.element, mine.length === 0);
        arrange(
          group.list,
          mine.map((item) => {
            const view = items.get(item.part) ?? makeItem(item.part, context);
            items.set(item.part, view);
            view.update(item);
            return view.element;
          }),
        );
      }
    },
  };
}

interface ItemView {
  readonly element: HTMLLIElement;
  readonly update: (item: ChecklistItem) => void;
}

function makeItem(part: Part, { say, reveal }: Context): ItemView {
  let target = "";
  const go = () => reveal(target);
  const place = make("span", "item-icon");
  const there = make("span", "item-state");
  const name = makeAction("link", go, say(parts[part].name));
  const text = make("span", "item-text", say(parts[part].text));
  const element = make("li", "item", place, make("span", "item-main", name, text), there);
  let shown = "";
  return {
    element,
    update: (item) => {
      target = item.target;
      const wanted = `${item.state} ${item.count}`;
      if (wanted === shown) return;
      shown = wanted;
      const { icon, word } = stateFace[item.state];
      place.replaceChildren(makeIcon(icon, item.state === "done" ? "good" : ""), makeUnseen(say(word)));
      setText(there, stateWords(item, say));
    },
  };
}

function stateWords({ part, state, count }: ChecklistItem, say: Say): string {
  const { asks, count: unit } = parts[part];
  const there = state === "empty" || unit === undefined ? say(stateFace[state].word) : say(unit, { count });
  return asks === undefined || state === "done" ? there : say("asked", { there, asked: say(asks) });
}
