/** Gender and number of a pronoun or noun as far as its form tells. */
export interface Agreement {
  readonly gender: 'm' | 'f' | null;
  readonly number: 's' | 'p';
}

/** The closed-class words of one language that attribution reads. All in lower case, elisions with their apostrophe. */
export interface Grammar {
  readonly determiners: ReadonlySet<string>;
  /** Determiners that point back to something known ("le", "this"): a role after one may be resolved to a person. */
  readonly definite: ReadonlySet<string>;
  /** "de", "of": what follows belongs to the noun before. */
  readonly ofWords: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, Agreement>;
  /** "qui", "che", "who": the verb after one has the noun before it as subject. */
  readonly relatives: ReadonlySet<string>;
  /** "que", "that": introduces a reported clause. */
  readonly complementisers: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  /** Finite forms that may open a verb group: to have, to be, modals. */
  readonly auxiliaries: ReadonlySet<string>;
  /** Forms of to be alone: with a participle of a speech verb they make a passive. */
  readonly passiveAuxiliaries: ReadonlySet<string>;
  /** "par", "da", "by". */
  readonly agents: ReadonlySet<string>;
  /** "selon", "according to": each as its words. */
  readonly accordingTo: readonly (readonly string[])[];
  /** "comme", "come", "as". */
  readonly asWords: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  /** First words of two-word adverbs with their second words: "par conséquent", "in turn". */
  readonly adverbPairs: ReadonlyMap<string, ReadonlySet<string>>;
  /** Ending of most adverbs; empty where there is none. */
  readonly adverbEnding: string;
  /** Object pronouns and negations that stand between subject and verb. */
  readonly clitics: ReadonlySet<string>;
  readonly firstPerson: ReadonlySet<string>;
  /** Nouns that announce a title, a name or a term in marks: film, opération. */
  readonly titleNouns: ReadonlySet<string>;
  /** Nouns that announce or hold somebody's words: phrase, communiqué. */
  readonly speechNouns: ReadonlySet<string>;
  /** Words that make of what follows a name or a term: dit, so-called, intitolato. */
  readonly namingWords: ReadonlySet<string>;
  /** Nouns for persons that may stand for one already named, with their agreement where the form tells. */
  readonly personNouns: ReadonlyMap<string, Agreement>;
  /** Endings of nouns for what somebody does: a word with one may be a role. */
  readonly personEndings: RegExp;
  /** Words that open a subordinate clause. */
  readonly subordinators: ReadonlySet<string>;
  /** Nouns for organisations that may stand for one already named. */
  readonly organisationNouns: ReadonlySet<string>;
  /** Whether the head noun stands last ("the Senate minority leader"), as in English and German. */
  readonly isHeadLast: boolean;
  /** Whether a verb needs no subject of its own (Italian, Spanish, Portuguese). */
  readonly isProDrop: boolean;
}

/** A set of the words in lists with spaces or line breaks between them. */
export function words(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list.split(/\s+/).filter((word) => word !== '')));
}

/** Romance nouns with their plurals. */
export function withPlurals(nouns: ReadonlySet<string>, language: 'fr' | 'it'): ReadonlySet<string> {
  const plural = (noun: string): string => {
    if (language === 'it')
      return noun
        .replace(/[oe]$/, 'i')
        .replace(/ii$/, 'i')
        .replace(/([cg])a$/, '$1ha')
        .replace(/a$/, 'e');
    if (/[sxz]$/.test(noun)) return noun;
    return noun.endsWith('al') ? `${noun.slice(0, -1)}ux` : `${noun}${/[ae]u$/.test(noun) ? 'x' : 's'}`;
  };
  return new Set([...nouns].flatMap((noun) => [noun, plural(noun)]));
}

/** A phrase with each of several last words: "a detta" with "di", "del", "della". */
export function endings(phrase: string, last: string): readonly (readonly string[])[] {
  return [...words(last)].map((word) => [...phrase.split(' '), word]);
}

/** Two-word adverbs from a list of pairs joined by "_". */
export function pairs(list: string): ReadonlyMap<string, ReadonlySet<string>> {
  const map = new Map<string, Set<string>>();
  for (const pair of words(list)) {
    const [first = '', second = ''] = pair.split('_');
    map.set(first, (map.get(first) ?? new Set()).add(second));
  }
  return map;
}

/** Agreements from lists: `{ ms: 'il', fs: 'elle' }`; an `n` for a gender that the form does not tell. */
export function agreements(
  ...lists: readonly Readonly<Record<string, string>>[]
): ReadonlyMap<string, Agreement> {
  const map = new Map<string, Agreement>();
  for (const [code, list] of lists.flatMap((one) => Object.entries(one))) {
    const gender = code.startsWith('m') ? 'm' : code.startsWith('f') ? 'f' : null;
    const number = code.endsWith('p') ? 'p' : 's';
    for (const word of words(list)) map.set(word, { gender, number });
  }
  return map;
}

/** The same in the Romance languages, where these words are nothing else. */
const ROMANCE_SOMEBODY = 'qualcuno qualcuna taluni chi certains';
export const NOT_TOLD = words(ROMANCE_SOMEBODY);

/** Words for somebody, or several, not told: "one wrote", "with many saying". */
export const SOMEBODY = words('one another many others some someone somebody everyone', ROMANCE_SOMEBODY);

