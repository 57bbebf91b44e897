import type { Language } from "../Language";
import { findingMessages, type FindingCode, type FindingWording, type Severity } from "../messages/findingMessages";
import { formatMessage, type MessageValues } from "../messages/formatMessage";
import type { Span } from "../text/SourceText";
import type { TextEdit } from "../text/TextEdit";
import type { CalendarDate } from "../time/CalendarDate";

/** Something that a reader of the file should know, at its exact place. */
export interface Finding extends Span {
  readonly code: FindingCode;
  readonly wording: FindingWording;
  readonly severity: Severity;
  readonly values: LocalizedValues;
  /** What a fix needs to know. */
  readonly data?: FindingData | undefined;
}

/** A value that reads differently in each language. */
type LocalizedValue = string | number | Readonly<Record<Language, string>>;
type LocalizedValues = Readonly<Record<string, LocalizedValue>>;

/** Plain data: it crosses processes. Which of these a finding has depends on its code alone. */
export interface FindingData {
  /** The text that a quoted scalar must hold. */
  readonly meant?: string;
  /** What the span should read instead. */
  readonly replacement?: string;
  /** The goal that is to be added to kys.goals. */
  readonly goal?: string;
  /** Where the mark of a guess stands, its leading blanks included. */
  readonly mark?: Span;
  /** The day on which it was found, where it is one on some days only. */
  readonly today?: CalendarDate;
  /** What mends it in a Markdown text. */
  readonly edits?: readonly TextEdit[];
  /** The other way to mend it, where there are two: of a conflict, to keep the lower side. */
  readonly otherEdits?: readonly TextEdit[];
}

/** A finding at the place of a span: where that is a node, the finding moves along with it. */
class PlacedFinding implements Finding {
  readonly code: FindingCode;
  readonly severity: Severity;

  constructor(
    readonly wording: FindingWording,
    private readonly span: Span,
    readonly values: LocalizedValues,
    readonly data: FindingData | undefined,
  ) {
    this.code = wording.replace(/-suggested$/, "") as FindingCode;
    this.severity = findingMessages[wording].severity;
  }

  get start(): number {
    return this.span.start;
  }

  get end(): number {
    return this.span.end;
  }
}

/** Makes a finding of a wording. */
export function finding(
  wording: FindingWording,
  span: Span,
  values: LocalizedValues = {},
  data?: FindingData,
): Finding {
  return new PlacedFinding(wording, span, values, data);
}

/** What a finding says, in a language. */
export function findingText(one: Finding, language: Language): string {
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(one.values)) {
    values[name] = typeof value === "object" ? value[language] : value;
  }
  return formatMessage(findingMessages[one.wording], language, values satisfies MessageValues);
}
