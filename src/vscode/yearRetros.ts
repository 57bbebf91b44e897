import { Uri, workspace } from "vscode";
import type { YearRetro } from "../core/analysis/YearRetro";
import type { RetroDocument } from "../core/retro/RetroDocument";
import { RetroDocument as Retro } from "../core/retro/RetroDocument";
import { IndexedRetro } from "../core/workspace/IndexedRetro";
import { nameOf } from "./careerFiles";
import type { Documents } from "./Documents";
import { findFiles } from "./findFiles";
import type { NearestCareer } from "./nearestCareer";
import { readText } from "./readText";
import type { WorkspaceIndex } from "./WorkspaceIndex";

/** The retrospectives of a career file as questions about a year take them; their ids are their places. */
export async function retrosOfCareer(
  { uri, career }: NearestCareer,
  index: WorkspaceIndex,
): Promise<readonly YearRetro[]> {
  const names = index.namesOf(uri, career);
  const found = (await index.retrosOf(uri, (retro) => retro.evidenceSlowly(names))) ?? [];
  return found.map((one) => ({ id: one.uri.toString(), name: nameOf(one.uri), retro: one.retro, path: one.uri.path }));
}

/** The retrospectives in the folder of one that has no career file, itself among them. */
export async function retrosBeside(
  retro: Uri,
  own: RetroDocument,
  documents: Documents,
): Promise<readonly YearRetro[]> {
  const folder = Uri.joinPath(retro, "..").toString();
  const result: YearRetro[] = [
    { id: retro.toString(), name: nameOf(retro), retro: new IndexedRetro(own), path: retro.path },
  ];
  if (retro.scheme === "untitled") return result;
  for (const uri of await findFiles("retroFiles", 2000)) {
    if (uri.toString() === retro.toString() || Uri.joinPath(uri, "..").toString() !== folder) continue;
    const open = workspace.textDocuments.find((one) => !one.isClosed && one.uri.toString() === uri.toString());
    const text = open ? undefined : await readText(uri);
    const document = open ? documents.retro(open) : text === undefined ? undefined : Retro.open(text);
    if (document)
      result.push({ id: uri.toString(), name: nameOf(uri), retro: new IndexedRetro(document), path: uri.path });
  }
  return result;
}
