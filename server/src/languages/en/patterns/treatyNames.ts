import { pattern } from '../../pattern';

const TREATY = pattern`convention|covenant|treaty|agreement|protocol`;
const TREATIES = pattern`conventions|covenants|treaties|agreements|protocols`;
const OWN = pattern`convention|covenant`;

/** Words around a treaty name in lower case. `…Before` patterns end directly before the name. */
export const TREATY_NAMES = {
  /** The words that trigger the listener. */
  name: pattern`optional|convention|covenant|convention's|covenant's`.like('the convention'),
  treaty: pattern`convention|covenant|convention's|covenant's`.like("the covenant's"),
  covenant: pattern`covenant|covenant's`.like('the covenant'),
  optional: pattern`optional protocol`.like('the optional protocol'),
  theBefore: pattern`the present?`.like('the present'),
  presentBefore: pattern`present`.like('the present'),
  underBefore: pattern`under <any>`.like('under the'),
  ofTheBefore: pattern`of <any>`.like('of the'),
  numberedBefore: pattern`the first|second|third?`.like('the first'),
  /** "the optional protocol to the Convention", which has only one. */
  to: pattern`to`.like('to the Convention'),
  toTreaty: pattern`to the Convention|Covenant|International|[own=${OWN}]`.like('to the Convention'),
  /** After the numbers of articles. */
  afterArticles: pattern`,? of the name=[${OWN}|[optional protocol]]`.like('of the convention'),
  amendmentBefore: pattern`amendment|amendments to`.like('the amendment to'),
  /** Words that describe another treaty rather than name this one. */
  describes:
    pattern`on|between|with|of|for|against|concluded|signed|relating|concerning|that|which|among|to|itself`.like(
      'concluded',
    ),
  tellsWhich:
    pattern`[which|that was|[had|has been]|[it had]|[the two]]? signed|concluded|adopted|ratified|drafted|negotiated`.like(
      'which was signed',
    ),
  /** Words with which a sentence may continue after the name; most others would describe another treaty. */
  goesOn:
    pattern`and|or|as|is|has|are|into|without|throughout|directly|fully|requires|provides|applies|should|shall|may|can|by|before|through|when|while|nor
    | but|also|among|so|within|remain|remains|have|prevails|at|guarantees|does|because|even|since|if|where|takes|domestically|nationwide`.like(
      'is not applied directly',
    ),
  /** Parts of a treaty: "the convention's provisions". */
  possession:
    pattern`provision|provisions|requirement|requirements|article|articles|scope|principle|principles|standard|standards|entry|text|rank|status|implementation
    | application|applicability|aim|aims|purpose|purposes|guarantees|protection|protections|rights|content|contents|incorporation|dissemination|definition|definitions
    | obligations|place`.like('provisions'),
  /** Fields of application, and words after "in" that are not: "the convention in question", "in a hotel". */
  in: pattern`in`.like('in family matters'),
  nowhere:
    pattern`question|force|preparation|session|which|whose|a|an|draft|point|place|existence|effect|common|dispute|protest`.like(
      'in question',
    ),
  forThe: pattern`for the`.like('for the protection of birds'),
  addressing: pattern`in|for|to`.like('for judges'),
  /** Audiences of a treaty: "in its laws", "to all". */
  addressed:
    pattern`its|all|their|the|domestic|national|practice|full|law|court|courts|judges|lawyers|prosecutors|judicial|police|officials|everyone|proceedings
    | training|schools|decisions|judgments|local`.like('all migrants'),
  /** "for consular staff", "to all labour inspectors", "for the judiciary" */
  people:
    pattern`<small>*3 staff|personnel|officials|officers|inspectors|judges|prosecutors|lawyers|teachers|students|police|professionals|employees|workers|migrants|parents|children|women|guards|soldiers|magistrates|judiciary|public|population|media`.like(
      'all labour inspectors',
    ),
  /** "the convention is to be signed", "the convention is that fathers decide" */
  isOther: pattern`is to|that|between|on`.like('is to be signed'),
  /** "rights under the convention be protected" */
  verb: pattern`be|was|were|had`.like('be protected'),
  /** Verbs whose object is a text in force: "the covenant was translated". */
  done: pattern`was|had not|been|translated|published|printed|disseminated|incorporated|invoked|applied|cited|taught|directly`.like(
    'was translated',
  ),

  // Other names in a block.
  covenantDescribed: pattern`a|an|another|this|that|such covenant`.like('another covenant'),
  /** Signs that "the convention" is one mentioned earlier in the block, or a meeting. */
  others:
    pattern`a|an|another|other|bilateral|multilateral|regional|draft|new|tax|trade|constitutional|both|two|several|ILO [!the <word>]*4 [${TREATY}]|[${TREATIES}]
    | this|that|such ${TREATY} | conventions|covenants|agreements|protocols | ~international|rights|give|gives|ratified|over|all treaties
    | Convention|Conventions ,? <number>? (? No`.like('a bilateral agreement', 'Convention No. 97'),
  /** A lower-case convention other than "the convention", or a gathering. */
  meeting: pattern`~[the present?] &<small> ${OWN} | convention in <name> | convention centre|center|hall|of`.like(
    'a convention',
    'the convention centre',
  ),
  named:
    pattern`&<name> convention|conventions [on|for|against|relating|concerning|between|of|de|sur]|[and <name>]`.like(
      'the Convention on Biological Diversity',
    ),
  /** A protocol yet to be adopted. */
  draft: pattern`an|draft|new|possible|further optional protocol`.like('an optional protocol to the Convention'),
} as const;
