import { compilePattern } from '../../pattern';

const PROVIDES = compilePattern`provides|provide|stipulates|stipulate|states|state|requires|require|obliges|oblige|obligates|obligate|recognizes|recognises
  | recognise|recognize|guarantees|guarantee|establishes|establish|specifies|specify|prescribes|prescribe|prohibits|prohibit|forbids|declares|affirms
  | reads|says|defines|define|proclaims|enshrines|lists|enumerates|includes|emphasizes|emphasises|underlines|acknowledges|commits|ensures|protects
  | [places|imposes a|an obligation|duty]`;
const STATES = compilePattern`States [part|parts|parties|party]? | State parties | each|every|all|no State|States party|parties? | they|it undertake|undertakes|recognize|recognizes | anyone|everyone|[no one]`;

/** Those of {@link PROVIDES} whose subject is always a provision or its wording. */
const STRONG = compilePattern`provides|provide|stipulates|stipulate|states|requires|require|obliges|oblige|obligates|obligate|recognizes|recognises|guarantees
  | specifies|prescribes|prohibits|forbids|reads|says|defines|lists|enumerates|[refers|refer to]`;
/** Verbs for actions of committees in their own documents. */
const DID = compilePattern`recommended|recommends|requested|requests|urged|urges|called|calls|asked|asks|invited|invites|encouraged|encourages|noted|notes|stated|states
  | expressed|welcomed|regretted|recalled|reiterated|emphasized|stressed|observed|explained|found|considered`;

const REQUESTS = compilePattern`recommendation|recommendations|paragraph|paragraphs|request|requests|question|questions|issue|issues|observations|text|wording`;

