import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { memoizeBy, memoizeEach } from '../../server/src/model/base/memo';
import type { ModelOptions } from '../../server/src/model/document';
import type { ParagraphIndex } from '../../server/src/model/paragraphs/paragraphs';
import { Gathered } from '../../server/src/rules/engine/gather';
import type { Rule } from '../../server/src/rules/engine/rule';
import type { RuleOptions } from '../../server/src/rules/engine/ruleOptions';
import { createRunner } from '../../server/src/rules/engine/ruleRunner';
import { defineQuery, type View } from '../../server/src/rules/engine/view';
import { RULES } from '../../server/src/rules/registry';
import type { Span } from '../../server/src/text/edits';
import { DRAFT } from '../support/documents';
import { fixture } from '../support/fixture';
import { ODD_RULES } from '../support/hostile/oddRules';
import {
  NO_OPTIONS,
  opened,
  type PartEdit,
  run,
  stale,
  staleAfterEdits,
  TOGETHER,
  updated,
} from '../support/rules/staleFindings';
import { testRule } from '../support/rules/testRule';

/**
 * Whatever changes in a document, in the settings or in what a project file says, each rule finds what it finds in a fresh
 * reading: nothing that it found before is left standing.
 */

/** What is replaced, at its first place in a text, and by what; each touches another part of what is read of a document. */
const EDITS: readonly PartEdit[] = [
  ['the committee in the symbol', /^(.*\b)(?:CMW|CRC|CAT|CCPR|CEDAW|CERD|CRPD|CED)(?=\/C\/)/, '$1CRPD'],
  ['the State in the symbol', /(\/C\/)[A-Z]{3}(?=\/)/, '$1XAC'],
  ['the number in the symbol', /(\/CO\/|\/Q\/)\d+/, '$18'],
  ['the kind in the symbol', /\/CO\//, '/Q/'],
  ['a symbol at the top', /^/, 'CEDAW/C/XAD/CO/4\n\n'],
  ['a page without a symbol', /^\S+\n/, '\n'],
  ['the date of the document', /\b(\d{1,2} \w+ )(?:19|20)\d\d\b/, '$12011'],
  ['the date of the document, later', /\b(\d{1,2} \w+ )(?:19|20)\d\d\b/, '$12024'],
  ['a date where none was', /^(.*)\n/, '$1\nDistr.: General\n9 October 2023\n'],
  ['the kind in the title', /Concluding observations on/, 'List of issues in relation to'],
  ['the State in the title', /(reports? of )\w+/, '$1Xelmira'],
  [
    'the report in the title',
    /\b(?:initial|second|third|fourth|combined \w+ and \w+)( periodic)? report/,
    'seventh periodic report',
  ],
  ['a draft', /^/, 'Advance unedited version\n\n'],
  ['a document that is not edited', /$/, '\n\n\t*\tThe present document is being issued without formal editing.\n'],
  [
    'another language',
    /^[\s\S]*?\n(?=\d)/,
    'CMW/C/XAA/CO/1\n\nObservations finales concernant le rapport initial du Xandoria\n\n',
  ],
  ['a corrigendum', /(\/CO\/[\d-]+)/, '$1/Corr.1'],
  ['the day of adoption', /held on \d+ \w+/, 'held on 29 May'],
  [
    'an adoption where none was',
    /$/,
    '\n90.\tThe Committee adopted the present concluding observations at its 410th meeting, held on 12 April 2023.\n',
  ],
  ['a paragraph more', /\n(?=2\.\t)/, '\n2.\tThe Committee notes article 2, paragraph 3, and paragraph 3 above.\n'],
  ['a paragraph less', /\n2\.\t[^\n]*\n/, '\n'],
  ['the number of a paragraph', /(\n)2(?=\.\t)/, '$19'],
  ['the first number', /(^|\n)1(?=\.\t)/, '$12'],
  ['all after a place', /(\n3\.\t)[\s\S]*$/, '$1It notes.\n'],
  ['a letter', /\n\t\(b\)/, '\n\t(d)'],
  ['a letter that is taken away', /\n\t\(a\)\t[^\n]*/, ''],
  ['an item in running text', /(\d\.\tThe )/, '$1State party should: (a) act; (b) report. The '],
  ['a heading', /\n(?=2\.\t)/, '\n\n\tC.\tPositive aspects\n\n'],
  ['the label of a heading', /\n\tB\./, '\n\tE.'],
  ['the words of a heading', /(\n\t[A-Z]\.\t)[^\n]+/, '$1Addendum'],
  ['a heading without words', /(\n\t[A-Z]\.)\t[^\n]+/, '$1'],
  ['a heading instead of a paragraph', /\n1\.\t([^\n]{0,40})[^\n]*/, '\n\n\t\t$1\n\n'],
  ['a concern', /recommends that/, 'notes that'],
  ['a recommendation', /is concerned( about| that)?/, 'recommends that the State party end'],
  [
    'a right form elsewhere',
    /$/,
    '\n91.\tIt recognizes 12,500 persons, 5 per cent, article 12 (1), 3 May 2012 and pages 4–6.\n',
  ],
  [
    'a wrong form elsewhere',
    /$/,
    '\n92.\tIt recognises 12500 persons, 5%, article 12, paragraph 1, May 3, 2012 and pages 4-6.  It notes labor.\n',
  ],
  ['words before', /^([\s\S]*?\n\d+\.\t)/, '$1Further to “the Act”, as said, '],
  ['a word in the middle', /(\d\.\t\w+ )/, '$1x '],
  ['a reference', /paragraphs? \d+/, 'paragraph 77'],
  ['an article', /articles? \d+/, 'article 99'],
  ['the words of a report', /\((?:CMW|CRC|CAT|CCPR|CEDAW|CERD|CRPD|CED)\/C\/[A-Z]{3}\/\d+/, '(CMW/C/XAB/9'],
  ['a footnote', /$/, '\n\n1\tCMW/C/XAB/Q/1.\n'],
  ['an annex', /$/, '\n\nAnnex\n\n1.\tIt notes.\n\n\tRedress\n'],
  ['the end of the text', /[.\n]+$/, ' and the'],
  ['the header of a page', /\n(?=2\.\t)/, '\n\nCMW/C/XAB/CO/7\n\n4\n\n'],
  ['line breaks', /\n/g, '\r\n'],
];

/** What a user may set, or a project file say, of what rules ask for. */
const OPTIONS: readonly RuleOptions[] = [
  { wordLimits: { 'concluding-observations': 12, 'list-of-issues': 5 } },
  { wordLimits: {}, sectionTargets: { 'Positive aspects': 2, Introduction: 3 } },
  { wordLimits: {}, acronyms: ['PNX', 'NMA'] },
  { wordLimits: {}, acronyms: [] },
];
const KINDS: readonly ModelOptions[] = [
  { kind: 'replies' },
  { status: 'draft' },
  { kind: 'list-of-issues', status: 'final' },
  {},
];
/** A project file that names a law as well: a document is read anew with other names, and they hold for all edits. */
const NAMING: ModelOptions = {
  kind: 'list-of-issues',
  status: 'draft',
  names: { laws: ['Xelim on labor'], instruments: [] },
};
const NAMED = `CMW/C/XAA/CO/1\n\nConcluding observations on the initial report of Xandoria\n
1.\tThe Committee considered the report on 3 May 2012 and notes the Xelim on labor of the State party.
2.\tThe Committee is concerned that article 3 of the Xelim on labor is at odds with paragraph 1 above.
3.\tThe Committee recommends that the State party:\n\t(a)\tRepeal the Xelim on labor;\n\t(b)\tAdopt another.\n`;

const SAMPLES = ['CMW-C-XAA-CO-2', 'CMW-C-XAA-Q-2'].map((name) => readFileSync(`samples/${name}.txt`, 'utf8'));

let calls = 0;
const COUNTED = new Gathered<Span & { readonly count: string }>({
  block(_, note) {
    note({ start: 0, end: 1, count: String(calls++) });
  },
});

/** Rules that do what no rule may, one in each way of finding things: what they find depends on more than is recorded. */
const FORGETFUL: readonly Rule[] = [
  testRule('reading past the view', {
    check({ outline }, report) {
      for (const [block, one] of outline.entries())
        if ('text' in one) report({ block, start: 0, end: String(one.text).length, message: 'found', args: {} });
    },
  }),
  testRule('keeping by hand', {
    check({ lineage, identity, options }, report) {
      const args = byHand.get(lineage) ?? { kind: identity.kind ?? '', acronyms: options.acronyms?.join() ?? '' };
      byHand.set(lineage, args);
      report({ block: 0, start: 0, end: 1, message: 'found', args });
    },
  }),
  testRule('keeping by hand for a block', {
    checkBlock({ lineage, identity, index }, { block }, report) {
      if (block.kind !== 'paragraph') return;
      const args = byHandOfBlock.get(lineage) ?? { kind: identity.kind ?? '', index: String(index) };
      byHandOfBlock.set(lineage, args);
      report({ start: 0, end: 1, message: 'found', args });
    },
  }),
  testRule('counting while it listens', {
    listen: {
      block(_, report) {
        report({ start: 0, end: 1, message: 'found', args: { count: String(calls++) } });
      },
    },
  }),
  testRule('counting what it notes', {
    gathers: [COUNTED],
    check(document, report) {
      COUNTED.visit(document, ({ count }, block) => {
        report({ block, start: 0, end: 1, message: 'found', args: { count } });
      });
    },
  }),
];
const byHandOfBlock = new WeakMap<object, Readonly<Record<string, string>>>();
const byHand = new WeakMap<object, Readonly<Record<string, string>>>();

function editsOf(text: string, rules: readonly Rule[], options?: ModelOptions): readonly string[] {
  return staleAfterEdits(text, rules, EDITS, options);
}

/** Changes the settings, one after the other. */
function settingsOf(text: string, rules: readonly Rule[]): readonly string[] {
  const model = opened(text);
  return [...OPTIONS, NO_OPTIONS].flatMap((options) => {
    const fresh = opened(text);
    const problems = rules.flatMap((rule) => stale(rule, model, fresh, options) ?? []);
    return problems.map((problem) => `${JSON.stringify(options)}: ${problem}`);
  });
}

/** Changes what a project file says of the document. */
function kindsOf(text: string, rules: readonly Rule[]): readonly string[] {
  let model = opened(text);
  for (const rule of rules) run(rule, model);
  return KINDS.flatMap((options) => {
    model = updated(model, text, options);
    const [fresh, another] = [opened(text, options), opened(text, options)];
    // A document that is read anew, as the server does it, is followed too.
    const problems = rules.flatMap((rule) => [model, another].flatMap((one) => stale(rule, one, fresh) ?? []));
    return problems.map((problem) => `${JSON.stringify(options)}: ${problem}`);
  });
}

/** The examples of a rule without their marks. */
function examplesOf({ bad, good }: Rule): readonly string[] {
  return [...bad, ...good].map(({ text }) => fixture(text).text);
}

/** Texts with the rules that are tried on them: all on a draft, and each on its examples. A text is read once for all its rules. */
const TRIED: readonly (readonly [text: string, rules: readonly Rule[]])[] = [
  [DRAFT, RULES],
  ...RULES.flatMap((rule) => examplesOf(rule).map((text) => [text, [rule]] as const)),
];

const TEXT_OF = defineQuery((view) => (block: number) => view.block(block)?.text ?? '');
const LAZY = defineQuery((view) => ({
  get year() {
    return view.identity.date?.value.year;
  },
}));
const HELD = defineQuery(({ options }) => [options]);
const KEPT_BY = memoizeBy((all: ParagraphIndex, view: View) => `${all.all.length} ${view.identity.kind}`);
const KEPT_EACH = memoizeEach((all: ParagraphIndex, view: View) => `${all.all.length} ${view.identity.kind}`);

/** What a rule may try, in `check` or in `checkBlock`, and is refused. */
const REFUSED: Readonly<Record<string, { readonly how: (document: View) => unknown; readonly why: RegExp }>> = {
  'a function that a query has returned': { how: (document) => document.ask(TEXT_OF)(1), why: /read before/ },
  'a getter that a query has returned': { how: (document) => document.ask(LAZY).year, why: /read before/ },
  'options that a query has returned': {
    how: (document) => Object.keys(document.ask(HELD)[0] ?? {}),
    why: /read before/,
  },
  'a value kept by the view': { how: (document) => KEPT_BY(document.paragraphs, document), why: /cannot be kept/ },
  'a value kept for each view': { how: (document) => KEPT_EACH(document.paragraphs, document), why: /cannot be kept/ },
  'a query of its own': { how: (document) => document.ask(defineQuery(({ words }) => words)), why: /top of a file/ },
};

describe('a rule is refused', () => {
  for (const [name, { how, why }] of Object.entries(REFUSED))
    it(name, () => {
      const rules = [
        testRule('check', {
          check(document) {
            how(document);
          },
        }),
        testRule('checkBlock', {
          checkBlock(document) {
            how(document);
          },
        }),
      ];
      for (const rule of rules) assert.throws(() => createRunner([rule]).findings(opened(DRAFT), NO_OPTIONS), why);
    });

  it('what it has kept of a document, once it has returned', () => {
    let left: View | undefined;
    const rule = testRule('keeping the document', {
      check(document) {
        left = document;
      },
    });
    createRunner([rule]).findings(opened(DRAFT), NO_OPTIONS);
    assert.throws(() => left?.identity.kind, /read before/);
  });
});

describe('what a rule found and is kept', () => {
  it('is kept by the runner alone: no rule has a place of its own for anything', () => {
    const own =
      /^(?:export )?let |\bnew (?:Beside|WeakMap)\b|^(?:export )?const \w+(?:: [^=\n]+)? = new (?:Map|Set)(?:<[^\n]*>)?\(\);$/m;
    const within = (folder: string, recursive: boolean) =>
      readdirSync(folder, { encoding: 'utf8', recursive })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `${folder}/${name}`);
    const sources = [...within('server/src/rules', false), ...within('server/src/rules/reading', true)];
    assert.deepEqual(
      sources.filter((file) => own.test(readFileSync(file, 'utf8'))),
      [],
    );
    for (const line of [
      'let a = 1;',
      'const a = new Beside<A, B>();',
      'export const a: A = new Map<A, B>();\n\nfunction b() {}',
    ])
      assert.match(line, own);
  });

  it('is touched by every edit of the list in some document', () => {
    const texts = [DRAFT, ...SAMPLES, ...RULES.flatMap(examplesOf)];
    const idle = EDITS.filter(([, from, to]) => texts.every((text) => text.replace(from, to) === text));
    assert.deepEqual(
      idle.map(([part]) => part),
      [],
    );
  });

  for (const [i, text] of [DRAFT, ...SAMPLES].entries())
    it(`is what a fresh reading gives, for each rule by itself, in document ${i + 1}`, () => {
      assert.deepEqual(editsOf(text, RULES), []);
    });

  for (const [i, text] of [DRAFT, ...SAMPLES].entries())
    it(`is what a fresh reading gives, for all rules together, in document ${i + 1}`, () => {
      assert.deepEqual(editsOf(text, [TOGETHER]), []);
    });

  for (const rule of RULES)
    it(`is what a fresh reading gives, in the examples of ${rule.id}`, () => {
      assert.deepEqual(
        examplesOf(rule).flatMap((text) => editsOf(text, [rule])),
        [],
      );
    });

  for (const rule of ODD_RULES)
    it(`is what a fresh reading gives, for a rule that reads ${rule.id}`, () => {
      assert.deepEqual([...editsOf(DRAFT, [rule]), ...settingsOf(DRAFT, [rule]), ...kindsOf(DRAFT, [rule])], []);
    });

  it('follows the settings', () => {
    assert.deepEqual(
      TRIED.flatMap(([text, rules]) => settingsOf(text, rules)),
      [],
    );
  });

  it('follows what a project file says of the document', () => {
    assert.deepEqual(
      TRIED.flatMap(([text, rules]) => kindsOf(text, rules)),
      [],
    );
  });

  it('is what a fresh reading gives where a project file names laws', () => {
    const found = (options: ModelOptions) => RULES.flatMap((rule) => run(rule, opened(NAMED, options)));
    assert.notDeepEqual(found(NAMING), found({ ...NAMING, names: undefined }));
    assert.deepEqual(editsOf(NAMED, RULES, NAMING), []);
  });

  for (const rule of FORGETFUL)
    it(`is missed if something is forgotten: a rule is caught ${rule.id}`, () => {
      assert.notDeepEqual(editsOf(DRAFT, [rule]), []);
    });

  it('is missed if a rule forgets the settings, or what a project file says', () => {
    const [, keeping] = FORGETFUL;
    assert.ok(keeping);
    assert.notDeepEqual(settingsOf(DRAFT, [keeping]), []);
    assert.notDeepEqual(kindsOf(DRAFT, [keeping]), []);
  });

  it('does not come from another document, whatever is run between two versions of one', () => {
    const edits = EDITS.slice(0, EDITS.findIndex(([part]) => part === 'the kind in the title') + 1);
    /** The versions of a text, each with a reading that nothing is kept of. */
    const versions = (text: string) => {
      let model = opened(text);
      return edits.map(([, from, to]) => {
        model = updated(model, text.replace(from, to));
        return { model, fresh: opened(model.text.text) };
      });
    };
    const draft = versions(DRAFT);
    for (const rule of RULES) {
      const texts = [...examplesOf(rule).map(versions), draft];
      for (const [i, [part]] of edits.entries())
        for (const text of texts) {
          const version = text[i];
          assert.ok(version);
          assert.equal(stale(rule, version.model, version.fresh), undefined, part);
        }
    }
  });
});
