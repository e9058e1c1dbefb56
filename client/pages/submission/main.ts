import arrowDown from '@vscode/codicons/src/icons/arrow-down.svg';
import arrowUp from '@vscode/codicons/src/icons/arrow-up.svg';
import check from '@vscode/codicons/src/icons/check.svg';
import circleSlash from '@vscode/codicons/src/icons/circle-slash.svg';
import discard from '@vscode/codicons/src/icons/discard.svg';
import error from '@vscode/codicons/src/icons/error.svg';
import exportIcon from '@vscode/codicons/src/icons/export.svg';
import info from '@vscode/codicons/src/icons/info.svg';
import lightbulb from '@vscode/codicons/src/icons/lightbulb.svg';
import warning from '@vscode/codicons/src/icons/warning.svg';
import type { SubmissionItem, SubmissionReport } from '../../../server/src/protocol';
import { choiceElement } from '../shared/choice';
import { connect } from '../shared/connect';
import { formatCount } from '../shared/counting';
import { h, iconButton, iconElement } from '../shared/dom';
import { FilterBox } from '../shared/filterBox';
import { fillPlaceholders, matchesFilter, searchableText } from '../shared/filtering';
import { ListFrame } from '../shared/listFrame';
import { keyOf, TreeGrid, type TreeRow } from '../shared/treeGrid';
import { IGNORED_GROUP, type SubmissionGroup, type SubmissionRow, submissionGroups } from './submissionRows';
import { LISTED_SEVERITIES, type ListedSeverities, type SubmissionLabels, type SubmissionTalk } from './submissionTalk';
import '../shared/shared.css';
import '../shared/treeGrid.css';
import '../shared/listTools.css';
import './submission.css';

const client = connect<SubmissionTalk>((labels) => new SubmissionPage(labels));

const ICONS: Readonly<Record<SubmissionItem['severity'], string>> = { error, warning, information: info };

/** The submission page: obstacles by paragraph, followed by ignored findings. Stays open while the user corrects the text. */
class SubmissionPage {
  readonly #labels: SubmissionLabels;
  readonly #grid: TreeGrid;
  readonly #frame: ListFrame;
  readonly #filter: FilterBox;
  readonly #closed: Set<string>;
  #show: ListedSeverities;
  #report: SubmissionReport | undefined;
  /** The listed findings, without those in collapsed groups. */
  #rows: readonly SubmissionRow[] = [];

