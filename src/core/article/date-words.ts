const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Month names, their short forms, weekdays and what stands around them in dates; folded, six languages. */
const DATE_WORDS: ReadonlySet<string> = new Set(
  words(`
  janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre janv fevr avr juil sept oct nov dec
  lundi mardi mercredi jeudi vendredi samedi dimanche
  gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre gen feb mar apr mag giu lug ago set
  ott dic lunedi martedi mercoledi giovedi venerdi sabato domenica
  january february march april may june july august september october november december jan jun jul aug sep
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  enero febrero abril mayo junio julio septiembre setiembre octubre noviembre diciembre ene abr lunes martes miercoles jueves
  viernes sabado domingo
  januar februar marz april juni juli oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
  janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro segunda terca quarta quinta sexta feira
  segunda-feira terca-feira quarta-feira quinta-feira sexta-feira
`),
);

/** Small words and time marks of dates. They alone make no date. */
const DATE_FILLERS: ReadonlySet<string> = new Set(
  words(`
  le a il alle ore ora at on the of el de del am um uhr em as h min am pm a.m p.m gmt utc cet cest est edt pst pdt bst hs hrs
  st nd rd th er et e and und y by
`),
);

/** Whether every word of a folded line belongs to a date, and at least one tells a day, a month or an hour. */
export function isDateText(folded: string): boolean {
  let hasDate = false;
  for (const word of folded.split(/[\s,.:;/()\u2013\u2014|-]+/u)) {
    if (word === '' || DATE_FILLERS.has(word)) continue;
    if (!DATE_WORDS.has(word) && !/^\d{1,4}(?:er|st|nd|rd|th|h|h\d{2}|am|pm|º|°|ª)?$/u.test(word))
      return false;
    hasDate = true;
  }
  return hasDate;
}

/** Whether a folded word is a month or a weekday. */
export function isDateWord(folded: string): boolean {
  return DATE_WORDS.has(folded);
}
