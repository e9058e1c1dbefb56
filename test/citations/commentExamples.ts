import { DOCUMENTS } from './exampleDocuments';
import { type ExampleGroup, rows } from './exampleRows';

const { ON_ARTICLE_9, ON_ARTICLE_2, ON_HOUSING, ON_PLAY, ON_CARE, CAT, CRC } = DOCUMENTS;

/** Citations in general comments: of the article under discussion, of other instruments, of each other. */
export const COMMENT_EXAMPLES: readonly ExampleGroup[] = [
  {
    title: 'Committees by their acronyms',
    about:
      'Next to a general comment, an acronym names the committee that adopted it. Other acronyms in this place are those of other bodies, whose comments are no links.',
    examples: rows(
      [CRC, 'The Committee recalls CESCR general comment No. {{3|gc CESCR 3}} and the laws.', 'written'],
      [CRC, 'It recalls CESCR’s general comment No. {{12|gc CESCR 12}} and its reports.', 'written'],
      [CRC, 'The HRC, in its general comment No. {{36|gc CCPR 36}}, speaks of the right to life.', 'written'],
      [CRC, 'The CEDAW Committee’s general recommendation No. {{19|gc CEDAW 19}} deals with violence.', 'written'],
      [CRC, 'It draws attention to general comment No. {{2|gc CAT 2}} of CAT.', 'written'],
      [CRC, 'It refers to general comment No. {{12|gc CESCR 12}} (CESCR, 1999).', 'written'],
      [CRC, 'It takes note of general comment No. 3 of the ACHPR and of the report.', 'written'],
    ),
  },
  {
    title: 'Paragraphs of the article that a general comment discusses',
    about:
      'A general comment cites paragraphs and letters of an article as often as its own. What the article has and the document does not is the article’s; “see” and “as defined in” refer to the document; if both may be meant, there is no link.',
    examples: rows(
      [
        ON_ARTICLE_9,
        'Anybody detained must be told why (para. {{2|iccpr 9.2}}) and may go to court (para. {{4|iccpr 9.4}}).',
        'explained',
      ],
      [
        ON_ARTICLE_9,
        'Some of the guarantees of article {{9|iccpr 9}} (the whole of paragraph {{3|iccpr 9.3}}) are for the accused.',
        'own-treaty',
        'named-before',
      ],
      [
        ON_CARE,
        'The right in article {{19|crpd 19}} is an old one. The Universal Declaration of Human Rights says in article 29 (1) who belongs to a community: “Everyone has duties to it.” Article {{19|crpd 19}} has its roots in both Covenants.',
        'own-treaty',
        'sentence',
      ],
      [
        ON_ARTICLE_9,
        'It is in the spirit of article {{20|iccpr 20}} to forbid such calls (para. {{1|iccpr 20.1}}).',
        'own-treaty',
        'named-before',
      ],
      [
        ON_PLAY,
        'Neglect deprives article {{31|crc 31}} of its meaning and strips article {{12|crc 12}} of all effect. The realization through article {{31|crc 31}} of other rights is common.',
        'own-treaty',
      ],
      [ON_ARTICLE_9, 'Subparagraph {{3 (d) of article 14|iccpr 14.3(d)}} is one guarantee.', 'own-treaty'],
      [ON_ARTICLE_2, 'Subparagraphs {{(b)|cedaw 2(b)}} and {{(e)|cedaw 2(e)}} go further than that.', 'explained'],
      [
        ON_HOUSING,
        'Article {{6|icescr 6}} has two halves. Paragraph {{2|icescr 6.2}} names the steps to take.',
        'own-treaty',
        'same-article',
      ],
      [
        ON_HOUSING,
        'Article {{6, paragraph 1|icescr 6.1}}, speaks of work and paragraph {{2|icescr 6.2}} names training.',
        'own-treaty',
        'named-before',
      ],
      [
        ON_HOUSING,
        'Members decide, as defined in paragraphs {{9|¶9}} and {{11|¶11}}, on the rules referred to in paragraph {{9|¶9}}.',
        'kind-of-document',
      ],
      [
        ON_ARTICLE_9,
        'Article {{14 (3) (a)|iccpr 14.3(a)}} is one guarantee; subparagraphs {{(b)|iccpr 14.3(b)}} and {{(d)|iccpr 14.3(d)}} of that provision are others.',
        'own-treaty',
        'same-article',
      ],
    ),
  },
  {
    title: 'What a passage of a general comment is about',
    about:
      'A passage on another instrument continues through sentences that begin with “It”, “In addition” or “Article 20”. It ends when a sentence begins with the Committee or States parties, or when the articles fit only the document’s own treaty.',
    examples: rows(
      [
        ON_CARE,
        'Article {{9 (1)|crc 9.1}} of the Convention on the Rights of the Child is on separation. States parties should read article {{19|crpd 19}} with it.',
        'named-after',
        'own-treaty',
      ],
      [
        ON_CARE,
        'States parties to the Convention on the Rights of the Child help parents. Parents are helped under this Convention by article {{18 (2)|crc 18.2}}.',
        'named-before',
      ],
      [
        ON_CARE,
        'In its articles {{1|cedaw 1}} and {{3|cedaw 3}}, the Convention on the Elimination of All Forms of Discrimination against Women says so, and in its article 1, the Universal Declaration of Human Rights.',
        'named-after',
      ],
      [
        ON_PLAY,
        'Regional treaties say so, such as the Charter of the Ooma Council (part II, art. 1), the African Charter on Human and Peoples’ Rights in its turn (art. 15), and a Protocol to the American Convention on Human Rights (art. 6).',
        'sentence',
        'named-before',
      ],
      [
        ON_ARTICLE_9,
        'The Second Optional Protocol allows, in article {{2, paragraph 1|op2-iccpr 2.1}}, that “one reservation be made”. Paragraphs {{2|op2-iccpr 2.2}} and {{3|op2-iccpr 2.3}} are on notices.',
        'sentence',
        'same-article',
      ],
      [
        ON_HOUSING,
        'Article {{3, paragraph 1|op-icescr 3.1}}, of the Optional Protocol is on remedies. Paragraph {{2|op-icescr 3.2}} has a list, and paragraph 5 is not there.',
        'named-after',
        'same-article',
        'undecided',
      ],
      [
        ON_CARE,
        'The Convention on the Elimination of All Forms of Discrimination against Women condemns it (art. {{1|cedaw 1}}). The Convention goes on to reports (art. {{35|crpd 35}}).',
        'sentence',
        'closing-brackets',
      ],
      [
        ON_HOUSING,
        'Article 12 of the International Telecommunication Regulations and paragraph {{2 (h)|other ¶2(h)}} of the Proclamation on Cooperatives are no laws of a State.',
        'named-after',
      ],
    ),
  },
  {
    title: 'Brackets after a quotation, and documents named in the sentence',
    about:
      'Brackets after a quotation give its source: a paragraph of the one document that the sentence has named, or of an unknown one, but never of the text itself.',
    examples: rows(
      [
        ON_PLAY,
        'The Committee recalls its general comment No. {{14|gc CRC 14}} (2013) and in particular paragraphs {{22|gc CRC 14 ¶22}} and {{23|gc CRC 14 ¶23}} on time.',
        'written',
        'named-before',
      ],
      [
        ON_PLAY,
        'What is meant follows from paragraph {{39|gc CRC 14 ¶39}} of general comment No. {{14|gc CRC 14}}. It further states in paragraph {{82|gc CRC 14 ¶82}} that time matters.',
        'named-after',
        'written',
        'sentence-start',
      ],
      [
        ON_PLAY,
        'As the Committee on Economic, Social and Cultural Rights has stated in its general comment No. {{3|gc CESCR 3}} (1990), means are scarce.',
        'written',
      ],
      [
        ON_PLAY,
        'States have promised “places to run in” (para. {{32|other ¶32}}), as the Plan of Action on Towns asks (para. {{2|other ¶2}}).',
        'sentence',
      ],
      [
        ON_PLAY,
        'The thought comes from the Declaration of Principles of Ooma, which in paragraph {{25|other ¶25}} speaks of air.',
        'sentence',
      ],
      [
        ON_PLAY,
        'It notes resolutions {{40/39|res A/RES/40/39}}, {{41/108|res A/RES/41/108}} and in particular {{42/60|res A/RES/42/60}}, paragraph {{14|res A/RES/42/60 ¶14}}.',
        'written',
        'named-before',
      ],
    ),
  },
  {
    title: 'Paragraphs after the title of a general comment',
    about: 'A title may end with an article; paragraphs that the article does not have are those of the comment.',
    examples: rows([
      CAT,
      'The Committee recalls its general comment No. {{4|gc CAT 4}} (2017) on the implementation of article {{3|cat 3}} of the Convention in the context of article {{22|cat 22}}, paras. {{11|gc CAT 4 ¶11}} and {{38|gc CAT 4 ¶38}}, which say so.',
      'written',
      'named-after',
      'named-before',
    ]),
  },
  {
    title: 'General comments of bodies other than committees',
    about:
      'In a note, a bare name before a general comment is that of the body that adopted it, and nothing is linked.',
    examples: rows([
      CAT,
      '^ Orlin v. Sarrant, para. {{7|other ¶7}}; Southern Commission on the Rights of All, general comment No. 3, para. {{4|other ¶4}}.',
      'other-document',
      'written',
      'named-before',
    ]),
  },
  {
    title: 'Typing variants and older forms',
    about: 'A point or a range after an article, a space in brackets, “the law” as such.',
    examples: rows(
      [
        ON_PLAY,
        'Parents come first (arts. {{18.1|crc 18.1}} and {{27.2|crc 27.2}}), health matters (art. {{24.3|crc 24.3}}), and article {{29.1 (a)|crc 29.1(a)}} is on talents.',
        'own-treaty',
      ],
      [
        ON_PLAY,
        'Parents are helped (art. {{24 (2) (f)|crc 24.2(f)}}, {{27 (2|crc 27.2}}–{{3)|crc 27.3}}).',
        'closing-brackets',
      ],
      [
        ON_HOUSING,
        'Pay is equal under sub-articles {{7(a) (i)|icescr 7(a)(i)}} and {{7(c )|icescr 7(c)}}.',
        'own-treaty',
      ],
      [
        ON_ARTICLE_9,
        'The requirements of paragraph {{4|iccpr 9.4}} are others (see para. {{11|¶11}} infra, and para. {{9|¶9}} supra).',
        'explained',
        'above-or-below',
      ],
      [
        CAT,
        'It recalls article {{28, paragraph 2 (b)|crpd 28.2(b)}}, of the Convention on the Rights of Person with Disabilities and article {{8|iccpr 8}} of the International Covenant on Civil and Political Civil Rights, but article 8 of the Convention on the Rights of the Miner.',
        'named-after',
      ],
      [
        ON_ARTICLE_9,
        'They were denied articles {{14 (1)|iccpr 14.1}}, {{(2)|iccpr 14.2}} and {{3 (a)|iccpr 14.3(a)}} of the Covenant.',
        'named-after',
      ],
      [CAT, 'Equality before the law (art. {{2|cat 2}}) is not secured.', 'own-treaty'],
      [
        CAT,
        'Article 19 of the Constitution of the World Health Organization and article {{19|law}} of the Constitution differ.',
        'named-after',
      ],
      [
        CAT,
        'It cites article 5 of the Code of Conduct for Law Enforcement Officials, article 2 of the Statute of the International Tribunal for Ooma and article {{2|law}} of the Code of Conduct of Ooma.',
        'named-after',
      ],
      [ON_HOUSING, 'It was said before (see para. {{7.2|other ¶7.2}}).', 'kind-of-document'],
      [
        ON_PLAY,
        'The Declaration of the Rights of Towns asks for it, and the Declaration is clear (art. 22).',
        'undecided',
      ],
      [
        ON_HOUSING,
        'Nobody is to be forced, as article {{7|icescr 7}} of the right of everyone to fair work has it.',
        'own-treaty',
      ],
    ),
  },
];
