import inbox from '@vscode/codicons/src/icons/inbox.svg';
import type { IssueItem, IssuesAnswer, MatrixAnswer, ReplyItem, TableDocument } from '../../../server/src/protocol';
import { choiceElement } from '../shared/choice';
import { connect } from '../shared/connect';
import { formatCount } from '../shared/counting';
import { h } from '../shared/dom';
import { FilterBox } from '../shared/filterBox';
import { fillPlaceholders, matchesFilter, searchableText } from '../shared/filtering';
import { ListFrame } from '../shared/listFrame';
import { TreeGrid } from '../shared/treeGrid';
import { absenceStatements } from './absentColumns';
import { ColumnChoice } from './columnChoice';
import { type FollowUpRow, type FollowUpRowOptions, issueListRows, matrixRows, targetRows } from './followUpRows';
import type { FollowUpLabels, FollowUpScope, FollowUpTalk, ShownMatrix } from './followUpTalk';
import {
  MATRIX_GROUPINGS,
  type MatrixGroup,
  type MatrixGrouping,
  matrixGroups,
  recommendationCount,
} from './matrixGroups';
import { StateChoice } from './stateChoice';
import '../shared/shared.css';
import '../shared/treeGrid.css';
import '../shared/listTools.css';
import './followUp.css';

type FollowUpToPage = FollowUpTalk['toPage'];

const SCOPES: readonly FollowUpScope[] = ['follow-up', 'all'];

const client = connect<FollowUpTalk>((labels) => new FollowUpPage(labels));

/** The follow-up page: the outcome of recommendations or issues, below the controls. */
class FollowUpPage {
  readonly #labels: FollowUpLabels;
  readonly #grid: TreeGrid;
  readonly #frame: ListFrame;
  readonly #tools: HTMLElement;
  readonly #headers: readonly HTMLElement[];
  readonly #filter: FilterBox;
  readonly #columns: ColumnChoice;
  readonly #states: StateChoice;
  readonly #closed = new Set(client.state?.closed);
  readonly #hidden = new Set(client.state?.hidden);
  #scope: FollowUpScope = client.state?.scope === 'all' ? 'all' : 'follow-up';
  #grouping: MatrixGrouping = MATRIX_GROUPINGS.find((one) => one === client.state?.grouping) ?? 'none';
  #onlyOpen = client.state?.onlyOpen === true;
  #state = client.state?.state ?? '';
  #also: readonly string[] = client.state?.also ?? [];
  #shown: FollowUpToPage | undefined;
  /** The visible groups of the matrix. */
  #groups: readonly MatrixGroup[] = [];
  #rows: readonly FollowUpRow[] = [];
  /** The list last reported to the client. */
  #listed = '';

