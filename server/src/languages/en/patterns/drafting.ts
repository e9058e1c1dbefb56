import { compilePattern } from '../../pattern';
import { MONTHS } from '../words/nouns';

const CONFIRMED = compilePattern`confirmed|completed|checked|added|inserted|verified|updated|decided|determined|finalized|agreed|revised|discussed|deleted|provided|[filled in]`;
const CHECK = compilePattern`confirm|check|verify|insert|add|update|complete|delete|replace|recast|rephrase|missing|please|[to be]`;
const SOMEBODY = compilePattern`editor|editors|secretariat|translator|translators|drafter|drafters|rapporteur|rapporteurs|typist|typists`;

/** Drafters’ marks for missing text or open questions. `…Before` patterns end directly before the mark; `…After` patterns follow it. */
export const DRAFTING = {
  // Letters in place of a number: "XX orders".
  /** Words after which "XX" is the Roman numeral twenty. */
  romanBefore:
    compilePattern`chapter|chapters|siglo|siglos|siècle|siècles|part|title|volume|[vol .]|annex|book|congress|session|section|sections|appendix|schedule|heading
      | article|articles|[sr .]|john|louis|pius|leo|gregory|innocent|king|pope|[p|pp .]|page|pages`.like('Chapter'),
  /** Older general recommendations have Roman numerals: "general recommendation XXX (2004)". */
  recommendationBefore: compilePattern`recommendation|recommendations [no|nos .?]? [<word> and]?`.like(
    'general recommendations No.',
  ),
  /** General comments never had Roman numerals, and later recommendations do not have them. */
  commentBefore: compilePattern`general comment|comments [no|nos .?]?`.like('general comment No.'),
  numberedBefore: compilePattern`recommendation|recommendations no|nos .?`.like('general recommendation No.'),
  meetingAfter:
    compilePattern`<word> <sign>? [,? and|to <ends th st nd rd>]? [and final]? meeting|meetings|session|sessions`.like(
      'th and XXth meetings',
    ),
  paragraphBefore: compilePattern`[para|paras .]|paragraph|paragraphs`.like('para.'),
  numberBefore: compilePattern`No|Nos .`.like('Act No.'),
  /** "XX chromosome", "XX-rated", "XX large" */
  nameAfter: compilePattern`–? <begins chromosom large>|rated|rating`.like('XX chromosomes'),
  articleBefore: compilePattern`art|arts .`.like('art.'),
  centuryAfter: compilePattern`<begins centur>`.like('XX century'),
  /** "Act XX of 2012": States that restart the numbers of their laws each year may use Roman numerals. */
  ofYearAfter: compilePattern`of <year>`.like('of 2012'),
  theBefore: compilePattern`the`.like('the XX Congress of the Party'),
  smallBefore: compilePattern`[para|paras|art|arts .]|paragraph|paragraphs|article|articles|and|or|to|,`.like(
    'paragraphs',
  ),
  smallAfter: compilePattern`[per cent]|<year>|cases|persons|women|children`.like('xx persons'),
  rangeBefore:
    compilePattern`${MONTHS} – | [[para|paras|art|arts|pp .]|paragraph|paragraphs|article|articles] <number> –`.like(
      'paragraphs 12–',
    ),
  counted:
    compilePattern`[per cent]|percent|persons|people|women|men|girls|boys|children|victims|cases|complaints|detainees|prisoners|dollars|euros`.like(
      'XX per cent',
    ),
  /** Months, and words that are followed by a number or a person's name. */
  blankBefore:
    compilePattern`January|February|March|April|May|June|July|August|September|October|November|December|Act|Acts|Law|Laws|Decree|Decrees|Decree-Law|Decree-Laws|Order|Orders
      | Ordinance|Ordinances|Bill|Bills|Regulation|Regulations|Resolution|Resolutions|Recommendation|Recommendations|Directive|Directives|Decision|Decisions
      | Circular|Circulars|Instruction|Instructions|Convention|Conventions|Protocol|Protocols|Note|Notes|Number|Numbers|No|Nos|Paragraph|Paragraphs|Para|Paras
      | Goal|Goals|Target|Targets|Table|Tables|Figure|Figures|Rule|Rules|Form|Forms|Item|Items|Case|Cases|Communication|Communications|Mr|Mrs|Ms|Dr|Minister
      | President|Judge|Justice|Ambassador|Professor|Rapporteur|Chair|In|On|By|Of|The|To|At|For|From|With|Some|Only|About|Over|And|Between|State|States|Committee`.like(
      'Decree XX',
    ),

  // Dots in place of missing text: "by … May 2019".
  dottedBefore: compilePattern`by|on|of|its|the|and|to`.like('by … April 2017'),
  dottedAfter: compilePattern`[${MONTHS}] <any> | [[and|to <sign>|[. . .]]? meeting|meetings|session|sessions]`.like(
    'May 2019',
    'session',
  ),
  countedBefore: compilePattern`that|of|some|about|only|with|for|than|nearly|least`.like('that … persons'),
  itsBefore: compilePattern`its|the|and`.like('its …th meeting'),
  ordinalAfter: compilePattern`th [and <any>*4]? meeting|meetings|session|sessions`.like('…th and …th meetings'),
  ministerBefore: compilePattern`Minister|Ministry of`.like('the Minister of …'),
  /** Abbreviations for open points. */
  open: compilePattern`TBC|TBD|TBA|TODO|FIXME`.like('TBC'),

  // Notes.
  note: compilePattern`[note to|for the? ${SOMEBODY}]|[drafting note]|[editor's note] :`.like('Note to editors:'),
  remark: compilePattern`[NB .?]|[N . B .?] [to|for <gap 8 .:>]? :`.like('NB: check the figures.'),
  /** Standalone text in square brackets that stands for an unknown value. */
  bracketed:
    compilePattern`<start> [date|dates|number|name|names|symbol|title|place|year|month|day|time|amount|sum|percentage|figure|reference|ref|fn|footnote|footnotes|source|link|url|page
      | paragraph|surname|country|[national|local|domestic? currency]|[head of the? delegation]|[last|first|family name]|[state party]|[add ref]|tbc|[tbd .?]|tba
      | paragraphs|treaties|concern|recommendation|reply|addressees|purpose|subject|[first|second measure]|[legislation and its application]
      | to be [<word>|<number>]+40 | <number> st|nd|rd|th] [of|to|and <any>*60]? <end>`.like(
      'date of the meeting',
      'to be determined',
    ),
  /** Openings of a bracketed note, and words within one. */
  noteOpens:
    compilePattern`<start> [<begins insert check confirm verify drafter todo pending awaiting delete secretariat placeholder alternative rapporteur query tbc tbd>|moved|move|merge|split|editor|editors
      | note to | note <gap 60 :> : | note|notes for | drafting note | editor's note | please <any> | nb | to do | add <any> | translator|translators|comment|comments|source|cr :
      | agreed <end> | new <end> | new paragraph | option <number> | country rapporteur | for discussion | not agreed | under review | example needed | language to | text to
      | see email|e-mail|comment|my]`.like('Check with the secretariat', 'Note: two figures differ'),
  noteHolds:
    compilePattern`pending <end> | <start> text|paragraph deleted|moved|added | to be ${CONFIRMED} | tbc|tbd | please check|confirm|verify|add|insert|update|provide
      | secretariat|rapporteur|rapporteurs|editor|editors to`.like('figures to be confirmed'),
  /** "[CMW to check]" */
  toDo: compilePattern`<start> for? <word> to <word>`.like('CMW to check'),
  /** "[Desk: confirm name]", "[Country team: figure missing?]" */
  toSomebody: compilePattern`<start> <word> <word>? : <gap 60 "> ${CHECK}`.like('Desk: confirm name'),
  /** Bracketed remarks that are part of the text. */
  ownRemark:
    compilePattern`<start> [sic|received|emphasis|original|translation|translated|internal|redacted|<number> | date received | adopted|submitted in | in <word> | <word> only
      | footnote|footnotes|citation|citations omitted | unofficial translation | name withheld] | added|omitted|[in the? original] <end>`.like(
      'sic',
      'emphasis added',
    ),
  /** "adopt [and implement] the law" */
  joined: compilePattern`<start> and|or <small>`.like('and implement'),
  round:
    compilePattern`( [&<small> tbc|tbd|tba | to be confirmed|checked|added|inserted|verified|[filled in] [by the secretariat|rapporteur|editor|editors|translator|translators]?
    | check|source <sign>]? )`.like('(to be confirmed)', '(source?)'),
} as const;
