import { DecorationRangeBehavior, OverviewRulerLane, ThemeColor, window } from 'vscode';
import type { DecorationRenderOptions, TextEditorDecorationType } from 'vscode';
import type { EntityType } from '../../core/entities/mention';
import type { QuoteKind } from '../../core/quotes/quote';

export type Highlight = EntityType | QuoteKind | 'boilerplate' | 'title' | 'byline';

/** In the order of painting: where two meet, the later one's line is drawn, so that a name inside a quote keeps its own. */
export const HIGHLIGHTS: readonly Highlight[] = [
  'boilerplate',
  'title',
  'byline',
  'direct',
  'fragment',
  'indirect',
  'term',
  'MISC',
  'LOC',
  'ORG',
  'PER',
];

/** Colours are the theme's to choose; what tells kinds apart without colour is the style of the line. */
const STYLES: Readonly<Record<Highlight, DecorationRenderOptions>> = {
  PER: underline('solid 1.5px', 'personUnderline'),
  ORG: underline('dashed 1.5px', 'organisationUnderline'),
  LOC: underline('dotted 2px', 'placeUnderline'),
  MISC: underline('double 1px', 'otherNameUnderline'),
  direct: {
    backgroundColor: new ThemeColor('pressmark.directQuoteBackground'),
    // Seen only in the high contrast themes, which draw frames where others tint.
    border: '1px solid',
    borderColor: new ThemeColor('pressmark.directQuoteBorder'),
    overviewRulerColor: new ThemeColor('pressmark.quoteOverviewRuler'),
    overviewRulerLane: OverviewRulerLane.Right,
  },
  fragment: {
    backgroundColor: new ThemeColor('pressmark.quotedWordsBackground'),
    borderStyle: 'none none dotted none',
    borderWidth: '1px',
    borderColor: new ThemeColor('pressmark.quotedWordsBorder'),
    overviewRulerColor: new ThemeColor('pressmark.quoteOverviewRuler'),
    overviewRulerLane: OverviewRulerLane.Right,
  },
  indirect: underline('dashed 1px', 'indirectQuoteUnderline'),
  term: underline('dotted 1px', 'termUnderline'),
  boilerplate: { color: new ThemeColor('pressmark.boilerplateForeground') },
  title: { fontWeight: 'bold' },
  byline: { fontStyle: 'italic' },
};

export function createDecorationTypes(): ReadonlyMap<Highlight, TextEditorDecorationType> {
  // VS Code puts the style of each new type before those it has, so the first to be made is the last to apply.
  return new Map(
    HIGHLIGHTS.toReversed().map((highlight) => [
      highlight,
      window.createTextEditorDecorationType({
        ...STYLES[highlight],
        // Typing at the border of a name is no part of it until the analysis says so.
        rangeBehavior: DecorationRangeBehavior.ClosedClosed,
      }),
    ]),
  );
}

/**
 * A line right below the words, where `border` would leave a gap at the generous line height of articles. VS Code offers
 * every theme colour to style sheets as a variable.
 */
function underline(line: string, color: string): DecorationRenderOptions {
  return {
    textDecoration: `underline ${line} var(--vscode-pressmark-${color}); text-underline-offset: 3px; text-decoration-skip-ink: none`,
  };
}
