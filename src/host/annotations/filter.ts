import { EventEmitter } from 'vscode';
import type { Event, Memento } from 'vscode';
import { CONTEXT_KEYS } from '../../ids';
import { articleIdOf } from '../border/article-address';
import { setContextKey } from '../border/context-keys';
import { needsAttention, statusOf, type Note } from './note';

export type StateFilter = 'open' | 'resolved' | 'attention' | 'changed' | 'kept';

/** What the Annotations view leaves in; what is not set leaves everything in. All that is set has to hold. */
export interface Filter {
  /** The id of the only article whose notes are shown: see `articleIdOf`. */
  readonly article?: string;
  /** The same by its path, whichever folder it is in. */
  readonly source?: string;
  readonly tag?: string;
  /** Empty: those without a name. */
  readonly author?: string;
  readonly state?: StateFilter;
  /** Found in words, comments, tags or replies, upper and lower case alike. */
  readonly text?: string;
}

const KEY = 'annotations.filter';

/** The filter of the Annotations view, remembered with the workspace. */
export class NoteFilter {
  readonly #memory: Memento;
  readonly #changed = new EventEmitter<void>();
  #filter: Filter;

  constructor(memory: Memento) {
    this.#memory = memory;
    this.#filter = memory.get<Filter>(KEY, {});
    setContextKey(CONTEXT_KEYS.isFiltered, this.isOn);
  }

  get onDidChange(): Event<void> {
    return this.#changed.event;
  }

  get present(): Filter {
    return this.#filter;
  }

  get isOn(): boolean {
    return Object.keys(this.#filter).length > 0;
  }

  async set(filter: Filter): Promise<void> {
    this.#filter = filter;
    setContextKey(CONTEXT_KEYS.isFiltered, this.isOn);
    this.#changed.fire();
    await this.#memory.update(KEY, this.isOn ? filter : undefined);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

export function passes(note: Note, filter: Filter): boolean {
  const { annotation, article } = note;
  return (
    (filter.article === undefined || (article !== null && articleIdOf(article) === filter.article)) &&
    (filter.source === undefined || annotation.source === filter.source) &&
    (filter.tag === undefined || annotation.tags.includes(filter.tag)) &&
    (filter.author === undefined || annotation.creator === filter.author) &&
    (filter.state === undefined || isInState(note, filter.state)) &&
    (filter.text === undefined || contains(note, filter.text))
  );
}

function isInState(note: Note, state: StateFilter): boolean {
  switch (state) {
    case 'open':
    case 'resolved':
      return note.annotation.state === state;
    case 'attention':
      return needsAttention(note);
    case 'changed':
      return statusOf(note) === 'changed';
    case 'kept':
      return note.home.kind === 'kept';
  }
}

function contains({ annotation, replies }: Note, text: string): boolean {
  const wanted = text.toLocaleLowerCase();
  const said = replies.map(({ comment }) => comment);
  return [annotation.selectors?.exact ?? '', annotation.comment, ...annotation.tags, ...said].some((part) =>
    part.toLocaleLowerCase().includes(wanted),
  );
}
