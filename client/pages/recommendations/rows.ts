import type { RecommendationItem, RecommendationPartItem } from '../../../server/src/protocol';
import { formatCount } from '../shared/counting';
import { type Child, h } from '../shared/dom';
import { fillPlaceholders } from '../shared/filtering';
import type { TreeRow } from '../shared/treeGrid';
import type { Listed, RecommendationGroup } from './arrange';
import type { RecommendationsLabels } from './talk';

/** What a row stands for. */
type RowSubject =
  | { readonly kind: 'group'; readonly group: RecommendationGroup }
  | { readonly kind: 'item'; readonly item: RecommendationItem }
  | { readonly kind: 'part'; readonly item: RecommendationItem; readonly part: RecommendationPartItem }
  | { readonly kind: 'concern'; readonly concern: RecommendationItem['concerns'][number] };

/** A row with its subject. */
export interface SubjectRow extends TreeRow {
  readonly meant: RowSubject;
}

/** Options for drawing rows. */
interface RowOptions {
  readonly labels: RecommendationsLabels;
  /** The keys of collapsed groups and of expanded recommendations. */
  readonly closed: ReadonlySet<string>;
  readonly open: ReadonlySet<string>;
  readonly isGrouped: boolean;
  /** Whether the document can have a follow-up paragraph, and whether that paragraph and the order may be changed. */
  readonly mayTick: boolean;
  readonly isEditable: boolean;
  readonly isDraggable: boolean;
  tick(place: string, isOn: boolean): void;
}

/** The visible rows for the given groups. */
export function rowsOf(groups: readonly RecommendationGroup[], options: RowOptions): readonly SubjectRow[] {
  const rows: SubjectRow[] = [];
  for (const group of groups) {
    const isOpen = !options.closed.has(group.key);
    if (options.isGrouped) rows.push(groupRow(group, isOpen, options));
    if (!isOpen && options.isGrouped) continue;
    const numbers = new Set<string>();
    for (const [i, listed] of group.items.entries()) {
      const { item } = listed;
      // Duplicate paragraph numbers need distinct keys.
      const key = `${group.key}\n${item.number}${numbers.has(item.number) ? `\n${i}` : ''}`;
      numbers.add(item.number);
      const level = options.isGrouped ? 2 : 1;
      const isShown = options.open.has(key);
      rows.push(itemRow(listed, key, level, isShown, options));
      if (!isShown) continue;
      for (const [at, concern] of item.concerns.entries())
        rows.push(concernRow(concern, `${key}\nconcern ${at}`, level + 1, options));
      for (const [at, part] of item.parts.entries())
        if (at > 0) rows.push(partRow(item, part, `${key}\n${at}`, level + 1, options));
    }
  }
  return rows;
}

function groupRow(group: RecommendationGroup, isOpen: boolean, { labels }: RowOptions): SubjectRow {
  const { key, title, over, items } = group;
  const count = formatCount(items.length, labels.count);
  return {
    key,
    level: 1,
    isOpen,
    label: () => [title, over, count].filter((words) => words !== '').join(', '),
    look: 'group',
    content: () => `${title}\n${over}\n${items.length}`,
    meant: { kind: 'group', group },
    draw: () => [
      h(
        'div',
        { role: 'gridcell', class: 'heading' },
        h('span', { class: 'title', dir: 'auto' }, title),
        over !== '' && h('span', { class: 'over', dir: 'auto' }, over),
      ),
      h('span', { class: 'badge', 'aria-hidden': 'true', title: count }, String(items.length)),
    ],
  };
}

