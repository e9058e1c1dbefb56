import error from '@vscode/codicons/src/icons/error.svg';
import pass from '@vscode/codicons/src/icons/pass.svg';
import question from '@vscode/codicons/src/icons/question.svg';
import warning from '@vscode/codicons/src/icons/warning.svg';
import type { CheckedCitationItem, CheckedVerdict, MarkedRun } from '../../../server/src/protocol';
import { formatCount } from '../shared/counting';
import { type Child, h, iconElement } from '../shared/dom';
import { fillPlaceholders } from '../shared/filtering';
import type { TreeRow } from '../shared/treeGrid';
import { type CitationGroup, choiceOf, type ListedCitation } from './citationGroups';
import type { CitationsLabels } from './citationsTalk';

/** A tree row; `listed` is undefined for a group heading. */
export interface CitationRow extends TreeRow {
  readonly listed: ListedCitation | undefined;
}

/** Options for drawing rows. */
interface CitationRowOptions {
  readonly labels: CitationsLabels;
  /** The keys of collapsed groups. */
  readonly closed: ReadonlySet<string>;
  open(name: string): void;
  importTexts(): void;
  goToSource(listed: ListedCitation): void;
}

/** The visible rows of the given groups. */
export function citationRows(groups: readonly CitationGroup[], options: CitationRowOptions): readonly CitationRow[] {
  const rows: CitationRow[] = [];
  for (const group of groups) {
    const isGrouped = group.source !== undefined || group.verdict !== undefined;
    const isOpen = !options.closed.has(group.key);
    if (isGrouped) rows.push(groupRow(group, isOpen, options));
    if (!isGrouped || isOpen)
      for (const listed of group.items) rows.push(citationRow(listed, group, isGrouped ? 2 : 1, options));
  }
  return rows;
}

function groupRow(group: CitationGroup, isOpen: boolean, options: CitationRowOptions): CitationRow {
  const { labels } = options;
  const { key, source, verdict, items } = group;
  const title = verdict ? labels.verdicts[verdict] : source?.name || labels.noSource;
  const copy = source && source.copy !== '' ? fillPlaceholders(labels.copy, source.copy) : '';
  const count = formatCount(items.length, labels.count);
  const remedies = source ? remediesOf(group) : [];
  return {
    key,
    level: 1,
    isOpen,
    listed: undefined,
    look: 'group',
    label: () => [title, copy, count].filter((words) => words !== '').join(', '),
    content: () => JSON.stringify([title, copy, items.length, remedies, source?.officialUrl]),
    draw: () => [
      h(
        'div',
        { role: 'gridcell', class: 'heading' },
        h('span', { class: 'title', dir: 'auto' }, title),
        copy !== '' && h('span', { class: 'over', dir: 'auto' }, copy),
        h(
          'span',
          { class: 'remedies' },
          remedies.includes('open') && button(labels.open, () => options.open(title)),
          remedies.includes('import') && button(labels.import, () => options.importTexts()),
          source !== undefined &&
            source.officialUrl !== '' &&
            h('a', { href: source.officialUrl, 'aria-label': `${labels.official}, ${title}` }, labels.official),
        ),
      ),
      h('span', { class: 'badge', 'aria-hidden': 'true', title: count }, String(items.length)),
    ],
  };
}

function remediesOf({ items }: CitationGroup): readonly CheckedCitationItem['remedy'][] {
  return [...new Set(items.map(({ citation }) => citation.remedy))];
}

const ICONS: Readonly<Record<CheckedVerdict, string>> = {
  found: pass,
  verbatim: pass,
  'verbatim-elsewhere': warning,
  'not-verbatim': warning,
  'no-such-place': error,
  'not-checked': question,
};

function citationRow(
  listed: ListedCitation,
  { source: groupedBy }: CitationGroup,
  level: number,
  options: CitationRowOptions,
): CitationRow {
  const { labels } = options;
  const { source, citation } = listed;
  const { verdict, answer, written, sentence, cited } = citation;
  const place = placeText(citation.place, source.isTreaty, labels);
  const of = groupedBy ? place : [source.name || labels.noSource, place].filter((words) => words !== '').join(', ');
  const ownText = written.map(({ text }) => text).join('');
  const citedText = (cited?.runs ?? []).map(({ text }) => text).join('');
  return {
    key: `citation ${citation.index}`,
    level,
    isOpen: undefined,
    listed,
    look: `citation ${choiceOf(verdict)} ${verdict}`,
    label: () =>
      [answer, of, sentence === '' ? ownText : sentence, citedText === '' ? '' : `${labels.words}: ${citedText}`]
        .filter((words) => words !== '')
        .join('. '),
    content: () => JSON.stringify([citation, of]),
    draw: () => [
      h(
        'div',
        { role: 'gridcell', class: 'answer' },
        iconElement(ICONS[verdict]),
        h(
          'div',
          {},
          h('div', { class: 'verdict', dir: 'auto' }, answer),
          of !== '' && h('div', { class: 'of', dir: 'auto' }, of),
        ),
      ),
      h(
        'div',
        { role: 'gridcell', class: 'written' },
        h('div', { class: 'words', dir: 'auto' }, ...(sentence === '' ? markedRuns(written, 'ours') : [sentence])),
      ),
      h('div', { role: 'gridcell', class: 'cited' }, ...citedCell(listed, options)),
    ],
  };
}

function citedCell(listed: ListedCitation, options: CitationRowOptions): readonly Child[] {
  const { source, citation } = listed;
  const { cited } = citation;
  if (!cited) return [];
  const place = placeText(cited.place, source.isTreaty, options.labels);
  return [
    h('div', { class: 'words', dir: 'auto' }, ...markedRuns(cited.runs, 'theirs')),
    source.uri === '' ? h('div', { class: 'from' }, place) : button(place, () => options.goToSource(listed)),
  ];
}

function placeText(place: string, isTreaty: boolean, labels: CitationsLabels): string {
  if (place === '') return '';
  return fillPlaceholders(isTreaty ? labels.article : labels.place, place);
}

function markedRuns(runs: readonly MarkedRun[], side: 'ours' | 'theirs'): readonly Child[] {
  return runs.map(({ text, isDifferent }) => (isDifferent ? h('mark', { class: side }, text) : text));
}

function button(words: string, press: () => void): HTMLElement {
  const element = h('button', { type: 'button', class: 'link', dir: 'auto' }, words);
  element.addEventListener('click', press);
  return element;
}
