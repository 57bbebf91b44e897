import { type TextDocument, type Uri, window } from "vscode";
import type { CareerDocument } from "../core/career/CareerDocument";
import { brokenText } from "./applyCareerEdit";
import { chooseCareerFile } from "./careerFiles";
import type { Documents } from "./Documents";

/** A career file that can be read, and the version of the editor's document that it was read from. */
export interface ReadableCareer {
  readonly document: TextDocument;
  readonly read: CareerDocument;
  readonly version: number;
}

/**
 * The career file that a command is about; see `chooseCareerFile`. Where it cannot be read, the user is told why.
 * @param shown the file that the gap matrix shows
 */
export async function chooseReadableCareer(
  documents: Documents,
  shown: Uri | undefined,
): Promise<ReadableCareer | undefined> {
  const document = await chooseCareerFile(shown);
  if (!document) return undefined;
  const read = documents.career(document);
  if (!read.isBroken) return { document, read, version: document.version };
  void window.showWarningMessage(brokenText(read));
  return undefined;
}
