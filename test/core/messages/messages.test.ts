import { describe, expect, it } from "vitest";
import { cadenceWords } from "../../../src/core/messages/cadenceMessages";
import { checklistMessages } from "../../../src/core/messages/checklistMessages";
import { cliMessages } from "../../../src/core/messages/cliMessages";
import { commandMessages } from "../../../src/core/messages/commandMessages";
import { completionMessages } from "../../../src/core/messages/completionMessages";
import { findingMessages } from "../../../src/core/messages/findingMessages";
import { fixMessages } from "../../../src/core/messages/fixMessages";
import { formatMessage, type Message } from "../../../src/core/messages/formatMessage";
import { hintMessages } from "../../../src/core/messages/hintMessages";
import { hoverMessages } from "../../../src/core/messages/hoverMessages";
import { renameMessages } from "../../../src/core/messages/renameMessages";
import { refactorMessages } from "../../../src/core/messages/refactorMessages";
import { formatMessages, kindMessages, rangeMessages } from "../../../src/core/messages/schemaMessages";
import { cadenceUnits } from "../../../src/core/time/Cadence";

const tables: Readonly<Record<string, Readonly<Record<string, Message>>>> = {
  checklistMessages,
  cliMessages,
  commandMessages,
  completionMessages,
  findingMessages,
  fixMessages,
  formatMessages,
  hintMessages,
  hoverMessages,
  kindMessages,
  rangeMessages,
  refactorMessages,
  renameMessages,
};
const all = Object.entries(tables).flatMap(([table, messages]) =>
  Object.entries(messages).map(([key, message]) => ({ name: `${table}.${key}`, message })),
);
/** What is no language: figures, and the name of the template. */
function isNeutral({ en, ko }: Message): boolean {
  return [en, ko].some((text) => !/\p{L}/u.test(text.replaceAll(/\{\w+\}/g, ""))) || en === "career-goal README";
}

function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{\w+\}/g)].map((match) => match[0]).sort();
}

describe("messages", () => {
  it.each(all)("$name speaks both languages", ({ message }) => {
    expect(message.en.trim()).not.toBe("");
    expect(message.en).not.toMatch(/\p{Script=Hangul}/u);
    if (isNeutral(message)) return;
    expect(message.ko).toMatch(/\p{Script=Hangul}/u);
    expect(message.ko).not.toBe(message.en);
  });

  it.each(all)("$name has the same values in both", ({ message }) => {
    expect(placeholders(message.ko)).toEqual(placeholders(message.en));
  });

  it.each(all)("$name puts no particle behind a value", ({ message }) => {
    expect(message.ko).not.toMatch(/\}["'”’]*(?:은|는|이|가|을|를|와|과|로|으로|이나|나|이라|라)(?![가-힣])/);
    expect(message.ko).not.toMatch(/[가-힣]\([가-힣]{1,2}\)(?:[\s.,]|$)|(?:을|은|이|과)\/(?:를|는|가|와)/);
  });

  it("puts in what is given and leaves the rest", () => {
    const message = { en: "{a} of {b}, {a}", ko: "{b} 가운데 {a}" };
    expect(formatMessage(message, "en", { a: 1, b: "{a}" })).toBe("1 of {a}, 1");
    expect(formatMessage(message, "ko", { a: "$&" })).toBe("{b} 가운데 $&");
    expect(formatMessage({ en: "{toString}", ko: "" }, "en", {})).toBe("{toString}");
  });
});

describe("cadenceWords", () => {
  it("says each unit in both languages", () => {
    expect(cadenceUnits.map((per) => cadenceWords({ times: 2, per }, "ko"))).toEqual([
      "하루 2회",
      "주 2회",
      "2주 2회",
      "월 2회",
      "분기 2회",
      "반기 2회",
      "연 2회",
    ]);
    expect(cadenceUnits.map((per) => cadenceWords({ times: 2, per }, "en"))).toEqual([
      "2 a day",
      "2 a week",
      "2 every two weeks",
      "2 a month",
      "2 a quarter",
      "2 a half-year",
      "2 a year",
    ]);
    expect([cadenceWords(null, "ko"), cadenceWords(null, "en")]).toEqual(["꾸준히", "regularly"]);
  });
});
