import { dictionary } from './dictionary';

/** Closed lists that the tokeniser and the sentence splitter need. All in lower case. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What stands before an apostrophe and is a word of its own: `l'`, `qu'`, `dell'`. */
export const ELISIONS = dictionary<ReadonlySet<string>>({
  fr: words('l d j m t s n c ç qu jusqu lorsqu puisqu quoiqu presqu quelqu'),
  it: words(
    'l d c m t s v n un gl all dall dell nell sull coll pell quell quest bell sant buon dev com dov cos anch senz tutt ' +
      'mezz ad agl dagl degl negl sugl quand grand nient null ogn qualcun ciascun nessun alcun trent quarant vent cent',
  ),
});

/** Italian words that end in an apostrophe where no word follows it. */
export const APOCOPES: ReadonlySet<string> = words('po mo be to va fa sta da di ca vo');

/** What follows a hyphen and is a word of its own in French: `a-t-il`, `dit-elle`, `celui-ci`. */
export const CLITICS: ReadonlySet<string> = words(
  't-il t-elle t-on t-ils t-elles il elle on ils elles je tu nous vous ce ci là moi toi lui leur le la les y en',
);

/** Abbreviations that keep their full stop and do not end a sentence. */
export const ABBREVIATIONS: ReadonlySet<string> = words(
  'm mm mr mrs ms dr pr prof st ste sgt lt col gen gén cap cmdr capt rev hon sen rep gov pres sig sigg dott ing avv arch ' +
    'on sr sra srta dña herr fr nr art al vol pp p fig cf ex env av apr bd éd ed vs jr inc corp ltd co bros dept est no ' +
    'jan feb mar apr jun jul aug sept sep oct nov dec janv févr juil déc genn febbr ott dic tel tél ecc etc rag geom mons ' +
    's.p.a u.s u.k e.g i.e a.m p.m ph.d mt ft',
);

/** Titles that are written in small letters before a name: no sentence ends with one. */
export const TITLES: ReadonlySet<string> = words('dott prof sen avv ing arch sig geom rag mons dr pr vs bd');

/** Abbreviations after which a capital still begins a new sentence. */
export const FINAL_ABBREVIATIONS: ReadonlySet<string> = words(
  'etc ecc inc corp ltd co jr a.m p.m s.p.a bros',
);

/** Words that, with a capital and before a word in small letters, open sentences and no names. */
export const SENTENCE_OPENERS: ReadonlySet<string> = words(
  'le la les un une des ce cet cette ces il elle ils elles on nous son sa ses leur leurs mais et or donc car si quand ' +
    'suite selon dans pour par avec après avant depuis en au aux sur sous à lors plus cela ainsi tout toute toutes tous ' +
    'the this that these those he she it they we his her its their but and so if when in on at by for from after before ' +
    'since with as there then some many while although however meanwhile ' +
    'il lo i gli una uno questo questa questi queste quello quella egli ella essi lui lei loro suo sua ma se quando nel ' +
    'nella negli nelle al alla ai alle del della con dopo prima secondo per anche così poi inoltre non tutti tutte',
);

/** Endings after an inner full stop that make one word of it: `Amazon.com`. */
export const DOMAINS: ReadonlySet<string> = words(
  'com org net fr it de es pt uk us eu io ai gov edu info tv be ch ca br mx ar co me app dev',
);
