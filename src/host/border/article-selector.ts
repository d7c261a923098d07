import { EventEmitter, languages, RelativePattern, workspace } from 'vscode';
import type { DocumentFilter, Event, TextDocument } from 'vscode';
import { SEED_SCHEME } from '../../ids';
import { Owner } from './lifecycle';
import { articleGlobs, onDidChangeSettings } from './settings';

/** Which documents are articles: the seeds, and what the globs of each workspace folder name. Reads no file. */
export class ArticleSelector {
  readonly #owner = new Owner();
  readonly #changed = this.#owner.own(new EventEmitter<void>());
  #filters = readFilters();

  constructor() {
    const update = (): void => {
      this.#filters = readFilters();
      this.#changed.fire();
    };
    this.#owner.own(onDidChangeSettings(['include'], update));
    this.#owner.own(workspace.onDidChangeWorkspaceFolders(update));
  }

  get onDidChange(): Event<void> {
    return this.#changed.event;
  }

  /** For registering language features; holds until `onDidChange`. */
  get filters(): readonly DocumentFilter[] {
    return this.#filters;
  }

  matches(document: TextDocument): boolean {
    return languages.match(this.#filters, document) > 0;
  }

  dispose(): void {
    this.#owner.dispose();
  }
}

function readFilters(): readonly DocumentFilter[] {
  const folders = workspace.workspaceFolders ?? [];
  return [
    { scheme: SEED_SCHEME },
    ...folders.flatMap((folder) =>
      articleGlobs(folder.uri).map((glob) => ({
        scheme: folder.uri.scheme,
        pattern: new RelativePattern(folder, glob),
      })),
    ),
  ];
}
