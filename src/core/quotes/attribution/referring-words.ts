import { withoutPrefix } from '../grammar/grammar';
import { ITEM } from '../reading/items';
import type { Reading } from '../reading/reading';
import type { NounPhrase } from './noun-phrase';
import type { Referent } from './referent';

/** Words and phrases that point at somebody named elsewhere, in the languages that have a grammar. */
export const isSource = (type: Referent['type']): boolean => type !== 'MISC' && type !== 'LOC';
export const ENGLISH_PERSONS = new Set(['he', 'she', 'him', 'her']);
export const IMPERSONAL = new Set([
  'on',
  'ce',
  "c'",
  'cela',
  'ça',
  'je',
  "j'",
  'i',
  'io',
  'nous',
  'we',
  'noi',
  'ich',
  'wir',
  'man',
]);
export const LATTER_HEADS = new Set("ce cette ces quest' questi queste celui-ci celle-ci".split(' '));
/** First words of what points at two named together: "ces derniers", "i due", "entrambi". */
export const OF_TWO = new Set('ces questi queste i le les the entrambi entrambe both'.split(' '));
export const LEADERS = new Set(
  'dirigeants responsables représentants porte-paroles dirigenti rappresentanti responsabili vertici leaders executives officials representatives'.split(
    ' ',
  ),
);
/** Offices by which the news calls heads of state and of government whom every reader knows. */
export const CHIEFS = new Set('président présidente presidente president premier'.split(' '));
export const COUPLES = new Set('couple coppia duo époux coniugi'.split(' '));
export const PARENTS = new Set('parents genitori couple'.split(' '));
export const MEDIA = new Set(
  'journal quotidien magazine hebdomadaire giornale quotidiano settimanale newspaper'.split(' '),
);
/** Nouns for one organisation among others; "le gouvernement" and "la police" need no name before them. */
export const COMPANIES = new Set(
  (
    'entreprise société compagnie firme syndicat constructeur journal quotidien magazine hebdomadaire agence association organisation groupe club ' +
    'azienda società compagnia sindacato giornale quotidiano settimanale agenzia associazione organizzazione gruppo club ' +
    'company firm newspaper magazine agency association organisation organization group club'
  ).split(' '),
);
export function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}
export function firstWord(name: string): string {
  return name.slice(0, name.indexOf(' ')).toLowerCase();
}

/** "il ventitreenne di Bergamo", "le quadragénaire": an age as a noun. */
const OF_AGE =
  /^(?:(?:undic|dodic|tredic|quattordic|quindic|sedic|diciassett|diciott|diciannov|vent|trent|quarant|cinquant|sessant|settant|ottant|novant).*enne|\d+enne|(?:quadra|quinqua|sexa|septua|octo|nona)génaire|trentenaire)$/;

export function isOfAge(noun: string): boolean {
  return (noun.endsWith('enne') || noun.endsWith('aire')) && OF_AGE.test(noun);
}

/** "le boxeur de 23 ans": an age tells nothing of what the role is of. */
export function hasAge(phrase: NounPhrase, { grammar, items }: Reading): boolean {
  if (OF_AGE.test(phrase.head)) return true;
  const last = phrase.to - 2;
  return (
    last > phrase.from + 1 && items.kind(last) === ITEM.number && grammar.ofWords.has(items.word(last - 1))
  );
}
/** Whom somebody else has just spoken of. */
export const CONCERNED = /^(?:intéressée?|interessat[oa])$/;
/** Last words of "according to", but for those that mostly say something else ("pour lui", "per lui"). */
export const SOURCES = new Set(['selon', 'après', 'secondo']);
/** Kin and friends are somebody's, and seldom whoever was named last. */
export const KIN: ReadonlySet<string> = new Set(
  (
    'padre madre papà mamma figlio figlia fratello sorella fratellastro sorellastra marito moglie nonno nonna zio zia cugino cugina cognato cognata suocero suocera nipote amico amica collega compagno compagna fidanzato fidanzata ' +
    'père mère fils fille frère sœur demi-frère demi-sœur mari époux épouse grand-père grand-mère oncle tante cousin cousine beau-frère beau-père belle-sœur belle-mère neveu nièce ami amie collègue compagnon compagne fiancé fiancée ' +
    'father mother dad mum son daughter brother sister husband wife grandfather grandmother uncle aunt cousin nephew niece friend colleague boyfriend girlfriend'
  ).split(' '),
);
/** Roles that mostly bring in somebody new: local offices, whose holder the article would have told, and those who speak for others. */
const INTRODUCED = new Set(
  (
    'papa pontefice pape pontife pope pontiff ' +
    'avvocato avvocata legale portavoce avocat avocate porte-parole spokesman spokeswoman spokesperson lawyer attorney ' +
    'governatore ministro ministra sindaco sindaca prefetto questore procuratore assessore assessora ' +
    'gouverneur ministre maire préfet procureur procureure governor minister mayor judge juge giudice ' +
    'proviseur proviseure recteur rectrice gérant gérante concierge curé imam preside parroco gestore proprietario proprietaria ' +
    'mineur mineure minorenne custode amministratore barista edicolante tabaccaio fornaio panettiere parrucchiere portinaio negoziante farmacista macellaio tassista ' +
    'cafetier cafetière buraliste boulanger boulangère facteur coiffeur coiffeuse pharmacien pharmacienne voisin voisine ' +
    'victime vittima victim médecin docteur docteure infirmier infirmière dottore dottoressa infermiere infermiera doctor nurse ' +
    'vicino vicina neighbour neighbor shopkeeper barman postman baker butcher headteacher landlord landlady caretaker vicar'
  ).split(' '),
);

/** Whether a noun mostly brings in somebody new: a relative, or a role of `INTRODUCED`. */
export function isIntroduced(noun: string): boolean {
  return KIN.has(noun) || INTRODUCED.has(withoutPrefix(noun));
}

/** A role that points back: singular and not one that every country has ("le président" of the article's country is linked). */
export function isAnaphor(phrase: NounPhrase, { items }: Reading): boolean {
  // "l'ex sindaco" is somebody whom the article has named.
  const isFormer = items.word(phrase.from + 1) === 'ex';
  // "l'amministratore delegato" leads a company, and an "amministratore" alone a house.
  const isChief = items.word(phrase.to - 1) === 'delegato';
  if (isIntroduced(phrase.head) && (KIN.has(phrase.head) || !(isFormer || isChief))) return false;
  return phrase.to - phrase.from <= 3 && phrase.isDefinite;
}
