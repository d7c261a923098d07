import { EventEmitter } from 'vscode';
import type { Event } from 'vscode';

/** A wish to see one annotation's thread unfolded, maybe with its editor open. */
export interface FocusRequest {
  readonly noteAddress: string;
  readonly isEditing: boolean;
}

/** How commands ask for a thread to be unfolded, without knowing who shows threads. */
export class ThreadFocus {
  readonly #asked = new EventEmitter<FocusRequest>();
  /** Resolves when a thread can be begun. Set by whoever shows threads. */
  ready: () => Promise<void> = () => Promise.resolve();

  get onDidAsk(): Event<FocusRequest> {
    return this.#asked.event;
  }

  ask(noteAddress: string, isEditing = false): void {
    this.#asked.fire({ noteAddress, isEditing });
  }

  dispose(): void {
    this.#asked.dispose();
  }
}
