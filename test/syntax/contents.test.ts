import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fr } from '../../server/src/languages/fr';
import { compileBlockWords } from '../../server/src/syntax/blocks/reader';
import { readTree } from '../../server/src/syntax/blocks/tree';
import { reads, WORDS } from './shownOutline';

const TITLE = 'CMW/C/XAA/2\n\nSecond periodic report of Xandoria\n\n';

/** The kinds of the blocks after the title, each with its label and so many units of its words. */
function kinds(text: string, words = WORDS): string[] {
  const { blocks } = readTree(text, words);
  const title = blocks.findIndex(({ kind }) => kind === 'title');
  return blocks.slice(title + 1).map(({ kind, label }) => (label ? `${kind} ${label.text}` : kind));
}

/** Asserts that lines after the title are all read as contents, and a heading and a paragraph after them as such. */
function lists(...lines: string[]): void {
  assert.deepEqual(
    kinds(`${TITLE}${lines.join('\n')}\n\nI. Introduction\n\n1. The Government submits its report.\n`),
    [...lines.filter((line) => line !== '').map(() => 'furniture'), 'heading I', 'paragraph 1'],
    lines.join('\n'),
  );
}

describe('a table of contents', () => {
  it('may name the volume and its columns before the first entries', () => {
    lists(
      'CONTENTS',
      '',
      'Volume I',
      '',
      'Paragraphs Page',
      '',
      'Summary',
      '',
      'Chapter',
      '',
      'I. MEASURES AND RESULTS 1–49 1',
      '',
      'A. States that have acceded to the Convention on the Rights',
      '',
      'of Migrants 1–7 1',
      '',
      'B. Sessions 8 1',
    );
  });

  it('may have its numbers alone on their lines, and a column of them together', () => {
    const table = (columns: string) =>
      `CONTENTS\n\nI.\n\nSummary of the law..........\n\n1−2\n\n4\n\nA.\n\nSchools; prisons;\nand hospitals ..........\n\n3\n\n4\n\n1.\n\nThe committees..........\n\n5\n\n6\n${columns}\n(a)\n\nWages and pensions..........\n\n7−9\n\n6\n\n`;
    const body = 'I.\n\nSummary of the law\n1.\nThe Government submits its report.\n';
    for (const columns of ['', '\nB.\n\n3.\n4.\nJ.\nK.\nIII.\n\n1.\n\n2\n\nParagraphs\n'])
      assert.deepEqual(
        kinds(`${TITLE}${table(columns)}${body}`).filter((kind) => kind !== 'furniture'),
        ['heading I', 'paragraph 1'],
        columns,
      );
  });

  it('is neither headings nor text, and the text begins where its first entry comes again', () => {
    reads(
      `United Nations\tCMW/C/XAA/2
Second periodic report of Xandoria

CONTENTS
Paragraphs

Introduction 1 - 6

I. INFORMATION ON THE IMPLEMENTATION OF ARTICLES 7
TO 35 OF THE CONVENTION 7 - 28
A. Implementation of article 7 7 - 10
B. Implementation of article 8 11 - 28

II. REPLY OF THE GOVERNMENT TO OBSERVATIONS MADE BY
THE COMMITTEE AT ITS EIGHTEENTH SESSION 29 - 96

III. CONCLUSION 97 - 104

List of annexes

Introduction

1. Xandoria acceded to the Convention in 2004 and has submitted its
reports since.

I. INFORMATION ON THE IMPLEMENTATION OF ARTICLES 7
TO 35 OF THE CONVENTION

2. The law was amended.
`,
      `
      masthead United Nations CMW/C/XAA/2
      title Second periodic report of Xandoria
      furniture CONTENTS
      furniture Paragraphs
      furniture Introduction 1 - 6
      furniture I. INFORMATION ON THE IMPLEMENTATI…
      furniture TO 35 OF THE CONVENTION 7 - 28
      furniture A. Implementation of article 7 7 -…
      furniture B. Implementation of article 8 11…
      furniture II. REPLY OF THE GOVERNMENT TO OBS…
      furniture THE COMMITTEE AT ITS EIGHTEENTH SE…
      furniture III. CONCLUSION 97 - 104
      furniture List of annexes
      heading Introduction
        paragraph [1] Xandoria acceded to the Convention…
      heading [I] INFORMATION ON THE IMPLEMENTATION…
        heading TO 35 OF THE CONVENTION
          paragraph [2] The law was amended.
      `,
    );
  });

  it('may follow the bar code that a converter has left on the line of its title', () => {
    for (const code of ['\ue001\ue002\ue003 ', '*1512345* '])
      lists(
        `\t\t${code}Contents`,
        '',
        'Paragraphs Page',
        '\tI.\tIntroduction . . . . . . . . . . . . . . . 3',
        '\tA.\tSecond matter . . . . . . . . . . . . . . . 4',
        '',
        'Article 7 – Wages ........................',
      );
  });

  it('has numbers, dots, tabs or nothing between the words of an entry and its page', () => {
    lists(
      'Contents',
      'Paragraphs Page',
      'I. Introduction.............. 1-10 3',
      'A. Article 7, paragraph 1 .... 11- 8',
    );
    lists('Contents', '', '\tParagraphs\tPage', '', '\tI.\tIntroduction\t1–10\t3', '', '\t\tA.\tArticle 7\t11\t8');
    lists('Contents', '', 'Paragraphs Page', '', 'I.Introduction1−37', '', 'II.Other matters8–10716', '', 'Annex14');
    lists(
      'Table of contents',
      'Page',
      'I. Introduction 3',
      'II. Prevention of disappearances and',
      'redress 4',
      'Sources',
    );
    lists(
      'Contents Page',
      'I. Introduction …… 3',
      'II. Redress . . . . . . 14',
      '2',
      'CMW/C/XAA/2',
      '',
      'A. Law ......',
    );
    lists('Contents', 'I.', 'Introduction.........', '1-10', '3', 'II.', 'Redress........', '11', '8');
  });

  it('may begin on a page that is not there, where dots lead to its pages', () => {
    assert.deepEqual(
      kinds(
        `${TITLE}II. Redress ........ 5–9 7\nIII. Follow-up to the decisions\nof the courts ...... 12\n\nI. Introduction\n\n1. It agrees.\n`,
      ),
      ['furniture', 'furniture', 'furniture', 'heading I', 'paragraph 1'],
    );
    // A figure in the text is none.
    assert.deepEqual(kinds(`${TITLE}1. It reports on:\n\nGirls ........ 45\n\nBoys ........ 46\n`), [
      'paragraph 1',
      'unnumbered',
      'unnumbered',
    ]);
  });

  it('ends where its first entry comes again, though that ends in a figure or goes on', () => {
    for (const [first, again] of [
      ['I. Article 7 1–4 3', 'I. Article 7'],
      ['I.Article 71–43', 'I.Article 7'],
      [
        'I. Information on the application of articles\n7 to 9 1–4 3',
        'I. Information on the application of articles 7 to 9',
      ],
    ] as const)
      assert.deepEqual(
        kinds(`${TITLE}Contents\n${first}\nII. Redress 5 4\n\n${again}\n\n1. It agrees.\n`).filter(
          (kind) => kind !== 'furniture',
        ),
        ['heading I', 'paragraph 1'],
        first,
      );
  });

  it('ends where no entry follows, whatever the text begins with', () => {
    const afterContents = (text: string) =>
      kinds(`${TITLE}Contents\nI. Scope 1–4 3\nII. Redress 5 4\n${text}`).slice(3);
    assert.deepEqual(
      afterContents('\nGeneral remarks\n\n1. The Act is in force and is\ncited as that of\nchapter 7\n'),
      ['heading', 'paragraph 1'],
    );
    assert.deepEqual(afterContents('General remarks\nThe Act was adopted in 2012\nafter CMW/C/XAA/1\nand is good.\n'), [
      'masthead',
    ]);
    assert.deepEqual(afterContents('It is short.\nIt covers article 7\nof the Convention.\n'), ['masthead']);
  });

  it('ends with the text', () => {
    assert.deepEqual(kinds(`${TITLE}Contents\nI. Introduction 1–4 3\nII. Redress 5 4\nIII. Prevention of`), [
      'furniture',
      'furniture',
      'furniture',
      'furniture',
    ]);
  });

  it('is none where no entries stand below: a heading of that name', () => {
    assert.deepEqual(kinds(`${TITLE}Contents\n\nThe report covers article 7\nand is short.\n\n1. It agrees.\n`), [
      'masthead',
      'masthead',
      'paragraph 1',
    ]);
    assert.deepEqual(kinds(`${TITLE}Contents\n\n1. The report is to cover articles 7 and 8.\n\n2. It is short.\n`), [
      'heading',
      'paragraph 1',
      'paragraph 2',
    ]);
  });

  it('begins directly after the masthead', () => {
    assert.deepEqual(kinds(`${TITLE}Original: English\nContents\nI. Introduction 1 3\nII. Redress 5 4\n`), [
      'masthead',
      'furniture',
      'furniture',
      'furniture',
    ]);
  });

  it('makes no heading of what stands over it', () => {
    assert.deepEqual(
      kinds('General comment No. 7\n\nThe right to be heard\n\nContents\n\nI. Introduction 1 3\n\nII. Redress 5 4\n'),
      ['masthead', 'furniture', 'furniture', 'furniture'],
    );
  });

  it('goes on after a note at the foot of its page', () => {
    assert.deepEqual(
      kinds(
        `${TITLE}Contents\nI. Introduction 1–4 3\nII. Redress 5 4\n* Without formal editing\nLaw 6 4\n\nI. Introduction\n\n1. It agrees.\n`,
      ),
      ['furniture', 'furniture', 'furniture', 'footnote *', 'furniture', 'heading I', 'paragraph 1'],
    );
  });

  it('is read in French', () => {
    assert.deepEqual(
      kinds(
        'Deuxième rapport périodique de Xandoria\n\nTable des matières\n\nI. Introduction 1–4 3\n\nII. Réparation 5 4\n\nI. Introduction\n\n1. Le Gouvernement soumet son rapport.\n',
        compileBlockWords(fr.blocks),
      ).filter((kind) => kind !== 'masthead'),
      ['furniture', 'furniture', 'furniture', 'heading I', 'paragraph 1'],
    );
  });
});
