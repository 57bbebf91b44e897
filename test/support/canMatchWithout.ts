/**
 * Whether a pattern might match a text that has none of some characters, read off the pattern's source: `false` is
 * proof that every text it is found in has one of them. What must not stand around a place is taken to say nothing.
 * @param pattern of groups, alternatives, classes and repetitions, with or without the flags `u`, `i` and `y`
 * @param characters a set, written as a text; with the flag `i` both cases of a letter have to be in it
 */
export function canMatchWithout(pattern: RegExp, characters: string): boolean {
  return new Reader(pattern.source, new Set(characters), pattern.ignoreCase).alternatives();
}

class Reader {
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly characters: ReadonlySet<string>,
    private readonly ignoreCase: boolean,
  ) {}

  alternatives(): boolean {
    let can = this.sequence();
    while (this.source[this.at] === "|") {
      this.at++;
      can = this.sequence() || can;
    }
    return can;
  }

  private sequence(): boolean {
    let can = true;
    while (this.at < this.source.length && !/[|)]/.test(this.source[this.at] ?? "")) {
      const canThis = this.atom();
      const repeated = this.take(/[?*+]\??|\{(\d+)(?:,\d*)?\}\??/y);
      const least =
        repeated === null ? 1 : repeated[1] === undefined ? (repeated[0].startsWith("+") ? 1 : 0) : Number(repeated[1]);
      if (!canThis && least > 0) can = false;
    }
    return can;
  }

  private atom(): boolean {
    const open = this.take(/\((?:\?(?:[:=!]|<[=!]|<\w+>))?/y);
    if (open) {
      const inside = this.alternatives();
      this.at++;
      return open[0].endsWith("!") || inside;
    }
    const list = this.take(/\[(\^?)((?:\\.|[^\]\\])*)\]/suy);
    // A class is avoided by a member outside of the set; escapes but `\d` and ranges of letters have many.
    if (list) return list[1] !== "" || !this.membersOf(list[2] ?? "").every((member) => this.needs(member));
    const escape = this.take(/\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|.)/suy);
    if (escape) return !this.membersOf(escape[0]).every((member) => this.needs(member));
    const [character = ""] = this.take(/./suy) ?? [];
    return /[\^$.]/.test(character) || !this.needs(character);
  }

  /** The members of a class; an empty text stands for those that are not listed. */
  private membersOf(list: string): string[] {
    const members: string[] = [];
    for (const [part, from, to] of list.matchAll(/\\[pPu]\{[^}]*\}|(\\?.)-(\\?.)|\\.|./gsu)) {
      if (part === "\\d") members.push(..."0123456789");
      else if (from !== undefined && to !== undefined && from.length === 1 && to.length === 1)
        for (let code = from.charCodeAt(0); code <= Math.min(to.charCodeAt(0), from.charCodeAt(0) + 100); code++)
          members.push(String.fromCharCode(code));
      else if (/^\\[a-z]/i.test(part)) members.push("");
      else members.push(part.replace(/^\\/, ""));
    }
    return members;
  }

  private needs(member: string): boolean {
    const cases = this.ignoreCase ? [member.toLowerCase(), member.toUpperCase()] : [member];
    // ſ and K are an s and a k where case does not matter.
    if (this.ignoreCase && /[sk]/i.test(member)) return false;
    return member !== "" && cases.every((one) => this.characters.has(one));
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.source);
    if (match) this.at += match[0].length;
    return match;
  }
}
