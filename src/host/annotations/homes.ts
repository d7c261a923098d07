import { EventEmitter, Uri, window, workspace } from 'vscode';
import type { Event } from 'vscode';
import type { Conflict } from '../../core/annotations/merge';
import { SEED_SCHEME } from '../../ids';
import { pathFor } from '../../store/layers';
import { addressOf } from '../border/article-address';
import { Owner } from '../border/lifecycle';
import type { HostLog } from '../border/log';
import { annotationsFile, creatorName } from '../border/reader-settings';
import { onDidChangeSettings } from '../border/settings';
import { homeKey, openHome, type Home } from './home';
import { watchLayers } from './layer-watch';
import { findNote, type FoundNote } from './note-address';
import { Safekeeping } from './safekeeping';

/** Where the notes of one article are: a home and the name that its files have for the article. */
export interface Place {
  readonly home: Home;
  readonly source: string;
}

/** Something changed in the stores of a home. Empty `sources`: only the state of a file. */
export interface HomeEvent {
  readonly home: Home;
  readonly what: 'annotations' | 'corrections' | 'codebook';
  readonly sources: ReadonlySet<string>;
  readonly conflicts: readonly Conflict[];
}

/** Where VS Code lets Pressmark keep files of its own. */
export interface Storage {
  /** Of this workspace; undefined while no folder is open. */
  readonly storageUri: Uri | undefined;
  readonly globalStorageUri: Uri;
}

/**
 * The homes of all open folders, and which article's notes are in which. Reads no file before something asks.
 * Notes on a seed go to the first folder; without a folder, into VS Code's storage.
 */
export class Homes {
  readonly #storage: Storage;
  readonly #log: HostLog;
  readonly #owner = new Owner();
  readonly #changed = this.#owner.own(new EventEmitter<HomeEvent>());
  readonly #listChanged = this.#owner.own(new EventEmitter<void>());
  readonly #homes = new Map<string, { readonly home: Home; readonly owner: Owner }>();
  readonly #safekeeping: Safekeeping;
  #isOpen = false;
  #lastChanged: Home | null = null;

