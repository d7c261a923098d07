import { l10n, window } from 'vscode';
import { createLocator } from '../../core/anchoring/locate';
import { insideMarks, madeTogether, type Fix } from '../../core/annotations/corrections';
import type { EntityType } from '../../core/entities/mention';
import type { Quote, QuoteKind } from '../../core/quotes/quote';
import type { Span } from '../../core/text/span';
import { COMMANDS } from '../../ids';
import type { Annotating } from '../annotations/annotating';
import { chooseSpeaker } from '../annotations/choose-speaker';
import {
  askWhetherEverywhere,
  correct,
  correctionsIn,
  correctionSubject,
  givenFix,
  mentionOf,
  mentionsFor,
  quoteOf,
  type CorrectionSubject,
  type PlacedCorrection,
} from '../annotations/correcting';
import { following } from '../annotations/moving-span';
import { ENTITY_TYPES, mentionsOf } from '../article-index';
import type { CommandTable } from '../border/run-command';
import { say, withoutIcons } from '../border/say';
import { countCorrections, oneLine, quoteKindName, typeIcon, typeName } from '../border/wording';
import type { TrackedArticle } from '../tracker';

/** Putting right what was detected. What the reader says wins over the analysis and is kept in the workspace. */
export function correctionCommands(annotating: Annotating): CommandTable {
  return {
    [COMMANDS.setSpeaker]: (received) => setSpeaker(annotating, received),
    [COMMANDS.rejectQuote]: (received) => rejectQuote(annotating, received),
    [COMMANDS.markAsQuote]: (received) => markAsQuote(annotating, received),
    [COMMANDS.rejectName]: (received) => rejectName(annotating, received),
    [COMMANDS.changeType]: (received) => changeType(annotating, received),
    [COMMANDS.setCanonicalName]: (received) => setCanonicalName(annotating, received),
    [COMMANDS.removeCorrection]: (received) => removeCorrection(annotating, received),
  };
}

async function setSpeaker(annotating: Annotating, received: unknown): Promise<void> {
  const subject = await correctionSubject(annotating, received);
  const quote = subject && quoteOf(subject);
  if (subject === null || quote === null) {
    sayNoQuote();
    return;
  }
  await askForSpeaker(annotating, subject.article, quote, quote.speaker?.name ?? null, received);
}

async function askForSpeaker(
  annotating: Annotating,
  article: TrackedArticle,
  span: Span,
  present: string | null,
  received?: unknown,
): Promise<void> {
  await following(article.document, [span], async (moved) => {
    const name = given(received, 'speaker') ?? (await chooseSpeaker(article, span, present));
    if (name === undefined) return;
    const [now = span] = moved();
    const fix: Fix = { kind: 'set-speaker', name: name === '' ? null : name, speaker: null };
    await correct(annotating, article, [now], withPlace(annotating, article, now, fix));
  });
}

/** Where the article names the speaker, nearest to the quote: what is stored leads there, also after edits. */
function withPlace(
  { reader }: Annotating,
  { document }: TrackedArticle,
  { start, end }: Span,
  fix: Extract<Fix, { kind: 'set-speaker' }>,
): Fix {
  const entities = reader.tracker.get(document)?.analysis?.entities ?? [];
  const distance = (mention: Span): number => Math.max(0, start - mention.end, mention.start - end);
  const [nearest] = entities
    .filter(({ name }) => name === fix.name)
    .toSorted((a, b) => distance(a) - distance(b));
  return nearest === undefined
    ? fix
    : { ...fix, speaker: createLocator(document.getText()).describe(nearest) };
}

async function rejectQuote(annotating: Annotating, received: unknown): Promise<void> {
  const subject = await correctionSubject(annotating, received);
  const quote = subject && quoteOf(subject);
  if (subject === null || quote === null) sayNoQuote();
  else await correct(annotating, subject.article, [withoutOuter(quote)], { kind: 'not-a-quote' });
}

