import errorIcon from '@vscode/codicons/src/icons/error.svg';
import infoIcon from '@vscode/codicons/src/icons/info.svg';
import fixIcon from '@vscode/codicons/src/icons/lightbulb.svg';
import warningIcon from '@vscode/codicons/src/icons/warning.svg';
import type { PageBlock, PageFinding, PageRun } from '../../../server/src/protocol';
import { type Child, h, iconElement } from '../shared/dom';
import { changedRuns } from './changedRuns';
import type { MarkedChange, PreviewLabels } from './messages';
import type { KeyedBlock, PreviewRow } from './pageModel';

/** Rendering options: for the interactive page, or for a saved file. */
export interface RenderOptions {
  readonly labels: PreviewLabels;
  /** The language of the text. */
  readonly language: string;
  readonly isEditable: boolean;
  /** A saved file has no buttons, and only internal links. */
  readonly isFile: boolean;
  /** The tracked changes to mark, in text order. */
  readonly changes: readonly MarkedChange[];
  /** The offset at which a block begins in the text. */
  startOf(block: PageBlock): number;
  hasNote(mark: string): boolean;
  hasPlace(place: string): boolean;
}

const ICONS = { error: errorIcon, warning: warningIcon, information: infoIcon } as const;

/** Renders a row. Document text becomes text nodes, never markup. */
export function drawRow(row: PreviewRow, manner: RenderOptions): HTMLElement {
  switch (row.kind) {
    case 'notes':
      return h('div', { class: 'row of-notes' }, h('h2', { class: 'only-read' }, manner.labels.notes), h('hr'));
    case 'masthead':
      return h('div', { class: 'row of-masthead' }, mastheadElement(row.blocks, manner), marginOf(row.blocks, manner));
    case 'block':
      return h(
        'div',
        { class: `row of-${row.block.block.kind}` },
        blockElement(row.block, manner),
        marginOf([row.block], manner),
      );
  }
}

/** The id of an anchor in a saved file. */
function anchorId(anchor: string): string {
  return anchor.replace(/\s+/g, '-');
}

function blockElement(placed: KeyedBlock, manner: RenderOptions): HTMLElement {
  const { block, anchor } = placed;
  const { kind, level, marker } = block;
  const words = runNodes(block.runs, manner, placed);
  const elementOptions = { dir: 'auto', lang: manner.language };
  const id = manner.isFile && anchor !== '' ? anchorId(anchor) : undefined;
  switch (kind) {
    case 'title':
      return h('h2', { ...elementOptions, class: 'title' }, ...words);
    case 'heading': {
      const tag = level <= 1 ? 'h2' : level === 2 ? 'h3' : 'h4';
      const number = marker === '' ? false : h('span', { class: 'number' }, marker);
      return h(
        tag,
        { ...elementOptions, class: `heading level-${Math.min(level, 3)}` },
        number,
        h('span', { class: 'words' }, ...words),
      );
    }
    case 'footnote':
      return h(
        'div',
        { ...elementOptions, class: 'note', id: manner.isFile ? `n${block.label}` : undefined },
        h('span', { class: 'number' }, marker),
        h('p', {}, ...words),
      );
    default: {
      const depth = kind === 'subparagraph' ? Math.min(level, 4) : 0;
      return h(
        'div',
        { ...elementOptions, id, class: `text depth-${depth}` },
        marker === '' ? false : paragraphNumber(marker, manner),
        h('p', {}, ...words),
      );
    }
  }
}

/** A paragraph number. On the interactive page it is a button that leads to the source, for users without a mouse. */
function paragraphNumber(marker: string, { isFile, labels }: RenderOptions): HTMLElement {
  if (isFile) return h('span', { class: 'number' }, marker);
  const label = labels.goTo.replace('{0}', marker);
  return h('button', { type: 'button', class: 'number', 'aria-label': label, title: label, 'data-go': true }, marker);
}

/** The runs of a block, with insertions and deletions marked. */
function runNodes(all: readonly PageRun[], manner: RenderOptions, { block, key }: KeyedBlock): readonly Child[] {
  if (manner.changes.length === 0) return renderRuns(all, manner, key);
  return changedRuns(all, manner.changes, manner.startOf(block)).flatMap((one): readonly Child[] => {
    if (one.kind === 'gone') return [h('del', {}, one.text)];
    const words = renderRuns([one.run], manner, key);
    return one.isNew ? [h('ins', {}, ...words)] : words;
  });
}

function renderRuns(all: readonly PageRun[], manner: RenderOptions, key: string): readonly Child[] {
  return all.map((run): Child => {
    const place = { 'data-start': run.start, 'data-block': key };
    if (run.note !== undefined) {
      const mark = /^\d+$/.test(run.note) ? run.note : run.text;
      if (!manner.hasNote(run.note)) return h('sup', manner.isFile ? {} : place, mark);
      const label = manner.labels.note.replace('{0}', run.note);
      const link = { href: `#n${run.note}`, 'aria-label': label, 'data-note': manner.isFile ? undefined : run.note };
      return h('sup', manner.isFile ? {} : place, h('a', link, mark));
    }
    const isLink = manner.isFile ? run.to !== undefined && manner.hasPlace(run.to) : run.link !== undefined;
    if (!isLink) return manner.isFile ? run.text : h('span', place, run.text);
    const href = run.to === undefined ? '#' : `#${anchorId(`p${run.to}`)}`;
    return h(
      'a',
      manner.isFile ? { href } : { href, class: run.link, 'data-link': run.at ?? run.start, ...place },
      run.text,
    );
  });
}