  constructor(labels: SubmissionLabels) {
    this.#labels = labels;
    const { state } = client;
    this.#closed = new Set(state?.closed ?? [IGNORED_GROUP]);
    this.#filter = new FilterBox(labels, state?.filter ?? '', {
      changed: () => this.#update(),
      down: () => this.#grid.enter(),
    });
    this.#show = LISTED_SEVERITIES.find((one) => one === state?.listed) ?? 'all';
    const tools = h(
      'div',
      { class: 'tools' },
      this.#filter.element,
      choiceElement(labels.show, LISTED_SEVERITIES, labels.shows, this.#show, (one) => {
        this.#show = one;
        this.#update();
      }),
      h(
        'div',
        { class: 'buttons' },
        iconButton(arrowUp, labels.previous, () => this.#step(-1)),
        iconButton(arrowDown, labels.next, () => this.#step(1)),
        iconButton(exportIcon, labels.exported, () => client.say({ kind: 'export' })),
      ),
    );
    this.#frame = new ListFrame(labels, check, tools);
    this.#grid = new TreeGrid(this.#frame.list, {
      go: (key, keepsFocus) => {
        const row = this.#rowAt(key);
        if (row) client.say({ kind: 'go', item: row.item, keepsFocus });
      },
      open: (key, isOpen) => {
        if (isOpen) this.#closed.delete(key);
        else this.#closed.add(key);
        this.#update();
      },
      press: (key, event) => this.#press(key, event),
      type: () => this.#filter.focus(),
    });
  }

  hear(message: SubmissionTalk['toPage']): void {
    if (message.kind === 'step') {
      this.#step(message.by);
      return;
    }
    this.#report = message.report;
    this.#update();
  }

  /** Ctrl+. applies the suggestion, as in an editor; Delete ignores a finding, or restores an ignored one. */
  #press(key: string, { key: pressed, ctrlKey, metaKey }: KeyboardEvent): boolean {
    const row = this.#rowAt(key);
    if (!row) return false;
    const { item, isIgnored } = row;
    if (pressed === '.' && (ctrlKey || metaKey) && item.edits && !isIgnored) this.#apply(item);
    else if (pressed === 'Delete' && item.entry) client.say({ kind: isIgnored ? 'restore' : 'ignore', item });
    else return false;
    return true;
  }

  #apply(item: SubmissionItem): void {
    client.say({ kind: 'apply', item, version: this.#report?.version ?? 0 });
  }

  #rowAt(key: string): SubmissionRow | undefined {
    return this.#rows.find((row) => row.key === key);
  }

  /** Goes to the next or previous finding in the list and reveals it in the document; focus stays here. */
  #step(by: 1 | -1): void {
    const focused = keyOf(document.activeElement);
    const allKeys = this.#grid.keys;
    const isFinding = (key: string) => this.#rowAt(key) !== undefined;
    const from = focused === undefined ? (by === 1 ? -1 : allKeys.length) : allKeys.indexOf(focused);
    const key =
      by === 1 ? allKeys.slice(from + 1).find(isFinding) : allKeys.slice(0, Math.max(0, from)).findLast(isFinding);
    const row = key === undefined ? undefined : this.#rowAt(key);
    if (!row) return;
    this.#grid.focus(row.key);
    client.say({ kind: 'go', item: row.item, keepsFocus: true });
  }

  #update(): void {
    const report = this.#report;
    if (!report) return;
    const { none, nothing } = this.#labels;
    const counts = this.#counts(report.items);
    const filterText = this.#filter.typed;
    const groups = submissionGroups(
      report,
      (item) =>
        (this.#show === 'all' || item.severity === this.#show) &&
        matchesFilter(searchableText(this.#said(item)), filterText),
    );
    this.#rows = groups.flatMap(({ key, rows }) => (this.#closed.has(key) ? [] : rows));
    this.#frame.summary.replaceChildren(
      h('span', { class: 'symbol', dir: 'auto' }, report.title),
      h('span', {}, counts),
    );
    this.#frame.status.textContent = counts;
    this.#grid.show(groups.flatMap((group) => this.#group(group)));
    this.#frame.show(groups.length === 0, report.items.length === 0 ? none : nothing);
    client.keep({ uri: report.uri, filter: filterText, listed: this.#show, closed: [...this.#closed] });
  }

  /** "2 errors, 1 warning, 3 queries" */
  #counts(items: readonly SubmissionItem[]): string {
    const { counts, none } = this.#labels;
    const words = (['error', 'warning', 'information'] as const).flatMap((severity) => {
      const count = items.filter((item) => item.severity === severity).length;
      return count > 0 ? [formatCount(count, counts[severity])] : [];
    });
    return words.length === 0 ? none : words.join(', ');
  }

  #group({ key, paragraph, rows }: SubmissionGroup): readonly TreeRow[] {
    const isOpen = !this.#closed.has(key);
    const title = this.#nameOf(paragraph);
    const count = formatCount(rows.length, { one: '{0}', many: '{0}' });
    return [
      {
        key,
        level: 1,
        isOpen,
        label: () => `${title}: ${count}`,
        look: 'group',
        content: () => `${title} ${count}`,
        draw: () => [
          h('div', { role: 'gridcell', class: 'heading' }, h('span', { class: 'title', dir: 'auto' }, title)),
          h('div', { role: 'gridcell' }, h('span', { class: 'badge' }, count)),
        ],
      },
      ...(isOpen ? rows.map((row) => this.#row(row)) : []),
    ];
  }

  #nameOf(paragraph: string | undefined): string {
    const { ignored, wholeDocument, paragraph: named } = this.#labels;
    if (paragraph === undefined) return ignored;
    if (paragraph === '') return wholeDocument;
    return /^\d/.test(paragraph) ? fillPlaceholders(named, paragraph) : paragraph;
  }

  #row({ key, item, isIgnored }: SubmissionRow): TreeRow {
    const labels = this.#labels;
    const { severity, place, paragraph, text, message, suggestion, edits, entry } = item;
    return {
      key,
      level: 2,
      isOpen: undefined,
      label: () => this.#said(item),
      look: `line ${severity}`,
      content: () => JSON.stringify(item),
      draw: () => [
        h(
          'div',
          { role: 'gridcell', class: 'severity', title: labels.severities[severity] },
          iconElement(ICONS[severity]),
        ),
        h(
          'div',
          { role: 'gridcell', class: 'words' },
          h(
            'div',
            { class: 'message', dir: 'auto' },
            (isIgnored || place !== paragraph) && place !== '' && h('span', { class: 'place' }, `${place} `),
            message,
          ),
          suggestion === ''
            ? h('div', { class: 'text', dir: 'auto' }, text)
            : h(
                'div',
                { class: 'text', dir: 'auto' },
                h('ins', {}, fillPlaceholders(labels.suggested, suggestion)),
                ' ',
                h('span', {}, fillPlaceholders(labels.now, text)),
              ),
        ),
        h(
          'div',
          { role: 'gridcell', class: 'buttons' },
          !isIgnored && edits !== undefined && iconButton(lightbulb, labels.apply, () => this.#apply(item)),
          !isIgnored &&
            entry !== undefined &&
            iconButton(circleSlash, labels.ignore, () => client.say({ kind: 'ignore', item })),
          isIgnored &&
            entry !== undefined &&
            iconButton(discard, labels.restore, () => client.say({ kind: 'restore', item })),
        ),
      ],
    };
  }

  /** The full text of a row, for screen readers and filtering. */
  #said({ severity, place, message, text, suggestion }: SubmissionItem): string {
    const { severities, suggested, now } = this.#labels;
    const words =
      suggestion === '' ? text : `${fillPlaceholders(suggested, suggestion)} ${fillPlaceholders(now, text)}`;
    return `${this.#nameOf(place)}. ${severities[severity]}: ${message} ${words}`;
  }
}