  constructor(labels: FollowUpLabels) {
    this.#labels = labels;
    this.#headers = [h('div', { role: 'columnheader' }), h('div', { role: 'columnheader' })];
    this.#filter = new FilterBox(labels, client.state?.filter ?? '', {
      changed: () => this.#filtered(),
      down: () => this.#grid.enter(),
    });
    this.#columns = new ColumnChoice(labels.shownColumns, (id, isShown) => {
      if (isShown) this.#hidden.delete(id);
      else this.#hidden.add(id);
      this.#update();
    });
    this.#states = new StateChoice(labels.state, labels.allStates, (state) => {
      this.#state = state;
      this.#filtered();
    });
    this.#tools = this.#drawTools();
    const header = h('div', { role: 'row', class: 'row header' }, ...this.#headers);
    this.#frame = new ListFrame({ ...labels, title: labels.titles[this.#scope] }, inbox, this.#tools, header);
    this.#grid = new TreeGrid(this.#frame.list, {
      go: (key, keepsFocus) => this.#go(key, keepsFocus),
      open: (key, isOpen) => {
        if (isOpen) this.#closed.delete(key);
        else this.#closed.add(key);
        this.#update();
      },
      press: (_, event) => {
        if (event.key !== 'Escape' || !this.#filter.clear()) return false;
        this.#grid.focus();
        return true;
      },
      type: () => this.#filter.focus(),
    });
    if (this.#scope === 'all') client.say({ kind: 'scope', scope: 'all' });
    if (this.#also.length > 0) client.say({ kind: 'observations', uris: this.#also });
  }

  hear(shown: FollowUpToPage): void {
    if (shown.answer?.uri !== this.#shown?.answer?.uri || shown.view !== this.#shown?.view)
      this.#frame.scroller.scrollTop = 0;
    this.#shown = shown;
    if (shown.view === 'all') this.#also = shown.also.map(({ answer }) => answer.uri);
    document.body.classList.toggle('in-view', shown.placement === 'view');
    this.#update();
  }

  #drawTools(): HTMLElement {
    const labels = this.#labels;
    const choose = h('button', { type: 'button', class: 'select' }, labels.chooseObservations);
    choose.addEventListener('click', () => client.say({ kind: 'choose-observations' }));
    return h(
      'div',
      { class: 'tools' },
      this.#filter.element,
      h(
        'div',
        { class: 'choices' },
        choiceElement(
          labels.scope,
          SCOPES,
          labels.scopes,
          this.#scope,
          (scope) => {
            this.#scope = scope;
            this.#keep();
            client.say({ kind: 'scope', scope });
          },
          'scope-choice',
        ),
        choiceElement(
          labels.group,
          MATRIX_GROUPINGS,
          labels.groupings,
          this.#grouping,
          (one) => {
            this.#grouping = one;
            this.#update();
          },
          'matrix-choice',
        ),
        choiceElement(
          labels.issues,
          ['all', 'open'],
          labels.issueChoices,
          this.#onlyOpen ? 'open' : 'all',
          (one) => {
            this.#onlyOpen = one === 'open';
            this.#update();
          },
          'issue-choice',
        ),
        h('div', { class: 'matrix-choice' }, this.#columns.element),
        h('div', { class: 'matrix-choice' }, this.#states.element),
        h('div', { class: 'matrix-choice' }, choose),
      ),
    );
  }

  #filtered(): void {
    this.#update();
    this.#frame.status.textContent = [...this.#frame.summary.querySelectorAll('.count')]
      .map((one) => one.textContent)
      .join(' ');
  }

  #update(): void {
    const displayedState = this.#shown;
    const labels = this.#labels;
    const view = displayedState?.view ?? this.#scope;
    this.#tools.setAttribute('data-view', view);
    this.#frame.title = labels.titles[view];
    const isIssues = view === 'issues';
    const [first, second] = this.#headers;
    if (first) first.textContent = isIssues ? labels.columns.issue : labels.columns.recommendation;
    if (second) second.textContent = isIssues ? labels.columns.reply : labels.columns.said;
    this.#rows = displayedState ? this.#rowsOf(displayedState) : [];
    this.#grid.show(this.#rows);
    this.#frame.summary.replaceChildren(...(displayedState ? this.#summaryOf(displayedState) : []));
    this.#frame.show(this.#rows.length === 0, this.#whyEmpty(displayedState));
    this.#keep();
  }

  #options(): FollowUpRowOptions {
    return {
      labels: this.#labels,
      closed: this.#filter.typed.trim() === '' ? this.#closed : new Set(),
      hidden: this.#hidden,
      note: (uri, place, column, words) => void client.ask('note', { uri, place, column, words }),
    };
  }

  #rowsOf(shown: FollowUpToPage): readonly FollowUpRow[] {
    const filterText = this.#filter.typed.trim();
    switch (shown.view) {
      case 'follow-up': {
        if (!shown.answer) return [];
        const targets = shown.answer.targets.filter(
          ({ place, text, said }) =>
            filterText === '' ||
            matchesFilter(
              searchableText([place, text, ...said.map((one) => `${one.symbol} ${one.text}`)].join(' ')),
              filterText,
            ),
        );
        this.#tellListed('follow-up', undefined, undefined);
        return targetRows({ ...shown.answer, targets }, this.#options());
      }
      case 'all': {
        const allMatrixes = this.#allMatrices(shown);
        this.#groups = this.#groupsOf(
          allMatrixes.map(({ answer }) => answer),
          filterText,
        );
        const { columns } = shown.answer;
        this.#columns.show(columns, this.#hidden);
        const visibleStatements = columns.flatMap(({ id }) => (this.#hidden.has(id) ? [] : [id]));
        this.#tellListed(
          'all',
          this.#listedOf(shown.answer),
          visibleStatements.length === columns.length ? undefined : visibleStatements,
          shown.also.map(({ answer }) => ({ uri: answer.uri, rows: this.#listedOf(answer) })),
        );
        return matrixRows(allMatrixes, this.#groups, this.#options());
      }
      case 'issues': {
        const { answer } = shown;
        this.#tellListed('issues', undefined, undefined);
        const issues = answer.issues.filter((one) => (!this.#onlyOpen || one.isOpen) && hasWords(one, filterText));
        const unplacedItems = this.#onlyOpen
          ? []
          : answer.unplaced.filter(({ text }) => matchesFilter(searchableText(text), filterText));
        return issueListRows(answer, issues, unplacedItems, this.#options());
      }
    }
  }

  /** The matrices on the page: the document’s own and the further ones, filtered by State. */
  #allMatrices({ answer, own, also }: Extract<FollowUpToPage, { readonly view: 'all' }>): readonly ShownMatrix[] {
    const allMatrixes = [{ answer, own }, ...also];
    const state = this.#states.show(
      allMatrixes.map((one) => stateOf(one.answer.document)),
      this.#state,
    );
    return state === '' ? allMatrixes : allMatrixes.filter((one) => stateOf(one.answer.document) === state);
  }

  #groupsOf(all: readonly MatrixAnswer[], typed: string): readonly MatrixGroup[] {
    const labels = this.#labels;
    return matrixGroups(all, this.#grouping, typed, {
      article: (number, instrument) =>
        instrument === ''
          ? fillPlaceholders(labels.article, number)
          : fillPlaceholders(labels.articleOf, number, instrument),
      observations: ({ state, name }) => (state === '' ? name : fillPlaceholders(labels.observations, state, name)),
      noArticle: labels.noArticle,
      noSection: labels.noSection,
    });
  }

  /** The listed rows of one set of observations; undefined for all. */
  #listedOf({ uri, rows }: MatrixAnswer): readonly string[] | undefined {
    const listedKeys = new Set(
      this.#groups.flatMap((group) => group.rows.flatMap(({ of, row }) => (of.uri === uri ? [row.key] : []))),
    );
    return listedKeys.size === rows.length ? undefined : [...listedKeys];
  }

  /** Reports the listed rows and columns to the client if they have changed. */
  #tellListed(
    view: FollowUpToPage['view'],
    rows: readonly string[] | undefined,
    columns: readonly string[] | undefined,
    also: Extract<FollowUpTalk['toClient'], { readonly kind: 'listed' }>['also'] = [],
  ): void {
    const content = JSON.stringify([view, rows ?? null, columns ?? null, also]);
    if (content === this.#listed) return;
    this.#listed = content;
    client.say({ kind: 'listed', view, rows, columns, also });
  }

  #summaryOf(shown: FollowUpToPage): readonly HTMLElement[] {
    if (!shown.answer) return [];
    if (shown.view === 'issues') return this.#issueSummary(shown.answer);
    const { deadline, paragraph, position, part, uri } = shown.answer;
    const labels = this.#labels;
    const allAnswers = shown.view === 'all' ? [shown.answer, ...shown.also.map(({ answer }) => answer)] : [];
    const names = [shown.answer, ...allAnswers.slice(1)].map(({ document: { name } }) => name);
    const words = [h('span', { class: 'symbol', dir: 'auto' }, names.join(', '))];
    if (allAnswers.length > 0) {
      const total = recommendationCount(allAnswers.flatMap((of) => of.rows.map((row) => ({ of, row }))));
      const size = recommendationCount(this.#groups.flatMap(({ rows }) => rows));
      const count = formatCount(total, labels.count);
      words.push(h('span', { class: 'count' }, size === total ? count : fillPlaceholders(labels.shown, size, count)));
    }
    const absences = absenceStatements(allAnswers, this.#hidden, labels).map((absence) =>
      h('span', { dir: 'auto' }, absence),
    );
    if (allAnswers.length > 1) {
      if (part !== '') words.push(h('span', {}, fillPlaceholders(labels.part, part)));
      return [...words, ...absences, ...this.#unplacedOf(allAnswers)];
    }
    if (position) {
      const link = h('button', { type: 'button', class: 'link' }, fillPlaceholders(labels.paragraph, paragraph));
      link.addEventListener('click', () => client.say({ kind: 'go', uri, position, keepsFocus: false }));
      words.push(link);
    }
    if (deadline !== '') words.push(h('span', { dir: 'auto' }, fillPlaceholders(labels.due, deadline)));
    if (part !== '') words.push(h('span', {}, fillPlaceholders(labels.part, part)));
    return [...words, ...absences, ...this.#unplacedOf(allAnswers)];
  }

  #unplacedOf(all: readonly MatrixAnswer[]): readonly HTMLElement[] {
    const { place: para, unplaced, together } = this.#labels;
    const places = all.flatMap((one) =>
      one.unplaced.map(({ symbol, place }) => `${symbol}, ${fillPlaceholders(para, place)}`),
    );
    if (places.length === 0) return [];
    const list = places.reduce((before, place) => fillPlaceholders(together, before, place));
    return [h('span', { dir: 'auto' }, fillPlaceholders(unplaced, list))];
  }

  #issueSummary({ list, replies, summary, issues, why }: IssuesAnswer): readonly HTMLElement[] {
    if (why !== '') return [h('span', { class: 'symbol', dir: 'auto' }, list.name)];
    const topLevelCount = issues.filter(({ level }) => level === 0).length;
    return [
      h('span', { class: 'symbol', dir: 'auto' }, `${list.name} → ${replies.name}`),
      h('span', { class: 'count' }, formatCount(topLevelCount, this.#labels.issueCount)),
      ...summary.map((words) => h('span', { dir: 'auto' }, words)),
    ];
  }

  #go(key: string, keepsFocus: boolean): void {
    const row = this.#rows.find((one) => one.key === key);
    if (row?.place) client.say({ kind: 'go', ...row.place, keepsFocus });
    else if (row?.isOpen !== undefined) {
      if (row.isOpen) this.#closed.add(key);
      else this.#closed.delete(key);
      this.#update();
    }
  }

  #keep(): void {
    client.keep({
      uri: this.#shown?.answer?.uri ?? '',
      closed: [...this.#closed],
      scope: this.#scope,
      grouping: this.#grouping,
      filter: this.#filter.typed,
      hidden: [...this.#hidden],
      state: this.#state,
      also: this.#also,
      onlyOpen: this.#onlyOpen,
    });
  }

  #whyEmpty(shown: FollowUpToPage | undefined): string {
    const { nothing, noMatch } = this.#labels;
    if (!shown?.answer) return nothing;
    const { why = '' } = shown.answer;
    const filterText = this.#filter.typed.trim();
    return why !== '' || filterText === '' ? why : fillPlaceholders(noMatch, filterText);
  }
}

/** The State of a set of observations, or their symbol if no State is known. */
function stateOf({ state, name }: TableDocument): string {
  return state === '' ? name : state;
}

function hasWords({ place, text, section, replies }: IssueItem, typed: string): boolean {
  const replyTexts = replies.map((one: ReplyItem) => `${one.place} ${one.text}`);
  return typed === '' || matchesFilter(searchableText([place, section, text, ...replyTexts].join(' ')), typed);
}
