import { l10n, window, workspace } from 'vscode';
import type { QuickPickItem } from 'vscode';
import { COMMANDS, SEED_SCHEME } from '../../ids';
import type { Annotating } from '../annotations/annotating';
import type { Filter, StateFilter } from '../annotations/filter';
import { stateName } from '../annotations/filter-label';
import { articleIdOf, uriOfId } from '../border/article-address';
import type { CommandTable } from '../border/run-command';
import { say, withoutIcons } from '../border/say';

/** Leaving out of the Annotations view what is not wanted at the moment. */
export function annotationFilterCommands(annotating: Annotating): CommandTable {
  return {
    [COMMANDS.filterAnnotations]: (received) => filter(annotating, received),
    [COMMANDS.clearAnnotationFilter]: () => annotating.filter.set({}),
  };
}

interface Choice extends QuickPickItem {
  /** Changes the filter; undefined when the reader turned away. */
  readonly choose: () => Promise<Filter | undefined>;
}

async function filter(annotating: Annotating, received: unknown): Promise<void> {
  const given = givenFilter(received);
  if (given !== undefined) {
    await annotating.filter.set(given);
    return;
  }
  const picked = await window.showQuickPick(choices(annotating), {
    title: l10n.t('Filter Annotations'),
    placeHolder: l10n.t('By what? Filters add up.'),
  });
  const changed = await picked?.choose();
  if (changed !== undefined) await annotating.filter.set(changed);
}

function choices(annotating: Annotating): readonly Choice[] {
  const { present } = annotating.filter;
  const notes = annotating.catalog.all();
  const all = notes.map(({ annotation }) => annotation);
  const articles = notes.flatMap(({ article }) => (article === null ? [] : [articleIdOf(article)]));
  const clear: Choice = {
    label: l10n.t('$(clear-all) Show All'),
    choose: () => Promise.resolve({}),
  };
  return [
    ...(annotating.filter.isOn ? [clear] : []),
    ...articleChoice(annotating, present),
    {
      label: l10n.t('$(file-text) Article…'),
      choose: () => choose('article', withoutArticle(present), count(articles), pathOf),
    },
    {
      label: l10n.t('$(tag) Tag…'),
      choose: () => choose('tag', present, count(all.flatMap(({ tags }) => tags))),
    },
    {
      label: l10n.t('$(person) Author…'),
      choose: () => choose('author', present, count(all.map(({ creator }) => creator))),
    },
    { label: l10n.t('$(pass) State…'), choose: () => chooseState(present) },
    { label: l10n.t('$(search) Text…'), choose: () => chooseText(present) },
  ];
}

function articleChoice({ annotator, reader }: Annotating, present: Filter): readonly Choice[] {
  const { active } = reader.tracker;
  if (active === undefined || annotator.placeOf(active.document.uri) === null) return [];
  const label = l10n.t('$(go-to-file) The Article in the Editor');
  const article = articleIdOf(active.document.uri);
  return [{ label, choose: () => Promise.resolve({ ...withoutArticle(present), article }) }];
}

function withoutArticle({ article: _article, source: _source, ...others }: Filter): Filter {
  return others;
}

/** As the notes name it, with the folder in front where several are open. */
function pathOf(articleId: string): string {
  const uri = uriOfId(articleId);
  return uri.scheme === SEED_SCHEME ? articleId : workspace.asRelativePath(uri);
}

/** Each value with how often it occurs, most frequent first. */
function count(values: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([a, many], [b, few]) => few - many || a.localeCompare(b));
}

async function choose(
  property: 'article' | 'tag' | 'author',
  present: Filter,
  values: readonly (readonly [string, number])[],
  nameOf: (value: string) => string = (value) => value,
): Promise<Filter | undefined> {
  if (values.length === 0) {
    void say.information(l10n.t('There is nothing to choose from yet.'));
    return undefined;
  }
  const items = values.map(([value, many]) => ({
    value,
    label: withoutIcons(nameOf(value)) || l10n.t('Unnamed reader'),
    description: String(many),
  }));
  const picked = await window.showQuickPick(items, { title: l10n.t('Filter Annotations') });
  return picked && { ...present, [property]: picked.value };
}

const STATES: readonly StateFilter[] = ['attention', 'open', 'resolved', 'changed', 'kept'];

async function chooseState(present: Filter): Promise<Filter | undefined> {
  const items = STATES.map((state) => ({ state, label: stateName(state) }));
  const picked = await window.showQuickPick(items, { title: l10n.t('Filter Annotations') });
  return picked && { ...present, state: picked.state };
}

async function chooseText(present: Filter): Promise<Filter | undefined> {
  const text = await window.showInputBox({
    title: l10n.t('Filter Annotations'),
    prompt: l10n.t('Found in the words, the comments, the tags or the replies'),
    value: present.text ?? '',
  });
  if (text === undefined) return undefined;
  const { text: _before, ...others } = present;
  return text.trim() === '' ? others : { ...others, text: text.trim() };
}

/** A filter that a caller gives as a whole. */
function givenFilter(received: unknown): Filter | undefined {
  if (typeof received !== 'object' || received === null || !('filter' in received)) return undefined;
  const { filter: given } = received;
  return typeof given === 'object' && given !== null ? given : undefined;
}
