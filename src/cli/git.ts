import { execFileSync } from "node:child_process";

const most = 256 * 1024 * 1024;

/**
 * What git prints, asked for a folder; nothing is fetched, and nobody is asked for a password.
 * @param input what it reads from its standard input
 * @returns undefined where git is missing or fails
 */
export function git(folder: string, args: readonly string[], input?: string): Buffer | undefined {
  try {
    return execFileSync("git", ["--no-pager", "-C", folder, ...args], {
      maxBuffer: most,
      input: input ?? "",
      stdio: ["pipe", "pipe", "ignore"],
      env: { ...process.env, GIT_OPTIONAL_LOCKS: "0", GIT_NO_LAZY_FETCH: "1", GIT_TERMINAL_PROMPT: "0" },
    });
  } catch {
    return undefined;
  }
}
