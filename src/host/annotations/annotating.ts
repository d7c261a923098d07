import type { HostLog } from '../border/log';
import type { Reader } from '../reader';
import { Annotator } from './annotator';
import { Catalog } from './catalog';
import { Conditions } from './conditions';
import { NoteFilter } from './filter';
import type { Homes } from './homes';
import { KeptOffer } from './kept';
import { Renames } from './renames';
import { ThreadFocus } from './thread-focus';
import { Troubles } from './troubles';
import { ViewSelection } from './view-selection';

/** What the features of annotating are built on. Owned by the extension's context. */
export interface Annotating {
  readonly reader: Reader;
  readonly homes: Homes;
  readonly catalog: Catalog;
  readonly annotator: Annotator;
  readonly focus: ThreadFocus;
  readonly filter: NoteFilter;
  /** What is selected in the Annotations view: key bindings of a view are not told. */
  readonly selected: ViewSelection;
  readonly log: HostLog;
}

export function openAnnotating(reader: Reader, homes: Homes): Annotating {
  const { context, tracker, library, log } = reader;
  const catalog = new Catalog(homes, tracker, library);
  const focus = new ThreadFocus();
  const filter = new NoteFilter(context.workspaceState);
  context.subscriptions.push(
    catalog,
    focus,
    filter,
    new Troubles(homes, log),
    new KeptOffer(homes),
    new Renames(homes, context.workspaceState),
  );
  const annotating = {
    reader,
    homes,
    catalog,
    annotator: new Annotator(homes),
    focus,
    filter,
    selected: new ViewSelection(),
    log,
  };
  context.subscriptions.push(new Conditions(annotating));
  return annotating;
}
