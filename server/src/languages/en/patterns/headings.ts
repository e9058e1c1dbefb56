import { compilePattern } from '../../pattern';

/** Words of headings, and of text without a heading. */
export const HEADINGS = {
  /** A heading that continues on the next line: "Section III". */
  onlyNumber: compilePattern`<start> section|part|chapter <name>|<number> .? <end>`.like('Section III'),
  /** Headings near the beginning that cover only a paragraph or two, without headings below them. */
  subject:
    compilePattern`<start> [consultation|consultations with] | <start> [common? core document] | <start> [paragraphs of particular] | <start> [preparation of the next]
    | <start> [next <word>*2 report|reports <end>] | <start> [national mechanism for]`.like(
      'Consultations with civil society',
      'Next periodic report',
    ),
  /** The last word of a heading cut off mid-phrase because the text is truncated. */
  brokenOff: compilePattern`a|an|and|by|for|from|in|of|on|or|the|to|with`.like('Participation of'),
  /** Headings of title lists, which look like section headings: "Annexes**", "III. List of annexes", "Enclosures". */
  annexes:
    compilePattern`<start> [<name>|<number> .]? [list of]? annexs|annexes|appendices|enclosures|attachments|references|sources|bibliography [( <gap 20 ()> )]?
    [<sign>|<number>|:|.]*6 <end>`.like('III. List of annexes', 'Annexes**'),
  addendum: compilePattern`<start> addendum`.like('Addendum'),
} as const;