async function markAsQuote(annotating: Annotating, received: unknown): Promise<void> {
  const subject = await correctionSubject(annotating, received);
  if (subject?.span == null) {
    void say.information(l10n.t('Select the words that somebody says.'));
    return;
  }
  const { article } = subject;
  const span = insideMarks(article.document.getText(), subject.span);
  const present = quoteOf(subject)?.speaker?.name ?? null;
  await following(article.document, [span], async (moved) => {
    const kind = asQuoteKind(given(received, 'quoteKind')) ?? (await chooseKind());
    if (kind === undefined) return;
    const isKept = await correct(annotating, article, moved(), { kind: 'mark-as-quote', quoteKind: kind });
    const [now = span] = moved();
    if (isKept && kind !== 'term') await askForSpeaker(annotating, article, now, present, received);
  });
}

const QUOTE_KINDS: readonly QuoteKind[] = ['direct', 'fragment', 'indirect', 'term'];

async function chooseKind(): Promise<QuoteKind | undefined> {
  const items = QUOTE_KINDS.map((kind) => ({ quoteKind: kind, label: quoteKindName(kind) }));
  const picked = await window.showQuickPick(items, { title: l10n.t('What Kind of Quote Is It?') });
  return picked?.quoteKind;
}

function asQuoteKind(value: string | undefined): QuoteKind | undefined {
  return QUOTE_KINDS.find((kind) => kind === value);
}

async function rejectName(annotating: Annotating, received: unknown): Promise<void> {
  const subject = await correctionSubject(annotating, received);
  await fixMentions(annotating, subject, received, () => Promise.resolve({ kind: 'reject-entity' }));
}

async function setCanonicalName(annotating: Annotating, received: unknown): Promise<void> {
  const subject = await correctionSubject(annotating, received);
  await fixMentions(annotating, subject, received, async (present) => {
    const prompt = l10n.t('The full name of whoever or whatever is meant');
    const options = { title: l10n.t('Full Name'), value: present, prompt };
    const name = given(received, 'name') ?? (await window.showInputBox(options));
    return name === undefined || name.trim() === '' ? undefined : { kind: 'name-entity', name: name.trim() };
  });
}

async function changeType(annotating: Annotating, received: unknown): Promise<void> {
  const subject = await correctionSubject(annotating, received);
  if (subject?.span != null && mentionOf(subject) === null) {
    // Words that were not found to be a name become one.
    await following(subject.article.document, [subject.span], async (moved) => {
      const fix = await chooseType(received);
      if (fix !== undefined) await correct(annotating, subject.article, moved(), fix);
    });
    return;
  }
  await fixMentions(annotating, subject, received, () => chooseType(received));
}

async function chooseType(received: unknown): Promise<Fix | undefined> {
  const wanted = given(received, 'type');
  const type =
    ENTITY_TYPES.find((each) => each === wanted) ??
    (
      await window.showQuickPick(
        ENTITY_TYPES.map((each: EntityType) => ({
          type: each,
          label: `$(${typeIcon(each)}) ${typeName(each)}`,
        })),
        { title: l10n.t('What Does the Name Stand For?') },
      )
    )?.type;
  return type && { kind: 'retype-entity', type };
}

async function fixMentions(
  annotating: Annotating,
  subject: CorrectionSubject | null,
  received: unknown,
  chooseFix: (presentName: string) => Promise<Fix | undefined>,
): Promise<void> {
  const mention = subject && mentionOf(subject);
  if (subject === null || mention === null) {
    void say.information(l10n.t('There is no name here. Put the cursor on one.'));
    return;
  }
  const { article } = subject;
  const all = article.analysis === null ? [mention] : mentionsOf(article.analysis, mention);
  await following(article.document, all, async (moved) => {
    const fix = await chooseFix(mention.name);
    const mentions = fix && (await mentionsFor(article, mention, received));
    if (fix === undefined || mentions === undefined) return;
    const now = moved();
    await correct(
      annotating,
      article,
      mentions.map((each) => now[all.indexOf(each)] ?? each),
      fix,
    );
  });
}

