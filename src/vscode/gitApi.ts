import { extensions, type Uri } from "vscode";

/** The part of the built-in Git extension's API, version 1, that is used here. */
export interface GitRepository {
  readonly rootUri: Uri;
  readonly state: { readonly HEAD: { readonly commit?: string } | undefined };
  log(options: { readonly path?: string; readonly maxEntries?: number }): Promise<readonly GitCommit[]>;
  /** The text of a file in a commit. */
  show(ref: string, path: string): Promise<string>;
  getConfig(key: string): Promise<string>;
}

export interface GitCommit {
  readonly hash: string;
  readonly message: string;
  readonly authorDate?: Date;
  readonly commitDate?: Date;
  readonly authorEmail?: string;
}

interface GitApi {
  getRepository(uri: Uri): GitRepository | null;
}

/** The repository that a file lies in, as the Git extension knows it; undefined without one, or without Git. */
export async function gitRepository(uri: Uri): Promise<GitRepository | undefined> {
  const extension = extensions.getExtension<{ readonly enabled: boolean; getAPI(version: 1): GitApi }>("vscode.git");
  if (!extension) return undefined;
  try {
    const git = await extension.activate();
    return git.enabled ? (git.getAPI(1).getRepository(uri) ?? undefined) : undefined;
  } catch {
    // Git is switched off or not installed; nothing here needs it.
    return undefined;
  }
}
