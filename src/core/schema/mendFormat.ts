import type { SchemaFormat } from "./SchemaNode";

/**
 * What was probably meant by a text that is not in the shape of its format: `2026.1.3` is the date `2026-01-03`,
 * `2026 상반기` the period `2026-H1`, `2 per week` the cadence `2/week`.
 * @returns undefined where that cannot be told. Whether the day exists is not looked at.
 */
export function mendFormat(format: SchemaFormat, text: string): string | undefined {
  const plain = text.trim().normalize("NFC").toLowerCase();
  switch (format) {
    case "date":
    case "date-or-words":
      return mendDate(plain);
    case "period":
      return mendPeriod(plain);
    case "cadence":
      return mendCadence(plain);
  }
}

function mendDate(text: string): string | undefined {
  const match =
    /^(\d{4})\s*[-./년]\s*(\d{1,2})\s*[-./월]\s*(\d{1,2})\s*[.일]?(?:[t\s]+\d{1,2}:\d{2}.*)?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  return match ? [match[1], two(match[2]), two(match[3])].join("-") : undefined;
}

function mendPeriod(text: string): string | undefined {
  const ends = text.split(/\s*[~/]\s*|\s+(?:-|to)\s+/);
  const [first, last] = ends.map(mendDate);
  if (ends.length === 2 && first && last) return `${first}/${last}`;
  if (ends.length === 1 && first) return first;
  const year = /^(\d{4})\s*년?$/.exec(text);
  if (year) return year[1];
  const month = /^(\d{4})\s*[-./년]\s*(\d{1,2})\s*월?$/.exec(text);
  if (month) return `${month[1]}-${two(month[2])}`;
  const part =
    /^(\d{4})\s*[-./년]?\s*([hqw])\s*(\d{1,2})$/.exec(text) ??
    swapped(/^(\d{4})\s*[-./년]?\s*(\d)\s*([hq])$/.exec(text));
  if (part?.[2]) return `${part[1]}-${part[2].toUpperCase()}${part[2] === "w" ? two(part[3]) : part[3]}`;
  const before = /^([hq])\s*(\d)[\s,]+(\d{4})$/.exec(text);
  if (before) return `${before[3]}-${before[1]?.toUpperCase()}${before[2]}`;
  const korean = /^(\d{4})\s*[-./년]?\s*(?:(상반기)|(하반기)|([1-4])\s*분기)$/.exec(text);
  if (korean) return `${korean[1]}-${korean[4] ? `Q${korean[4]}` : korean[2] ? "H1" : "H2"}`;
  return undefined;
}

function swapped(match: RegExpExecArray | null): readonly (string | undefined)[] | undefined {
  return match ? [match[0], match[1], match[3], match[2]] : undefined;
}

const koreanUnits: Readonly<Record<string, string>> = {
  하루: "day",
  일: "day",
  주: "week",
  일주일: "week",
  "2주": "2week",
  격주: "2week",
  월: "month",
  달: "month",
  한달: "month",
  분기: "quarter",
  반기: "half",
  년: "year",
  연: "year",
};

function mendCadence(text: string): string | undefined {
  if (/^(?:daily|weekly|biweekly|monthly|quarterly|half-yearly|yearly|regularly)$/.test(text)) return text;
  if (/^(?:bi-weekly|fortnightly|every (?:two|2) weeks)$/.test(text)) return "1/2week";
  const counted = text.replace(/^once\b/, "1").replace(/^twice\b/, "2");
  const english =
    /^(?:(\d{1,3})\s*(?:x|times)?\s*(?:\/|per|an?|every|each)?|every|each)\s*(2?)\s*(day|week|month|quarter|half|year)s?$/.exec(
      counted,
    );
  if (english) return rate(english[1], `${english[2]}${english[3]}`);
  const each = /^매(일|주|월|달|분기|반기|년)$|^(격주)$/.exec(text);
  if (each) return rate("1", koreanUnits[each[1] ?? each[2] ?? ""]);
  const korean = /^(하루|일주일|격주|2주|한\s?달|일|주|월|달|분기|반기|년|연)\s*에?\s*(\d{1,3})\s*(?:회|번)$/.exec(
    text,
  );
  return korean ? rate(korean[2], koreanUnits[(korean[1] ?? "").replace(/\s/g, "")]) : undefined;
}

function rate(times: string | undefined, unit: string | undefined): string | undefined {
  const whole = Number(times ?? 1);
  const known = unit && /^(?:day|2?week|month|quarter|half|year)$/.test(unit);
  return known && whole > 0 ? `${whole}/${unit}` : undefined;
}

function two(digits: string | undefined): string {
  return (digits ?? "").padStart(2, "0");
}
