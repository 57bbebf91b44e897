import type { ReviewReason } from "../analysis/reviewGoals";
import type { Language } from "../Language";
import type { Period } from "../time/Period";
import { periodText } from "../time/periodText";
import { reasonMessages, statusMessages } from "./draftMessages";
import { shortened } from "../text/shortened";
import { formatMessage } from "./formatMessage";
import { ledgerMessages } from "./ledgerMessages";
import { dayName } from "./periodNames";

/** How long a quoted sentence may be. */
const mostLetters = 90;

/** A reason for a verdict in words. */
export function reasonWords(reason: ReviewReason, language: Language): string {
  const { kind, text, time } = reason;
  if (kind === "quota") {
    const [, met = "", counted = "", unit = ""] = /^(\d+)\/(\d+) (\S+)$/.exec(text) ?? [];
    const { met: messages } = ledgerMessages;
    return formatMessage(messages[unit in messages ? (unit as keyof typeof messages) : "week"], language, {
      met,
      counted,
    });
  }
  const say = (values: Readonly<Record<string, string | number>>): string =>
    formatMessage(reasonMessages[kind], language, { text: shortened(text, mostLetters), ...values });
  if (kind === "done") {
    const days = text.split(", ");
    const last = days.at(-1) ?? "";
    if (days.length > 2)
      return formatMessage(reasonMessages.doneTimes, language, {
        count: days.length,
        text: dayName(last, language),
      });
    return say({ text: days.map((day) => dayName(day, language)).join(", ") });
  }
  if (kind === "parts") {
    const [done = "", begun = "", all = ""] = text.split("/");
    return say({ done, begun, all });
  }
  if (kind === "status") return say({ text: statusMessages[text]?.[language] ?? text });
  return say({ when: time === undefined ? "" : ` (${timeText(time)})` });
}

/** The period, or the months from the first to the last. */
function timeText(time: Period): string {
  const [short, first, last] = [periodText(time), time.from.slice(0, 7), time.to.slice(0, 7)];
  return short.includes("/") ? `${first} – ${last}` : short;
}