function itemRow(
  { item, subject }: Listed,
  key: string,
  level: number,
  isOpen: boolean,
  options: RowOptions,
): SubjectRow {
  const { labels } = options;
  const hasMore = item.concerns.length > 0 || item.parts.length > 1;
  const text = isOpen ? (item.parts[0]?.text ?? '') : item.opening;
  const facts: readonly (readonly [name: string, column: string, shown: string, said: string])[] = [
    ['concern', labels.columns.concern, item.concerns.map(({ number }) => number).join(', '), labels.concern],
    ['articles', labels.columns.articles, item.articles, labels.articles],
    ['addressee', labels.columns.addressee, item.addressees.join(', '), labels.addressedTo],
    ['cited', labels.columns.cited, item.citedBy.join(', '), labels.citedIn],
  ];
  const isState = item.addressees.length === 1;
  return {
    key,
    level,
    isOpen: hasMore ? isOpen : undefined,
    label: () =>
      [
        fillPlaceholders(labels.paragraph, item.number),
        item.followUp === 'whole' ? labels.isFollowUp : item.followUp === 'part' ? labels.isPartly : '',
        subject,
        text,
        ...facts.flatMap(([, , shown, said]) => (shown === '' ? [] : [fillPlaceholders(said, shown)])),
        formatCount(item.words, labels.wordCount),
      ]
        .filter((words) => words !== '')
        .join('. '),
    look: `item${isOpen ? ' open' : ''}${item.followUp === 'none' ? '' : ' followed'}`,
    content: () => JSON.stringify([item, subject, isOpen, options.mayTick, options.isEditable]),
    isDraggable: options.isDraggable,
    meant: { kind: 'item', item },
    draw: () => [
      tickCell(item.number, item.followUp, item.isCitable, options),
      h('div', { role: 'gridcell', class: 'number' }, item.number),
      h(
        'div',
        { role: 'gridcell', class: 'text' },
        subject !== '' && h('div', { class: 'subject', dir: 'auto' }, subject),
        h('div', { class: 'words', dir: 'auto' }, text),
      ),
      h(
        'div',
        { class: 'facts' },
        ...facts.map(([name, column, shown]) =>
          h(
            'div',
            { role: 'gridcell', class: `fact ${name}${name === 'addressee' && isState ? ' usual' : ''}` },
            shown !== '' && h('span', { class: 'name' }, column),
            shown !== '' && h('span', { class: 'value', dir: 'auto' }, shown),
          ),
        ),
        h(
          'div',
          { role: 'gridcell', class: 'fact count' },
          h('span', { class: 'long' }, formatCount(item.words, labels.wordCount)),
          h('span', { class: 'figure' }, String(item.words)),
        ),
      ),
    ],
  };
}

function concernRow(
  concern: RecommendationItem['concerns'][number],
  key: string,
  level: number,
  { labels }: RowOptions,
): SubjectRow {
  const { number, text } = concern;
  return {
    key,
    level,
    isOpen: undefined,
    label: () => `${fillPlaceholders(labels.concern, number)}. ${text}`,
    look: 'below concern-row',
    content: () => `${number}\n${text}`,
    meant: { kind: 'concern', concern },
    draw: () => [
      h('div', { role: 'gridcell', class: 'tick' }),
      h('div', { role: 'gridcell', class: 'number' }, number),
      h(
        'div',
        { role: 'gridcell', class: 'text' },
        h('div', { class: 'name' }, labels.columns.concern),
        ...text.split('\n').map((line) => h('div', { class: 'words', dir: 'auto' }, line)),
      ),
    ],
  };
}

function partRow(
  item: RecommendationItem,
  part: RecommendationPartItem,
  key: string,
  level: number,
  options: RowOptions,
): SubjectRow {
  const { labels } = options;
  const { label, text, isFollowUp, place } = part;
  return {
    key,
    level: level + Math.max(0, part.level - 1),
    isOpen: undefined,
    label: () => [label, isFollowUp ? labels.isFollowUp : '', text].filter((words) => words !== '').join('. '),
    look: `below part${isFollowUp ? ' followed' : ''} depth-${Math.min(3, Math.max(1, part.level))}`,
    content: () => JSON.stringify([part, item.followUp, item.isCitable, options.mayTick, options.isEditable]),
    meant: { kind: 'part', item, part },
    draw: () => [
      place === '' || item.followUp === 'whole'
        ? h('div', { role: 'gridcell', class: 'tick' })
        : tickCell(place, isFollowUp ? 'whole' : 'none', item.isCitable, options),
      h('div', { role: 'gridcell', class: 'number' }, label),
      h('div', { role: 'gridcell', class: 'text' }, h('div', { class: 'words', dir: 'auto' }, text)),
    ],
  };
}

function tickCell(place: string, state: 'whole' | 'part' | 'none', isCitable: boolean, options: RowOptions): Child {
  const { labels, mayTick, isEditable, tick } = options;
  const cell = h('div', { role: 'gridcell', class: 'tick' });
  if (!mayTick) return cell;
  const label = fillPlaceholders(labels.tick, place);
  const box = h('input', {
    type: 'checkbox',
    tabindex: -1,
    'aria-label': label,
    title: label,
    disabled: !isEditable || !isCitable,
  });
  box.checked = state === 'whole';
  box.indeterminate = state === 'part';
  box.addEventListener('change', () => tick(place, box.checked));
  cell.append(box);
  return cell;
}
