import type { Block } from "../markdown/Block";

/**
 * Whether a block belongs to a list of links for further reading, which stands at the end of many a part: the list,
 * or the label above it.
 *
 * @param isAppendix a rule stands before it, which ends the parts
 */
export function isReferences(
  before: Block | undefined,
  block: Block,
  next: Block | undefined,
  isAppendix: boolean,
): boolean {
  return isReferenceList(before, block, isAppendix) || (next !== undefined && isLabelOfReferences(block, next));
}

const references =
  /^(?:[^\p{L}]*)(?:참고|참조|출처|관련|읽을\s?거리|더\s?(?:읽|볼)|링크|자료|추천|references?\b|links?\b|resources?\b|further reading|see also|sources?\b|reading\b|bibliography)/iu;
const link = /^(?:[^\p{L}\p{N}]*)(?:\[[^\]]*\]\([^)]*\)|<?https?:\/\/\S+>?)[.\s]*$/u;

/** A list of links behind a word such as `참고한 글`, or behind a rule that ends the document's last part. */
function isReferenceList(before: Block | undefined, block: Block, isAppendix: boolean): boolean {
  if (block.kind !== "list" || block.items.some((item) => item.task !== undefined)) return false;
  const links = block.items.filter(({ inner }) => /\]\(|https?:/u.test(inner.text));
  if (links.length * 2 < block.items.length || links.length === 0) return false;
  return (before && isReferenceWord(before)) || (isAppendix && block.items.every(({ inner }) => link.test(inner.text)));
}

function isLabelOfReferences(block: Block, next: Block): boolean {
  return isReferenceWord(block) && isReferenceList(block, next, false);
}

function isReferenceWord(block: Block): boolean {
  return (
    block.kind === "paragraph" &&
    block.lines.length === 1 &&
    block.inner.text.length <= 40 &&
    references.test(block.inner.text)
  );
}
