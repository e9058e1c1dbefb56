import { compilePattern } from '../../pattern';
import { MONTHS } from '../words/nouns';
import { PARAGRAPH_FORMS } from '../words/paragraphNouns';

/** Words with a plural ending that are not plurals, and units that take fractions. */
const WORDS_IN_S = compilePattern`towards|besides|perhaps|sometimes|always|afterwards|does|goes|yes`;
const FRACTION = compilePattern`million|billion|thousand|per|percent|points|times`;
const PEOPLE = compilePattern`people|women|men|children|persons`;
const MONEY = compilePattern`dollars|euros|pounds|francs|pesos|rupees|dinars|dirhams|kroner|kronor|yen|yuan|roubles|reais`;

/** Words around numbers, which show whether a number counts something or names it. */
export const NUMBERS = {
  // The noun of a number.
  /** Words after which a number is a name rather than a count. */
  named:
    compilePattern`no|nos|number|numbers|resolution|resolutions|decision|decisions|act|acts|decree|decrees|law|laws|bill|bills|case
    | cases|article|articles|art|arts|${PARAGRAPH_FORMS}|section|sections|rule|rules|order|orders
    | ordinance|regulation|regulations|directive|code|application|applications|complaint|communication|petition|file
    | docket|register|registration|form|page|pages|p|pp|box|tel|telephone|fax|phone|hotline|helpline|line|dial|postcode|iso
    | chapter|entry|record|index|treaty|year|years|since|series|vol|volume|reference|decree-law|decree-laws|by-law
    | edict|statute|proclamation|circular|room|rooms|cell|channel|flight|bus`.like('Decree 10700'),
  /** A four-digit number after these may be a year in another calendar; longer ones are not. */
  time: compilePattern`year|years|since`.like('since 1402'),
  /** Words before “year” and the like after which the number is not a year: "each year 3400 women". */
  notThe: compilePattern`each|every|per|a|this|that|last|recent|these|same|school`.like('each year 3400 women'),
  /** Words that announce a number to dial, or a postcode, at any distance. */
  called: compilePattern`phone|telephone|hotline|helpline|dial|dialled|dialling|fax|postcode`.like('the hotline'),
  /** Subjects of the verb “number”: people who are counted. */
  who: compilePattern`who|which|that|they|these|now|women|children|persons|people|migrants`.like('who number 38400'),
  /** Starts of a clause, whose numbers are independent. */
  clause: compilePattern`that|which|who|whom|but|while|whereas|although|because|where`.like('and that 18200 girls'),
  joining: compilePattern`and|or|to`.like('23456 and 23457'),
  number: compilePattern`number`.like('the number'),
  no: compilePattern`no`.like('no fewer than'),
  /** After a number that identifies a resolution or the like; ordinals of meetings may lack their ending. */
  namedBy:
    compilePattern`agenda|plan|plans|commission|committee|regime|sanctions|series|model|form|meeting|session`.like(
      'the 1325 agenda',
    ),
  /** Words after which four figures and a name may be a postcode and a town. */
  atPlace: compilePattern`in|at|from|near|via|to`.like('at 15001 Xara'),
  /** "at the age of 12 400 girls left school": two numbers. */
  age: compilePattern`age|ages|aged|grade|grades|class|level|group|groups|under|day|phase|stage|district|ward|zone|block|camp|goal|goals|target`.like(
    'at the age of',
  ),

  // Things counted.
  /** Verbs whose subject or object is counted; "numbered" and the like precede names instead. */
  done: compilePattern`![numbered|called|named|entitled|titled|registered|dated|marked|listed|cited|coded|renumbered|published|adopted|issued|filed|need|feed|seed|shed|fled|bred|bed|red|fed|wed|aged|used]
    &<small> <ends ed>|had|has|have|took|heard|held|made|gave|saw|drew|left|sent|brought|drove|hit|cost|got|won|lost|met|put|led|rose|fell|grew|stood`.like(
    'the office received 3400 calls',
  ),
  /** Words before a number that counts, never before the number of a law. */
  aboutBefore:
    compilePattern`some|about|only|nearly|almost|approximately|roughly|around|estimated|additional|further|another|merely|just|barely|hardly|scarcely|totalling|exceeding|numbering|averaging
    | more|fewer|less|rather than | at least|most | up to | total of`.like('some 3400', 'a total of 3400'),
  about:
    compilePattern`some|about|only|nearly|almost|approximately|roughly|around|estimated|additional|further|another|merely|just|barely|hardly|scarcely|totalling|exceeding|numbering|averaging
    | the|these|those|this|all|over|with|from|between|among|for|in|at|by|of|on|and|more|than|while|although|though|since|if|when
    | where|whereas|because|as|after|before|during|under|against|despite|given|once|every|each|no|out|within|without|including
    | through|until|today|now|yet|then|but|or|its|their|there|both | <ends ly>`.like('Among 3400 women'),
  /** Units with fractions: "10.125 million", "12.345 per cent". */
  fraction: compilePattern`${FRACTION}`.like('million'),
  unit: compilePattern`km|kilometres|metres|litres|tons|tonnes|kilograms|hectares|acres|degrees|miles`.like('hectares'),
  counted:
    compilePattern`&<small> ${PEOPLE} | &<small> ![${FRACTION}|${WORDS_IN_S}|<ends as is us ss 's>] <ends s>`.like(
      '3400 families',
    ),
  /** Adjectives that may precede the counted noun: "public". */
  describing:
    compilePattern`&<small> !an|can|ran|men|ten|red|bed [<ends al an ed en ic ing ive ous ry ant ent able less ful ly>|new|young|old|poor|rural|urban]`.like(
      '3400 public buildings',
    ),
  /** A noun before another one: "case files". */
  noun: compilePattern`&<small> ![of|in|and|or|to|per|for|by|as|at|on|with|from|than|the|a|an|is|are|was|were|has|have|had|who|which|that|but|while|when|if
    | not|also|more|less|under|over|out|up|into|times|metre|kilometre|litre|hectare|ton|gram|degree|day|year|month|hour|week
    | against|between|after|before|during|since|until|this|these|those|its|their|his|her|${FRACTION}] <small>`.like(
    '3400 case files',
  ),
  /** In notes, where document numbers abound, only these mark a number as a count. */
  plural: compilePattern`people|women|men|children|[!<ends as is us ss> <ends s>]`.like('3400 buildings'),
  /** Capitalized groups of people, except as the first of several words in a name: "7000 Islands Project". */
  group:
    compilePattern`[&<name> <ends ns ese is ts bs ks ds rs es>]|Roma|Sinti|Sami|Sámi|Saami|Inuit|Maori|Māori|Rohingya|Bedouin|Batwa|Twa|Maya|San|Métis !<name>`.like(
      '4500 Xandorians',
    ),
  /** Currencies, optionally after the name of the country. */
  money: compilePattern`<name>*3 ${MONEY}`.like('48500 United States dollars'),
  /** "4000-euro vouchers", "a 1200-bed prison" */
  measure:
    compilePattern`euro|dollar|pound|franc|peso|person|member|bed|seat|place|word|student|inmate|kilometre|metre|hectare|unit`.like(
      '4000-euro vouchers',
    ),
  /** "the number of places (2200)" */
  numberOfBefore: compilePattern`number of <word>*6`.like('the number of places'),
  from: compilePattern`from`.like('from'),
  to: compilePattern`to`.like('to'),
  besideGrouped: compilePattern`to|and`.like('from 1,400 to 1150'),
  /** Excludes prepositions, after which the number would be a year. */
  alone: compilePattern`that|only|some|about|nearly|almost|approximately|another`.like('almost 1870 persons'),
  aloneCounted: compilePattern`persons|people|women|men|children|migrants|detainees|prisoners`.like('1870 persons'),
  month: compilePattern`${MONTHS}`.like('March'),

  // Groups of figures.
  /** Words after a number whose comma is a decimal separator. */
  decimal: compilePattern`million|billion|percent|[per cent]|[percentage points]`.like('0,7 per cent'),
  /** "a rate of 2.345 deaths": numbers with decimals. */
  rate: compilePattern`rate|rates|ratio|average|index`.like('a rate of'),
  ofWhomBefore: compilePattern`of whom`.like('of whom 12 400 live'),
  of: compilePattern`of`.like('6 500 of 9,000 pupils'),
  amid: compilePattern`between`.like('between 3 400 and 5,150'),
  as: compilePattern`as`.like('as 3 400 and by another as 5,150'),
  at: compilePattern`at`.like('at 3 400 and at 5,150'),
  /** After a partial count: "of the 22,400 applications filed, 1 980 were pending". */
  part: compilePattern`were|are|was|had|have|remain|remained`.like('1 980 were pending'),

  // Ranges.
  rangeBefore:
    compilePattern`arts|articles|paras|paragraphs|pp|pages|aged|ages|rules|goals|period|years|group|groups|chaps|chapters|sects|sections|grades|targets|principles`.like(
      'aged 20–25',
    ),
  rangeAfter:
    compilePattern`people|men|girls|boys|families|households|prisoners|detainees|inmates|per|years|months|weeks|days|hours|percent|words|persons|women|children`.like(
      '20–25 years',
    ),
  /** Words before a number of things: "for 20-25 residents", "with about 30-40 inmates". */
  counts:
    compilePattern`for|about|some|approximately|around|roughly|with|only|every|than|over|within|nearly|almost|estimated|held|hold|holding|houses|housing|sharing
    | hosts|accommodates|last|lasts|lasted|between|usually|receive|has|have|had|are|were|by|of|after|and|in|least|most`.like(
      'about 30-40 inmates',
    ),
  rangeCounted: compilePattern`people|men|[!<ends ss us is ous ness less always was has does as> <ends s>]`.like(
    'residents',
  ),
  numbered: compilePattern`no|nos`.like('No. 12-15'),
  /** "the 2016-17 budget", after words that never precede the number of a law. */
  seasonBefore: compilePattern`the|in|for|of|during|since|year|years|season|and|from|until|by`.like(
    'the 2016-17 budget',
  ),
  /** Words that require "and" or "to" in place of a dash. */
  between: compilePattern`between|from`.like('between 2015–2018'),
  /** Words that may come between "between" and the first number. */
  filler: compilePattern`the|ages|age|years|of|about|some|approximately|hours|an|estimated`.like(
    'between the ages of 6–16',
  ),
  /** May follow "from 2015–2018": neither a noun that the years describe, nor a second range. */
  rangeGoesOn:
    compilePattern`and|or|but|in|the|a|an|of|when|while|by|only|which|that|as|for|on|at|with|was|were|is|are|has|have|had|some|no|few|most|more
    | than|there|nor`.like('from 2015–2018 and'),
  and: compilePattern`and`.like('2015–2016 and 2017–2018'),
  /** After an "and" that begins something new. */
  next: compilePattern`that|between|from|was|were|is|are|has|have|had|which|who|in|by|then|also|again|only|could|should|may|can|did`.like(
    'and that',
  ),

  // Ranges that run backwards.
  times: compilePattern`years|period|periods`.like('the years 2018 to 2015'),
  yearsBefore:
    compilePattern`years|period|periods|year|during|in|for|since|between|from|biennium|term|war|conflict|covers|covered|covering
    | plan|plans|strategy|strategies|programme|programmes|agenda|budget|framework|policy
    | [conflict|war|wars|dictatorship|regime|hostilities|crisis|events|plan|strategy of]`.like('the conflict of'),
  yearsAfter: compilePattern`plan|plans|strategy|strategies|programme|programmes|period|periods|budget|biennium
    | war|conflict|agenda|framework|national|action|development|dictatorship`.like('the 2024–2019 plan'),
  ages: compilePattern`aged|ages|age`.like('aged 17–12'),
  /** Without "between", "the years 2018 and 2015" is a list, which may be in any order. */
  backwards:
    compilePattern`between first=<number> to|until|till|through|and <number> | from|of? first=<number> to|until|till|through <number>`.like(
      'from 2018 until 2015',
    ),
} as const;
