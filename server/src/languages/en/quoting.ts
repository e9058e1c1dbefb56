import { pattern } from '../pattern';

const LAYS_DOWN = pattern`provides|provide|stipulates|stipulate|states|state|requires|require|obliges|oblige|obligates|obligate|recognizes|recognises
  | recognise|recognize|guarantees|guarantee|establishes|establish|specifies|specify|prescribes|prescribe|prohibits|prohibit|forbids|declares|affirms
  | reads|says|defines|define|proclaims|enshrines|lists|enumerates|includes|emphasizes|emphasises|underlines|acknowledges|commits|ensures|protects`;
const STATES = pattern`States [part|parts|parties|party]? | State parties | each|every|all|no State|States party|parties? | they|it undertake|undertakes|recognize|recognizes`;

const REQUESTS = pattern`recommendation|recommendations|paragraph|paragraphs|request|requests|question|questions|issue|issues|observations|text|wording`;

/** How a sentence says that what it quotes are the words of what it names. */
export const QUOTING = {
  /** Right after a provision: "article 11 (of the Covenant) expressly provides that", "which guarantees". */
  laysDown:
    pattern`[, which|that|whereby]? [expressly|specifically|generally|also|explicitly|further|clearly|therefore]? ${LAYS_DOWN}`.like(
      'article 11 expressly provides that',
      'article 10, which stipulates that',
    ),
  /** Right after a provision: "Under article 4, States parties shall", "article 3, by which States parties undertake". */
  binds: pattern`, [[by|under|in which] | whereby ,?]? ${STATES}`.like(
    'Under article 4, States parties shall',
    'in accordance with article 3, by which States parties undertake',
  ),
  /** What a text says that has the words of others under their numbers, without quotation marks. */
  reproduced:
    pattern`${REQUESTS} <gap 12> is|are|been|was|were [also|each|first|again|here]? reproduced|restated|quoted|[set out]|[cited|given verbatim|[in full]]
    | ${REQUESTS} <gap 12> in|[printed in] bold|italics|italic`.like(
      'The recommendations of the Committee are reproduced below in bold',
      'Each paragraph of the observations is quoted in full before the reply',
      'The recommendations appear in italics',
    ),
  /** What comes before a provision that a clause is about. */
  opens: pattern`.|,|[)]|that|while|although|since|whereas|because|and|where`.like(
    'The Committee recalls that',
    'In addition,',
  ),
  /** Others whose words may be quoted: between a provision and a quotation one of them makes the words theirs. */
  another:
    pattern`Committee|author|authors|complainant|complainants|petitioner|petitioners|Court|Government|delegation|counsel|victim|victims|Act|Code|Constitution
    | law|laws|report|reports|[the State party]|Rapporteur|Secretary-General|Assembly|Commission|Council|resolution|guidelines
    | recommendation|comment|observed|argued|submitted|submits|claims|claimed|considered|noted|argues|explained`.like(
      'the Committee has stated that',
    ),
} as const;
