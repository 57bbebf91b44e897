import { WordPattern } from "../../vocabulary/WordPattern";

/** Lines that close a text: they open nothing, and end a plan before them. */
export const closing = new WordPattern(
  /^(?:마치며|마치면서|마무리(?:하며|하면서|\s?글)?|맺음말|맺는\s?말|맺으며|끝으로|끝맺음|끝내며|나가며|결론|후기|에필로그|참고(?:\s?(?:자료|문헌|링크|사이트))?|출처|링크|conclusions?|to conclude|in conclusion|closing(?:\s.{0,20})?|final (?:words|thoughts)|wrap(?:ping)?[- ]up|outro|epilogue|references?|links|footnotes|thanks?(?:\s.{0,20})?|acknowledge?ments?|see you.{0,30}|the end|감사(?:의\s?말|합니다|인사)?)$/u,
  "마며맺끝론후필참링출ugfhk감",
);
/** Headings of what was done or happened, which a plan may be mixed with. */
export const recording = new WordPattern(
  /(?:기록|일지|이력|한\s?일(?:들)?|했던\s?일|done|changelog|\blog)$/u,
  "록일력dg",
);
