import { dictionary } from '../../text/dictionary';

/** A verb, by the beginning of its forms, and the words that make it a verb of saying: "tagliare corto", "faire part de". */
interface Idiom {
  readonly verb: RegExp;
  readonly rest: readonly string[];
}

/** Idioms by verb: each as its fixed words. */
function idioms(lists: Readonly<Record<string, string>>): readonly Idiom[] {
  return Object.entries(lists).flatMap(([verb, phrases]) =>
    phrases.split('|').map((phrase) => ({ verb: new RegExp(`^(?:${verb})`), rest: phrase.split(' ') })),
  );
}

const IDIOMS = dictionary<readonly Idiom[]>({
  it: idioms({
    'tagli|tronc': 'corto',
    rincar: 'la dose',
    'fa|f[aà]$|fece|facev':
      'eco|appello|spallucce|mea culpa|presente|chiarezza|sapere|autocritica|i complimenti',
    'mett|mess|mise':
      'a verbale|in guardia|in chiaro|in evidenza|nero su bianco|le mani avanti|in dubbio|in risalto',
    punt: "il dito|l' indice",
    'gett|butt': 'acqua sul fuoco|la croce',
    'prend|pres': 'le distanze|la parola|atto|le difese|posizione',
    'and|va$|vann': "giù duro|giù pesante|dritto al punto|all' attacco|oltre",
    alz: 'la voce|i toni|il tiro',
    lanci: "l' allarme|un appello|un monito|un messaggio",
    lasc: 'sfuggire|scappare|intendere|andare|trapelare|detto|scritto',
    'rend|res': 'noto|nota|note|omaggio',
    limit: 'a un|a dire|a|ad un|ad',
    impegn: 'a|ad',
    us: "parole|toni|il termine|la parola|l' espressione",
    parl: 'chiaro',
    torn: "sul tema|alla carica|sull' argomento",
  }),
  fr: idioms({
    'fai|fer|fi[trs]|fî|fass|font|fait': 'part|état|valoir|écho|amende|mine|le constat|appel',
    'met|mis|mît': 'en avant|en garde|en cause|en doute|en exergue|en lumière|au défi',
    'point|montr': 'du doigt',
    enfon: 'le clou',
    coup: 'court',
    pos: 'la question|une condition',
    bott: 'en touche',
    'hauss|élev': 'le ton|la voix',
    mont: 'au créneau|au front',
    rend: 'hommage|publique|compte',
    tir: 'la sonnette|à boulets|le signal',
    'pren|pri[st]|prî': 'la parole|acte|position|ses distances|à partie|à témoin|la défense',
    lanc: 'un appel|un cri',
    laiss: 'échapper|entendre',
    'utilis|emplo[iy]': "le mot|le terme|l' expression|les mots|les termes",
    sonn: "l' alarme|la charge",
    pass: "à l' offensive",
    cri: "au|à la|à l'",
  }),
  en: idioms({
    'hit|fir|shoot|shot|snap|clapp|push|lash|str[iu]ck': 'back|out',
    'chim|weigh|jump|cut': 'in',
    'speak|spoke|spoken': 'out|up',
    'blurt|cri|spell|call|rul': 'out',
    'pip|own|fess': 'up',
    sound: 'off|the alarm',
    'pa[iy]': 'tribute',
    'us(?:e[sd]?|ing)$': 'the word|the term|the phrase|the words|the expression',
    'play|talk': 'down|up',
    'ma[dk]': 'clear|it clear|plain',
    rais: 'the alarm|concerns|doubts',
    'take|took|taken|taking': 'aim|issue|to task',
  }),
});

/** The words that an idiom's rest begins with, by language. */
const BEGINNINGS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...IDIOMS].map(([language, known]) => [language, new Set(known.map(({ rest }) => rest[0] ?? ''))]),
);

/** Adverbs between the verb and the rest. */
const MAX_ADVERBS = 2;

/** The number of items after a verb that make it a verb of saying, adverbs included; 0 for any other verb. */
export function idiomLength(
  language: string,
  verb: string,
  wordAt: (offset: number) => string,
  isAdverb: (offset: number) => boolean,
): number {
  for (let adverbs = 0; adverbs <= MAX_ADVERBS; adverbs++) {
    const isBeginning = BEGINNINGS.get(language)?.has(wordAt(adverbs)) === true;
    const known = isBeginning ? (IDIOMS.get(language) ?? []).filter((idiom) => idiom.verb.test(verb)) : [];
    const lengths = known
      .filter(({ rest }) => rest.every((word, index) => wordAt(adverbs + index) === word))
      .map(({ rest }) => rest.length);
    if (lengths.length > 0) return adverbs + Math.max(...lengths);
    if (!isAdverb(adverbs)) return 0;
  }
  return 0;
}
