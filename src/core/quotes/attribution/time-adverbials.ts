import { dictionary } from '../../text/dictionary';
import { words } from '../grammar/grammar';
import { ITEM } from '../reading/items';
import type { Reading } from '../reading/reading';

/** How a language tells when something was said. */
interface TimeWords {
  /** "ce matin": what stands before a time. */
  readonly determiners: ReadonlySet<string>;
  readonly times: ReadonlySet<string>;
  /** "hier soir": what is a time alone, and with a part of the day behind it. */
  readonly days: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
  /** "la semaine dernière", "il giorno dopo". */
  readonly after: ReadonlySet<string>;
  /** "quelques heures": words that count times. */
  readonly counts: ReadonlySet<string>;
  /** "peu après", "poco dopo". */
  readonly little: ReadonlySet<string>;
  /** "plus tard", "più tardi": what stands between a count and its end. */
  readonly more: ReadonlySet<string>;
  readonly later: ReadonlySet<string>;
}

const TIMES = dictionary<TimeWords>({
  fr: {
    determiners: words("ce cet cette ces le la l' un une"),
    times: words(
      'matin soir après-midi midi nuit semaine mois an année jour lendemain veille week-end journée soirée matinée instant moment printemps été automne hiver heure heures minutes jours semaines années ans secondes lundi mardi mercredi jeudi vendredi samedi dimanche',
    ),
    days: words("hier avant-hier aujourd'hui demain lundi mardi mercredi jeudi vendredi samedi dimanche"),
    parts: words('matin soir midi après-midi'),
    after: words('dernier dernière passé passée prochain prochaine suivant suivante même matin soir'),
    counts: words('quelques plusieurs deux trois quatre cinq six sept huit dix quinze vingt trente'),
    little: words('peu juste'),
    more: words('plus'),
    later: words('tard tôt après avant auparavant'),
  },
  it: {
    determiners: words("questo questa quest' il la l' lo lo un una un' le i"),
    times: words(
      'mattina mattino sera notte pomeriggio settimana mese anno giorno domani indomani vigilia weekend giornata serata mattinata momento primavera estate autunno inverno ora ore minuti giorni settimane mesi anni secondi lunedì martedì mercoledì giovedì venerdì sabato domenica',
    ),
    days: words(
      'ieri oggi domani stamattina stamane stamani stasera stanotte lunedì martedì mercoledì giovedì venerdì sabato domenica',
    ),
    parts: words('mattina mattino sera pomeriggio notte'),
    after: words(
      'scorso scorsa scorse scorsi prossimo prossima seguente successivo successiva stesso stessa dopo prima fa',
    ),
    counts: words(
      'qualche alcune alcuni pochi poche due tre quattro cinque sei sette otto dieci quindici venti trenta',
    ),
    little: words('poco subito appena'),
    more: words('più'),
    later: words('tardi dopo prima fa'),
  },
});

/** A month, as a rule by its beginning: dates shorten it. */
export const MONTH =
  /^(?:janv|févr|mars$|avril|mai$|juin$|juil|août|sept|octo|nov|déc|genn|febb|marzo|april|magg|giug|lugl|agos|sett|otto|dicem|jan|feb|march|may$|june|july|aug|dec)/;

/** The item behind a time that begins at an item: "ce matin", "hier soir", "le 12 mai 2017", "quelques heures plus tard"; the item itself where none does. */
export function afterTime(reading: Reading, index: number): number {
  const known = TIMES.get(reading.language);
  if (known === undefined) return index;
  const { items } = reading;
  const word = items.word(index);
  if (known.little.has(word) && known.later.has(items.word(index + 1))) return index + 2;
  const date = afterDate(reading, index, known);
  if (date > index) return date;
  if (known.days.has(word))
    return known.parts.has(items.word(index + 1)) || known.after.has(items.word(index + 1))
      ? index + 2
      : index + 1;
  const isCounted = items.kind(index) === ITEM.number || known.counts.has(word);
  if (isCounted)
    return known.times.has(items.word(index + 1)) ? afterCount(reading, index + 2, index, known) : index;
  if (!known.determiners.has(word) || !known.times.has(items.word(index + 1))) return index;
  const counted = afterCount(reading, index + 2, index, known);
  if (counted > index) return counted;
  let end = index + 2;
  if (known.after.has(items.word(end))) end++;
  // "il giorno della sentenza", "le jour de la rentrée"
  return reading.grammar.ofWords.has(items.word(end)) ? index : end;
}

/** "plus tard", "après" behind a counted time; `none` where nothing of the kind stands there. */
function afterCount({ items }: Reading, from: number, none: number, { more, later }: TimeWords): number {
  const at = more.has(items.word(from)) ? from + 1 : from;
  return later.has(items.word(at)) ? at + 1 : none;
}

/** "le 12 mai", "samedi 3 mai 2017" */
function afterDate({ items }: Reading, index: number, { determiners, days }: TimeWords): number {
  const from = determiners.has(items.word(index)) || days.has(items.word(index)) ? index + 1 : index;
  if (items.kind(from) !== ITEM.number || !MONTH.test(items.word(from + 1))) return index;
  const year = from + 2;
  return items.kind(year) === ITEM.number && items.end(year) - items.start(year) === 4 ? year + 1 : year;
}
