import { createRequire } from 'node:module';
import compromise from 'compromise';

/** A name found in a text: UTF-16 offsets and PER, ORG or LOC. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

/** A recogniser of names that users install today. */
export interface Rival {
  readonly name: string;
  readonly language: string;
  readonly find: (text: string) => readonly FoundName[];
}

interface OffsetJson {
  readonly text: string;
  readonly offset?: { readonly start: number; readonly length: number };
}

interface Selection {
  json(options: { offset: boolean }): unknown;
}

interface Parsed {
  people(): Selection;
  places(): Selection;
  organizations(): Selection;
}

/** The package ships sources with type errors instead of declarations: the compiler must not see it. */
const frenchCompromise = createRequire(`${process.cwd()}/package.json`)('fr-compromise') as (
  text: string,
) => Parsed;

const EDGE = /^[\s"'«»“”‘’(),.;:!?-]+|[\s"'«»“”‘’(),.;:!?-]+$/gu;

function namesOf(parsed: Parsed, text: string): readonly FoundName[] {
  const kinds = [
    ['PER', parsed.people()],
    ['LOC', parsed.places()],
    ['ORG', parsed.organizations()],
  ] as const;
  return kinds.flatMap(([type, selection]) =>
    (selection.json({ offset: true }) as readonly OffsetJson[]).flatMap(({ offset, text: written }) => {
      if (offset === undefined) return [];
      const name = written.replace(EDGE, '');
      const start = text.indexOf(name, offset.start);
      return name === '' || start < 0 ? [] : [{ start, end: start + name.length, type }];
    }),
  );
}

/** `wink-nlp` with its English model finds dates, sums and addresses, but has no names of people, places or organisations. */
export const RIVALS: readonly Rival[] = [
  {
    name: 'compromise',
    language: 'en',
    find: (text) => namesOf(compromise(text), text),
  },
  {
    name: 'fr-compromise',
    language: 'fr',
    find: (text) => namesOf(frenchCompromise(text), text),
  },
];
