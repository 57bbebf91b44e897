import { Uri, window, workspace } from "vscode";
import { say } from "../say";

/**
 * Saves a picture where the user says; the editor asks before a file is overwritten.
 * @param career the career file that it shows: the picture is offered beside it
 * @param content SVG as text, PNG as a base64 data URL
 */
export async function savePicture(career: Uri, form: "svg" | "png", content: string): Promise<void> {
  const folder = career.scheme === "untitled" ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(career, "..");
  const target = await window.showSaveDialog({
    ...(folder ? { defaultUri: Uri.joinPath(folder, `gap-matrix.${form}`) } : {}),
    filters: { [form.toUpperCase()]: [form] },
  });
  if (!target) return;
  try {
    await workspace.fs.writeFile(target, form === "svg" ? new TextEncoder().encode(content) : bytesOf(content));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(say("pictureUnwritable", { reason }));
    return;
  }
  window.setStatusBarMessage(say("pictureSaved", { name: target.path.slice(target.path.lastIndexOf("/") + 1) }), 8000);
}

function bytesOf(dataUrl: string): Uint8Array {
  const binary = atob(dataUrl.slice(dataUrl.indexOf(",") + 1));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
