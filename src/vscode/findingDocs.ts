import { Uri } from "vscode";
import type { Language } from "../core/Language";
import type { FindingCode } from "../core/messages/findingMessages";
import { findingLines } from "../generated/findingLines";

const pages: Readonly<Record<Language, string>> = { en: "findings.md", ko: "findings.ko.md" };

/** Where a code is explained: the line of its heading in the page that is shipped with the extension. */
export function findingDocs(extensionUri: Uri, code: FindingCode, language: Language): Uri {
  const line = findingLines[language][code];
  return Uri.joinPath(extensionUri, "docs", pages[language]).with({ fragment: `L${line ?? 1}` });
}
