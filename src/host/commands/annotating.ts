import type { Annotating } from '../annotations/annotating';
import type { CommandTable } from '../border/run-command';
import { annotationExchangeCommands } from './annotation-exchange';
import { annotationFileCommands } from './annotation-files';
import { annotationFilterCommands } from './annotation-filters';
import { annotationNavigationCommands } from './annotation-navigation';
import { annotationRepairCommands } from './annotation-repair';
import { annotationTagCommands } from './annotation-tags';
import { annotationCommands } from './annotations';
import { correctionCommands } from './corrections';

/** Everything that readers add to articles and to what was detected in them. */
export function annotatingCommands(annotating: Annotating): CommandTable {
  return {
    ...annotationCommands(annotating),
    ...annotationNavigationCommands(annotating),
    ...annotationRepairCommands(annotating),
    ...annotationTagCommands(annotating),
    ...annotationFilterCommands(annotating),
    ...annotationFileCommands(annotating),
    ...annotationExchangeCommands(annotating),
    ...correctionCommands(annotating),
  };
}
