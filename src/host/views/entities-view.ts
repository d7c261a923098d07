import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { EntityType, Mention } from '../../core/entities/mention';
import { COMMANDS, VIEWS } from '../../ids';
import { entitiesOf, ENTITY_TYPES, type Entity } from '../article-index';
import { countMentions, count, percent, typeIcon, typeName, typeNamePlural } from '../border/wording';
import type { Reader } from '../reader';
import { ArticleTree, branch, type ArticleNode, type ReadArticle } from './article-tree';
import { labelWithContext } from './context-of';
import { nodeId } from './node-id';
import { PlaceItem } from './place-item';

/** Theme colours of the icons: those of the lines in the text. */
const COLORS: Readonly<Record<EntityType, string>> = {
  PER: 'pressmark.personUnderline',
  ORG: 'pressmark.organisationUnderline',
  LOC: 'pressmark.placeUnderline',
  MISC: 'pressmark.otherNameUnderline',
};

/** Below this the reader is told that the recogniser is not sure. */
const UNSURE = 0.6;

/** Names by type, then by entity, then every place where it is named. */
export function createEntitiesView(reader: Reader): ArticleTree {
  return new ArticleTree(reader, {
    viewId: VIEWS.entities,
    command: COMMANDS.revealSelectedName,
    nothing: l10n.t('No names were found in this article.'),
    grow: (read) => {
      const entities = entitiesOf(read.analysis);
      return ENTITY_TYPES.flatMap((type) => {
        const ofType = entities.filter((entity) => entity.type === type);
        return ofType.length === 0 ? [] : [typeNode(type, ofType, read)];
      });
    },
  });
}

function typeNode(type: EntityType, entities: readonly Entity[], read: ReadArticle): ArticleNode {
  const item = new TreeItem(typeNamePlural(type), TreeItemCollapsibleState.Expanded);
  item.id = type;
  item.iconPath = icon(type);
  item.description = String(entities.length);
  item.contextValue = 'type';
  item.accessibilityInformation = {
    label: `${typeNamePlural(type)}, ${count(entities.length, l10n.t('name'), l10n.t('names'))}`,
  };
  return branch(item, null, entities, (entity, self) => entityNode(entity, self, read));
}

function entityNode(entity: Entity, parent: ArticleNode, read: ReadArticle): ArticleNode {
  const { type, name, mentions } = entity;
  const item = new EntityItem(entity, read);
  item.id = nodeId(type, name);
  item.description = String(mentions.length);
  item.tooltip = `${name} · ${typeName(type)} · ${countMentions(mentions.length)}`;
  item.contextValue = 'entity place';
  item.accessibilityInformation = { label: `${name}, ${typeName(type)}, ${countMentions(mentions.length)}` };
  return branch(item, parent, mentions, (mention, self, index) => ({
    item: mentionItem(mention, index, read),
    parent: self,
    children: [],
  }));
}

/** Choosing an entity reveals where it is first named; the arrow keys open the list of its mentions. */
class EntityItem extends PlaceItem {
  /** For "Copy Name". */
  readonly text: string;

  constructor({ name, type, mentions }: Entity, { article }: ReadArticle) {
    super(COMMANDS.revealSelectedName, name, article.document.uri, mentions[0] ?? { start: 0, end: 0 });
    this.text = name;
    this.iconPath = icon(type);
    this.collapsibleState = TreeItemCollapsibleState.Collapsed;
  }
}

function mentionItem(mention: Mention, index: number, { article, text }: ReadArticle): TreeItem {
  const label = labelWithContext(text, mention);
  const item = new PlaceItem(COMMANDS.revealSelectedName, label, article.document.uri, mention);
  item.id = nodeId(mention.type, mention.name, index);
  const line = article.document.positionAt(mention.start).line + 1;
  const isUnsure = mention.confidence < UNSURE;
  item.description = isUnsure ? l10n.t('{0} sure', percent(mention.confidence)) : '';
  item.tooltip = l10n.t('Line {0}, {1} sure', line, percent(mention.confidence));
  item.contextValue = 'mention place';
  item.accessibilityInformation = { label: `${label.label}, ${l10n.t('line {0}', line)}` };
  return item;
}

function icon(type: EntityType): ThemeIcon {
  return new ThemeIcon(typeIcon(type), new ThemeColor(COLORS[type]));
}
