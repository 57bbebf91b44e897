import { describe, expect, it } from "vitest";
import { readCadence } from "../../../src/core/time/Cadence";

describe("readCadence", () => {
  it.each([
    ["2/week", { times: 2, per: "week" }],
    [" 1 / 2week ", { times: 1, per: "2week" }],
    ["10/month", { times: 10, per: "month" }],
    ["1/half", { times: 1, per: "half" }],
    ["daily", { times: 1, per: "day" }],
    ["Weekly", { times: 1, per: "week" }],
    ["biweekly", { times: 1, per: "2week" }],
    ["monthly", { times: 1, per: "month" }],
    ["quarterly", { times: 1, per: "quarter" }],
    ["half-yearly", { times: 1, per: "half" }],
    ["yearly", { times: 1, per: "year" }],
    ["regularly", null],
  ])("reads %j", (text, cadence) => {
    expect(readCadence(text)).toEqual(cadence);
  });

  it.each(["", "0/week", "week", "2/weeks", "주 2회", "1.5/week", "1000/day"])("knows no cadence in %j", (text) => {
    expect(readCadence(text)).toBeUndefined();
  });
});