/** Possessives that point back: "le sue parole:", "son avocat". */
export const POSSESSIVES = words('ses son sa leurs leur sue sua suoi suo his her their its sus su seus suas');

/** Adjectives that stand before the noun in the Romance languages: "l'ex premier", "les jeunes pèlerins". */
export const LEADING_ADJECTIVES = words(
  'stesso stessa stessi stesse ex nuovo nuova nuovi nuove vecchio vecchia presunto presunta presunti presunte piccolo piccola piccoli piccole grande gran diretto diretta principal principale primo prima altro altra altri altre unico unica famoso famosa celebre ancien ancienne anciens nouveau nouvel nouvelle nouveaux nouvelles jeune jeunes vieux vieille petit petite petits petites grand grande autre autres premier première haut haute hauts présumé présumée présumés futur future célèbre double triple quadruple quintuple sextuple septuple nombreux nombreuses numerosi numerose',
);

/** Words with the ending of a role that are none, in any of the languages. */
const NO_ROLES = words(
  'plusieurs faveur chaleur couleur douleur erreur fureur grandeur hauteur honneur horreur humeur longueur pudeur profondeur rigueur rumeur saveur stupeur terreur vapeur vigueur largeur lenteur ampleur ardeur candeur ferveur torpeur bonheur fameuse dernier dernière derniers première ancien ancienne anciens particulier particulière meilleur supérieur intérieur extérieur valeur secteur affaire affaires janvier février militaires nécessaire nucléaire quartier dossier papier atelier chantier courrier métier moteur ordinateur malheur contraire anniversaire primaire salaire horaire commentaire commentaires italien italienne parisien parisienne quotidien hiver helicopter newspaper counter border shelter disorder disaster matter quarter shoulder weather murder offer answer danger chapter theater cancer corner dinner career tower server filter meter chopper tender charter register folder after other under former later earlier however whether september october november december number order river water power summer winter paper letter never member center computer color minor error prior terror important significant restaurant quotidiano italiano americano africano romano vulcano calendario scenario necessario contrario straordinario salario denaro cantiere quartiere mestiere carriera bandiera maniera preghiera importante durante nonostante distante settore',
);

const PREFIX = /^(?:(?:ex|neo|co|vice|sotto|anti|super)-|(?:vice|neo)(?=.{4}))(?=.{2})/;

/** A noun for a person without what is written before it: "ex-premier", "co-author", "neo-sovrano". */
export function withoutPrefix(word: string): string {
  const mayBegin = word.startsWith('vice') || word.startsWith('neo');
  return mayBegin || word.includes('-') ? word.replace(PREFIX, '') : word;
}

/** The agreement of a listed noun for a person, prefixed or not. */
export function personAgreement(grammar: Grammar, word: string): Agreement | undefined {
  const known = grammar.personNouns.get(word);
  if (known !== undefined) return known;
  const bare = withoutPrefix(word);
  return bare === word ? undefined : grammar.personNouns.get(bare);
}

/** Whether a word is a noun for what somebody does: listed, or recognised by its ending. */
export function isPersonNoun(grammar: Grammar, word: string): boolean {
  if (personAgreement(grammar, word) !== undefined) return true;
  return word.length < 24 && grammar.personEndings.test(word) && !NO_ROLES.has(word);
}

/** Not in English, where "cashier" tells no gender. */
const MASCULINE = /(?:tore|iere|ologo|ario|eur|ien|ier)$/;
const FEMININE = /(?:rice|iera|ologa|aria|euse|ienne|ière)$/;

/** The agreement of a noun for a person, listed or recognised by its ending. */
export function nounAgreement(grammar: Grammar, word: string): Agreement | undefined {
  const known = personAgreement(grammar, word);
  if (known !== undefined || !isPersonNoun(grammar, word)) return known;
  if (grammar.isHeadLast) return { gender: null, number: 's' };
  return { gender: MASCULINE.test(word) ? 'm' : FEMININE.test(word) ? 'f' : null, number: 's' };
}

/** Whether a word stands for a person, or in the plural for several: what may be the subject of a verb of saying. */
export function isPersonOrPersons(grammar: Grammar, word: string): boolean {
  return isPersonNoun(grammar, word) || singularsOf(word).some((one) => grammar.personNouns.has(one));
}

/** What a word may be the plural of, in any of the languages. */
function singularsOf(word: string): readonly string[] {
  const stem = word.slice(0, -1);
  if (word.length < 4) return [];
  if (word.endsWith('aux')) return [stem, `${word.slice(0, -2)}l`];
  if (word.endsWith('ies')) return [stem, `${word.slice(0, -3)}y`];
  if (/(?:ss|sh|ch|x)es$/.test(word)) return [stem, word.slice(0, -2)];
  if (word.endsWith('s') || word.endsWith('x')) return [stem];
  if (word.endsWith('men')) return [`${word.slice(0, -2)}an`];
  if (word === 'children') return ['child'];
  if (word === 'uomini') return ['uomo'];
  if (word.endsWith('chi') || word.endsWith('ghi')) return [`${word.slice(0, -2)}o`, `${word.slice(0, -2)}a`];
  if (word.endsWith('che') || word.endsWith('ghe')) return [`${word.slice(0, -2)}a`];
  if (word.endsWith('i')) return [`${stem}o`, `${stem}e`, `${stem}a`];
  return word.endsWith('e') ? [`${stem}a`] : [];
}
