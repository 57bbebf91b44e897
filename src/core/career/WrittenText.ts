import { foldName } from "../text/likeness";
import type { SyntaxNode } from "../yaml/SyntaxNode";
import type { Written } from "./Career";

/** A text and the node that says it; how references compare it is worked out once. */
export class WrittenText implements Written {
  private foldedCache: string | undefined;

  constructor(
    readonly text: string,
    readonly node: SyntaxNode,
  ) {}

  get folded(): string {
    this.foldedCache ??= foldName(this.text);
    return this.foldedCache;
  }
}
