import { CodeActionKind, languages } from 'vscode';
import type { Annotating } from '../annotations/annotating';
import { Owner } from '../border/lifecycle';
import { AnnotationHover } from './annotation-hover';
import { CorrectionActions } from './correction-actions';
import { CorrectionHover } from './correction-hover';

/** Notes in hovers, and the ways to put right what was detected: for articles only, anew when other files become articles. */
export function registerAnnotatingFeatures(annotating: Annotating): Owner {
  const owner = new Owner();
  let registered = owner.own(registerFor(annotating));
  owner.own(
    annotating.reader.selector.onDidChange(() => {
      registered.dispose();
      registered = owner.own(registerFor(annotating));
    }),
  );
  return owner;
}

function registerFor(annotating: Annotating): Owner {
  const owner = new Owner();
  const { selector, tracker } = annotating.reader;
  const { filters } = selector;
  owner.own(languages.registerHoverProvider(filters, new AnnotationHover(annotating)));
  owner.own(languages.registerHoverProvider(filters, new CorrectionHover(tracker)));
  owner.own(
    languages.registerCodeActionsProvider(filters, new CorrectionActions(tracker), {
      providedCodeActionKinds: [CodeActionKind.QuickFix],
    }),
  );
  return owner;
}
