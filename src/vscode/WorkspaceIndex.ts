import {
  type CancellationToken,
  type Disposable,
  EventEmitter,
  ProgressLocation,
  type Uri,
  window,
  workspace,
} from "vscode";
import type { CareerDocument } from "../core/career/CareerDocument";
import type { Pauses } from "../core/Pauses";
import { formatMessage } from "../core/messages/formatMessage";
import { renameMessages } from "../core/messages/renameMessages";
import { RetroDocument } from "../core/retro/RetroDocument";
import { type CareerNames, careerNames } from "../core/workspace/CareerNames";
import { IndexedRetro } from "../core/workspace/IndexedRetro";
import { inSlices } from "../core/workspace/inSlices";
import { inTurns, type Turns } from "../core/workspace/inTurns";
import { editorLanguage } from "./convert";
import { Disposables } from "./Disposables";
import type { Documents } from "./Documents";
import { fileKind, folderPatterns } from "./FileKinds";
import { findFiles, isBelow, isSkipped } from "./findFiles";
import { hostTurns } from "./hostTurns";
import { type FolderCareers, nearestCareerUri } from "./nearestCareer";
import { readText } from "./readText";

/** A retrospective of the workspace as it stands: in an editor, saved or not, else on its file system. */
export interface WorkspaceRetro {
  readonly uri: Uri;
  readonly retro: IndexedRetro;
}

/** A file that was found, and what was read of it while no editor had it. */
interface Entry {
  readonly uri: Uri;
  retro: IndexedRetro | undefined;
  /** Whether the file may say something else by now. */
  isStale: boolean;
  reading: Promise<void> | undefined;
}

/** How many files are asked for at once: the answers may come together, and are then taken in without a pause. */
const atOnce = 4;
const mostRetros = 20_000;
/** Work that is done sooner shows no progress; in milliseconds. */
const patience = 300;

function* preparing(
  retros: readonly WorkspaceRetro[],
  prepare: (retro: IndexedRetro) => Pauses<unknown>,
): Pauses<true> {
  for (const { retro } of retros) {
    yield* prepare(retro);
    yield;
  }
  return true;
}

/**
 * The retrospectives of the workspace. Nothing is looked for before something asks; then files are read a few at a
 * time, between everything else that the extension host has to do, and once only: changes, new files, renames and
 * deletions are followed.
 */
export class WorkspaceIndex implements Disposable {
  private readonly entries = new Map<string, Entry>();
  private readonly openRetros = new WeakMap<RetroDocument, IndexedRetro>();
  private readonly names = new Map<string, { readonly career: CareerDocument; readonly names: CareerNames }>();
  private readonly changed = new EventEmitter<void>();
  private readonly disposables = new Disposables(this.changed);
  private watchers: Disposables | undefined;
  private listing: Promise<void> | undefined;

  /** Something that was asked for may be answered otherwise now. Files that are open tell by their own events. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly documents: Documents) {}

  dispose(): void {
    this.watchers?.dispose();
    this.disposables.dispose();
  }

  /** A retrospective that an editor has. */
  openRetro(document: RetroDocument): IndexedRetro {
    let retro = this.openRetros.get(document);
    if (!retro) this.openRetros.set(document, (retro = new IndexedRetro(document)));
    return retro;
  }

  /** The names to look for of a career file, prepared once for as long as they stay the same. */
  namesOf(uri: Uri, career: CareerDocument): CareerNames {
    const key = uri.toString();
    const before = this.names.get(key);
    if (before?.career === career) return before.names;
    const names = careerNames(career, before?.names);
    this.names.set(key, { career, names });
    return names;
  }

  /**
   * All retrospectives that belong to a career file. Where it takes long, the status bar says so.
   * @param prepare asks each for what the caller wants of it (`mentions`, `evidence`), with pauses
   * @returns undefined where it was cancelled
   */
  async retrosOf(
    career: Uri,
    prepare?: (retro: IndexedRetro) => Pauses<unknown>,
    token?: CancellationToken,
  ): Promise<readonly WorkspaceRetro[] | undefined> {
    const work = this.collect(career, prepare, token);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const isLong = new Promise<"long">((resolve) => (timer = setTimeout(resolve, patience, "long")));
    const first = await Promise.race([work, isLong]).finally(() => clearTimeout(timer));
    if (first !== "long") return first;
    const title = formatMessage(renameMessages.reading, editorLanguage());
    return window.withProgress({ location: ProgressLocation.Window, title }, () => work);
  }

  private async collect(
    career: Uri,
    prepare: ((retro: IndexedRetro) => Pauses<unknown>) | undefined,
    token: CancellationToken | undefined,
  ): Promise<readonly WorkspaceRetro[] | undefined> {
    // What has no place yet has nothing around it.
    if (career.scheme === "untitled") return [];
    await this.listed();
    if (!(await this.readAll(token))) return undefined;
    const all = new Map<string, WorkspaceRetro>();
    for (const [key, { uri, retro }] of this.entries) if (retro) all.set(key, { uri, retro });
    // What is being written wins over what was saved.
    for (const document of workspace.textDocuments) {
      if (document.isClosed || document.uri.scheme !== career.scheme || fileKind(document) !== "retro") continue;
      const retro = this.openRetro(this.documents.retro(document));
      all.set(document.uri.toString(), { uri: document.uri, retro });
    }
    const turns = hostTurns(() => token?.isCancellationRequested ?? false);
    const own = await this.belonging([...all.values()], career, turns);
    if (!own) return undefined;
    if (prepare && !(await inTurns(preparing(own, prepare), turns))) return undefined;
    return own.sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
  }

