import { type Event, extensions, type Uri } from "vscode";

/** The part of the built-in Git extension's API, version 1, that is used here. */
export interface GitRepository {
  readonly rootUri: Uri;
  readonly state: { readonly HEAD: { readonly commit?: string } | undefined };
  /**
   * @param options.author part of the author's name or address, as `git log --author` takes it
   * @param options.refNames where to begin, in place of HEAD
   */
  log(options: {
    readonly path?: string;
    readonly maxEntries?: number;
    readonly author?: string;
    readonly maxParents?: number;
    readonly refNames?: string[];
  }): Promise<readonly GitCommit[]>;
  getBranches(query: { readonly remote: boolean }): Promise<readonly { readonly commit?: string }[]>;
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
  readonly state: "uninitialized" | "initialized";
  readonly onDidChangeState: Event<unknown>;
  getRepository(uri: Uri): GitRepository | null;
}

/** How long the Git extension may take to look for repositories, in milliseconds. */
const patience = 5000;

/**
 * The repository that a file lies in, as the Git extension knows it; undefined without one, or without Git. Where that
 * extension has only begun to look for repositories, it is waited for.
 */
export async function gitRepository(uri: Uri): Promise<GitRepository | undefined> {
  const extension = extensions.getExtension<{ readonly enabled: boolean; getAPI(version: 1): GitApi }>("vscode.git");
  if (!extension) return undefined;
  try {
    const git = await extension.activate();
    if (!git.enabled) return undefined;
    const api = git.getAPI(1);
    await initialized(api);
    return api.getRepository(uri) ?? undefined;
  } catch {
    // Git is switched off or not installed; nothing here needs it.
    return undefined;
  }
}

/** Settles when the Git extension has looked for repositories, or has taken too long. */
async function initialized({ state, onDidChangeState }: GitApi): Promise<void> {
  if (state === "initialized") return;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      listener.dispose();
      resolve();
    };
    const listener = onDidChangeState(done);
    const timer = setTimeout(done, patience);
  });
}
