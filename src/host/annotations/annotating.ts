import type { HostLog } from '../border/log';
import type { Reader } from '../reader';
import { Annotator } from './annotator';
import { Catalog } from './catalog';
import { NoteFilter } from './filter';
import type { Homes } from './homes';
import { ThreadFocus } from './thread-focus';
import { Troubles } from './troubles';

/** What the features of annotating are built on. Owned by the extension's context. */
export interface Annotating {
  readonly reader: Reader;
  readonly homes: Homes;
  readonly catalog: Catalog;
  readonly annotator: Annotator;
  readonly focus: ThreadFocus;
  readonly filter: NoteFilter;
  readonly log: HostLog;
}

export function openAnnotating(reader: Reader, homes: Homes): Annotating {
  const { context, tracker, library, log } = reader;
  const catalog = new Catalog(homes, tracker, library);
  const focus = new ThreadFocus();
  const filter = new NoteFilter(context.workspaceState);
  context.subscriptions.push(catalog, focus, filter, new Troubles(homes, log));
  return { reader, homes, catalog, annotator: new Annotator(homes), focus, filter, log };
}
