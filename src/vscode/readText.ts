import { type TextDocument, type Uri, workspace } from "vscode";
import { careerLanguage } from "./FileKinds";

/** The document of a file where an editor, visible or not, has it. */
export function openDocument(uri: Uri): TextDocument | undefined {
  const key = uri.toString();
  return workspace.textDocuments.find((one) => !one.isClosed && one.uri.toString() === key);
}

/**
 * The text of a file as the editor counts it, without a byte order mark; what is not saved yet counts. Any file
 * system will do, and no document is opened for it: its encoding is the one that its byte order mark or the settings
 * say, and what the editor would guess is not known.
 * @returns undefined where it cannot be read
 */
export async function readText(uri: Uri): Promise<string | undefined> {
  const open = openDocument(uri);
  if (open) return open.getText();
  try {
    return decode(await workspace.fs.readFile(uri), encodingOf(uri));
  } catch {
    return undefined;
  }
}

/** The setting `files.encoding` as it holds for a file, in the editor's words, such as `utf8bom` or `euckr`. */
function encodingOf(uri: Uri): string {
  const languageId = uri.path.endsWith(".md") ? "markdown" : careerLanguage;
  return workspace.getConfiguration("files", { uri, languageId }).get("encoding", "utf8");
}

/** The names by which `TextDecoder` knows what the editor calls otherwise; all else is tried as it is. */
const labels: Readonly<Record<string, string>> = {
  utf8bom: "utf-8",
  utf16le: "utf-16le",
  utf16be: "utf-16be",
  euckr: "euc-kr",
  eucjp: "euc-jp",
  shiftjis: "shift_jis",
  koi8r: "koi8-r",
  koi8u: "koi8-u",
};

function decode(bytes: Uint8Array, encoding: string): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return decoderOf(encoding).decode(bytes);
}

function decoderOf(encoding: string): TextDecoder {
  try {
    return new TextDecoder(labels[encoding] ?? encoding.replace(/^windows(?=\d)/u, "windows-"));
  } catch {
    // The host knows no such encoding.
    return new TextDecoder();
  }
}