/** Wording that attributes a quotation to its source. */
export const QUOTING = {
  /** Right after a provision: "article 11 (of the Covenant) expressly provides that", "which guarantees". */
  laysDown:
    compilePattern`[, which|that|whereby]? [expressly|specifically|generally|also|explicitly|further|clearly|therefore]? ${PROVIDES}`.like(
      'article 11 expressly provides that',
      'article 10, which stipulates that',
    ),
  /** Right after a provision: "Under article 4, States parties shall", "article 3, by which States parties undertake". */
  binds: compilePattern`, [[by|under|in which] | whereby ,?]? ${STATES}`.like(
    'Under article 4, States parties shall',
    'in accordance with article 3, by which States parties undertake',
  ),
  /** Anywhere between a provision, as subject of a clause, and its words: "Article 18, which …, states that". */
  rules: compilePattern`${STRONG}`.like('Article 18, which underlines the duties of parents, states that'),
  /** Before a provision that binds somebody. */
  under:
    compilePattern`under|by|[pursuant to]|[in accordance with]|[in conformity with]|[according to]|[in line with]`.like(
      'Under article 12, States are required to',
    ),
  /** Directly before a provision that somebody speaks about: "It was said of article 10". */
  spokenOf: compilePattern`said|says|say|told|wrote|written|writes|spoke|spoken|heard of|about|on [the]?`.like(
    'It was said of article 10',
  ),
  /** Directly before a provision to which another text is compared: "The plan states, in line with article 10,". */
  inPassing:
    compilePattern`[[in line|accordance|conformity|compliance|keeping|harmony|accord|agreement with] | [consistent|compatible with] | [pursuant to] | [as|than does|do|in|under] | [based on] | like|unlike|following|compare | [cf .?] | [similar|contrary to]] [the|also]?`.like(
      'The plan states, in line with article 10,',
      'unlike article 10',
      '(cf. article 10)',
    ),
  /** Other texts than treaties, which may be quoted for what they have in common with one. */
  otherText:
    compilePattern`plan|plans|strategy|strategies|policy|policies|programme|programmes|charter|proclamation|declaration|agreement|act|code|constitution|law|laws
    | bill|decree|ordinance|regulation|regulations|guideline|guidelines|manual|handbook|guide|guidance|framework|agenda|report|resolution|judgment|protocol`.like(
      'The national plan states that',
    ),
  /** Right after a provision: what follows is said of it, and of no text named before. */
  relative: compilePattern`,? [by|under|in|to|of]? which | ,? whereby | ,? that ${PROVIDES}`.like(
    'the Act is contrary to article 10, which provides that',
  ),
  /** Directly before a provision that somebody names as the source of words, and not just compares with another text. */
  namedFrom: compilePattern`in|under|of|by|from|per|at|within|via|see|also|or|both|its|their|such|any
    | [refers|refer|referred|referring|reference|references|regard|attention|recourse|according|pursuant|parties|party to]
    | [accordance|conformity|compliance|line|keeping with]
    | recall|recalls|recalled|recalling|reiterate|reiterates|reiterated|reiterating|quote|quotes|quoted|quoting|cite|cites|cited|citing
    | invoke|invokes|invoked|invoking|violate|violates|violated|violating|breach|breaches|breached|breaching|contravene|contravenes|contravened
    | infringe|infringes|infringed`.like('The Committee recalls article 10:', 'the right under article 10 “'),
  /** Before a provision whose text follows a colon: "the wording of article 10:". */
  wordingOf: compilePattern`text|wording|words|terms|language|formulation of [the]?`.like('the wording of article 10:'),
  /** Verbs that introduce a recalled sentence: "The Committee recalls that". */
  recalls: compilePattern`recalls|recall|recalled|recalling that`.like('The Committee recalls that'),
  /** Everything between a provision and its words: "defined in article 2 as", "the requirement of article 4 that". */
  introduces:
    compilePattern`,|[(]? as|to|that|whereby|providing|stipulating|stating|requiring|obliging|recognizing|guaranteeing|specifying|prescribing|prohibiting|[according to which]|[namely ,? to|that?]|[is|being the|an obligation|duty to] [, inter alia]? [,|:]? <end>`.like(
      'as',
      'to, inter alia,',
      '(whereby',
      'prohibiting',
      ', namely, to',
    ),
  /** Before a treaty named only to identify its parties: "a State party to the Optional Protocol". */
  partiesTo: compilePattern`party|parties to [the|this|that|present]?`.like('a State party to the'),
  /** After a citation of its document, introduces a committee’s own words: "In paragraph 12 …, the Committee recommended that". */
  committeeSays:
    compilePattern`[, | [)] ,?]? [the Committee]|it [had|has|also|further|again|therefore|strongly]*2 ${DID}`.like(
      'In paragraph 12 of those observations, the Committee recommended that',
    ),
  /** Directly before words of the last document mentioned: "general comment No. 31 on …, according to which". */
  accordingTo:
    compilePattern`[according to which]|[in which [the Committee]|it ${DID} [that [[States parties]|[the State party]]?]?] [,|:]? <end>`.like(
      'according to which',
      'in which the Committee recommends that States parties',
    ),
  /** Announces quoted text that is reproduced under its numbers, without quotation marks. */
  reproduced:
    compilePattern`${REQUESTS} <gap 12> is|are|been|was|were [also|each|first|again|here]? reproduced|restated|quoted|[set out]|[cited|given verbatim|[in full]]
    | ${REQUESTS} <gap 12> in|[printed in] bold|italics|italic`.like(
      'The recommendations of the Committee are reproduced below in bold',
      'Each paragraph of the observations is quoted in full before the reply',
      'The recommendations appear in italics',
    ),
  /** A line with just the number of a paragraph, followed by its text. */
  numbered:
    compilePattern`recommendation|recommendations|observation|observations|concern|issue|question|paragraph|para [contained in]? [No|Nos .?]? number=<number> letters=[[( <small> )]+3]?`.like(
      'Recommendation 14 (a)',
      'Reply to recommendation No. 14',
    ),
  /** Directly before a quotation that may continue in the next paragraphs. */
  announcedBefore:
    compilePattern`that|state|states|stated|say|says|said|read|reads|held|hold|holds|found|find|finds|add|adds|added|wrote|declare|declared|declares|provide|provides|[as follows]`.like(
      'The Constitution provides',
      'which reads as follows',
    ),
  /** May precede a provision that is the subject of a clause. */
  opens: compilePattern`.|,|[)]|that|while|although|since|whereas|because|and|where`.like(
    'The Committee recalls that',
    'In addition,',
  ),
  /** Other possible sources; between a provision and a quotation, one of these claims the words as its own. */
  another:
    compilePattern`Committee|author|authors|complainant|complainants|petitioner|petitioners|Court|Government|delegation|counsel|[the|alleged victim|victims]|Act|Code|Constitution
    | law|laws|report|reports|[the State party]|Rapporteur|Secretary-General|Assembly|Commission|Council|resolution|guidelines
    | recommendation|comment|observed|argued|submitted|submits|claims|claimed|considered|noted|argues|explained`.like(
      'the Committee has stated that',
    ),
} as const;
