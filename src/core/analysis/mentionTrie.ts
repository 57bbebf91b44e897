/** A blank, a hyphen, or the marks of emphasis and code: what may stand between the words of a name. */
const gapChar = /[\s\-*`]/u;
const oneGap = /^(?:-|[*`]{0,3}[ \t\u00a0\u3000]{0,20}[*`]{0,3}|[ \t\u00a0]{0,20}(?:\r\n|\n|\r)[ \t\u00a0]{0,20})$/u;
const hangul = /[가-힣]/u;

/** Names longer than this are sentences: nobody mentions them word by word. */
const longestName = 120;
/** The most characters between two words of a name. */
const longestGap = 42;

interface Node<Value> {
  readonly next: Map<number, Node<Value>>;
  gap: Node<Value> | undefined;
  values: Value[] | undefined;
}

/** A name found in a text: where it ends (exclusive), and what was stored with it. */
export interface TrieMatch<Value> {
  readonly end: number;
  readonly value: Value;
}

/** Names by their letters, so that all of them are looked for at once. */
export class MentionTrie<Value> {
  private readonly root: Node<Value> = newNode();

  /**
   * Adds a name, NFC and in small letters. Its words may stand apart or together in a text, and so may Latin letters
   * and Hangul that meet in it.
   */
  add(name: string, value: Value): void {
    const trimmed = name.replaceAll(/^[\s\-*`]+|[\s\-*`]+$/gu, "");
    if (trimmed === "" || trimmed.length > longestName) return;
    let node = this.root;
    let before = "";
    for (let i = 0; i < trimmed.length; i++) {
      const char = trimmed.charAt(i);
      const isGap = gapChar.test(char);
      const meets = before !== "" && hangul.test(char) !== hangul.test(before) && isWord(char) && isWord(before);
      if ((isGap || meets) && !gapChar.test(before)) node = node.gap ??= newNode();
      if (!isGap) node = child(node, char.charCodeAt(0));
      before = char;
    }
    (node.values ??= []).push(value);
  }

  /** All names that begin at an offset of a text, given NFC and in small letters; the longest first. */
  at(text: string, start: number): readonly TrieMatch<Value>[] {
    const first = this.root.next.get(text.charCodeAt(start));
    if (!first) return none;
    const found: TrieMatch<Value>[] = [];
    collect(first, text, start + 1, found);
    return found.length > 1 ? found.sort((a, b) => b.end - a.end) : found;
  }
}

const none: readonly never[] = [];

function collect<Value>(from: Node<Value>, text: string, start: number, found: TrieMatch<Value>[]): void {
  let node: Node<Value> | undefined = from;
  for (let at = start; node; at++) {
    for (const value of node.values ?? none) found.push({ end: at, value });
    if (node.gap) collect(node.gap, text, gapEnd(text, at), found);
    node = at < text.length ? node.next.get(text.charCodeAt(at)) : undefined;
  }
}

/** Behind the gap that begins at an offset; the offset itself where there is none. */
function gapEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && end - start <= longestGap && gapChar.test(text.charAt(end))) end++;
  return end === start || oneGap.test(text.slice(start, end)) ? end : start;
}

function isWord(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char);
}

function newNode<Value>(): Node<Value> {
  return { next: new Map(), gap: undefined, values: undefined };
}

function child<Value>(node: Node<Value>, code: number): Node<Value> {
  let next = node.next.get(code);
  if (!next) node.next.set(code, (next = newNode()));
  return next;
}