/** Findings of a row, for its margin. */
function marginOf(blocks: readonly KeyedBlock[], manner: RenderOptions): HTMLElement | false {
  const keyedFindings = blocks.flatMap(({ block, key }) => block.findings.map((finding) => ({ finding, key })));
  if (manner.isFile || keyedFindings.length === 0) return false;
  return h(
    'ul',
    { class: 'margin', 'aria-label': manner.labels.findings },
    ...keyedFindings.map(({ finding, key }) => findingElement(finding, key, manner)),
  );
}

function findingElement(finding: PageFinding, key: string, { labels, isEditable }: RenderOptions): HTMLElement {
  const { severity, message, rule, fixes, start, end } = finding;
  const place = { 'data-block': key, 'data-start': start, 'data-end': end };
  const explanation = labels.explain.replace('{0}', rule);
  return h(
    'li',
    { class: `finding ${severity}`, ...place },
    iconElement(ICONS[severity]),
    h('span', { class: 'only-read' }, `${labels[severity]}: `),
    h('button', { type: 'button', class: 'message', title: explanation, 'data-explain': rule }, message),
    ...(isEditable ? fixes : []).map((title) =>
      h('button', { type: 'button', class: 'fix', 'data-fix': title, ...place }, iconElement(fixIcon), title),
    ),
  );
}

/** The masthead: names on one side, symbol and date of issue on the other, between rules. */
function mastheadElement(blocks: readonly KeyedBlock[], manner: RenderOptions): HTMLElement {
  const parts = blocks.flatMap((placed) => (placed.block.parts ?? []).map((part) => ({ ...part, placed })));
  const symbol = parts.findIndex(({ place }) => place === 'symbol');
  const lastIssue = parts.findLastIndex(({ place }) => place === 'issue');
  const line = (part: (typeof parts)[number]) => h('p', { dir: 'auto' }, ...runNodes(part.runs, manner, part.placed));
  const names = (from: number, to: number) =>
    parts
      .slice(from, to)
      .filter(({ place }) => place === 'name')
      .map(line);
  const at = parts[symbol];
  const bodyStart = Math.max(symbol, lastIssue) + 1;
  const issue = parts.filter(({ place }) => place === 'issue').map(line);
  const isIssued = at !== undefined || issue.length > 0;
  return h(
    'div',
    { class: 'masthead', lang: manner.language },
    isIssued &&
      h(
        'div',
        { class: 'top' },
        h('div', { class: 'names' }, ...names(0, Math.max(0, symbol))),
        at && symbolElement(at.runs.map(({ text }) => text).join('')),
      ),
    isIssued &&
      h(
        'div',
        { class: 'middle' },
        h('div', { class: 'names' }, ...names(Math.max(0, symbol), bodyStart)),
        h('div', { class: 'issue' }, ...issue),
      ),
    h('div', { class: 'body-names' }, ...numberedParts(parts.slice(bodyStart), manner)),
  );
}

/** A paragraph marker in a language whose structure is not parsed: "1-", "(أ)", "أولا -". */
const MARKER_PATTERN = /^(?:\d{1,3}\s?[-–—.]|\p{L}{1,12}\s?[-–—]|\(\p{L}{1,3}\))$/u;

/**
 * The lines below symbol and date of issue; if the language’s structure is not parsed, the rest of the document. A number followed by a tab
 * hangs at the start side of the text.
 */
function numberedParts(
  parts: readonly {
    readonly runs: readonly PageRun[];
    readonly placed: KeyedBlock;
    readonly place: string;
    readonly isBody?: true;
  }[],
  manner: RenderOptions,
): readonly HTMLElement[] {
  const rows: HTMLElement[] = [];
  for (let i = 0; i < parts.length; i++) {
    const [part, next] = [parts[i], parts[i + 1]];
    if (part?.place !== 'name') continue;
    const words = runNodes(part.runs, manner, part.placed);
    if (next?.place === 'name' && MARKER_PATTERN.test(part.runs.map(({ text }) => text).join(''))) {
      const text = h('p', { dir: 'auto' }, ...runNodes(next.runs, manner, next.placed));
      rows.push(h('div', { class: 'text' }, h('span', { class: 'number' }, ...words), text));
      i++;
    } else rows.push(h('p', { dir: 'auto', class: part.isBody ? 'body' : undefined }, ...words));
  }
  return rows;
}

/** A document symbol in United Nations typography: the organ in larger type. */
function symbolElement(symbol: string): HTMLElement {
  const slash = symbol.indexOf('/');
  return h('p', { class: 'symbol', dir: 'ltr' }, h('b', {}, symbol.slice(0, slash)), symbol.slice(slash));
}