  /** Those of some retrospectives that belong to a career file; undefined where it was cancelled. */
  private async belonging(
    all: readonly WorkspaceRetro[],
    career: Uri,
    turns: Turns,
  ): Promise<WorkspaceRetro[] | undefined> {
    const named: WorkspaceRetro[] = [];
    const byFolder = new Map<string, WorkspaceRetro[]>();
    const sort = (one: WorkspaceRetro): void => {
      if (one.retro.careerPath) return void named.push(one);
      const folder = `${one.uri.scheme}://${one.uri.authority}${one.uri.path.slice(0, one.uri.path.lastIndexOf("/"))}`;
      const there = byFolder.get(folder);
      if (there) there.push(one);
      else byFolder.set(folder, [one]);
    };
    if (!(await inSlices(all, sort, turns))) return undefined;
    const known: FolderCareers = new Map();
    const wanted = career.toString();
    const own: WorkspaceRetro[] = [];
    for (const group of [...byFolder.values(), ...named.map((one) => [one])]) {
      const [first] = group;
      const uri = first && (await nearestCareerUri(first.uri, first.retro.careerPath?.path, known));
      if (uri?.toString() === wanted) own.push(...group);
    }
    return turns.isCancelled ? undefined : own;
  }

  /** Looks at the file system again for which files there are, where nothing may be missed. */
  lookAgain(): void {
    this.listing = undefined;
  }

  /** The files are looked for once, and again where what happened does not tell which there are. */
  private listed(): Promise<void> {
    this.watch();
    this.listing ??= this.list().catch((error: unknown) => {
      this.listing = undefined;
      throw error;
    });
    return this.listing;
  }

  private async list(): Promise<void> {
    // What is made while the search runs is told of by a watcher, and the search may have missed it.
    const before = [...this.entries.keys()];
    const found = await findFiles("retroFiles", mostRetros);
    const keys = new Set(found.map((uri) => uri.toString()));
    for (const key of before) if (!keys.has(key)) this.entries.delete(key);
    for (const uri of found) this.add(uri);
  }

  private add(uri: Uri): void {
    const key = uri.toString();
    if (!this.entries.has(key)) {
      this.entries.set(key, { uri, retro: undefined, isStale: true, reading: undefined });
    }
  }

  /** Reads what is not known or may have changed; false where it was cancelled. */
  private async readAll(token: CancellationToken | undefined): Promise<boolean> {
    const open = new Set(workspace.textDocuments.map(({ uri }) => uri.toString()));
    const isWanted = ([key, { isStale, reading }]: [string, Entry]): boolean =>
      (isStale || reading !== undefined) && !open.has(key);
    for (;;) {
      const waiting = [...this.entries].filter(isWanted);
      if (waiting.length === 0) return true;
      for (let at = 0; at < waiting.length; at += atOnce) {
        if (token?.isCancellationRequested) return false;
        await Promise.all(waiting.slice(at, at + atOnce).map(([, entry]) => this.read(entry)));
      }
    }
  }

  private read(entry: Entry): Promise<void> {
    entry.reading ??= this.readFile(entry).finally(() => (entry.reading = undefined));
    return entry.reading;
  }

  private async readFile(entry: Entry): Promise<void> {
    // What changes from here on makes it stale again.
    entry.isStale = false;
    const text = await readText(entry.uri);
    if (text === undefined) {
      entry.retro = undefined;
      return;
    }
    if (text !== entry.retro?.document.source.text) entry.retro = new IndexedRetro(RetroDocument.open(text));
  }

  private watch(): void {
    if (this.watchers) return;
    const watchers = new Disposables();
    for (const pattern of folderPatterns("retroFiles")) {
      const watcher = workspace.createFileSystemWatcher(pattern);
      watchers.add(
        watcher,
        watcher.onDidCreate((uri) => this.touch(uri)),
        watcher.onDidChange((uri) => this.touch(uri)),
        watcher.onDidDelete((uri) => this.remove(uri)),
      );
    }
    // A folder that comes or goes is told of without the files in it.
    const folders = workspace.createFileSystemWatcher("**/*", false, true, false);
    watchers.add(
      folders,
      folders.onDidCreate((uri) => {
        // Git makes and removes files without an ending all the time.
        if (!isSkipped(uri) && !/[^/]\.[^/]*$/.test(uri.path)) this.forgetListing();
      }),
      folders.onDidDelete((uri) => this.remove(uri)),
      workspace.onDidRenameFiles(() => this.forgetListing()),
      workspace.onDidChangeWorkspaceFolders(() => this.forgetAll()),
      workspace.onDidCloseTextDocument(({ uri }) => {
        const entry = this.entries.get(uri.toString());
        if (entry) entry.isStale = true;
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration("careerGap") || event.affectsConfiguration("files.exclude")) this.forgetAll();
        if (event.affectsConfiguration("files.encoding")) this.doubtAll();
      }),
    );
    this.watchers = watchers;
  }

  /** A file may say something else than what was read of it. */
  touch(uri: Uri): void {
    if (isSkipped(uri)) return;
    this.add(uri);
    const entry = this.entries.get(uri.toString());
    if (entry) entry.isStale = true;
    this.changed.fire();
  }

  private remove(uri: Uri): void {
    let isKnown = false;
    for (const [key, entry] of this.entries) {
      if (isBelow(entry.uri, uri)) isKnown = this.entries.delete(key) || isKnown;
    }
    if (isKnown) this.changed.fire();
  }

  private doubtAll(): void {
    for (const entry of this.entries.values()) entry.isStale = true;
    this.changed.fire();
  }

  private forgetListing(): void {
    this.listing = undefined;
    this.changed.fire();
  }

  private forgetAll(): void {
    this.watchers?.dispose();
    this.watchers = undefined;
    this.forgetListing();
  }
}
