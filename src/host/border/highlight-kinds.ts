import { l10n } from 'vscode';
import { COMMANDS, CONTEXT_KEYS } from '../../ids';
import type { ContextKey } from './context-keys';
import type { CommandId } from './run-command';
import type { SwitchName } from './settings';

/** One kind of highlight that can be switched on and off. */
export interface HighlightKind {
  readonly setting: SwitchName;
  readonly command: CommandId;
  readonly contextKey: ContextKey;
  readonly icon: string;
  readonly label: () => string;
}

export const HIGHLIGHT_KINDS: readonly HighlightKind[] = [
  {
    setting: 'persons',
    command: COMMANDS.togglePersons,
    contextKey: CONTEXT_KEYS.showsPersons,
    icon: 'person',
    label: () => l10n.t('Persons'),
  },
  {
    setting: 'organisations',
    command: COMMANDS.toggleOrganisations,
    contextKey: CONTEXT_KEYS.showsOrganisations,
    icon: 'organization',
    label: () => l10n.t('Organisations'),
  },
  {
    setting: 'places',
    command: COMMANDS.togglePlaces,
    contextKey: CONTEXT_KEYS.showsPlaces,
    icon: 'location',
    label: () => l10n.t('Places'),
  },
  {
    setting: 'otherNames',
    command: COMMANDS.toggleOtherNames,
    contextKey: CONTEXT_KEYS.showsOtherNames,
    icon: 'star-empty',
    label: () => l10n.t('Other Names'),
  },
  {
    setting: 'quotes',
    command: COMMANDS.toggleQuotes,
    contextKey: CONTEXT_KEYS.showsQuotes,
    icon: 'quote',
    label: () => l10n.t('Quotes'),
  },
  {
    setting: 'indirectQuotes',
    command: COMMANDS.toggleIndirectQuotes,
    contextKey: CONTEXT_KEYS.showsIndirectQuotes,
    icon: 'comment',
    label: () => l10n.t('Indirect Quotes'),
  },
  {
    setting: 'terms',
    command: COMMANDS.toggleTerms,
    contextKey: CONTEXT_KEYS.showsTerms,
    icon: 'tag',
    label: () => l10n.t('Terms'),
  },
  {
    setting: 'boilerplate',
    command: COMMANDS.toggleBoilerplate,
    contextKey: CONTEXT_KEYS.showsBoilerplate,
    icon: 'eye-closed',
    label: () => l10n.t('Dimmed Page Remains'),
  },
  {
    setting: 'speakers',
    command: COMMANDS.toggleSpeakers,
    contextKey: CONTEXT_KEYS.showsSpeakers,
    icon: 'account',
    label: () => l10n.t('Speaker Hints'),
  },
];
