import type { Span } from "./SourceText";

/** What lies from the beginning of one span to the end of another, wherever they move. */
export function spanBetween(first: Pick<Span, "start">, last: Pick<Span, "end">): Span {
  return {
    get start() {
      return first.start;
    },
    get end() {
      return last.end;
    },
  };
}

/** What lies behind a span, wherever that moves; `from` and `to` are counted from its end. */
export function spanBehind(span: Pick<Span, "end">, from: number, to: number): Span {
  return {
    get start() {
      return span.end + from;
    },
    get end() {
      return span.end + to;
    },
  };
}
