import type { DocumentKind } from '../../server/src/catalogue/limits';
import type { Ground } from '../../server/src/model/target';

/** A document that examples stand in: what a bare number or a bare article means depends on it. */
export interface ExampleDocument {
  readonly name: string;
  readonly committee: string;
  readonly kind: DocumentKind;
  readonly symbol: string;
  readonly title: string;
}

/**
 * A form of citation, in the marks of the evaluation set (see test/evaluation/README.md): what is not marked is no
 * reference. The sentence stands in paragraph 10, between a paragraph 9 and a paragraph 11, or is a heading or a footnote.
 */
export interface CitationExample {
  readonly written: string;
  readonly document: ExampleDocument;
  readonly heading?: true;
  readonly note?: true;
  /** On what grounds the marked references are read, each named once, in the order of the text. */
  readonly grounds: readonly Ground[];
}

/** Examples of one kind, a table of `docs/citations.md`. */
export interface ExampleGroup {
  readonly title: string;
  readonly about: string;
  readonly examples: readonly CitationExample[];
}

const CMW: ExampleDocument = {
  name: 'CMW, concluding observations',
  committee: 'CMW',
  kind: 'concluding-observations',
  symbol: 'CMW/C/XAA/CO/2',
  title: 'Concluding observations on the second periodic report of Xandoria',
};
const CCPR: ExampleDocument = {
  name: 'CCPR, concluding observations',
  committee: 'CCPR',
  kind: 'concluding-observations',
  symbol: 'CCPR/C/XAA/CO/3',
  title: 'Concluding observations on the third periodic report of Xandoria',
};
const CRC: ExampleDocument = {
  name: 'CRC, concluding observations',
  committee: 'CRC',
  kind: 'concluding-observations',
  symbol: 'CRC/C/XAA/CO/4',
  title: 'Concluding observations on the fourth periodic report of Xandoria',
};
const CEDAW: ExampleDocument = {
  name: 'CEDAW, concluding observations',
  committee: 'CEDAW',
  kind: 'concluding-observations',
  symbol: 'CEDAW/C/XAA/CO/5',
  title: 'Concluding observations on the fifth periodic report of Xandoria',
};
const CAT: ExampleDocument = {
  name: 'CAT, concluding observations',
  committee: 'CAT',
  kind: 'concluding-observations',
  symbol: 'CAT/C/XAA/CO/6',
  title: 'Concluding observations on the sixth periodic report of Xandoria',
};
const CESCR: ExampleDocument = {
  name: 'CESCR, concluding observations',
  committee: 'CESCR',
  kind: 'concluding-observations',
  symbol: 'E/C.12/XAA/CO/4',
  title: 'Concluding observations on the fourth periodic report of Xandoria',
};
const OPSC: ExampleDocument = {
  name: 'CRC, concluding observations under the Optional Protocol on the sale of children',
  committee: 'CRC',
  kind: 'concluding-observations',
  symbol: 'CRC/C/OPSC/XAA/CO/1',
  title:
    'Concluding observations on the report submitted by Xandoria under article 12, paragraph 1, of the Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography',
};
const LIST: ExampleDocument = {
  name: 'CMW, list of issues',
  committee: 'CMW',
  kind: 'list-of-issues',
  symbol: 'CMW/C/XAA/Q/2',
  title: 'List of issues in relation to the second periodic report of Xandoria',
};
const REPLIES: ExampleDocument = {
  name: 'CMW, replies',
  committee: 'CMW',
  kind: 'replies',
  symbol: 'CMW/C/XAA/Q/2/Add.1',
  title: 'Replies of Xandoria to the list of issues in relation to its second periodic report',
};
const CRPD: ExampleDocument = {
  name: 'CRPD, concluding observations',
  committee: 'CRPD',
  kind: 'concluding-observations',
  symbol: 'CRPD/C/XAA/CO/1',
  title: 'Concluding observations on the initial report of Xandoria',
};
const CRPD_LIST: ExampleDocument = {
  name: 'CRPD, list of issues',
  committee: 'CRPD',
  kind: 'list-of-issues',
  symbol: 'CRPD/C/XAA/Q/2',
  title: 'List of issues in relation to the second periodic report of Xandoria',
};
const RECOMMENDATION: ExampleDocument = {
  name: 'CEDAW, general recommendation',
  committee: 'CEDAW',
  kind: 'general-comment',
  symbol: 'CEDAW/C/GC/41',
  title: 'General recommendation No. 41 (2025) on equality',
};
const CED: ExampleDocument = {
  name: 'CED, concluding observations',
  committee: 'CED',
  kind: 'concluding-observations',
  symbol: 'CED/C/XAA/CO/1',
  title: 'Concluding observations on the report submitted by Xandoria',
};
const CERD: ExampleDocument = {
  name: 'CERD, concluding observations',
  committee: 'CERD',
  kind: 'concluding-observations',
  symbol: 'CERD/C/XAA/CO/6',
  title: 'Concluding observations on the sixth periodic report of Xandoria',
};
const CAT_COMMENT: ExampleDocument = {
  name: 'CAT, general comment',
  committee: 'CAT',
  kind: 'general-comment',
  symbol: 'CAT/C/GC/4',
  title: 'General comment No. 4 (2017) on the implementation of article 3',
};
const COMMENT: ExampleDocument = {
  name: 'CCPR, general comment',
  committee: 'CCPR',
  kind: 'general-comment',
  symbol: 'CCPR/C/GC/40',
  title: 'General comment No. 40 on freedom of movement',
};

const CRC_REPORT: ExampleDocument = {
  name: 'CRC, report of a State',
  committee: 'CRC',
  kind: 'state-report-periodic',
  symbol: 'CRC/C/XAA/4',
  title: 'Fourth periodic report submitted by Xandoria under article 44 of the Convention, due in 2018',
};

type Row = readonly [document: ExampleDocument, written: string, ...grounds: Ground[]];

/** Rows in short form as examples; a row that begins with "# " is a heading, with "^ " a footnote. */
function rows(...list: readonly Row[]): readonly CitationExample[] {
  return list.map(([document, written, ...grounds]) =>
    written.startsWith('# ')
      ? { written: written.slice(2), document, grounds, heading: true }
      : written.startsWith('^ ')
        ? { written: written.slice(2), document, grounds, note: true }
        : { written, document, grounds },
  );
}

