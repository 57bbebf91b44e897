import * as fc from "fast-check";
import { isCollection, isScalar, parse, parseDocument, visit } from "yaml";
import { careers } from "./careerArbitrary";

/**
 * The text of a career as somebody may have written it: block and flow style, comments, anchors, wide and narrow
 * indentation, tabs where they are blanks, CRLF, a byte order mark, no final line break.
 */
export const decoratedCareers: fc.Arbitrary<string> = fc
  .record({
    career: careers,
    bits: fc.infiniteStream(fc.nat({ max: 99 })),
    indent: fc.constantFrom(2, 2, 3, 4),
    indentSeq: fc.boolean(),
    flowShare: fc.constantFrom(0, 10, 40),
    commentShare: fc.constantFrom(0, 15),
    hasAnchor: fc.boolean(),
    tabs: fc.boolean(),
    lineBreak: fc.constantFrom("\n", "\r\n"),
    mark: fc.constantFrom("", "", "\uFEFF"),
    isFinal: fc.boolean(),
  })
  .map(({ career, bits, indent, indentSeq, flowShare, commentShare, hasAnchor, tabs, lineBreak, mark, isFinal }) => {
    const next = (): number => bits.next().value ?? 0;
    const document = parseDocument(career.yaml);
    visit(document, (key, node) => {
      if (key === "key" || node === document.contents) return;
      if (isCollection(node) && next() < flowShare) node.flow = true;
      if (isScalar(node) && next() < commentShare) node.comment = ` 말 ${next()} 🚀`;
      if (isCollection(node) && next() < commentShare) node.commentBefore = ` 위 ${next()}`;
    });
    const text = document.toString({ indent, indentSeq, lineWidth: 0, flowCollectionPadding: next() < 50 });
    let written = same(text, career.yaml) ? text : career.yaml;
    if (hasAnchor) written = keep(written, anchored(written), career.yaml);
    if (tabs) written = keep(written, written.replaceAll(/ #/g, "\t#").replaceAll(/\n(?=\S)/g, "\n\t\n"), career.yaml);
    written = written.replaceAll("\n", lineBreak);
    return mark + (isFinal ? written : written.trimEnd());
  });

/** A text of which a second one is an alias, where one is written twice. */
function anchored(text: string): string {
  const twice =
    /^( *(?:- )?(?:todo|name): )([^\n"'#:{}[\]&*]{3,40})$([^]*?)^( *(?:- )?(?:todo|lack): )[^\n"'#:{}[\]&*]{3,40}$/m;
  return text.replace(twice, (_all, first: string, words: string, between: string, second: string) =>
    [first, "&same ", words, between, second, "*same"].join(""),
  );
}

function keep(before: string, after: string, original: string): string {
  if (after.includes("*same")) return readable(after) ? after : before;
  return same(after, original) || (before.includes("*same") && readable(after)) ? after : before;
}

function readable(text: string): boolean {
  return parseDocument(text).errors.length === 0;
}

function same(one: string, other: string): boolean {
  try {
    return JSON.stringify(parse(one)) === JSON.stringify(parse(other));
  } catch {
    return false;
  }
}
