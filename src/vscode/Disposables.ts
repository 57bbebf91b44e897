import type { Disposable } from "vscode";

/** What is disposed together, the last first. */
export class Disposables implements Disposable {
  private readonly all: Disposable[];

  constructor(...disposables: Disposable[]) {
    this.all = disposables;
  }

  add(...disposables: Disposable[]): void {
    this.all.push(...disposables);
  }

  dispose(): void {
    for (const one of this.all.splice(0).toReversed()) one.dispose();
  }
}