async function removeCorrection(annotating: Annotating, received: unknown): Promise<void> {
  const subject = await correctionSubject(annotating, received);
  if (subject === null) {
    void say.information(l10n.t('Only articles can be annotated.'));
    return;
  }
  const all = correctionsIn(annotating, subject.article);
  const here = all.filter(({ span }) => span !== null && isHere(span, subject));
  if (all.length === 0) {
    void say.information(l10n.t('Nothing was corrected in this article.'));
    return;
  }
  const picked = here.length === 1 ? here : await chooseCorrections(here.length > 0 ? here : all);
  // Of the whole list, the reader sees and takes what is meant; of what is here, the rest may be elsewhere.
  const chosen = here.length > 0 ? await withSiblings(picked, all, received) : picked;
  const homes = new Set((chosen ?? []).map(({ home }) => home));
  for (const home of homes) {
    const own = (chosen ?? []).filter((each) => each.home === home);
    annotating.annotator.settle(home.corrections.remove(own.map(({ correction }) => correction.id)));
  }
}

/** Corrections that were made everywhere are taken back so too, if the reader wants. Undefined: the reader turned away. */
async function withSiblings(
  picked: readonly PlacedCorrection[],
  all: readonly PlacedCorrection[],
  received: unknown,
): Promise<readonly PlacedCorrection[] | undefined> {
  const ids = new Set(
    picked.flatMap(({ home, correction }) => {
      const ofHome = all.filter((each) => each.home === home).map((each) => each.correction);
      return madeTogether(correction, ofHome).map(({ id }) => id);
    }),
  );
  const together = all.filter(({ correction }) => ids.has(correction.id));
  if (together.length === picked.length) return picked;
  const [first] = picked;
  const title = first === undefined ? '' : fixName(first.correction.fix);
  const isEverywhere = await askWhetherEverywhere(title, countCorrections(together.length), received);
  return isEverywhere === undefined ? undefined : isEverywhere ? together : picked;
}

function isHere({ start, end }: Span, { span, offset }: CorrectionSubject): boolean {
  return span === null ? start <= offset && offset <= end : start < span.end && span.start < end;
}

async function chooseCorrections(
  corrections: readonly PlacedCorrection[],
): Promise<readonly PlacedCorrection[]> {
  const items = corrections.map((placed) => ({
    placed,
    label: withoutIcons(oneLine(placed.correction.selectors.exact, 80)),
    description: fixName(placed.correction.fix),
    ...(placed.span === null && {
      detail: l10n.t('The words are gone or in several places: it does nothing now.'),
    }),
  }));
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Which Corrections Are to Be Taken Back?'),
    canPickMany: true,
  });
  return (picked ?? []).map(({ placed }) => placed);
}

function fixName(fix: Fix): string {
  switch (fix.kind) {
    case 'set-speaker':
      return fix.name === null ? l10n.t('Speaker: nobody') : l10n.t('Speaker: {0}', fix.name);
    case 'not-a-quote':
      return l10n.t('Not a quote');
    case 'mark-as-quote':
      return quoteKindName(fix.quoteKind);
    case 'reject-entity':
      return l10n.t('Not a name');
    case 'retype-entity':
      return typeName(fix.type);
    case 'name-entity':
      return l10n.t('Full name: {0}', fix.name);
  }
}

function withoutOuter({ start, end }: Quote): Span {
  return { start, end };
}

/** What a caller gives in `fix` so that nothing is asked. */
function given(received: unknown, name: 'speaker' | 'quoteKind' | 'type' | 'name'): string | undefined {
  const value: unknown = givenFix(received)[name];
  return typeof value === 'string' ? value : undefined;
}

function sayNoQuote(): void {
  void say.information(l10n.t('There is no quote here, or more than one. Put the cursor in one.'));
}
