import { l10n, Uri, workspace } from 'vscode';
import { loadRecogniser } from '../../core/entities/load-recogniser';
import type { Recogniser } from '../../core/entities/recogniser';
import type { Log } from '../../store/ports';
import { say } from './say';

/** The trained model that ships with the extension: read at the first article, once. */
export class RecogniserFile {
  readonly #uri: Uri;
  readonly #log: Log;
  #recogniser: Promise<Recogniser | null> | undefined;

  constructor(extension: Uri, log: Log) {
    this.#uri = Uri.joinPath(extension, 'media', 'models', 'entities.bin');
    this.#log = log;
  }

  /** Null when the model is missing or broken: articles are then read without names, and the reader was told. */
  get(): Promise<Recogniser | null> {
    this.#recogniser ??= this.#read();
    return this.#recogniser;
  }

  async #read(): Promise<Recogniser | null> {
    try {
      const loaded = loadRecogniser(await workspace.fs.readFile(this.#uri));
      if (loaded.ok) return loaded.value;
      return this.#doWithout(loaded.message);
    } catch (error) {
      return this.#doWithout(error);
    }
  }

  #doWithout(cause: unknown): null {
    this.#log.error('The recogniser of names could not be loaded', cause);
    void say.warning(
      l10n.t(
        'Pressmark cannot recognise names: its model is missing or damaged. Quotes and annotations work. Reinstalling the extension repairs it.',
      ),
    );
    return null;
  }
}
