import type { FindingCode } from "../core/messages/findingMessages";

const page = "https://github.com/career-gap/career-gap/blob/main/docs/findings.md";

/** Where a code is explained. */
export function findingDocs(code: FindingCode): string {
  return `${page}#${code}`;
}
