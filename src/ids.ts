/** Every command, view, context key and setting name, once. The manifest test holds package.json against this file. */

export const COMMANDS = {
  openArticle: 'pressmark.openArticle',
  openSelectedArticle: 'pressmark.openSelectedArticle',
  openToTheSide: 'pressmark.openToTheSide',
  nextArticle: 'pressmark.nextArticle',
  previousArticle: 'pressmark.previousArticle',
  refreshArticles: 'pressmark.refreshArticles',
  copySeeds: 'pressmark.copySeedsToWorkspace',
  reveal: 'pressmark.reveal',
  revealSelectedName: 'pressmark.revealSelectedName',
  revealSelectedQuote: 'pressmark.revealSelectedQuote',
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
  addAnnotation: 'pressmark.addAnnotation',
  writeAnnotation: 'pressmark.writeAnnotation',
  addArticleNote: 'pressmark.addArticleNote',
  submitAnnotation: 'pressmark.submitAnnotation',
  replyToAnnotation: 'pressmark.replyToAnnotation',
  submitReply: 'pressmark.submitReply',
  editAnnotation: 'pressmark.editAnnotation',
  editComment: 'pressmark.editComment',
  saveComment: 'pressmark.saveComment',
  cancelComment: 'pressmark.cancelComment',
  deleteComment: 'pressmark.deleteComment',
  deleteAnnotation: 'pressmark.deleteAnnotation',
  resolveAnnotation: 'pressmark.resolveAnnotation',
  reopenAnnotation: 'pressmark.reopenAnnotation',
  revealAnnotation: 'pressmark.revealAnnotation',
  revealSelectedAnnotation: 'pressmark.revealSelectedAnnotation',
  listAnnotations: 'pressmark.listAnnotations',
  nextAnnotation: 'pressmark.nextAnnotation',
  previousAnnotation: 'pressmark.previousAnnotation',
  editTags: 'pressmark.editTags',
  tagByKey: 'pressmark.tagByKey',
  reanchorAnnotation: 'pressmark.reanchorAnnotation',
  pickCandidate: 'pressmark.pickCandidate',
  acceptChangedText: 'pressmark.acceptChangedText',
  undoAnnotationChange: 'pressmark.undoAnnotationChange',
  redoAnnotationChange: 'pressmark.redoAnnotationChange',
  copyAnnotation: 'pressmark.copyAnnotation',
  exportAnnotations: 'pressmark.exportAnnotations',
  exportAnnotationsCsv: 'pressmark.exportAnnotationsCsv',
  importAnnotations: 'pressmark.importAnnotations',
  openAnnotationsFile: 'pressmark.openAnnotationsFile',
  moveKeptAnnotations: 'pressmark.moveKeptAnnotations',
  showMergeDriver: 'pressmark.showMergeDriver',
  setAuthorName: 'pressmark.setAuthorName',
  filterAnnotations: 'pressmark.filterAnnotations',
  clearAnnotationFilter: 'pressmark.clearAnnotationFilter',
  openCodebook: 'pressmark.openCodebook',
  setSpeaker: 'pressmark.setSpeaker',
  rejectQuote: 'pressmark.rejectQuote',
  markAsQuote: 'pressmark.markAsQuote',
  rejectName: 'pressmark.rejectName',
  changeType: 'pressmark.changeType',
  setCanonicalName: 'pressmark.setCanonicalName',
  removeCorrection: 'pressmark.removeCorrection',
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
  /** The article in the active editor has annotations. */
  hasAnnotations: 'pressmark.hasAnnotations',
  /** The Annotations view leaves some out. */
  isFiltered: 'pressmark.annotations.isFiltered',
  canUndo: 'pressmark.annotations.canUndo',
  canRedo: 'pressmark.annotations.canRedo',
  /** Notes are kept in VS Code's storage that a folder's file could take. */
  hasKeptAnnotations: 'pressmark.annotations.hasKept',
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
  annotationsFile: 'pressmark.annotations.file',
  annotationsCreator: 'pressmark.annotations.creator',
  annotationHighlights: 'pressmark.highlights.annotations',
} as const;

/** Scheme of the read-only documents that the shipped articles are. */
export const SEED_SCHEME = 'pressmark-seed';

/** Language of plain-text articles in the editor: settings for reading prose hang on it. */
export const ARTICLE_LANGUAGE = 'pressmark-article';
