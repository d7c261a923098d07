/** Every command, view, context key and setting name, once. The manifest test holds package.json against this file. */

export const COMMANDS = {
  openArticle: 'pressmark.openArticle',
  openToTheSide: 'pressmark.openToTheSide',
  nextArticle: 'pressmark.nextArticle',
  previousArticle: 'pressmark.previousArticle',
  refreshArticles: 'pressmark.refreshArticles',
  copySeeds: 'pressmark.copySeedsToWorkspace',
  reveal: 'pressmark.reveal',
  search: 'pressmark.search',
  setLanguage: 'pressmark.setLanguage',
  nextHighlight: 'pressmark.nextHighlight',
  previousHighlight: 'pressmark.previousHighlight',
  chooseHighlights: 'pressmark.chooseHighlights',
  togglePersons: 'pressmark.togglePersons',
  toggleOrganisations: 'pressmark.toggleOrganisations',
  togglePlaces: 'pressmark.togglePlaces',
  toggleOtherNames: 'pressmark.toggleOtherNames',
  toggleQuotes: 'pressmark.toggleQuotes',
  toggleIndirectQuotes: 'pressmark.toggleIndirectQuotes',
  toggleTerms: 'pressmark.toggleTerms',
  toggleBoilerplate: 'pressmark.toggleBoilerplate',
  toggleSpeakers: 'pressmark.toggleSpeakers',
  copyQuote: 'pressmark.copyQuote',
  copyName: 'pressmark.copyName',
  showLog: 'pressmark.showLog',
} as const;

export const CONTAINER = 'pressmark';

export const VIEWS = {
  articles: 'pressmark.articles',
  entities: 'pressmark.entities',
  quotes: 'pressmark.quotes',
  annotations: 'pressmark.annotations',
} as const;

export const CONTEXT_KEYS = {
  /** The active editor shows a listed article. */
  isArticle: 'pressmark.isArticle',
  /** The list of articles was read and holds none of the workspace. */
  hasNoWorkspaceArticles: 'pressmark.hasNoWorkspaceArticles',
  showsPersons: 'pressmark.shows.persons',
  showsOrganisations: 'pressmark.shows.organisations',
  showsPlaces: 'pressmark.shows.places',
  showsOtherNames: 'pressmark.shows.otherNames',
  showsQuotes: 'pressmark.shows.quotes',
  showsIndirectQuotes: 'pressmark.shows.indirectQuotes',
  showsTerms: 'pressmark.shows.terms',
  showsBoilerplate: 'pressmark.shows.boilerplate',
  showsSpeakers: 'pressmark.shows.speakers',
} as const;

export const SETTINGS = {
  include: 'pressmark.articles.include',
  persons: 'pressmark.highlights.persons',
  organisations: 'pressmark.highlights.organisations',
  places: 'pressmark.highlights.places',
  otherNames: 'pressmark.highlights.otherNames',
  quotes: 'pressmark.highlights.quotes',
  indirectQuotes: 'pressmark.highlights.indirectQuotes',
  terms: 'pressmark.highlights.terms',
  boilerplate: 'pressmark.highlights.boilerplate',
  speakers: 'pressmark.inlayHints.speakers',
} as const;

/** Scheme of the read-only documents that the shipped articles are. */
export const SEED_SCHEME = 'pressmark-seed';
