/** Tells which of several kinds of characters a text has, by looking at each of its UTF-16 units once. */
export class CharacterSets<Name extends string> {
  /** By unit, a bit for each set that has it. */
  private readonly table = new Uint8Array(0x10000);
  private readonly names: readonly Name[];

  /** @param sets by name, at most eight: characters, written as a text */
  constructor(sets: Readonly<Record<Name, string>>) {
    this.names = Object.keys(sets) as Name[];
    for (const [i, name] of this.names.entries())
      for (let at = 0; at < sets[name].length; at++) {
        const unit = sets[name].charCodeAt(at);
        this.table[unit] = (this.table[unit] ?? 0) | (1 << i);
      }
  }

  /** The names of the sets of which a text has a character. Of a pair of surrogates, each half counts. */
  in(text: string): ReadonlySet<Name> {
    const { table } = this;
    let found = 0;
    for (let at = 0; at < text.length; at++) found |= table[text.charCodeAt(at)] ?? 0;
    return new Set(this.names.filter((_, i) => found & (1 << i)));
  }
}
