import { languages } from 'vscode';
import { Owner } from '../border/lifecycle';
import type { Reader } from '../reader';
import { ArticleHighlights } from './document-highlights';
import { ArticleHover } from './hover';
import { ArticleNavigation } from './navigation';
import { SpeakerHints } from './speaker-hints';
import { ArticleSymbols } from './symbols';
import { LibrarySymbols } from './workspace-symbols';

/** What VS Code does for code, for news prose: registered for articles only, anew when other files become articles. */
export function registerLanguageFeatures(reader: Reader): Owner {
  const owner = new Owner();
  const hints = owner.own(new SpeakerHints(reader));
  owner.own(languages.registerWorkspaceSymbolProvider(new LibrarySymbols(reader)));
  let registered = owner.own(registerFor(reader, hints));
  owner.own(
    reader.selector.onDidChange(() => {
      registered.dispose();
      registered = owner.own(registerFor(reader, hints));
    }),
  );
  return owner;
}

function registerFor(reader: Reader, hints: SpeakerHints): Owner {
  const owner = new Owner();
  const { filters } = reader.selector;
  const navigation = new ArticleNavigation(reader);
  owner.own(languages.registerHoverProvider(filters, new ArticleHover(reader)));
  owner.own(
    languages.registerDocumentSymbolProvider(filters, new ArticleSymbols(reader), { label: 'Pressmark' }),
  );
  owner.own(languages.registerDocumentHighlightProvider(filters, new ArticleHighlights(reader)));
  owner.own(languages.registerReferenceProvider(filters, navigation));
  owner.own(languages.registerDefinitionProvider(filters, navigation));
  owner.own(languages.registerInlayHintsProvider(filters, hints));
  return owner;
}
