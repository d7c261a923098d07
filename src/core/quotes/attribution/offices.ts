interface Office {
  readonly name: string;
  /** How an article refers to it. */
  readonly said: RegExp;
  /** What its holder is called where the article names who it is. */
  readonly called: RegExp;
  /** The same more loosely, for where nobody is called so: "presidente" for a head of state. */
  readonly loosely: RegExp | null;
}

const START = String.raw`^(?:il |lo |l['’] ?|le |la |the )?(?:(?:ormai|now|attuale|actuel) )?(?:(?:ex|former)[- ]|ancien(?:ne)? )?`;

const said = (phrase: string): RegExp => new RegExp(`${START}(?:${phrase})(?![\\p{L}])`, 'iu');

/** Offices that the news calls by several phrases. */
const OFFICES: readonly Office[] = [
  {
    name: 'head of government',
    said: said(
      'che(?:f|ffe) du gouvernement|capo del governo|presidente del consiglio|primo ministro|premier(?: ministre)?|prime minister|head of government',
    ),
    called:
      /^(?:premi[eè]re? ministre|premier|primo ministro|presidente del consiglio|prime minister|cancellier[ea]|chancel(?:lor|ier|ière))(?!\p{L})/iu,
    loosely: /^presidente(?! della)(?!\p{L})/iu,
  },
  {
    name: 'head of state',
    said: said("che(?:f|ffe) de l[’'] ?état|capo dello stato|head of state"),
    called: /^pr[eé]sidente? (?:de la république|della repubblica)/iu,
    loosely: /^pr[eé]sidente?(?! del consiglio)(?!\p{L})/iu,
  },
  {
    name: 'pope',
    said: said('santo padre|sommo pontefice|saint[- ]père|souverain pontife|holy father|supreme pontiff'),
    called: /^(?:papa|pape|pope|pontefice|pontife|pontiff)(?!\p{L})/iu,
    loosely: null,
  },
  {
    name: 'mayor',
    said: said('premier magistrat|prim[oa] cittadin[oa]'),
    called: /^(?:maire|sindac[oa])(?!\p{L})/iu,
    loosely: null,
  },
];

/** The office that a phrase names, by name, and the length of the words that do; null for any other phrase. */
export function officeOf(phrase: string): { readonly name: string; readonly length: number } | null {
  for (const { name, said } of OFFICES) {
    const length = said.exec(phrase)?.[0].length;
    if (length !== undefined) return { name, length };
  }
  return null;
}

/** The offices that a role before or after a name makes its holder of: by name, and those by less than it as `loosely`. */
export function officesCalled(role: string): readonly string[] {
  return OFFICES.flatMap(({ name, called, loosely }) => {
    if (called.test(role)) return [name];
    return loosely?.test(role) === true ? [looselyCalled(name)] : [];
  });
}

export const looselyCalled = (office: string): string => `${office}, loosely`;
