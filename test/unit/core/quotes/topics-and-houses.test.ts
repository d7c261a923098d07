import { testSpeakers } from './speaker-cases';
import type { Cases } from './speaker-cases';

const CASES: Cases = {
  en: [
    [
      'who says that talks are something',
      'Management, through a spokesperson, said talks were "constructive".',
      ['Management'],
    ],
    [
      'whoever spoke last, called by a role that was not told yet',
      '"Where was the plan?" asked Mary Lou McDonald. The Sinn Féin leader said rural families had been "abandoned".',
      ['Mary Lou McDonald', 'Mary Lou McDonald'],
    ],
    [
      'whoever beams, and no more',
      '"That is the kind of goal that wins you titles," the manager beamed.',
      ['the manager'],
    ],
    [
      'who dismisses talk of something',
      'Over at Intel, a spokeswoman dismissed talk of a takeover as "pure speculation".',
      ['a spokeswoman'],
    ],
    [
      'a pronoun with a verb that no list knows, behind a quote that goes on',
      'Ms Pickering has little time for that. "Excuses," she snorts.',
      ['Pickering'],
    ],
    [
      'a firm whose name joins two letters',
      'According to the broker L&C, lenders had already "priced in" the move.',
      ['L&C'],
    ],
  ],
  fr: [
    [
      'a witness who was reached, by a participle that looks like the present',
      "Un témoin, joint par l'AFP, raconte avoir vu « des corps partout ».",
      ['Un témoin'],
    ],
    [
      'a colleague with a field',
      "Pour sa collègue à la Santé Jane Philpott, il s'agit avant tout de « protéger les jeunes ».",
      ['Jane Philpott'],
    ],
    [
      'whoever spoke last, called by a role that was not told yet',
      'Mathilde Panot y voit « un leurre ». La cheffe de file des députés insoumis promet une motion « dès mardi ».',
      ['Mathilde Panot', 'Mathilde Panot'],
    ],
    [
      'somebody new, where the last one has a role already',
      "« C'est un drame », a dit le maire Paul Durand. Le directeur de l'usine a promis « la transparence ».",
      ['Paul Durand', "Le directeur de l'usine"],
    ],
    [
      'whoever holds an office that all know',
      "« C'est un drame », a dit Marie Durand. Le président de la République a salué « son courage ».",
      ['Marie Durand', 'Le président de la République'],
    ],
    [
      'those around somebody, with a verb that no list knows and its pronoun',
      "« Le président fait confiance au gouvernement », élude-t-on dans l'entourage du chef de l'État.",
      ["l'entourage du chef de l'État"],
    ],
    [
      'whoever is from elsewhere than the one before',
      "Tadej Pogacar a gagné. Le Slovène s'est imposé, reléguant Jonas Vingegaard à deux minutes. « Il était plus fort », a admis le Danois.",
      ['Jonas Vingegaard'],
    ],
    [
      'whom a sentence is about',
      'Marylise Léon parle. Quant à Bruno Le Maire, il a promis « des mesures ciblées ».',
      ['Bruno Le Maire'],
    ],
    [
      'a government that a sentence is about',
      'Marylise Léon parle. Quant au gouvernement, il promet « des mesures ciblées ».',
      ['gouvernement'],
    ],
    ['a seat of state', 'Paul Durand parle. À Bercy, on salue « une décision équilibrée ».', ['Bercy']],
    [
      'a house where people say it',
      "Paul Durand parle. Même son de cloche à la CFDT, où l'on déplore « l'absence de cap ».",
      ['CFDT'],
    ],
  ],
  it: [
    [
      'whoever is asked about somebody',
      'Piero Fassino ha ammesso la sconfitta. A chi gli chiedeva se il governo dovesse cadere, ha risposto: «Non è questo il momento».',
      ['Piero Fassino'],
    ],
    [
      'somebody of a trade, before how it was said',
      'Ha vinto Sebastian Vettel. «È stata una gara fantastica», ha commentato il ferrarista via radio.',
      ['Sebastian Vettel'],
    ],
    [
      'whoever is blunt in the sentence after',
      "«O si riparte o si chiude». È netto Rocco Palombella, numero uno della Uilm, al termine dell'incontro.",
      ['Rocco Palombella'],
    ],
    [
      'a name for which something is so, whatever it is of',
      "Gli ambientalisti non arretrano: per Peacelink l'accordo è «una condanna a morte».",
      ['Peacelink'],
    ],
    [
      'a body for which something is so',
      'Parla Luca. Per il coordinamento dei precari la norma è «una beffa».',
      ['il coordinamento dei precari'],
    ],
    [
      'a man with a verb that no list knows, before a colon',
      'Il sindaco svicola: «Vedremo».',
      ['Il sindaco'],
    ],
    [
      'one of several behind a colon, called by his trade',
      "Carlo Conti ha parlato. Tra loro Alessandro Siani: «Porterò il sorriso di Napoli», promette l'attore.",
      ['Alessandro Siani'],
    ],
    [
      'whoever ended a meeting so',
      "«Non toccheremo le pensioni». Così il ministro dell'Economia Giancarlo Giorgetti ha chiuso ieri il vertice. «Bugie», attacca Elly Schlein.",
      ['Giancarlo Giorgetti', 'Elly Schlein'],
    ],
    [
      'whoever tells it so in the sentence after',
      '«È stato un boato, poi il buio». Maria Russo, 62 anni, racconta così la scossa di ieri. «Non rientro», dice il marito Ciro.',
      ['Maria Russo', 'Ciro'],
    ],
    [
      'whoever speaks for a body that a colon gives the word to',
      'La Cisl invece apre: «Valuteremo nel merito», spiega la segretaria generale Daniela Fumarola.',
      ['Daniela Fumarola'],
    ],
    [
      'whoever arrived, past the body that he leads',
      'Parla Lucia Pappalardo. Sul posto è arrivato anche il capo della Protezione civile Fabio Ciciliano. «Stiamo verificando gli edifici», ha detto ai cronisti.',
      ['Fabio Ciciliano'],
    ],
  ],
};

describe('whoever has the word is', () => {
  testSpeakers(CASES);
});
