/**
 * What places are counted from. It moves when the text before it grows or shrinks, and takes along whatever is counted
 * from it.
 */
export class Origin {
  /**
   * @param local zero-based offset, counted from the parent, or from the beginning of the text
   * @param parent where it hangs
   */
  constructor(
    public local: number,
    public parent: Origin | undefined = undefined,
  ) {}

  /** Zero-based offset in the whole text. */
  get offset(): number {
    return this.parent === undefined ? this.local : this.parent.offset + this.local;
  }

  /** The same, as the start of something. */
  get start(): number {
    return this.offset;
  }
}
