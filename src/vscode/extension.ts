import type { ExtensionContext } from "vscode";

/** Called by the editor when a career file or a retrospective is there. */
export function activate(_context: ExtensionContext): void {}
