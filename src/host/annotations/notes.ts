import { Disposable } from 'vscode';
import type { Uri } from 'vscode';
import type { Annotation } from '../../core/annotations/annotation';
import type { Correction } from '../../core/annotations/corrections';
import { uriOf } from '../border/article-address';
import type { NoteThread, ReaderNotes } from '../tracker-ports';
import type { HomeEvent, Homes } from './homes';

/** Annotations and corrections by article, as the tracker asks for them, whichever file they are in. */
export class Notes implements ReaderNotes {
  readonly #homes: Homes;

  constructor(homes: Homes) {
    this.#homes = homes;
  }

  annotationsOf(article: Uri): readonly Annotation[] {
    return this.#homes
      .placesOf(article)
      .flatMap(({ home, source }) => home.annotations.inSource(source))
      .filter(({ selectors, replyTo }) => selectors !== null && replyTo === null);
  }

  threadsOf(article: Uri): readonly NoteThread[] {
    return this.#homes.placesOf(article).flatMap(({ home, source }) => {
      const threads = new Map<string, { annotation: Annotation; replies: Annotation[] }>();
      const all = home.annotations.inSource(source);
      for (const annotation of all)
        if (annotation.replyTo === null) threads.set(annotation.id, { annotation, replies: [] });
      for (const reply of all) if (reply.replyTo !== null) threads.get(reply.replyTo)?.replies.push(reply);
      return [...threads.values()];
    });
  }

  correctionsOf(article: Uri): readonly Correction[] {
    return this.#homes.placesOf(article).flatMap(({ home, source }) => home.corrections.inSource(source));
  }

  onDidChange(
    listener: (articles: readonly Uri[] | null, what: 'annotations' | 'corrections') => void,
  ): Disposable {
    const changed = this.#homes.onDidChange((event) => {
      if (event.what === 'codebook' || event.sources.size === 0) return;
      listener(articlesOf(event), event.what);
    });
    const listChanged = this.#homes.onDidChangeList(() => {
      listener(null, 'annotations');
      listener(null, 'corrections');
    });
    return Disposable.from(changed, listChanged);
  }
}

function articlesOf({ home, sources }: HomeEvent): readonly Uri[] {
  return [...sources].flatMap((source) => uriOf(home.folder, source) ?? []);
}