/** The forms of citation that the reader knows; the tests read each, and `docs/citations.md` shows them. */
export const CITATIONS: readonly ExampleGroup[] = [
  {
    title: 'Paragraphs of this document',
    about: 'Each number is a link of its own, and a letter belongs to the number before it.',
    examples: rows(
      [
        CMW,
        'The Committee refers to paragraphs {{11|¶11}}, {{27|¶27}}, {{31|¶31}} and {{33|¶33}} of these concluding observations.',
        'this-document',
      ],
      [
        CMW,
        'The measures in paragraphs {{13 (a)|¶13(a)}} and {{(b)|¶13(b)}}, {{27|¶27}} and {{41 (c)|¶41(c)}}–{{(e)|¶41(e)}} above remain to be taken.',
        'above-or-below',
      ],
      [
        CMW,
        'The Committee repeats its request (see para. {{19, subparas. (a)|¶19(a)}} and {{(c)|¶19(c)}}).',
        'kind-of-document',
      ],
      [CMW, 'The questions raised in paragraphs {{12|¶12}} to {{14|¶14}} are related.', 'kind-of-document'],
      [CMW, 'The questions are related (see paras. {{12|¶12}}–{{14|¶14}}).', 'kind-of-document'],
      [CMW, 'The steps described in paragraph {{12 bis|¶12 bis}} are welcome.', 'kind-of-document'],
      [
        CMW,
        'The Committee draws attention to paragraph {{8|¶8}} above and paragraph {{21|¶21}} below.',
        'above-or-below',
      ],
      [CMW, 'The concern expressed in {{the previous paragraph|¶9}} applies here too.', 'written'],
      [
        CMW,
        'The concern expressed in {{the paragraph immediately preceding|¶9}}, and in {{the paragraph directly following|¶11}}, is shared.',
        'written',
      ],
      [
        CMW,
        'What is said in {{the immediately preceding paragraph|¶9}} applies (see {{the next para.|¶11}}).',
        'written',
      ],
      [
        CMW,
        'The concern in the paragraph immediately preceding the conclusions, and in the paragraph following them, is shared.',
      ],
      [CMW, 'The Committee draws attention to pars. {{8|¶8}}–{{9|¶9}} above.', 'above-or-below'],
      [
        CMW,
        'The Committee draws attention to paragraph {{0|¶0}} above and to paragraph {{12345|¶12345}}.',
        'above-or-below',
        'series',
      ],
      [CMW, 'Of the paragraphs 12345 copies were made, and paragraph 12,345 or 123456 there is none.'],
      [
        CMW,
        'What each preceding paragraph says, and what the second preceding paragraph or a previous paragraph asks, holds for its previous paragraph too.',
      ],
      [
        CCPR,
        'The State party is to report on paragraphs {{4 (a)|¶4(a)}} and {{(c)|¶4(c)}} (constitutional framework), {{6|¶6}} (equality) and {{8|¶8}} (liberty of person) above.',
        'above-or-below',
      ],
      [
        CRC,
        'The Committee stresses paragraphs {{16|¶16}}, on legal capacity, {{19|¶19}}, on liberty, and {{27|¶27}}, on institutions.',
        'kind-of-document',
      ],
      [
        CMW,
        'It repeats the recommendations in paragraphs {{20 (a)|¶20(a)}} to {{(c)|¶20(c)}} below and {{4 (b)|¶4(b)}} above.',
        'above-or-below',
      ],
      [CMW, 'The measures listed in {{the following paragraph|¶11}} are urgent.', 'written'],
      [CMW, 'Subparagraph {{(b) of paragraph 11|¶11(b)}} should be read in that light.', 'kind-of-document'],
      [
        CMW,
        'It recalls its observations ({{CMW/C/XAA/CO/1|sym CMW/C/XAA/CO/1}}, para. {{9|doc CMW/C/XAA/CO/1 ¶9}}), and subparagraph {{(b) of paragraph 9|¶9(b)}} above.',
        'written',
        'named-before',
        'above-or-below',
      ],
      [
        CCPR,
        'A failure to observe paragraph {{9 (a)|¶9(a)}} or {{(c)|¶9(c)}} above raises an issue under article {{16|iccpr 16}}. Subparagraph {{(b)|¶9(b)}} thereof is no exception.',
        'above-or-below',
        'own-treaty',
        'named-before',
      ],
      [CMW, 'The participants are named in annex I, para. 2, to the present document.', 'undecided'],
      [
        CMW,
        'It regrets the draft police regulations, paragraphs 90 to 94 of which widen the use of force.',
        'undecided',
      ],
      [CMW, 'It welcomes the manual and its paragraph 14.', 'undecided'],
      [CMW, 'The wording of paragraph {{24 (b) (ii)|¶24(b)(ii)}} above is deliberate.', 'above-or-below'],
      [
        CMW,
        'It awaits the action asked for in paragraphs {{10 (a)|¶10(a)}} and {{10 (c)|¶10(c)}}, {{18|¶18}} and {{23|¶23}} above.',
        'above-or-below',
      ],
      [
        CMW,
        'The steps named in subparagraphs {{(a)|¶(a)}} and {{(b)|¶(b)}} of the present paragraph come first.',
        'this-document',
      ],
      [
        CMW,
        'Annual statistics (paras. {{12|¶12}}, {{15|¶15}} and {{22|¶22}}) should cover 2019, 2020 and 2021.',
        'kind-of-document',
      ],
      [CMW, 'The Committee refers to paragraphs\n{{12|¶12}} and {{13|¶13}} above.', 'above-or-below'],
      [CMW, 'The Committee refers to para.\u00a0{{12|¶12}} above.', 'above-or-below'],
      [COMMENT, 'The duty described in paragraph {{17|¶17}} extends to private persons.', 'kind-of-document'],
      [CCPR, 'Article {{9|iccpr 9}} protects liberty (see para. {{3|¶3}}).', 'own-treaty', 'kind-of-document'],
      [CCPR, 'Article {{6|iccpr 6}} protects life (para. {{17|¶17}}).', 'own-treaty', 'kind-of-document'],
      [CMW, '^ See also paras. {{9|¶9}} and {{11|¶11}} above.', 'above-or-below'],
    ),
  },
  {
    title: 'Paragraphs of other documents',
    about: 'They are never taken for paragraphs of this one, whether the number or the name comes first.',
    examples: rows(
      [
        CAT,
        'The Committee recalls its general comment No. {{2|gc CAT 2}} (2008) on the implementation of article {{2|cat 2}}, in particular paragraphs {{5|gc CAT 2 ¶5}} and {{26|gc CAT 2 ¶26}} thereof.',
        'written',
        'own-treaty',
        'named-before',
      ],
      [
        CAT,
        'The Committee refers to its general comment No. {{3|gc CAT 3}} on article 14, paragraphs 11 to 15.',
        'written',
        'undecided',
      ],
      [
        CMW,
        'The Committee recalls what the Committee on the Rights of the Child says in paragraph {{27|gc CRC 16 ¶27}} of its general comment No. {{16|gc CRC 16}} (2013).',
        'named-after',
        'written',
      ],
      [
        CAT,
        'It recalls the decision in Xylo v. Xandoria ({{CAT/C/62/D/562/2013|sym CAT/C/62/D/562/2013}}), in particular paragraph {{9.3|doc CAT/C/62/D/562/2013 ¶9.3}} thereof.',
        'written',
        'named-before',
      ],
      [
        CAT,
        'The Committee recalls its general comment No. {{2|gc CAT 2}} (2007) on the implementation of article {{2|cat 2}} by States parties, paragraphs {{9|gc CAT 2 ¶9}} and {{11|gc CAT 2 ¶11}}, which speak of this.',
        'written',
        'own-treaty',
        'named-before',
      ],
      [
        CRC,
        'It refers to its general comment No. {{14|gc CRC 14}} (2013) on the right to have one’s best interests taken as a primary consideration (art. {{3, para. 1|crc 3.1}}), paragraphs {{85|gc CRC 14 ¶85}} to {{99|gc CRC 14 ¶99}} in particular.',
        'written',
        'own-treaty',
        'named-before',
      ],
      [
        CEDAW,
        'The Committee cites general recommendation No. {{28|gc CEDAW 28}} (2010) on the core obligations of States parties under article {{2|cedaw 2}} of the Convention, para. {{31|gc CEDAW 28 ¶31}}.',
        'written',
        'named-after',
        'named-before',
      ],
      [CAT, 'The Committee refers to its decision in Xylo v. Xandoria, para. {{14.4|other ¶14.4}}.', 'other-document'],
      [
        CMW,
        'The alternative report of the Ombudsman (paras. {{4|other ¶4}}–{{6|other ¶6}}) says otherwise.',
        'named-before',
      ],
      [
        CMW,
        'It was concerned then as now ({{CMW/C/XAA/CO/1|sym CMW/C/XAA/CO/1}}, para. {{12|doc CMW/C/XAA/CO/1 ¶12}}).',
        'written',
        'named-before',
      ],
      [CMW, 'The delay was noted in {{A/66/48|sym A/66/48}}, para. {{26|doc A/66/48 ¶26}}.', 'written', 'named-before'],
      [
        CMW,
        'Under General Assembly resolution {{68/268|res A/RES/68/268}}, para. {{16|res A/RES/68/268 ¶16}}, reports are limited in length.',
        'written',
        'named-before',
      ],
      [
        CMW,
        'The State party should be guided by general comment No. {{2|gc CMW 2}}, para. {{5|gc CMW 2 ¶5}}.',
        'written',
        'named-before',
      ],
      [
        CMW,
        'The Committee recalls paragraph {{26|doc CMW/C/XAA/CO/1 ¶26}} of its previous concluding observations ({{CMW/C/XAA/CO/1|sym CMW/C/XAA/CO/1}}).',
        'named-after',
        'written',
      ],
      // What the State party reported on observations has the symbol of these with an addendum, and is not these.
      [
        CEDAW,
        'It thanks for the information received ({{CEDAW/C/XAA/CO/4/Add.1|sym CEDAW/C/XAA/CO/4/Add.1}}) and recalls paragraph {{26|other ¶26}} of its previous concluding observations.',
        'written',
        'named-after',
      ],
      [
        CEDAW,
        'It thanks for the follow-up to its previous concluding observations ({{CEDAW/C/XAA/CO/4/Add.1|sym CEDAW/C/XAA/CO/4/Add.1}}) and recalls paragraph {{26|other ¶26}} of its previous concluding observations.',
        'written',
        'named-after',
      ],
      [
        CEDAW,
        'It thanks for the information received ({{CEDAW/C/XAA/CO/4/Add.1|sym CEDAW/C/XAA/CO/4/Add.1}}) and recalls paragraph {{26|doc CEDAW/C/XAA/CO/4 ¶26}} of its previous concluding observations ({{CEDAW/C/XAA/CO/4|sym CEDAW/C/XAA/CO/4}}).',
        'written',
        'named-after',
      ],
      [
        CMW,
        'It repeats the recommendation made in its previous concluding observations (para. {{5|other ¶5}}).',
        'named-before',
      ],
      [
        CMW,
        'The State party describes them in its report ({{CMW/C/XAA/2|sym CMW/C/XAA/2}}, paras. {{24|doc CMW/C/XAA/2 ¶24}}–{{27|doc CMW/C/XAA/2 ¶27}}).',
        'written',
        'named-before',
      ],
      [CMW, 'The question was put in paragraph {{2|other ¶2}} of the list of issues.', 'named-after'],
      [
        CMW,
        'The Committee shares the view of the Committee on the Rights of the Child ({{CRC/C/XAA/CO/4|sym CRC/C/XAA/CO/4}}, paras. {{7|doc CRC/C/XAA/CO/4 ¶7}} and {{9|doc CRC/C/XAA/CO/4 ¶9}}).',
        'written',
        'named-before',
      ],
      [
        LIST,
        'Please describe the measures taken to protect seasonal workers (para. {{34|other ¶34}}).',
        'kind-of-document',
      ],
      [REPLIES, 'The figures asked for in paragraph {{3|other ¶3}} are annexed.', 'kind-of-document'],
      [REPLIES, 'The figures are given in paragraph {{9|¶9}} of these replies.', 'this-document'],
      [
        CMW,
        'It takes note of paragraph {{14|other ¶14}} of the road map agreed upon with the regional organization.',
        'other-document',
      ],
      [
        CMW,
        'It dealt with detention in its previous concluding observations and repeats the recommendation contained in paragraph {{31|other ¶31}}.',
        'sentence',
      ],
      [
        CCPR,
        'The matter was settled in the Committee’s general comment No. {{32|gc CCPR 32}} (2007), paras. {{13|gc CCPR 32 ¶13}} and {{14|gc CCPR 32 ¶14}}.',
        'written',
        'named-before',
      ],
      [
        CRC,
        'It recalls its general comment No. {{21|gc CRC 21}} (2017) on children in street situations (in particular paras. {{13|gc CRC 21 ¶13}} and {{40|gc CRC 21 ¶40}}–{{42|gc CRC 21 ¶42}}).',
        'written',
        'named-before',
      ],
      [
        CRC,
        'It recalls its general comment No. {{25|gc CRC 25}} (2021), especially section VI. E thereof and paragraphs {{67|gc CRC 25 ¶67}} to {{78|gc CRC 25 ¶78}}.',
        'written',
        'named-before',
      ],
      [
        CRC,
        'Harmful practices are treated in general comment No. {{18|gc CRC 18}} of the Committee on the Rights of the Child (2019) on harmful practices, as revised (para. {{55 (d)|gc CRC 18 ¶55(d)}}).',
        'written',
        'named-before',
      ],
      [
        CCPR,
        'It recalls general comments No. {{31|gc CCPR 31}} (2004) and No. {{36|gc CCPR 36}} (2018) on the right to life under the Covenant, in particular paragraph {{2|gc CCPR 36 ¶2}} of the latter and paragraph {{8|gc CCPR 31 ¶8}} of the former.',
        'written',
        'named-before',
      ],
      [
        CCPR,
        'It recalls general comments No. {{31|gc CCPR 31}}, No. {{34|gc CCPR 34}} and No. {{36|gc CCPR 36}} and paragraph 8 of the former.',
        'written',
        'undecided',
      ],
      [
        CRC,
        'Both committees say so in joint general comment No. {{3|gc CMW 3}}/No. {{22|gc CRC 22}} (2017) ({{CMW/C/GC/3|sym CMW/C/GC/3}}-{{CRC/C/GC/22|sym CRC/C/GC/22}}), para. {{17|gc CRC 22 ¶17}}.',
        'written',
        'named-before',
      ],
      [
        CRC,
        'The decision in Xylo v. Xandoria ({{CRC/C/80/D/22/2017|sym CRC/C/80/D/22/2017}}), paras. {{8|doc CRC/C/80/D/22/2017 ¶8}} and {{9|doc CRC/C/80/D/22/2017 ¶9}}, was not carried out, although article {{10|crc 10}} of the Convention requires it (ibid., para. {{10|doc CRC/C/80/D/22/2017 ¶10}}).',
        'written',
        'named-before',
        'named-after',
      ],
      [CMW, '^ Ibid., para. {{7|other ¶7}}.', 'named-before'],
      [
        CMW,
        '^ See the report of the Special Rapporteur, para. {{25|other ¶25}}, and para. {{9|¶9}} above.',
        'other-document',
        'above-or-below',
      ],
      [CESCR, 'It draws attention to its letter of 16 May 2012, para. {{6|other ¶6}}.', 'other-document'],
      [
        CESCR,
        'It draws attention to paragraph {{4|doc E/C.12/2007/1 ¶4}} of its 2007 statement on resources ({{E/C.12/2007/1|sym E/C.12/2007/1}}) and to paragraph {{5|other ¶5}} of another one.',
        'other-document',
        'written',
      ],
      [
        CAT,
        'The State party should apply the Istanbul Protocol (as revised in 2022), paras. {{101|other ¶101}} to {{108|other ¶108}}.',
        'named-before',
      ],
      [
        CCPR,
        'As stated in general comment No. {{31|gc CCPR 31}} (2004), para. {{8|gc CCPR 31 ¶8}}, and in No. {{36|gc CCPR 36}} (2018), para. {{21|gc CCPR 36 ¶21}}, the duty extends to private persons.',
        'written',
        'named-before',
      ],
      [CMW, '^ Paras. {{58|other ¶58}} and {{63 (j)|other ¶63(j)}}.', 'other-document'],
      [CRC, '^ See also the joint statement on illegal adoptions, para. {{5|other ¶5}}.', 'named-before'],
      [
        CRC,
        '^ See also the joint statement of 2019, para. {{4|other ¶4}}; and para. {{9|¶9}} above.',
        'named-before',
        'above-or-below',
      ],
    ),
  },
  {
    title: 'Articles of treaties',
    about: 'To the paragraph and the letter. The number of an article’s paragraph is never one of this document’s.',
    examples: rows(
      [CMW, 'The Act is contrary to article {{17, paragraph 2|icrmw 17.2}}, of the Convention.', 'named-after'],
      [CMW, 'Separation is required by article {{17 (2)|icrmw 17.2}} of the Convention.', 'named-after'],
      [CMW, 'The Committee recalls paragraph {{2 of article 17|icrmw 17.2}} of the Convention.', 'named-after'],
      [
        CCPR,
        'The provision raises issues under articles {{2|iccpr 2}}, {{3 (1)|iccpr 3.1}} and {{26|iccpr 26}} of the Covenant.',
        'named-after',
      ],
      [
        CMW,
        '# Non-discrimination (arts. {{7|icrmw 7}}, {{18 (1)|icrmw 18.1}} and {{(2)|icrmw 18.2}} and {{27|icrmw 27}})',
        'heading',
      ],
      [CEDAW, 'The quota is a temporary special measure under article {{4 (1)|cedaw 4.1}}.', 'own-treaty'],
      [
        CCPR,
        'The Committee recalls article {{7|cat 7}} of the Convention against Torture, article {{6|crc 6}} of the Convention on the Rights of the Child and article {{7|crc 7}} thereof.',
        'named-after',
        'named-before',
      ],
      [CRC, 'The Act is contrary to articles {{3.1|crc 3.1}} and {{12.2|crc 12.2}} of the Convention.', 'named-after'],
      [CRC, 'The Committee refers to article {{37 (b)|crc 37(b)}} of the Convention.', 'named-after'],
      [
        CMW,
        'The State party has not made the declarations under articles {{76|icrmw 76}} and {{77|icrmw 77}}.',
        'own-treaty',
      ],
      [
        CMW,
        'Workers are held in breach of article {{16, paragraphs 4|icrmw 16.4}} and {{5|icrmw 16.5}}, of the Convention.',
        'named-after',
      ],
      [CMW, 'The State party should act in accordance with article {{7|icrmw 7}}.', 'own-treaty'],
      [
        CCPR,
        'Detainees are not brought promptly before a judge (arts. {{7|iccpr 7}} and {{9|iccpr 9}}).',
        'closing-brackets',
      ],
      [
        CMW,
        'The Committee is concerned about article {{28|crc 28}} of the Convention on the Rights of the Child.',
        'named-after',
      ],
      [
        CCPR,
        'Communications may be submitted under article {{1|op1-iccpr 1}} of the Optional Protocol.',
        'named-after',
      ],
      [
        CRC,
        'Recruitment is prohibited by article {{4|op-crc-ac 4}} of the Optional Protocol on the involvement of children in armed conflict.',
        'named-after',
      ],
      [CMW, 'The Convention, in particular article {{25|icrmw 25}}, requires equal treatment.', 'named-before'],
      [
        CMW,
        'Article {{16|icrmw 16}} and article {{17, paragraph 2|icrmw 17.2}}, of the Convention apply.',
        'series',
        'named-after',
      ],
      [
        CMW,
        'Article {{22|icrmw 22}} of the Convention prohibits collective expulsion, and paragraph {{5|icrmw 22.5}} of the same article gives a right to compensation.',
        'named-after',
        'same-article',
      ],
      [CMW, 'The Committee refers to article\n{{9|icrmw 9}} of the Convention.', 'named-after'],
      [CRC, 'Legislation should define these acts (arts. {{34|crc 34}}–{{36|crc 36}}).', 'closing-brackets'],
      [
        OPSC,
        'The State party should prohibit the acts listed in article {{3 (1) (a)|op-crc-sc 3.1(a)}}.',
        'own-treaty',
      ],
      [
        CCPR,
        'The guarantees of article {{14, paragraphs 3 (b)|iccpr 14.3(b)}} and {{(d)|iccpr 14.3(d)}}, of the Covenant are not respected.',
        'named-after',
      ],
      [
        CRC,
        'Article {{7|crpd 7}} of the Convention on the Rights of Persons with Disabilities protects children with disabilities.13 Under article {{30|crc 30}}, indigenous children have the right to a name.',
        'named-after',
        'own-treaty',
      ],
      [
        CRC,
        'The child is a defendant for the purposes of article {{40|crc 40}}, in particular paragraphs {{2 (b) (vii)|crc 40.2(b)(vii)}} and {{3 (a)|crc 40.3(a)}}.',
        'own-treaty',
        'named-before',
      ],
      [
        CRC,
        'Article {{8|crc 8}} contains two obligations: to respect the identity of the child (para. {{1|crc 8.1}}) and, where it has been taken away, to provide assistance (para. {{2|crc 8.2}}).',
        'own-treaty',
        'named-before',
      ],
      [
        CRC,
        'The provisions are contrary both to article {{2|crc 2}} and to article {{16 (1) (d)|cedaw 16.1(d)}} of the Convention on the Elimination of All Forms of Discrimination against Women.',
        'own-treaty',
        'named-after',
      ],
      [
        CRC,
        'They run counter to article {{2|cedaw 2}} and article {{16 (1) (d)|cedaw 16.1(d)}} of the Convention on the Elimination of All Forms of Discrimination against Women.',
        'series',
        'named-after',
      ],
      [
        CAT,
        'The State party has ratified the Optional Protocol, and the period laid down in article {{17|opcat 17}} of that instrument has expired.',
        'named-after',
      ],
      [
        CCPR,
        'Article {{9|iccpr 9}}, especially paragraphs {{3|iccpr 9.3}} and {{4|iccpr 9.4}}, of the Covenant is not respected.',
        'named-after',
        'named-before',
      ],
      [
        CRC,
        'Article {{12|crpd 12}}, in particular paragraph {{3|crpd 12.3}}, of the Convention on the Rights of Persons with Disabilities applies.',
        'named-after',
        'named-before',
      ],
      [
        CCPR,
        'Article {{19 (2)|iccpr 19.2}} protects expression; paragraph {{3|iccpr 19.3}} allows restrictions, as the Committee says in paragraph {{17|¶17}}.',
        'own-treaty',
        'named-before',
        'kind-of-document',
      ],
      [CCPR, 'It repeats its concern under article 9 (para. 14).', 'own-treaty'],
      [
        CRC,
        'Article {{9|crc 9}} applies, as well as article {{11|icescr 11}} of the International Covenant on Economic, Social and Cultural Rights.',
        'own-treaty',
        'named-after',
      ],
      [
        CRC,
        'The Convention’s article {{23|crc 23}} protects them, unlike the Child Act’s articles {{5|law}} and {{6|law}}.',
        'named-before',
      ],
      [
        CMW,
        'The State party should ratify the Domestic Workers Convention, 2011 (No. {{189|ilo 189}}), and apply articles 10 and 11 of that Convention.',
        'written',
        'named-after',
      ],
      [
        CMW,
        'The State party should ratify the Domestic Workers Convention, 2011 (No. {{189|ilo 189}}), and apply article {{25|icrmw 25}} of the Convention.',
        'written',
        'named-after',
      ],
      [
        CAT,
        'The State party has ratified the Aliens Act, and article 17 of that instrument is in force.',
        'named-after',
      ],
    ),
  },
  {
    title: 'Domestic law and other treaties',
    about: 'A law that is named holds for the whole series; there is no link to the treaty.',
    examples: rows(
      [CMW, 'It welcomes article {{126a|law}} of the Criminal Code.', 'named-after'],
      [
        CMW,
        'The Aliens Act is silent, although article {{7|icrmw 7}}, read together with article {{45 (1)|icrmw 45.1}} of the Convention, requires it.',
        'series',
        'named-after',
      ],
      [
        CCPR,
        'Articles {{143|law}} (defamation) and {{301|law}} (false information) of the Penal Code and article {{40|law}}, first sentence, of its implementing regulations apply.',
        'named-after',
      ],
      [
        CEDAW,
        'The Constitution was revised in 2016. The Committee asks whether article {{19 (2)|law}} thereof covers indirect discrimination.',
        'sentence-start',
      ],
      [
        CMW,
        'It notes Act No. 7/2019 on Equal Treatment, article {{2|law}} of which is vague, and the Constitution itself (art. {{227|law}}).',
        'named-before',
      ],
      [CAT, 'The State party should publish the report of the Subcommittee, as article 16 permits.', 'undecided'],
      [
        CEDAW,
        'Articles {{489|law}} to {{493|law}} of the Penal Code, contrary to articles {{15|cedaw 15}} and {{16|cedaw 16}}, are in force.',
        'named-after',
        'measured',
      ],
      [CCPR, 'The amendments to articles 27, 28 and 30 are pending.', 'undecided'],
      [
        CCPR,
        'In the light of article {{2|iccpr 2}} of the Covenant, the State party should repeal article 26.',
        'named-after',
        'undecided',
      ],
      [CRC, 'The State party has ratified Protocol No. 12 to the European Convention on Human Rights.'],
      [CMW, 'Foreigners are fined under article {{5|law}} of the Supreme Decree.', 'named-after'],
      [CMW, 'Foreigners must register (Supreme Decree No. 001-2015-IN, art. {{5|law}}).', 'named-before'],
      [CMW, 'Articles {{3|law}} and {{28|law}} of the Elections Act exclude citizens who live abroad.', 'named-after'],
      [CMW, 'The State party refers to articles {{4|law}} and {{20|law}} of its Constitution.', 'named-after'],
      [CMW, 'Trafficking is punished by the Penal Code (arts. {{11|law}} and {{13|law}}).', 'named-before'],
      [CMW, 'The offence is defined in article {{347-1|law}} of the Penal Code.', 'named-after'],
      [CMW, 'The Committee welcomes the new Decree and its article {{3|law}}.', 'its-own'],
      [
        CCPR,
        'Article {{8|law}} of the Land Code excludes them, contrary to article {{26|iccpr 26}}.',
        'named-after',
        'measured',
      ],
      [
        CCPR,
        'Article {{114|law}} of the Criminal Code defines torture. Article {{115|law}} sets the penalty.',
        'named-after',
        'sentence-start',
      ],
      [CMW, 'The Committee welcomes the adoption of Act No. 30103.'],
      [
        CCPR,
        'Article {{114|law}} of the Criminal Code defines torture. It is a matter of concern that article {{114|law}} does not cover omissions.',
        'named-after',
        'same-number',
      ],
      [CMW, 'Consent is not required by one provision only, article {{114|law}} (Penal Code).', 'named-in-brackets'],
      [
        CMW,
        'Article {{4|law}} of the Asylum Act allows detention, and article {{7|law}} permits exceptions only for children.',
        'named-after',
        'sentence',
      ],
      [
        CMW,
        'The Criminal Code was revised. Article {{118 ter|law}}, which covers private persons, and the penalty laid down in article {{118 quater (2)|law}} are inadequate.',
        'by-number',
      ],
      [CMW, 'The Committee is concerned about article {{118 ter|law}}.', 'by-number'],
      [
        CAT,
        'The Criminal Code does not define torture. Confessions are admitted under article {{118 (4)|law}}.',
        'by-number',
      ],
      [CAT, 'Confessions are admitted under article 118 (4).', 'undecided'],
      [
        CAT,
        'The term of limitation is 15 years (Criminal Code, art. {{97|law}}, read in conjunction with art. {{98 (1) (d)|law}}).',
        'named-before',
        'series',
      ],
      [
        CEDAW,
        'The Family Code sets the age at 18. Judges may lower it further (art. {{144|law}}), and widows inherit less (art. 14).',
        'by-number',
        'undecided',
      ],
      [
        CMW,
        'Please say whether the Act on Foreigners has been brought into line with the Convention and whether its article 76 is applied.',
        'undecided',
      ],
      [
        CEDAW,
        'The definition in article {{1|law}} of the Equality Act is narrower than that in article {{1|cedaw 1}} of the Convention, and article 3 contains exceptions.',
        'named-after',
        'undecided',
      ],
      [CMW, 'The Committee asks whether articles 13 and 14 have been amended.', 'undecided'],
      [
        CMW,
        'Under article {{33|law}} of the Constitution, treaties prevail. Article {{5|icrmw 5}} of the Convention is applied. Article 34 provides for equality.',
        'named-after',
        'undecided',
      ],
      [CMW, 'It notes Decree 120/2019, arts. {{4|law}} to {{9|law}}.', 'named-before'],
      [CCPR, 'Article {{3|law}} of Law No. 5 permits, in paragraph 2, surveillance.', 'named-after', 'undecided'],
      [CAT, 'Articles {{154A|law}} and {{154 B|law}} of the Penal Code punish incitement.', 'named-after'],
      [CAT, 'Article {{266 b|law}} of the Penal Code punishes incitement.', 'named-after'],
      [CRC, 'Detention is contrary to article {{37 b|crc 37(b)}} of the Convention.', 'named-after'],
      [
        CAT,
        'The circumstance set out in article {{81, subparagraph 6|law}}, of the Penal Code does not apply.',
        'named-after',
      ],
      [
        CMW,
        'The Equal Treatment Act does not cover origin, since the list in its article {{4|law}} is exhaustive, and article {{4|law}} has never been applied.',
        'its-own',
        'same-number',
      ],
      [CMW, 'Article {{8|law}} of the Defender of the People Act empowers the institution.', 'named-after'],
      [CMW, 'The rule follows from article 31 of the Vienna Convention on the Law of Treaties.', 'named-after'],
      [CMW, 'The State party should apply articles 9 and 12 of the standard that it has drawn up itself.', 'undecided'],
    ),
  },
  {
    title: 'Sections, annexes, rules of procedure, Sustainable Development Goals',
    about:
      'A section is a link where the words say that it is this document’s: laws and other documents have sections too. A target is one that exists.',
    examples: rows(
      [CMW, 'The Committee refers to section {{II.B|section II.B}} below.', 'above-or-below'],
      [CMW, 'The dates are given in annex {{II|annex II}} to the present document.', 'this-document'],
      [CMW, 'Sections 4 and 5 of the Aliens Act, part III of the report and annex I remain.'],
      [
        CMW,
        'The reply is due under rule {{40 (1)|rule CMW 40(1)}} of its rules of procedure; rule 39 of the Rules of Court does not apply.',
        'named-after',
      ],
      [
        CCPR,
        'In accordance with rule {{75, paragraph 1|rule CCPR 75(1)}}, of the Committee’s rules of procedure, it asks for information.',
        'named-after',
      ],
      [
        CEDAW,
        'The Committee recalls targets {{5.1|goal 5.1}}, {{5.2|goal 5.2}} and {{5.c|goal 5.c}} of the Sustainable Development Goals, and Goal {{16|goal 16}}.',
        'written',
      ],
      [CEDAW, 'Target 5.12, target 4.2 of the National Strategy and a target of 2.5 per cent are none.'],
    ),
  },
  {
    title: 'Symbols, general comments, resolutions and conventions by number',
    about: 'A shortened second symbol is read in full.',
    examples: rows(
      [
        CAT,
        'It recalls its general comments Nos. {{2|gc CAT 2}} (2007), para. {{5|gc CAT 2 ¶5}}, {{3|gc CAT 3}} (2012), paras. {{6|gc CAT 3 ¶6}} and {{7|gc CAT 3 ¶7}}, and {{4|gc CAT 4}} (2017).',
        'written',
        'named-before',
      ],
      [
        CAT,
        'It recalls its general comments Nos. {{2|gc CAT 2}} (2007), para. {{5|gc CAT 2 ¶5}}; {{3|gc CAT 3}} (2012), paras. {{6|gc CAT 3 ¶6}} and {{7|gc CAT 3 ¶7}}; and {{4|gc CAT 4}} (2017), para. {{9|gc CAT 4 ¶9}}.',
        'written',
        'named-before',
      ],
      [
        CAT,
        'It recalls its general comment No. {{2|gc CAT 2}} (2007), para. {{5|gc CAT 2 ¶5}}, 3 (2012) being later.',
        'written',
        'named-before',
      ],
      [CAT, 'It recalls its general comments No. XX (2014) and No. X, and general comment XXX.'],
      [
        CERD,
        'It recalls its general recommendations {{XXX|gc CERD 30}} (2004) and No. {{XX|gc CERD 20}} (1996), and general recommendation No. XX (2014).',
        'written',
      ],
      [
        CEDAW,
        'The Committee takes note of CRC general comment No. {{13|gc CRC 13}} and of Human Rights Committee general comment No. {{28|gc CCPR 28}}.',
        'written',
      ],
      [
        CRC,
        'The Committee on Economic, Social and Cultural Rights adopted general comments No. {{4|gc CESCR 4}} (1991) on adequate housing and No. {{7|gc CESCR 7}} (1997) on evictions.',
        'written',
      ],
      [
        CMW,
        'The report was considered at two meetings ({{CMW/C/SR.275|sym CMW/C/SR.275}} and {{276|sym CMW/C/SR.276}}).',
        'written',
      ],
      [
        CEDAW,
        'The Committee considered the combined third and fourth reports ({{CEDAW/C/CHN/3-4|sym CEDAW/C/CHN/3-4}} and {{Corr.1|sym CEDAW/C/CHN/3-4/Corr.1}}).',
        'written',
      ],
      [
        CMW,
        'Other committees asked the same ({{CERD/C/XAA/Q/4-5|sym CERD/C/XAA/Q/4-5}} and {{Add.1|sym CERD/C/XAA/Q/4-5/Add.1}}).',
        'written',
      ],
      [
        CRC,
        'The State party should take into account general comments No. {{12|gc CRC 12}} (2009) and No. {{14|gc CRC 14}} (2013).',
        'written',
      ],
      [
        CCPR,
        'The Committee refers to general comment No. {{8|gc CRC 8}} (2006) of the Committee on the Rights of the Child.',
        'written',
      ],
      [CEDAW, 'The Committee draws attention to its general recommendation No. {{19|gc CEDAW 19}}.', 'written'],
      [
        CRC,
        'This should be read with the general comments of the Committee, in particular No. {{5|gc CRC 5}} (2003) on general measures, No. {{7|gc CRC 7}} (2005) and No. {{21|gc CRC 21}} (2017).',
        'written',
      ],
      [
        CRC,
        'It recalls its general comment No. {{24|gc CRC 24}} (2019), which replaced No. {{10|gc CRC 10}} (2007); communication No. 11 (2017) is pending.',
        'written',
      ],
      [CRC, 'It welcomes its general comments, Decree No. 7 (2005), and No. 8 (2006).'],
      [
        CAT,
        '^ {{CCPR/C/XAA/CO/5|sym CCPR/C/XAA/CO/5}}, para. {{9|doc CCPR/C/XAA/CO/5 ¶9}}, and general comment No. {{31|gc CCPR 31}} (2004), para. {{18|gc CCPR 31 ¶18}}.',
        'written',
        'named-before',
      ],
      [
        CAT,
        '^ {{CCPR/C/XAA/CO/5|sym CCPR/C/XAA/CO/5}}, para. {{9|doc CCPR/C/XAA/CO/5 ¶9}}, and general comment No. {{3|gc CAT 3}} (2012), para. {{18|gc CAT 3 ¶18}}.',
        'written',
        'named-before',
      ],
      [
        CEDAW,
        'The Committee recalls joint general recommendation No. {{31|gc CEDAW 31}}/general comment No. {{18|gc CRC 18}} (2014) on harmful practices.',
        'written',
      ],
      [
        CMW,
        'The Committee recalls joint general recommendation No. {{38|gc CERD 38}}/general comment No. {{7|gc CMW 7}} (2025) on xenophobia.',
        'written',
      ],
      [
        CMW,
        'The Committee invites the State party to ratify ILO Conventions Nos. {{97|ilo 97}}, {{143|ilo 143}} and {{181|ilo 181}}.',
        'written',
      ],
      [CMW, 'The Principles were annexed to General Assembly resolution {{48/134|res A/RES/48/134}}.', 'written'],
      [
        CCPR,
        'The report was considered at three meetings ({{CCPR/C/SR.3386|sym CCPR/C/SR.3386}}, {{3387|sym CCPR/C/SR.3387}} and {{3388|sym CCPR/C/SR.3388}}).',
        'written',
      ],
      [
        CRC,
        'The Committee regrets that its earlier recommendations ({{CRC/C/15/Add.98|sym CRC/C/15/Add.98}}) were not carried out.',
        'written',
      ],
      [CEDAW, 'The combined report ({{CEDAW/C/XAA/4\u20115|sym CEDAW/C/XAA/4-5}}) was submitted in time.', 'written'],
    ),
  },
  {
    title: 'A law and the treaty in one sentence',
    about:
      'An article of a law is never linked to the treaty. What breaks the treaty is the law’s; where either may be meant, there is no link.',
    examples: rows(
      [
        CEDAW,
        'The Committee is concerned that the Constitution exempts customary law from the guarantee of equality set out in article {{23|law}}, in breach of articles {{2|cedaw 2}} and {{16|cedaw 16}} of the Convention.',
        'sentence',
        'named-after',
      ],
      [
        CEDAW,
        'The Committee notes that the Marriage Act retains the exception in article {{12|law}}, in violation of article {{16|cedaw 16}} of the Convention.',
        'sentence',
        'named-after',
      ],
      [
        CRC,
        'The Child Protection Act, which in article {{2|law}} defines a child as any person under 16, is not in line with article {{1|crc 1}} of the Convention.',
        'its-own',
        'named-after',
      ],
      [
        CRC,
        'The Juvenile Justice Bill, whose article {{9|law}} lowers the age of criminal responsibility, has not been withdrawn.',
        'its-own',
      ],
      [
        CRC,
        'The Family Code, in article {{4|law}}, allows marriage at the age of 16 with the consent of the parents.',
        'named-before',
      ],
      [CRC, 'The Education Act (in its article {{7|law}}) provides for free primary education.', 'its-own'],
      [
        CAT,
        'The Committee notes that the Code of Criminal Procedure permits, in article 14, detention for 72 hours without access to counsel.',
        'undecided',
      ],
      [
        CAT,
        'The Committee is concerned that the Penal Code still does not define torture, since article 3 refers only to ill-treatment by officials, which falls short of article {{1|cat 1}} of the Convention.',
        'undecided',
        'named-after',
      ],
      [
        CCPR,
        'The Committee is concerned that the Public Order Act empowers the police, under article {{6|law}}, to ban assemblies, which is incompatible with article {{21|iccpr 21}} of the Covenant.',
        'sentence',
        'named-after',
      ],
      [
        CCPR,
        'The Constitution guarantees in article {{17|law}} the right to privacy, but the Surveillance Act undermines that guarantee, contrary to article {{17|iccpr 17}} of the Covenant.',
        'sentence',
        'named-after',
      ],
      [
        CCPR,
        'Under article {{9|law}} of the Emergency Decree, persons may be held for 30 days; article {{10|law}} allows an extension by the Minister.',
        'named-after',
        'series',
      ],
      [
        CCPR,
        'The Emergency Ordinance provides, at article {{4|law}}, for the suspension of the right to appeal, inconsistent with article {{14|iccpr 14}} of the Covenant.',
        'sentence',
        'named-after',
      ],
      [
        CCPR,
        'The Anti-Terrorism Law, as amended in 2019, defines terrorism broadly in its article {{2|law}}.',
        'its-own',
      ],
      [
        CCPR,
        'The Committee is concerned that article 26, introduced into the Constitution in 2011, excludes non-citizens from the guarantee of equality.',
        'undecided',
      ],
      [CCPR, 'The definition in article 1, which was added to the Penal Code in 2015, is too broad.', 'undecided'],
      [
        CCPR,
        'The Committee regrets that the State party has retained article {{7|law}} in the Press Act, despite articles {{19|iccpr 19}} and {{20|iccpr 20}} of the Covenant.',
        'named-after',
      ],
      [
        CCPR,
        'The Press Act, and in particular article {{19|law}} thereof, has been used against journalists.',
        'named-before',
      ],
      [
        CMW,
        'The Committee is concerned that the Aliens Act, by virtue of article {{22|law}}, permits collective expulsion, contrary to article {{22|icrmw 22}} of the Convention.',
        'sentence',
        'named-after',
      ],
      [
        CMW,
        'The Labour Code excludes domestic workers from its scope (article 3) and from the minimum wage (article 25).',
        'undecided',
      ],
      [
        CMW,
        'The Immigration Regulations, articles {{16|law}} to {{18|law}}, allow administrative detention without limit.',
        'named-before',
      ],
      [
        CRPD,
        'The Mental Health Act allows involuntary treatment (see articles 14 and 15), in contravention of articles {{14|crpd 14}} and {{25|crpd 25}} of the Convention.',
        'undecided',
        'named-after',
      ],
      [
        CRPD,
        'The Committee notes that article 12, as contained in the Civil Code, restricts legal capacity and does not meet the requirements of article {{12|crpd 12}} of the Convention.',
        'undecided',
        'named-after',
      ],
      [
        CRPD,
        'The Electoral Code deprives persons under guardianship of the right to vote by its article {{29|law}}.',
        'its-own',
      ],
      [
        CRPD,
        'The Committee is concerned that the Disability Act, adopted in 2016, limits reasonable accommodation in article 5 to employment.',
        'undecided',
      ],
      [
        CESCR,
        'The Labour Code requires, in its articles {{8|law}} and {{9|law}}, prior authorization of strikes, contrary to article {{8|icescr 8}} of the Covenant.',
        'its-own',
        'named-after',
      ],
      [
        CESCR,
        'The Land Act of 1998 makes no provision for compensation, and article {{11|law}} of that Act excludes informal settlements.',
        'named-after',
      ],
      [
        CESCR,
        'The Committee notes that, according to article {{13|law}} of the Constitution, primary education is free, whereas article {{14|law}} leaves secondary education to the provinces.',
        'named-after',
        'sentence',
      ],
      [
        OPSC,
        'The Criminal Code criminalizes the sale of children in article {{3|law}} but not the transfer of organs, which is required by article {{3|op-crc-sc 3}} of the Optional Protocol.',
        'sentence',
        'named-after',
      ],
      [
        CRC,
        'The Adoption Act stipulates in article {{21|law}} that the consent of the child is required from the age of 14.',
        'sentence',
      ],
      [
        CRC,
        "According to article {{37|law}} of the Children's Code, as well as article {{40|law}}, detention is a measure of last resort.",
        'named-after',
        'named-before',
      ],
      [
        CRC,
        'The Committee welcomes the new Children Act and the fact that article {{3|law}} of it makes the best interests of the child paramount.',
        'named-before',
      ],
      [
        CRC,
        'The Committee notes that the Constitution, under its article {{18|law}}, protects the family, and that article {{19|law}} prohibits violence.',
        'its-own',
        'sentence',
      ],
      [
        CEDAW,
        'The Committee notes that the Nationality Act was revised, that article {{9|law}} was repealed and that the revised article {{10|law}} now complies with article {{9|cedaw 9}} of the Convention.',
        'sentence',
        'named-after',
      ],
      [
        CEDAW,
        'The Gender Equality Bill, article {{4|law}} of which provides for quotas, has been pending since 2015.',
        'named-before',
      ],
      [
        CEDAW,
        'The Personal Status Law, articles {{5|law}}, {{6|law}} and {{12|law}} of which discriminate against wives, remains in force, contrary to article {{16|cedaw 16}} of the Convention.',
        'named-before',
        'named-after',
      ],
      [
        CEDAW,
        'The Committee is concerned about the Labour Act and, in particular, that its article {{11|law}} bars women from night work, contrary to article {{11|cedaw 11}} of the Convention.',
        'its-own',
        'named-after',
      ],
      [
        CEDAW,
        "The Inheritance Ordinance: article {{2|law}} leaves half of a brother's share to a sister.",
        'named-before',
      ],
      [
        CAT,
        'The Police Act was amended so that article {{10|law}} now provides for training on the prohibition of torture, in accordance with article {{10|cat 10}} of the Convention.',
        'sentence',
        'named-after',
      ],
      [
        CAT,
        'The Extradition Act does not prohibit refoulement in all cases, given that article {{3|law}} provides for diplomatic assurances, contrary to article {{3|cat 3}} of the Convention.',
        'sentence',
        'named-after',
      ],
      [
        CAT,
        'The Prison Rules, in article {{16|law}}, and the Prison Act, in article {{11|law}}, permit solitary confinement for 60 days.',
        'named-before',
      ],
      [
        CCPR,
        'The Charter of Fundamental Rights of Xandoria, which has constitutional rank, provides in article 2 for a right to life.',
        'sentence',
      ],
      [
        CCPR,
        'The Statute of the Judiciary provides in article {{14|law}} that judges are appointed for five years.',
        'sentence',
      ],
      [
        CCPR,
        'Decree No. 12/2014, article {{9|law}}, allows incommunicado detention for up to 10 days.',
        'named-before',
      ],
      [
        CCPR,
        'Law No. 20 of 2010, which in its articles {{18|law}} and {{22|law}} regulates religious associations, is incompatible with articles {{18|iccpr 18}} and {{22|iccpr 22}} of the Covenant.',
        'its-own',
        'named-after',
      ],
      [
        CCPR,
        'The Associations Act allows the Ministry to dissolve any association on the grounds listed in article {{22|law}}, which are broader than those permitted by article {{22|iccpr 22}} of the Covenant.',
        'sentence',
        'named-after',
      ],
      [
        CCPR,
        'The Committee is concerned that the Constitution does not list sexual orientation among the grounds in article 26, and that article {{2|iccpr 2}} of the Covenant is not directly applicable.',
        'undecided',
        'named-after',
      ],
      [
        CCPR,
        'While the Criminal Code punishes torture, the penalty provided for in article 7 is not commensurate with the gravity of the crime.',
        'undecided',
      ],
      [
        CCPR,
        'The Elections Act disqualifies, pursuant to article {{25|law}}, all convicted prisoners, as opposed to what article {{25|iccpr 25}} of the Covenant requires.',
        'sentence',
        'named-after',
      ],
      [
        CCPR,
        'The Code of Criminal Procedure has been reformed. Its article {{14|law}} still allows trials in absentia, contrary to article {{14|iccpr 14}} of the Covenant.',
        'its-own',
        'named-after',
      ],
      [
        CCPR,
        'The Committee notes the Refugee Act. However, article {{13|law}} of the Act is not applied at the border.',
        'named-after',
      ],
      [
        CCPR,
        'The State party explained that the Data Protection Act applies to intelligence services and that, by article {{17|law}} thereof, a warrant is required.',
        'named-before',
      ],
      [
        CCPR,
        'The grounds on which a person may be detained under the Immigration Act, article {{9|law}}, are vague and run counter to article {{9|iccpr 9}} of the Covenant.',
        'named-before',
        'named-after',
      ],
      [
        CCPR,
        'The Committee is concerned at the maintenance in the Penal Code of article {{12|law}}, which criminalizes leaving the country without a permit, contrary to article {{12|iccpr 12}} of the Covenant.',
        'sentence',
        'named-after',
      ],
      [
        CCPR,
        'The Supreme Court applied article {{27|law}} of the Constitution, rather than article {{27|iccpr 27}} of the Covenant, and article {{28|law}} of the Constitution.',
        'named-after',
      ],
      [
        CRPD,
        'The Guardianship Law restricts, according to article {{23|law}}, the parental rights of persons with disabilities, which is not in conformity with article {{23|crpd 23}} of the Convention.',
        'sentence',
        'named-after',
      ],
      [
        CRPD,
        'The Committee is concerned at the restrictions on marriage in article 23, laid down in the Family Act, and at their conflict with article {{23|crpd 23}} of the Convention.',
        'undecided',
        'named-after',
      ],
      [
        CMW,
        'The Constitution recognizes freedom of association in article {{26|law}}, yet the Trade Unions Act bars migrants from office under article 40, in disregard of articles {{26|icrmw 26}} and {{40|icrmw 40}} of the Convention.',
        'sentence',
        'undecided',
        'named-after',
      ],
    ),
  },
  {
    title: 'Further forms',
    about:
      'Closing brackets behind a law, norms behind “as required by”, comments of another committee, titles within a list.',
    examples: rows(
      [
        CCPR,
        'The Committee is concerned about trials in absentia under the Penal Code (art. {{97|law}}).',
        'named-before',
      ],
      [
        CCPR,
        'It is concerned about abortion under articles {{12|law}} and {{13|law}} of the Penal Code (arts. {{6|iccpr 6}}, {{7|iccpr 7}} and {{17|iccpr 17}}).',
        'named-after',
        'closing-brackets',
      ],
      [
        CCPR,
        'The State party is bound by the ILO Right to Organise Convention, 1948 (No. {{87|ilo 87}}) (arts. {{19|iccpr 19}} and {{22|iccpr 22}}).',
        'written',
        'closing-brackets',
      ],
      [
        CCPR,
        'The Committee is concerned about incitement (arts. {{2|iccpr 2}} and {{20|iccpr 20}}). It refers to the Committee’s general comment No. {{34|gc CCPR 34}} (2011) on freedoms of opinion and expression, paragraphs {{50|gc CCPR 34 ¶50}} to {{52|gc CCPR 34 ¶52}}.',
        'closing-brackets',
        'written',
        'named-before',
      ],
      [
        CCPR,
        'The State party should give full effect to article {{20|iccpr 20}} of the Covenant, having regard to the Committee’s general comment No. {{34|gc CCPR 34}} (2011) on freedoms of opinion and expression, paragraphs {{50|gc CCPR 34 ¶50}} to {{52|gc CCPR 34 ¶52}}.',
        'named-after',
        'written',
        'named-before',
      ],
      [
        OPSC,
        'The Penal Code was amended and article {{7|law}} of the Code was repealed. It recommends that the measures provided for in article 7 (a) (i) and (ii) be introduced into the Code of Criminal Procedure.',
        'named-after',
        'undecided',
      ],
      [
        CRPD,
        'Please explain how legal capacity is protected under article {{12|crpd 12}} of the Convention and article {{8|law}} of the Civil Code and how the right to own property, as set forth in paragraph {{5|crpd 12.5}} of the same article, is guaranteed.',
        'named-after',
        'same-article',
      ],
      [
        CRPD,
        'Please indicate whether the mechanism under article {{33 (2)|crpd 33.2}} of the Convention receives funds in accordance with article {{18|law}} of the Human Rights Act, and how civil society participates, as required by paragraph {{3|crpd 33.3}} of that article.',
        'named-after',
        'same-article',
      ],
      [
        CRPD,
        'Article {{12|law}} of the Civil Code restricts legal capacity, and the exception set forth in paragraph {{3|law}} of the same article is wide.',
        'named-after',
        'same-article',
      ],
      [
        CAT_COMMENT,
        'The Human Rights Committee takes the same view in its general comment No. {{31|gc CCPR 31}} (2004), paragraph {{15|gc CCPR 31 ¶15}}, and in paragraphs {{27|gc CCPR 36 ¶27}} and {{28|gc CCPR 36 ¶28}} of general comment No. {{36|gc CCPR 36}} (2018) on the right to life.',
        'written',
        'named-before',
        'named-after',
      ],
      [
        CAT_COMMENT,
        'Like the Human Rights Committee, the Committee holds in its general comment No. {{2|gc CAT 2}} (2007) that the prohibition is absolute.',
        'written',
      ],
      [
        CAT_COMMENT,
        'The Committee on the Rights of the Child has expressed the same concern in its general comment No. {{13|gc CRC 13}} (2011). The Committee recalls its general comment No. {{3|gc CAT 3}} (2012).',
        'written',
      ],
      [
        CEDAW,
        'The Committee recalls its general recommendations Nos. {{34|gc CEDAW 34}} (2016) on the rights of rural women and {{39|gc CEDAW 39}} (2022) on the rights of Indigenous women and girls.',
        'written',
      ],
      [
        CEDAW,
        'In accordance with general recommendations Nos. {{30|gc CEDAW 30}} (2013) on women in conflict, {{33|gc CEDAW 33}} (2015) on access to justice and {{35|gc CEDAW 35}} (2017), the State party should act.',
        'written',
      ],
      [
        CEDAW,
        'In accordance with its general recommendation No. {{30|gc CEDAW 30}} (2013) on women in conflict, 33 (2015) and other texts were cited.',
        'written',
      ],
      [
        CRPD_LIST,
        'Implement article {{6 (2)|crpd 6.2}} of the Convention, in the light of general comment No. {{3|gc CRPD 3}} (2016) on women and girls with disabilities, and mainstream the rights of women in the National Gender Policy (para. {{30|other ¶30}}).',
        'named-after',
        'written',
        'kind-of-document',
      ],
      [
        CRPD_LIST,
        'Please comment in the light of general comment No. {{3|gc CRPD 3}} (2016) on women and girls with disabilities (para. {{30|gc CRPD 3 ¶30}}).',
        'written',
        'named-before',
      ],
      [CAT_COMMENT, 'Long delays deprive article 13 of its substance.', 'undecided'],
      [
        CAT_COMMENT,
        'Such a practice would empty article 14 of its meaning and render article {{12|cat 12}} devoid of content.',
        'undecided',
        'own-treaty',
      ],
      [
        CAT_COMMENT,
        'Under the Manual on the Effective Investigation and Documentation of Torture (Istanbul Protocol), the examination should take place early (paras. {{104|other ¶104}} and {{161|other ¶161}}).',
        'sentence',
      ],
      [CAT_COMMENT, 'The Istanbul Protocol should be followed (see para. {{12|¶12}} above).', 'above-or-below'],
      [CAT_COMMENT, 'States must act (paras. {{3|¶3}} and {{4|¶4}}).', 'kind-of-document'],
      [CAT_COMMENT, 'Paragraph {{2|cat 3.2}} requires that all relevant considerations be weighed.', 'explained'],
      [CAT_COMMENT, 'Paragraph 4 requires that a report be made.', 'undecided'],
      [CAT_COMMENT, 'The measures mentioned in paragraph {{18|¶18}} should be prompt.', 'kind-of-document'],
      [CAT_COMMENT, 'The rule follows from {{the preceding paragraph|¶9}} and applies here.', 'written'],
      [OPSC, 'The Committee is concerned about articles {{210|law}} et seq. of the Family Code.', 'named-after'],
      [
        CCPR,
        'See the report of the Subcommittee ({{CAT/OP/XTG/1|sym CAT/OP/XTG/1}}, paras. {{31|doc CAT/OP/XTG/1 ¶31}} ff. and {{77|doc CAT/OP/XTG/1 ¶77}}).',
        'written',
        'named-before',
      ],
      [
        CCPR,
        'The Committee refers to paragraphs {{12|¶12}} ff. above and to articles {{6|iccpr 6}} ff. of the Covenant.',
        'above-or-below',
        'named-after',
      ],
      [
        OPSC,
        'The Criminal Code does not cover all acts in article {{3 (1) (a)|op-crc-sc 3.1(a)}} of the Optional Protocol, such as the transfer of organs for profit and forced labour (subpara. {{(i)|op-crc-sc 3.1(a)(i)}}).',
        'named-after',
        'named-before',
      ],
      [
        OPSC,
        'The acts in article {{3 (1) (a)|op-crc-sc 3.1(a)}} of the Optional Protocol are covered, but not adoption (subpara. {{(b)|op-crc-sc 3.1(b)}}).',
        'named-after',
        'named-before',
      ],
    ),
  },
  {
    title: 'Lists that go on',
    about:
      'Behind the “and” of a list, or a semicolon, a number is one more of it where what follows leaves no doubt: letters, “above”, what it is of, the end of the clause. A number that may count something is none.',
    examples: rows(
      [
        CAT,
        'The Committee refers to paragraphs {{11 (a)|¶11(a)}}, {{23|¶23}} and {{31|¶31}}, and {{99|¶99}} above.',
        'above-or-below',
      ],
      [
        CAT,
        'The Committee refers to paragraphs {{5|¶5}}, {{6|¶6}} and {{7|¶7}}, and {{9|¶9}} and {{10|¶10}}.',
        'kind-of-document',
      ],
      [
        CAT,
        'The Committee refers to paragraphs {{12|¶12}} and {{14|¶14}}, {{16|¶16}}, {{18|¶18}} and {{20 (a)|¶20(a)}}.',
        'kind-of-document',
      ],
      [CAT, 'The Committee refers to paragraphs {{5|¶5}} and {{6|¶6}}, as well as {{7|¶7}}.', 'kind-of-document'],
      [CAT, 'The Committee refers to paragraph {{5|¶5}} as well as {{7|¶7}}.', 'kind-of-document'],
      [
        CAT,
        'The Committee refers to paragraphs {{5|¶5}}–{{6|¶6}} and {{8|¶8}}–{{9|¶9}} and {{11|¶11}}–{{12|¶12}}, which concern detention.',
        'kind-of-document',
      ],
      [
        CAT,
        'The Committee refers to paragraphs {{12|¶12}} and {{14|¶14}} (detention conditions), and {{16 (a)|¶16(a)}}.',
        'kind-of-document',
      ],
      [
        CAT,
        'The Committee refers to paragraphs {{5|¶5}}, {{6|¶6}} and {{7|¶7}}, and {{9|¶9}} to {{11|¶11}} (see also para. {{4|¶4}}), on reparation.',
        'kind-of-document',
      ],
      [
        CAT,
        'The Committee refers to paragraphs {{5|¶5}} and {{6|¶6}} & {{7|¶7}}, which concern detention.',
        'kind-of-document',
      ],
      [
        CAT,
        'The Committee refers to paragraphs {{4|¶4}}; {{6|¶6}}; {{8 (a)|¶8(a)}}; and {{10|¶10}} above.',
        'above-or-below',
      ],
      [
        CAT,
        'The Committee refers to paragraphs {{12|¶12}} (conditions); {{14|¶14}} (courts); and {{16|¶16}} (police).',
        'kind-of-document',
      ],
      [
        CAT,
        'The Committee refers to paragraphs {{5|¶5}} and {{6|¶6}} and {{7|¶7}}, and to those in paragraphs {{8|¶8}} and {{9|¶9}} and the order.',
        'kind-of-document',
      ],
      [
        CRC,
        'The State party must act under articles {{28|crc 28}} and {{29|crc 29}} and {{31|crc 31}} of the Convention.',
        'named-after',
      ],
      [
        CRC,
        'The State party must act under articles {{2|crc 2}} and {{3|crc 3}}, {{6|crc 6}} and {{12|crc 12}} of the Convention.',
        'named-after',
      ],
      [
        CRC,
        'The State party has repealed articles {{5|law}} and {{6|law}} and {{12|law}} of the same Act.',
        'named-after',
      ],
      [
        CRC,
        'The State party must act under articles {{2|crc 2}} and {{3|crc 3}}, as well as {{12 (1)|crc 12.1}}, of the Convention.',
        'named-after',
      ],
      [
        CRC,
        'It is contrary to articles {{16, paragraphs 1|crc 16.1}} and {{2|crc 16.2}}, and {{17|crc 17}} of the Convention.',
        'named-after',
      ],
      [
        CCPR,
        'It raises issues under articles {{2, paragraph 3|iccpr 2.3}}; {{7|iccpr 7}}; {{9, paragraph 1|iccpr 9.1}}; and {{26|iccpr 26}} of the Covenant.',
        'named-after',
      ],
      [
        CCPR,
        'It raises issues under articles {{2 (1)|iccpr 2.1}}; {{3|iccpr 3}}; and {{26|iccpr 26}} of the Covenant.',
        'named-after',
      ],
      [CAT, 'In paragraphs {{5|¶5}} and {{6|¶6}} and 3 persons are named in the annex.', 'kind-of-document'],
      [CAT, 'In paragraphs {{5|¶5}} and {{6|¶6}} and 12 per cent of all cases this was so.', 'kind-of-document'],
      [CAT, 'It notes, in paragraphs {{3|¶3}} and {{4|¶4}}, 300 of whom were heard.', 'kind-of-document'],
      [
        CAT,
        'As said in paragraphs {{3|¶3}} and {{4|¶4}}, 12 and 15 of whom were heard, this goes on.',
        'kind-of-document',
      ],
      [CAT, 'As said in paragraphs {{3|¶3}} and {{4|¶4}}, 12 of the reports were late.', 'kind-of-document'],
      [CAT, 'As said in paragraphs {{3|¶3}} and {{4|¶4}}, and 20 to 30 prisoners died.', 'kind-of-document'],
      [CAT, 'As said in paragraphs {{3|¶3}} and {{4|¶4}}, and 12 March 2020 was the day.', 'kind-of-document'],
      [CAT, 'As said in paragraphs {{3|¶3}} and {{4|¶4}}, and 2014 was the year.', 'kind-of-document'],
      [CAT, 'As said in paragraphs {{3|¶3}} and {{4|¶4}}, and 7 above the age of 18 were heard.', 'kind-of-document'],
      [CAT, 'Of those in paragraphs {{3|¶3}} and {{4|¶4}}, 12, according to the Government, fled.', 'kind-of-document'],
      [CAT, 'As said in paragraphs {{3|¶3}} and {{4|¶4}}; 12 were heard; and 13 left.', 'kind-of-document'],
      [CAT, 'As said in paragraphs {{3|¶3}}; 12 judges; and 14 prosecutors.', 'kind-of-document'],
      [CAT, 'As said in paragraphs {{3|¶3}} and {{4|¶4}}, as well as 7 persons who were heard.', 'kind-of-document'],
      [
        CAT,
        'As said in paragraphs {{3|¶3}}, {{4|¶4}} and {{5|¶5}}, and {{6|¶6}} and {{7|¶7}}; 12 prisoners were heard.',
        'kind-of-document',
      ],
      [CAT, 'In paragraph {{12|¶12}}, and 14 per cent of cases, this was so.', 'kind-of-document'],
      [CAT, 'Measures under paragraphs {{10 (a)|¶10(a)}}; (b) and (c) are none.', 'kind-of-document'],
      [CRC, 'Under articles {{2|crc 2}} and {{3|crc 3}}, 12 women were heard.', 'own-treaty'],
      [CRC, 'Under articles {{2|crc 2}} and {{3|crc 3}} and 12 of the 15 committees it acted.', 'own-treaty'],
      [CRC, 'Under articles {{2|crc 2}} and {{3|crc 3}}; 6 and 12 were left out.', 'own-treaty'],
    ),
  },
  {
    title: 'Numbers and names of laws',
    about:
      'Numbers that no treaty has are a law’s whatever stands around; what stands between an article and its law, and a treaty’s name within that of a law, mislead nobody.',
    examples: rows(
      [
        CMW,
        'The parents must present the documents listed in article {{19-A|law}} of the Civil Registration Act; articles {{154ZA|law}} and {{19 B|law}} provide for fees.',
        'named-after',
        'by-number',
      ],
      [
        CERD,
        'It is concerned that article {{78-2|law}} of the Code of Criminal Procedure and articles {{L. 611-1|law}} and {{L. 812-2|law}} of the Code on Foreigners permit checks.',
        'named-after',
      ],
      [
        CERD,
        'The Committee is concerned at the criminalization of assistance by article {{L. 622-1|law}}, paragraph {{3|law}} of which excludes the defence of necessity.',
        'by-number',
        'named-before',
      ],
      [
        CERD,
        'Detention under article {{L.551-1|law}}, article {{R. 12-3|law}}, article {{A-12|law}}, article {{12/3|law}} or article {{706-47-2|law}} is long.',
        'by-number',
      ],
      [
        CAT,
        'Under article {{1382.1|law}} and article {{2-10|law}} of the Civil Code, and article {{12 nonies|law}}, liability is limited.',
        'series',
        'named-after',
        'by-number',
      ],
      [
        CCPR,
        'Article {{XIV|law}} of the Constitution and articles {{III|law}}, {{IV|law}} and {{V|law}} of the Bill of Rights protect speech. It refers to articles {{2|iccpr 2}}–{{10|iccpr 10}} of the Covenant.',
        'named-after',
      ],
      [
        CRPD,
        'Article {{2|law}} of the Persons with Disabilities Act (Act No. 5 of 2011) defines disability as an incapacity, contrary to article {{1|crpd 1}} of the Convention.',
        'named-after',
      ],
      [
        CERD,
        'Article {{3|law}} of the Anti-Discrimination (Amendment) Act, 2015, article {{4|law}} of the Prisons (Amendment) (No. 2) Act 2012, article {{5|law}} of the Violence against Women Act and article {{6|law}} of the Ley Orgánica 4/2000 apply.',
        'named-after',
      ],
      [
        CRPD,
        'The Committee notes the Law on the Implementation of the Convention on the Rights of Persons with Disabilities (art. {{5|law}}).',
        'named-before',
      ],
      [
        CRPD,
        'The Committee recommends that the Act be brought closer to the Convention, in particular article {{12|crpd 12}}.',
        'named-before',
      ],
      [CRPD, 'The Committee notes that the Act implementing the Convention (arts. 12 and 14) is broad.', 'undecided'],
      [
        CAT,
        'Article {{14|law}} of the Torture Convention (Implementation) Bill and article {{3|law}} of the Convention against Torture Act fall short of article {{14|cat 14}} of the Convention against Torture.',
        'named-after',
      ],
      [
        CCPR,
        'Article {{9|law}}, section 2, of the Penal Code, article {{14|law}}, clause 2, of the Act and article {{7|law}}, letter (b), of the Decree are vague, unlike article {{9|iccpr 9}}, second sentence, of the Covenant.',
        'named-after',
      ],
      [
        CMW,
        'Article {{19|law}} of chapter IV of title II of the Immigration Act, article {{20|law}} of the annex to the Labour Code and article {{16|law}} of the 1991 Constitution apply.',
        'named-after',
      ],
      [
        CMW,
        'Article {{19|law}} (as amended) of the Immigration Act, article {{20|law}}, which concerns detention, of the Aliens Act and article {{22|law}} in fine of the Code allow expulsion.',
        'named-after',
      ],
      [
        CMW,
        'Persons are detained under the Immigration Act (Cap. 123, art. {{19|law}}) and the Police Act (Official Gazette No. 12), article {{20|law}}.',
        'named-before',
      ],
      [CCPR, 'Article {{6 § 1|law}} of the Code repeats article 6, § 1, of the European Convention.', 'named-after'],
      [
        CERD,
        'The Committee is concerned that article {{1|law}} of the Equality Act does not mention descent, that discrimination is covered in the field of employment alone (art. {{4 (2)|law}}), and that no remedy exists.',
        'named-after',
        'by-number',
      ],
      [
        CERD,
        'The Committee is concerned that article {{1|law}} of the Equality Act does not mention descent, that hate speech is not punished (art. 4), and that no remedy exists.',
        'named-after',
        'undecided',
      ],
    ),
  },
  {
    title: 'Committees, decisions and resolutions in the middle of a sentence',
    about:
      'Whose comment it is where its committee stands behind it, what “(para. 7.6)” is a paragraph of, and which organ a bare “resolution” is of.',
    examples: rows(
      [
        RECOMMENDATION,
        'It returned to it in general recommendations Nos. {{26|gc CEDAW 26}} (2008) on women migrant workers, {{27|gc CEDAW 27}} (2010) on older women and {{34|gc CEDAW 34}} (2016) on the rights of rural women.',
        'written',
      ],
      [
        RECOMMENDATION,
        'In paragraphs {{16 (d)|gc CRPD 5 ¶16(d)}} and {{67|gc CRPD 5 ¶67}} of its general comment No. {{5|gc CRPD 5}} (2017), the Committee on the Rights of Persons with Disabilities warned against it.',
        'named-after',
        'written',
      ],
      [
        RECOMMENDATION,
        'In its general recommendation No. {{35|gc CEDAW 35}} (2017), the Committee warned against it, like the Committee on the Rights of Persons with Disabilities.',
        'written',
      ],
      [
        RECOMMENDATION,
        'They are protected by article {{25|icrmw 25}} of the International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families and by general comment No. {{1|gc CMW 1}} (2011) on migrant domestic workers.',
        'named-after',
        'written',
      ],
      [
        CRPD,
        'It should guarantee the right under article {{12|crc 12}} of the Convention on the Rights of the Child, as interpreted in general comment No. {{12|gc CRC 12}} (2009) of the latter Committee.',
        'named-after',
        'written',
      ],
      [
        CRPD,
        'It should guarantee the right under article {{12|crc 12}} of the Convention on the Rights of the Child, in line with general comment No. {{1|gc CRPD 1}} (2014) of the Committee.',
        'named-after',
        'written',
      ],
      [
        CERD,
        'Prohibit detention, in line with paragraph {{5|gc CRC 23 ¶5}} of joint general comment No. {{4|gc CMW 4}} of the Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families and No. {{23|gc CRC 23}} of the Committee on the Rights of the Child (2017).',
        'named-after',
        'written',
      ],
      [
        CAT,
        'It draws attention to its general comment No. {{4|gc CAT 4}} (2017) on the implementation of article {{3|cat 3}} in the context of article {{22|cat 22}}, in particular paragraphs {{6|gc CAT 4 ¶6}} and {{8 (a)|gc CAT 4 ¶8(a)}}.',
        'written',
        'own-treaty',
        'named-before',
      ],
      [
        CAT,
        'It draws attention to its general comment No. {{4|gc CAT 4}} (2017) and to article {{22|cat 22}}, in particular paragraphs {{1|cat 22.1}} and {{5|cat 22.5}}.',
        'written',
        'own-treaty',
        'named-before',
      ],
      [
        RECOMMENDATION,
        'General recommendation No. {{35|gc CEDAW 35}} (2017) on gender-based violence against women, updating general recommendation No. {{19|gc CEDAW 19}}, applies to them (see, in particular, para. {{20|gc CEDAW 35 ¶20}}).',
        'written',
        'sentence',
      ],
      [
        CAT,
        'It should take account of General Assembly resolution {{60/147|res A/RES/60/147}} (annex, paras. {{15|res A/RES/60/147 ¶15}}–{{23|res A/RES/60/147 ¶23}}).',
        'written',
        'named-before',
      ],
      [
        RECOMMENDATION,
        'The General Assembly, in its resolution {{75/157|res A/RES/75/157}}, and the Human Rights Council, in its resolution {{44/17|res A/HRC/RES/44/17}}, called upon States to act, as did resolution {{48/3|res A/HRC/RES/48/3}} of the Human Rights Council.',
        'written',
      ],
      [
        RECOMMENDATION,
        'It should give effect to Security Council resolution {{1325 (2000)|res S/RES/1325}} and the subsequent resolutions, including {{2122 (2013)|res S/RES/2122}}, for resolutions, including those, bind.',
        'written',
      ],
      [
        RECOMMENDATION,
        'In T.N. v. Xandoria ({{CEDAW/C/71/D/98/2016|sym CEDAW/C/71/D/98/2016}}), it held that a code had violated article {{11 (1) (f)|cedaw 11.1(f)}} of the Convention (para. {{7.6|doc CEDAW/C/71/D/98/2016 ¶7.6}}), and recommended its amendment (para. {{8 (b)|doc CEDAW/C/71/D/98/2016 ¶8(b)}}). It is dated (para. {{2.1|doc CEDAW/C/71/D/98/2016 ¶2.1}}); see also para. {{3|¶3}}.',
        'written',
        'named-after',
        'sentence',
        'kind-of-document',
      ],
      [
        RECOMMENDATION,
        'In its report on the inquiry concerning Xandoria ({{CEDAW/C/OP.8/XAA/1|sym CEDAW/C/OP.8/XAA/1}}), it found a systematic violation (paras. {{71|doc CEDAW/C/OP.8/XAA/1 ¶71}} and {{72|doc CEDAW/C/OP.8/XAA/1 ¶72}}).',
        'written',
        'sentence',
      ],
      [
        RECOMMENDATION,
        'In its Views on communication No. 131/2018, it held that the refusal was contrary to article {{11 (1) (e)|cedaw 11.1(e)}} (paras. {{8.3|other ¶8.3}} to {{8.5|other ¶8.5}}).',
        'own-treaty',
        'sentence',
      ],
      [
        CAT,
        'It notes that article {{12|law}} of the Penal Code applies and recalls the case in which it found violations of articles {{2 (1)|cat 2.1}}, {{12|cat 12}} and {{14|cat 14}} ({{CAT/C/54/D/523/2012|sym CAT/C/54/D/523/2012}}, para. {{11.4|doc CAT/C/54/D/523/2012 ¶11.4}}).',
        'named-after',
        'named-in-brackets',
        'written',
        'named-before',
      ],
      [
        CERD,
        'The Human Rights Committee found that such a check had violated article {{26|iccpr 26}}, read alone and in conjunction with article {{2 (3)|iccpr 2.3}}, of the Covenant ({{CCPR/C/119/D/2410/2014|sym CCPR/C/119/D/2410/2014}}).',
        'series',
        'named-after',
        'written',
      ],
      [
        CERD,
        'Article {{26|law}} of the Police Act, read alone and in conjunction with article {{2 (3)|law}} of the Penal Code, permits checks.',
        'named-after',
      ],
      [
        CCPR,
        'In its Views in A.B. v. Xandoria ({{CCPR/C/130/D/2728/2016|sym CCPR/C/130/D/2728/2016}}), it found violations of articles {{6|iccpr 6}} and {{7|iccpr 7}} (paras. {{9.11|doc CCPR/C/130/D/2728/2016 ¶9.11}} and {{11|doc CCPR/C/130/D/2728/2016 ¶11}}).',
        'written',
        'own-treaty',
        'sentence',
      ],
      [
        CCPR,
        'It regrets that the Views in A.B. v. Xandoria ({{CCPR/C/130/D/2728/2016|sym CCPR/C/130/D/2728/2016}}) have not been implemented (see para. 8).',
        'written',
        'undecided',
      ],
      [
        CERD,
        'The Committee recalls Human Rights Council resolution {{43/1|res A/HRC/RES/43/1}} and resolution {{48/18|res A/HRC/RES/48/18}}.',
        'written',
      ],
      [
        CEDAW,
        'The draft law’s article {{5|law}}, the Act’s articles {{2|law}} and {{3|law}}, and the bill, in its article {{16|law}}, discriminate.',
        'named-before',
      ],
      [CEDAW, 'The Committee notes that the decree (art. 16) allows polygamy.', 'undecided'],
      [
        CCPR,
        'It refers to article {{5 (2) (b)|op1-iccpr 5.2(b)}}, or its equivalent, of the Optional Protocol.',
        'named-after',
      ],
      [CERD, 'It welcomes Royal Decree 451/2022 of 14 June (art. {{2 (5)|law}}).', 'named-before'],
      [CERD, 'It welcomes Royal Decree 451/2022 of 14 June (arts. 2 and 5).', 'undecided'],
      [CERD, 'It notes that an agreement with the Ooma Council (art. 7, para. 2) was not published.', 'undecided'],
      [CERD, 'It notes that talks with the Ooma Council (art. {{7|icerd 7}}) were not held.', 'own-treaty'],
      [CEDAW, 'The Committee notes that the statute of the Bar (art. 7) was not published.', 'undecided'],
      [
        CCPR,
        'Under article {{6|iccpr 6}}, it asks what falls under subparagraphs {{(a)|law}} and {{(b)|law}} of the draft family bill.',
        'own-treaty',
        'named-after',
      ],
      [
        CMW,
        'The Committee is concerned that the law on foreigners (art. 22) and the draft law on entry, in article 16, allow expulsion.',
        'undecided',
      ],
      [
        CMW,
        'The Committee recommends that the State party act in order to prevent expulsions (art. {{22|icrmw 22}}) without review.',
        'own-treaty',
      ],
      [CCPR, 'Discrimination is not prohibited by law (arts. {{2|iccpr 2}} and {{26|iccpr 26}}).', 'closing-brackets'],
      [CERD, 'It regrets the absence of provisions giving effect to article 4 in the Penal Code.', 'undecided'],
      [CERD, 'It regrets the wide exceptions to article {{4|law}} in the Penal Code.', 'named-after'],
      [
        CRC,
        'While noting article {{28|law}} of the Constitution, the Committee is concerned that education is not free, as required by article 28.',
        'named-after',
        'undecided',
      ],
      [
        CAT,
        'It notes torture in article {{4 bis|law}} of the Penal Code, but regrets that the definition does not reflect article {{1|cat 1}}.',
        'named-after',
        'measured',
      ],
    ),
  },
  {
    title: 'Whose comment, and what “thereof” is of',
    about:
      'A committee goes on for the comments listed with it; a number that ours does not have is not linked to ours; “its”, “thereof” and closing brackets mean what the clause is about, and nothing where that is not told.',
    examples: rows(
      [
        CMW,
        '^ Committee on Economic, Social and Cultural Rights, general comment No. {{24|gc CESCR 24}} (2017), para. {{19|gc CESCR 24 ¶19}}. See also general comment No. {{18|gc CESCR 18}} (2005), para. {{18|gc CESCR 18 ¶18}}.',
        'written',
        'named-before',
      ],
      [
        CMW,
        '^ Human Rights Committee, general comment No. {{32|gc CCPR 32}} (2007), para. {{9|gc CCPR 32 ¶9}}; and general comment No. {{15|gc CCPR 15}} (1986) on the position of aliens under the Covenant, para. {{7|gc CCPR 15 ¶7}}.',
        'written',
        'named-before',
      ],
      [
        CMW,
        'In that context the Committee on the Rights of the Child’s general comment No. {{22|gc CRC 22}} (2017) on the general principles regarding the human rights of children in the context of international migration, paras. {{13|gc CRC 22 ¶13}} and {{14|gc CRC 22 ¶14}}, apply.',
        'written',
        'named-before',
      ],
      [CMW, '^ See, in particular, paras. 23 (b), 24 (c) and 26 (h).', 'undecided'],
      [
        CMW,
        'The International Covenant on Civil and Political Rights prohibits imprisonment for inability to fulfil a contractual obligation in article {{11|iccpr 11}}, corresponding to article {{20 (1)|icrmw 20.1}} of the Convention; articles {{2 (3)|iccpr 2.3}} and {{14 (1)|iccpr 14.1}} thereof guarantee an effective remedy.',
        'sentence',
        'named-after',
        'named-before',
      ],
      [
        CMW,
        'The International Covenant on Economic, Social and Cultural Rights guarantees fair wages and equal remuneration (art. 7 (a) (i)).',
        'undecided',
      ],
      [
        CRC,
        'It breaches article {{40 (2) (b) (v)|crc 40.2(b)(v)}} of the Convention. In the light of article {{51 (2)|crc 51.2}} thereof, the Committee reiterates its position.',
        'named-after',
        'named-before',
      ],
      [
        CRC,
        'The exemption in article {{5|law}} of the Personal Status Code from the guarantee of equality laid down in article {{21|law}} of the same instrument, continues to be applied.',
        'named-after',
      ],
      [
        CESCR,
        'The rights guaranteed in article {{20|law}} of the Constitution, on social rights, are described in article {{53|law}} of the same text as mere principles.',
        'named-after',
      ],
      [
        CCPR,
        'Please describe the national preventive mechanism established under article {{17|opcat 17}} of the Optional Protocol to the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment.',
        'named-after',
      ],
      [
        CCPR,
        'Under the Optional Protocol, the mechanism established under article {{17|opcat 17}} of the Optional Protocol to the Convention against Torture acts.',
        'named-after',
      ],
      [
        CED,
        'The Committee refers to the observations of the Human Rights Committee ({{CCPR/C/XQC/CO/2|sym CCPR/C/XQC/CO/2}}, para. {{14|doc CCPR/C/XQC/CO/2 ¶14}}) and to paragraph {{18|gc CCPR 31 ¶18}} of that Committee’s general comment No. {{31|gc CCPR 31}} (2004) on the general legal obligation.',
        'written',
        'named-before',
        'named-after',
      ],
      [
        CED,
        'The Committee draws attention to the decision of the Committee against Torture in A. v. B ({{CAT/C/62/D/612/2014|sym CAT/C/62/D/612/2014}}, paras. {{8.5|doc CAT/C/62/D/612/2014 ¶8.5}}–{{8.7|doc CAT/C/62/D/612/2014 ¶8.7}}) and to its general comment No. {{4|gc CAT 4}} (2017) on the implementation of article {{3|cat 3}} of the Convention in the context of article {{22|cat 22}}.',
        'written',
        'named-before',
        'named-after',
        'sentence',
      ],
      [
        CRC,
        'Taking note of the Views of the Human Rights Committee ({{CCPR/C/114/D/2101/2011|sym CCPR/C/114/D/2101/2011}}) and its general comment No. 14, the Committee recalls its general comment No. {{12|gc CRC 12}}.',
        'written',
      ],
      [
        CED,
        'Article {{12|law}} of the Secrets Act applies. State agents suspected of an offence are not suspended (art. 12 (4)).',
        'named-after',
        'undecided',
      ],
      [
        CRC,
        'Article {{5|law}} of the Family Code contradicts article {{2|crc 2}} of the Convention; article {{9|law}} thereof allows it.',
        'named-after',
        'named-before',
      ],
      [
        CRC,
        'Recalling the joint statement with the Committee on Migrant Workers and its general comment No. {{13|gc CRC 13}} (2011), it asks for more.',
        'written',
      ],
      [
        CRC,
        'It recalls its general comment No. {{6|gc CRC 6}} (2005) and the Human Rights Committee’s general comment No. {{35|gc CCPR 35}}, and its own general comment No. {{10|gc CRC 10}}.',
        'written',
      ],
      [CRC, 'The Committee recalls its general comments No. {{6|gc CRC 6}} and No. {{23|gc CRC 23}}.', 'written'],
      [
        CRC,
        'In line with article {{12|crc 12}} of the Convention and general comment No. {{12|gc CRC 12}} (2009), it urges action.',
        'named-after',
        'written',
      ],
      [CED, 'It recalls general comment No. 31 (2004).', 'written'],
      [
        CED,
        'It recalls general comment No. {{1|gc CED 1}} (2023) on enforced disappearance in the context of migration.',
        'written',
      ],
      [
        CRC,
        '^ Committee on the Elimination of Discrimination against Women, general recommendation No. {{30|gc CEDAW 30}}, para. {{3|gc CEDAW 30 ¶3}}, and general comment No. {{6|gc CRC 6}}, para. {{4|gc CRC 6 ¶4}}.',
        'written',
        'named-before',
      ],
      [
        CRC,
        '^ See general comment No. {{6|gc CRC 6}}, para. {{4|gc CRC 6 ¶4}}; Human Rights Committee, general comment No. {{35|gc CCPR 35}}, para. {{62|gc CCPR 35 ¶62}}; and the Committee’s general comment No. {{10|gc CRC 10}}, para. {{5|gc CRC 10 ¶5}}.',
        'written',
        'named-before',
      ],
      [
        CRC,
        'It adopted guarantees (Human Rights Committee, general comments No. {{35|gc CCPR 35}}, para. {{62|gc CCPR 35 ¶62}}, and No. {{36|gc CCPR 36}}, para. {{5|gc CCPR 36 ¶5}}) and general comment No. {{10|gc CRC 10}} requires it.',
        'written',
        'named-before',
      ],
      [
        CRC,
        'It adopted guarantees (Human Rights Committee, general comment No. {{35|gc CCPR 35}}, para. {{62|gc CCPR 35 ¶62}}; see also general comment No. {{14|gc CCPR 14}}, para. {{5|gc CCPR 14 ¶5}}).',
        'written',
        'named-before',
      ],
      [CAT, 'The Optional Protocol has not been ratified (art. {{2|cat 2}}).', 'closing-brackets'],
      [CRC, 'The International Covenant on Civil and Political Rights has not been ratified (art. 4).', 'undecided'],
      [
        CCPR,
        'Please describe the steps to ratify the Optional Protocol to the Convention against Torture and whether article {{17|opcat 17}} of the Optional Protocol to the Convention will be respected and article {{2|op1-iccpr 2}} of the Optional Protocol.',
        'named-after',
      ],
      [CCPR, 'Please state whether article 17 of the Optional Protocol to the Convention is respected.', 'named-after'],
      [
        CAT,
        'The mechanism established under article {{17|opcat 17}} of the Optional Protocol to the Convention and article {{22|cat 22}} of the Convention is weak.',
        'named-after',
      ],
      [
        CRC,
        'The Family Code contradicts the Convention. In the light of article 51 thereof, it must be amended.',
        'undecided',
      ],
      [
        CRC,
        'Article {{5|law}} of the Family Code is discriminatory. Article {{9|law}} thereof is not.',
        'named-after',
        'sentence-start',
      ],
      [
        CRC,
        'The Family Code sets the age in article {{5|law}}, contrary to article {{2|crc 2}} of the Convention; article {{9|law}} thereof allows it.',
        'sentence',
        'named-after',
        'named-before',
      ],
      [
        CEDAW,
        'It recalls general comment No. {{4|gc CAT 4}} (2017) of the Committee against Torture on the implementation of article {{3|cat 3}} of the Convention in the context of article {{22|cat 22}}.',
        'written',
        'named-after',
        'sentence',
      ],
      [
        CAT,
        'It recalls its general comment No. {{4|gc CAT 4}} (2017) on the implementation of article {{3|cat 3}} of the Convention in the context of article {{22|cat 22}}.',
        'written',
        'named-after',
        'sentence',
      ],
      [
        CED,
        'It recalls the Committee against Torture’s general comment No. {{4|gc CAT 4}} (2017) on the implementation of article {{3|cat 3}} of the Convention in the context of article {{22|cat 22}}, and notes that article {{16|icpped 16}} of the Convention prohibits refoulement.',
        'written',
        'named-after',
        'sentence',
      ],
      [
        CED,
        'The Committee recalls general comment No. {{31|gc CCPR 31}} of the Human Rights Committee on obligations under the Covenant, and article {{16|icpped 16}} of the Convention.',
        'written',
        'named-after',
      ],
      [
        CESCR,
        'Article {{12|law}} of the Health Act is not applied to patients held under articles {{8|law}} and {{9|law}} of the Psychiatric Care Act (art. 12).',
        'named-after',
        'undecided',
      ],
      [
        CRC,
        'The State party refers to article {{5|law}} of the Nationality Act and to article {{9 (2)|law}} of the same text.',
        'named-after',
      ],
      [
        CRC,
        'Article {{5|crc 5}} of the Convention and article {{9|crc 9}} of the same instrument apply.',
        'named-after',
      ],
      [
        CRC,
        'The Committee against Torture and the Committee on the Rights of the Child agree; the latter Committee’s general comment No. {{8|gc CRC 8}} says so, and paragraph {{12|gc CRC 8 ¶12}} of that Committee’s general comment No. {{8|gc CRC 8}} too.',
        'written',
        'named-after',
      ],
      [
        CRC,
        'It notes that Committee members were heard in paragraph {{12|¶12}} above and that article {{3|crc 3}} applies.',
        'above-or-below',
        'own-treaty',
      ],
      [
        CMW,
        'joint general comment No. {{3|gc CMW 3}} of the Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families and No. {{22|gc CRC 22}} of the Committee on the Rights of the Child (2017) on the general principles regarding the human rights of children in the context of international migration, paras. {{13|gc CRC 22 ¶13}} and {{14|gc CRC 22 ¶14}}, apply.',
        'written',
        'named-before',
      ],
      [
        CAT_COMMENT,
        'The International Covenant on Civil and Political Rights guarantees humane treatment to all who are detained (art. {{10 (1)|iccpr 10.1}}).',
        'sentence',
      ],
      [
        CRC,
        'The Committee’s general comment No. {{13|gc CRC 13}} and the Committee against Torture’s general comment No. {{2|gc CAT 2}} forbid it.',
        'written',
      ],
      [CMW, '^ See, in particular, para. {{23 (b)|¶23(b)}} above.', 'above-or-below'],
      [CMW, '^ See para. {{23 (b)|¶23(b)}}.', 'kind-of-document'],
      [
        CRC,
        'Article {{37|crc 37}} of the Convention and article {{7|iccpr 7}} of the International Covenant on Civil and Political Rights apply; article {{10|iccpr 10}} of the latter instrument is relevant too.',
        'named-after',
      ],
      [
        CRC,
        'Article {{37|crc 37}} of the Convention and article {{7|law}} of the Penal Code apply; article {{10|law}} of the latter text is relevant too.',
        'named-after',
      ],
      [
        CMW,
        'The State party has amended the Migration Act, whose article {{8|law}} now reflects article {{8|icrmw 8}} of the Convention. Article {{9|law}} of the Act remains unchanged.',
        'its-own',
        'named-after',
      ],
      [
        CRC,
        'The Committee recalls article {{28|crc 28}} of the Convention. Article {{29|crc 29}} thereof sets out the aims of education.',
        'named-after',
        'named-before',
      ],
      [
        CRC,
        'The Committee recalls the Education Act and article {{28|crc 28}} of the Convention. Article 29 thereof sets out the aims of education.',
        'named-after',
        'undecided',
      ],
      [
        CRC,
        'Under the Optional Protocol on the sale of children, States must prohibit sale (art. 3). The Committee recommends that the State party do so.',
        'undecided',
      ],
      [
        CAT,
        'The Convention on the Rights of Persons with Disabilities is not applied in institutions (arts. {{2|cat 2}}, {{11|cat 11}} and {{16|cat 16}}).',
        'closing-brackets',
      ],
      [
        CCPR,
        'Please state whether the State party will accede to the Optional Protocol to the Convention against Torture, and whether article {{17|opcat 17}} of that Protocol is respected. Please also comment on article {{1|op1-iccpr 1}} of the Optional Protocol.',
        'named-after',
      ],
      [
        CAT,
        '^ Human Rights Committee, general comment No. {{20|gc CCPR 20}} (1992), para. {{9|gc CCPR 20 ¶9}}. See also the Committee’s general comment No. {{2|gc CAT 2}} (2007), para. {{22|gc CAT 2 ¶22}}, and its general comment No. {{4|gc CAT 4}}.',
        'written',
        'named-before',
      ],
      [
        CAT,
        '^ See Committee on the Rights of the Child, general comment No. {{8|gc CRC 8}} (2006), para. {{11|gc CRC 8 ¶11}}; general comment No. {{13|gc CRC 13}} (2011), paras. {{22|gc CRC 13 ¶22}} and {{24|gc CRC 13 ¶24}}; and Human Rights Committee, general comments No. {{20|gc CCPR 20}} (1992), para. {{5|gc CCPR 20 ¶5}}, and No. {{21|gc CCPR 21}} (1992), para. {{3|gc CCPR 21 ¶3}}.',
        'written',
        'named-before',
      ],
      [
        CRPD,
        'As the Committee on the Rights of the Child pointed out in paragraph {{20|gc CRC 9 ¶20}} of its general comment No. {{9|gc CRC 9}} (2006), and as the Human Rights Committee stated in its general comment No. {{35|gc CCPR 35}}, liberty matters.',
        'named-after',
        'written',
      ],
      [
        CRPD,
        'See paragraphs {{8|gc CCPR 36 ¶8}} to {{10|gc CCPR 36 ¶10}} of the Human Rights Committee’s general comment No. {{36|gc CCPR 36}}, and the Committee on the Rights of Persons with Disabilities’ general comment No. {{2|gc CRPD 2}}.',
        'named-after',
        'written',
      ],
      [
        CMW,
        'The Convention on the Rights of the Child protects children on the move in article {{22|crc 22}}, as does article {{30|icrmw 30}} of the Convention; article {{37|crc 37}} thereof prohibits torture.',
        'sentence',
        'named-after',
        'named-before',
      ],
      [
        CMW,
        'The Committee recommends that the State party ratify the Domestic Workers Convention. In the light of article 25 thereof, wages must be equal.',
        'named-before',
      ],
      [
        CCPR,
        'It regrets that the Views in Orlin v. Sarrant ({{CCPR/C/114/D/2101/2011|sym CCPR/C/114/D/2101/2011}}) were not followed, nor were the measures described in paragraph {{9|doc CCPR/C/114/D/2101/2011 ¶9}} of the Views.',
        'written',
        'named-after',
      ],
      [
        CCPR,
        'It regrets the response to the Views ({{CCPR/C/114/D/2101/2011|sym CCPR/C/114/D/2101/2011}}). It recalls paragraphs {{9|doc CCPR/C/114/D/2101/2011 ¶9}} and {{10|doc CCPR/C/114/D/2101/2011 ¶10}} of the decision.',
        'written',
        'named-after',
      ],
      [
        CCPR,
        'It regrets the response to the Views ({{CCPR/C/114/D/2101/2011|sym CCPR/C/114/D/2101/2011}}) and paragraph {{9|other ¶9}} of the decision of the Supreme Court.',
        'written',
        'named-after',
      ],
      [
        CCPR,
        'It regrets the response to its Views ({{CCPR/C/114/D/2101/2011|sym CCPR/C/114/D/2101/2011}} and {{CCPR/C/115/D/2102/2011|sym CCPR/C/115/D/2102/2011}}) and to paragraph {{9|other ¶9}} of the Views.',
        'written',
        'named-after',
      ],
    ),
  },
  {
    title: 'Abbreviations of treaties',
    about:
      'An abbreviation names the treaty of the articles that it stands beside, before or behind them; one that is not known, or may be of two lists, leaves them open.',
    examples: rows(
      [CAT, 'Under article {{9, para. 3|iccpr 9.3}}, ICCPR detainees are brought before a judge.', 'named-after'],
      [CAT, 'The ban is absolute (art. {{7|iccpr 7}} ICCPR; art. 3 ECHR; art. 5 ACHR; art. 5 UDHR).', 'named-after'],
      [
        CESCR,
        'It recalls article {{6|iccpr 6}} of the International Covenant on Civil and Political Rights (ICCPR), article {{37|crc 37}} CRC.',
        'named-after',
      ],
      [CRC_REPORT, 'Article {{16|cedaw 16}} CEDAW is in force in Xandoria.', 'named-after'],
      [CRC_REPORT, 'Articles {{13|icescr 13}} and {{14|icescr 14}} ICESCR are in force.', 'named-after'],
      [CRC_REPORT, 'The bill follows article {{24|iccpr 24}} ICCPR and article {{16|cedaw 16}} CEDAW.', 'named-after'],
      [CRC_REPORT, 'No child is returned to torture (CAT, art. {{3|cat 3}}).', 'named-before'],
      [CRC_REPORT, 'The bill implements ICCPR, art. {{24|iccpr 24}}, and CAT, art. {{3|cat 3}}.', 'named-before'],
      [
        CRC_REPORT,
        'See ICRMW arts. {{29|icrmw 29}} and {{30|icrmw 30}}, and OP-CRC-AC art. {{4|op-crc-ac 4}}, OP3-CRC art. {{5|op-crc-ic 5}}.',
        'named-before',
      ],
      [CRC_REPORT, 'See OP1-ICCPR art. {{2|op1-iccpr 2}} and OP7-CRC art. 9.', 'named-before'],
      [
        CAT,
        'It recalls art. {{6|iccpr 6}}, ICCPR, art. {{37|crc 37}}, CRC, and article {{3|cat 3}}, CAT.',
        'named-after',
      ],
      [CAT, 'It recalls article 6, ICCPR, art. {{37|iccpr 37}}.', 'undecided', 'named-before'],
      [CAT, 'It recalls article 6 and article {{16|cedaw 16}} CEDAW.', 'undecided', 'named-after'],
      [CAT, 'It recalls article 6 GDPR and article {{3|cat 3}} of the CAT.', 'undecided', 'named-after'],
      [
        CAT,
        'The rule is plain (GDPR, art. 6; CAT, arts. {{2|cat 2}} and {{3|cat 3}}; ICCPR-OP2, art. 1; see also CRC, art. {{37|crc 37}}).',
        'undecided',
        'named-before',
      ],
      [CRC_REPORT, 'Under article {{22|crc 22}}, UNHCR assists every child, and so does CAT Ltd.', 'own-treaty'],
    ),
  },
  {
    title: 'Numbers that may be of what the sentence has named',
    about:
      'Where a sentence of concluding observations has named another document, another committee or somebody else who writes documents, a bare number behind it is not taken for one of these observations; a main clause of the Committee’s own begins anew.',
    examples: rows(
      [
        CEDAW,
        'The Committee on the Rights of the Child raised this (paras. 111 and 112), as did the Committee against Torture in paragraph 113.',
        'undecided',
      ],
      [
        CEDAW,
        'The Committee read the list of issues and the replies thereto, paragraphs {{120|other ¶120}} and {{121|other ¶121}}.',
        'named-before',
      ],
      [
        CEDAW,
        'Its general recommendation No. {{35|gc CEDAW 35}} (2017), which updated No. 19 (1992), asks for this in paragraphs 126 and 127.',
        'written',
        'undecided',
      ],
      [CEDAW, 'The State party is bound by the 2030 Agenda (para. 116).', 'undecided'],
      [
        CEDAW,
        'A visit was advised by the Special Rapporteur on housing (para. 117) and by the Working Group, at paragraph 118.',
        'undecided',
      ],
      [
        CEDAW,
        'It takes up what the Special Rapporteur said in paragraph 118 and in para. {{119|other ¶119}} of her report.',
        'undecided',
        'named-after',
      ],
      [CEDAW, 'It repeats the request it made in 2014 (para. 133).', 'undecided'],
      [
        CEDAW,
        'It recalls paragraph {{26|doc A/HRC/30/5 ¶26}} of the report of the Working Group on detention ({{A/HRC/30/5|sym A/HRC/30/5}}), and paragraph 127 was noted.',
        'named-after',
        'written',
        'undecided',
      ],
      [CEDAW, 'It was shown the judgment of the Supreme Court of 4 May 2015, paragraph 28.', 'undecided'],
      [CEDAW, 'The Views in Orlin v. Sarrant, at para. {{9.3|other ¶9.3}}, say so.', 'sentence'],
      [
        CEDAW,
        'The Special Rapporteur should be invited, as said in paragraph {{9|¶9}} above and in paragraph {{11|¶11}} of the present concluding observations.',
        'above-or-below',
        'this-document',
      ],
      [
        CEDAW,
        'Taking note of its general recommendation No. {{35|gc CEDAW 35}} (2017), the Committee repeats what it says in paragraph {{9|¶9}}.',
        'written',
        'kind-of-document',
      ],
      [
        CEDAW,
        'In its general recommendation No. {{35|gc CEDAW 35}} (2017), the Committee has said so in paragraph 9.',
        'written',
        'undecided',
      ],
      [
        CEDAW,
        'As the Special Rapporteur on housing has found, the Committee is sure that paragraph {{9|¶9}} was not acted upon.',
        'kind-of-document',
      ],
      [
        CEDAW,
        'It looks for news in the next report on what paragraphs {{9|¶9}} and {{11|¶11}} ask for.',
        'kind-of-document',
      ],
      [
        CEDAW,
        'The working group on equality should look at the schools of Roma (para. {{9|¶9}}) and girls (para. {{11|¶11}}).',
        'kind-of-document',
      ],
    ),
  },
  {
    title: 'Where the evidence is even, and what no treaty has',
    about:
      'An article that may be of two is of none; an article that the named treaty has not is said to be its own all the same, and never a law’s; protocols with a number and acts of a union of States are nobody’s here.',
    examples: rows(
      [
        CESCR,
        'Trade unions are not as free as in the ILO Convention No. {{98|ilo 98}} (arts. 1 and 4).',
        'written',
        'named-before',
      ],
      [CESCR, 'Article 1 of Protocol No. 12 and article 2 of Protocol No. 1 were cited.', 'named-after'],
      [
        CESCR,
        'It cites article 1 of Protocol I, article {{2|op-icescr 2}} of the Protocol and article 3 of Additional Protocol II.',
        'named-after',
      ],
      [
        CESCR,
        'It cites article {{6 bis|icescr 6 bis}} of the Covenant and article {{16 ter|icescr 16 ter}} of the Covenant.',
        'named-after',
      ],
      [CESCR, 'It cites article 6a of the Covenant.', 'named-after'],
      [CESCR, 'It cites article 347-1 of the Covenant.', 'undecided'],
      [
        CESCR,
        'Articles {{6 bis|law}} and {{7|law}} of the Code are contrary to article {{6|icescr 6}} of the Covenant.',
        'named-after',
      ],
      [
        CMW,
        'Return in breach of article {{3|cat 3}} of the Convention against Torture goes on and that article 22 permits it is doubtful.',
        'named-after',
        'undecided',
      ],
      [
        CMW,
        'Article {{3|cat 3}} of the Convention against Torture forbids it, and article {{16|cat 16}} too.',
        'named-after',
        'sentence',
      ],
      [
        CAT,
        'Article {{14|law}} of the Constitution, read together with articles 2 and 16, is vague.',
        'named-after',
        'undecided',
      ],
      [
        CAT,
        'Article {{14|law}} of the Constitution, read in conjunction with articles 2 and 16, is vague.',
        'named-after',
        'undecided',
      ],
      [
        CAT,
        'Article {{14|law}} of the Constitution, in line with articles {{2|cat 2}} and {{16|cat 16}}, is plain.',
        'named-after',
        'measured',
      ],
      [
        OPSC,
        'It draws on articles 6 and 7 and article {{4 (2)|op-crc-sc 4.2}} of the Protocol.',
        'undecided',
        'named-after',
      ],
      [
        OPSC,
        'It draws on article {{7|op-crc-sc 7}} and article {{4 (2)|op-crc-sc 4.2}} of the Protocol.',
        'series',
        'named-after',
      ],
      [
        CESCR,
        'It asks for a second look at article {{13 (2) (a)|icescr 13.2(a)}} and its reservation to article {{8|icescr 8}}.',
        'own-treaty',
      ],
      [CESCR, 'The Constitution guarantees the right to be heard (art. {{43|law}}).', 'by-number'],
      [CMW, 'It looked at articles 5, 6 and 9 of Regulation (EU) No. 604/2013.', 'named-after'],
      [
        CMW,
        'The Regulation (EU) and Directive 2008/115/EC (arts. 5 and 8) apply. Article 9 does not.',
        'named-before',
        'undecided',
      ],
      [CMW, 'It looked at article {{5|law}} of Regulation No. 604/2013 and the EU.', 'named-after'],
    ),
  },
];