  constructor(storage: Storage, log: HostLog) {
    this.#storage = storage;
    this.#log = log;
    this.#safekeeping = this.#owner.own(new Safekeeping((folder) => this.#keptRoot(folder), log));
    const follow = (): void => {
      if (this.#isOpen) this.#follow();
    };
    this.#owner.own(workspace.onDidChangeWorkspaceFolders(follow));
    this.#owner.own(
      onDidChangeSettings(['annotationsFile', 'annotationsCreator'], () => {
        if (this.#isOpen) this.#reopenMoved();
      }),
    );
    // VS Code may miss what another window wrote into a folder made a moment before.
    this.#owner.own(
      window.onDidChangeWindowState(({ focused }) => {
        if (focused && this.#isOpen) void this.#readAgain();
      }),
    );
  }

  get onDidChange(): Event<HomeEvent> {
    return this.#changed.event;
  }

  /** Homes came or went. */
  get onDidChangeList(): Event<void> {
    return this.#listChanged.event;
  }

  /** Whether something asked for the homes yet: before, no file was read. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** The home whose annotations were changed last in this window: undo begins there. */
  get lastChanged(): Home | null {
    return this.#lastChanged;
  }

  /** Files of workspace folders first, in the order of the folders. Starts reading them when asked first. */
  all(): readonly Home[] {
    if (!this.#isOpen) {
      this.#isOpen = true;
      this.#follow();
    }
    return [...this.#homes.values()].map(({ home }) => home);
  }

  /** Resolves once the files of all homes were read. */
  async ready(): Promise<void> {
    await Promise.all(this.all().map(({ opened }) => opened));
  }

  /** Where new notes on an article go; null for what is no article of a folder and no seed. */
  placeOf(article: Uri): Place | null {
    return this.placesOf(article)[0] ?? null;
  }

  /** Everywhere that notes on an article are. */
  placesOf(article: Uri): readonly Place[] {
    const address = addressOf(article);
    if (address === null) return [];
    const { folder, source } = address;
    const isSeed = article.scheme === SEED_SCHEME;
    const key = folder?.uri.toString();
    return this.all()
      .filter((home) => isSeed || home.folder?.toString() === key)
      .map((home) => ({ home, source }));
  }

  /** VS Code's own storage for the notes and corrections of a folder whose file cannot be written. */
  keptBeside(home: Home): Home | null {
    const folder = home.folder?.toString();
    return this.all().find((other) => other.kind === 'kept' && other.folder?.toString() === folder) ?? null;
  }

  /** Resolves when everything is on disk: in its file, or, where that cannot be written, in VS Code's storage. */
  async saved(): Promise<void> {
    await Promise.all([...this.#homes.values()].map(({ home }) => this.#settle(home)));
  }

  /** See `findNote`. */
  find(address: string): FoundNote | null {
    return findNote(this.all(), address);
  }

  async #readAgain(): Promise<void> {
    const stores = this.all().flatMap(({ annotations, corrections, codebook }) => [
      annotations,
      corrections,
      codebook,
    ]);
    await Promise.all(stores.map((store) => store.refresh()));
  }

  dispose(): void {
    for (const { owner } of this.#homes.values()) owner.dispose();
    this.#homes.clear();
    this.#owner.dispose();
  }

  /** Opens what is missing and ends what belongs to folders that are gone, once it is saved. */
  #follow(): void {
    const wanted = this.#wanted();
    for (const [key, { home, owner }] of this.#homes) {
      if (wanted.some((each) => each.key === key)) continue;
      this.#homes.delete(key);
      this.#endOnceSaved(home, owner);
    }
    const known = new Map(this.#homes);
    this.#homes.clear();
    for (const each of wanted) {
      this.#homes.set(each.key, known.get(each.key) ?? this.#open(each));
    }
    this.#listChanged.fire();
  }

  #wanted(): readonly WantedHome[] {
    const folders = workspace.workspaceFolders ?? [];
    const { globalStorageUri } = this.#storage;
    const inFolders = folders.map(({ uri }) => wantedHome('folder', uri, uri));
    const beside = folders.flatMap(({ uri }) => {
      const root = this.#keptRoot(uri);
      return root === null ? [] : [wantedHome('kept', uri, root)];
    });
    const general = wantedHome('kept', null, Uri.joinPath(globalStorageUri, 'kept'));
    return folders.length === 0 ? [general] : [...inFolders, ...beside, general];
  }

  /** Where VS Code keeps what the files of a folder cannot take. */
  #keptRoot(folder: Uri): Uri | null {
    const { storageUri } = this.#storage;
    return storageUri === undefined ? null : Uri.joinPath(storageUri, 'kept', fileSafe(folder.toString()));
  }

  #open({ kind, folder, root }: WantedHome): { readonly home: Home; readonly owner: Owner } {
    const owner = new Owner();
    const home = owner.own(openHome(kind, folder, root, this.#log));
    const nothing: readonly Conflict[] = [];
    const stops = [
      home.annotations.onDidChange(({ sources, conflicts, origin }) => {
        if (origin === 'here' && sources.size > 0) this.#lastChanged = home;
        this.#changed.fire({ home, what: 'annotations', sources, conflicts });
        void this.#safekeeping.settle(home);
      }),
      home.corrections.onDidChange(({ sources }) => {
        this.#changed.fire({ home, what: 'corrections', sources, conflicts: nothing });
        void this.#safekeeping.settle(home);
      }),
      home.codebook.onDidChange(() => {
        this.#changed.fire({ home, what: 'codebook', sources: new Set(), conflicts: nothing });
      }),
    ];
    for (const dispose of stops) owner.own({ dispose });
    if (kind === 'folder') owner.own(this.#watchLayers(home));
    void home.opened.then(() => {
      if (owner.isDisposed) return;
      this.#announceAll(home);
      void this.#safekeeping.recover(home, this.keptBeside(home));
    });
    return { home, owner };
  }

  #watchLayers(home: Home): Owner {
    const { root, annotations } = home;
    return watchLayers(root, annotationsFile(root), annotations.path, () => {
      void annotations.refresh().then(() => {
        this.#announceAll(home);
      });
    });
  }

  #announceAll(home: Home): void {
    const sources = new Set(home.annotations.all().map(({ source }) => source));
    for (const layer of home.annotations.layers()) {
      for (const { source } of layer.annotations) sources.add(source);
    }
    this.#changed.fire({ home, what: 'annotations', sources, conflicts: [] });
    const corrected = new Set(home.corrections.all().map(({ source }) => source));
    if (corrected.size > 0) {
      this.#changed.fire({ home, what: 'corrections', sources: corrected, conflicts: [] });
    }
  }

  /** The file of a folder is another one now. */
  #reopenMoved(): void {
    for (const [key, { home, owner }] of this.#homes) {
      // Another name of the reader is another file only where it is part of the path: undo goes on otherwise.
      const isMoved = pathFor(annotationsFile(home.root), creatorName()) !== home.annotations.path;
      if (home.kind === 'folder' && isMoved) {
        this.#homes.delete(key);
        this.#endOnceSaved(home, owner);
      }
    }
    this.#follow();
  }

  #endOnceSaved(home: Home, owner: Owner): void {
    void this.#settle(home).then(() => {
      owner.dispose();
      // The file of the folder may be another one now, which takes what this one could not.
      const next = this.all().find(
        ({ kind, folder }) => kind === 'folder' && folder?.toString() === home.folder?.toString(),
      );
      if (next !== undefined) void this.#safekeeping.recover(next, this.keptBeside(next));
    });
  }

  async #settle(home: Home): Promise<void> {
    await Promise.all([this.#safekeeping.settle(home), home.codebook.saved()]);
  }
}

interface WantedHome {
  readonly key: string;
  readonly kind: Home['kind'];
  readonly folder: Uri | null;
  readonly root: Uri;
}

function wantedHome(kind: Home['kind'], folder: Uri | null, root: Uri): WantedHome {
  return { key: homeKey(kind, root), kind, folder, root };
}

/** A folder's address as a file name, distinct for distinct folders (FNV-1a, twice 32 bits). */
function fileSafe(address: string): string {
  let first = 0x811c9dc5;
  let second = 0x9e3779b9;
  for (let index = 0; index < address.length; index++) {
    const unit = address.charCodeAt(index);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ unit, 0x85ebca6b) ^ (second >>> 13);
  }
  return [first, second].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}
