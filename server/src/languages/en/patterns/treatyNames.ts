import { compilePattern } from '../../pattern';

const TREATY = compilePattern`convention|covenant|treaty|agreement|protocol`;
const TREATIES = compilePattern`conventions|covenants|treaties|agreements|protocols`;
const OWN = compilePattern`convention|covenant`;

/** Words around a treaty name in lower case. `…Before` patterns end directly before the name. */
export const TREATY_NAMES = {
  /** The words that trigger the listener. */
  name: compilePattern`optional|convention|covenant|convention's|covenant's`.like('the convention'),
  treaty: compilePattern`convention|covenant|convention's|covenant's`.like("the covenant's"),
  covenant: compilePattern`covenant|covenant's`.like('the covenant'),
  optional: compilePattern`optional protocol`.like('the optional protocol'),
  theBefore: compilePattern`the present?`.like('the present'),
  presentBefore: compilePattern`present`.like('the present'),
  underBefore: compilePattern`under <any>`.like('under the'),
  ofTheBefore: compilePattern`of <any>`.like('of the'),
  numberedBefore: compilePattern`the first|second|third?`.like('the first'),
  /** "the optional protocol to the Convention", which has only one. */
  to: compilePattern`to`.like('to the Convention'),
  toTreaty: compilePattern`to the Convention|Covenant|International|[own=${OWN}]`.like('to the Convention'),
  /** After the numbers of articles. */
  afterArticles: compilePattern`,? of the name=[${OWN}|[optional protocol]]`.like('of the convention'),
  amendmentBefore: compilePattern`amendment|amendments to`.like('the amendment to'),
  /** Words that describe another treaty rather than name this one. */
  describes:
    compilePattern`on|between|with|of|for|against|concluded|signed|relating|concerning|that|which|among|to|itself`.like(
      'concluded',
    ),
  tellsWhich:
    compilePattern`[which|that was|[had|has been]|[it had]|[the two]]? signed|concluded|adopted|ratified|drafted|negotiated`.like(
      'which was signed',
    ),
  /** Words with which a sentence may continue after the name; most others would describe another treaty. */
  goesOn:
    compilePattern`and|or|as|is|has|are|into|without|throughout|directly|fully|requires|provides|applies|should|shall|may|can|by|before|through|when|while|nor
    | but|also|among|so|within|remain|remains|have|prevails|at|guarantees|does|because|even|since|if|where|takes|domestically|nationwide`.like(
      'is not applied directly',
    ),
  /** Parts of a treaty: "the convention's provisions". */
  possession:
    compilePattern`provision|provisions|requirement|requirements|article|articles|scope|principle|principles|standard|standards|entry|text|rank|status|implementation
    | application|applicability|aim|aims|purpose|purposes|guarantees|protection|protections|rights|content|contents|incorporation|dissemination|definition|definitions
    | obligations|place`.like('provisions'),
  /** Fields of application, and words after "in" that are not: "the convention in question", "in a hotel". */
  in: compilePattern`in`.like('in family matters'),
  nowhere:
    compilePattern`question|force|preparation|session|which|whose|a|an|draft|point|place|existence|effect|common|dispute|protest`.like(
      'in question',
    ),
  forThe: compilePattern`for the`.like('for the protection of birds'),
  addressing: compilePattern`in|for|to`.like('for judges'),
  /** Audiences of a treaty: "in its laws", "to all". */
  addressed:
    compilePattern`its|all|their|the|domestic|national|practice|full|law|court|courts|judges|lawyers|prosecutors|judicial|police|officials|everyone|proceedings
    | training|schools|decisions|judgments|local`.like('all migrants'),
  /** "for consular staff", "to all labour inspectors", "for the judiciary" */
  people:
    compilePattern`<small>*3 staff|personnel|officials|officers|inspectors|judges|prosecutors|lawyers|teachers|students|police|professionals|employees|workers|migrants|parents|children|women|guards|soldiers|magistrates|judiciary|public|population|media`.like(
      'all labour inspectors',
    ),
  /** "the convention is to be signed", "the convention is that fathers decide" */
  isOther: compilePattern`is to|that|between|on`.like('is to be signed'),
  /** "rights under the convention be protected" */
  verb: compilePattern`be|was|were|had`.like('be protected'),
  /** Verbs whose object is a text in force: "the covenant was translated". */
  done: compilePattern`was|had not|been|translated|published|printed|disseminated|incorporated|invoked|applied|cited|taught|directly`.like(
    'was translated',
  ),

  // Other names in a block.
  covenantDescribed: compilePattern`a|an|another|this|that|such covenant`.like('another covenant'),
  /** Signs that "the convention" is one mentioned earlier in the block, or a meeting. */
  others:
    compilePattern`a|an|another|other|bilateral|multilateral|regional|draft|new|tax|trade|constitutional|both|two|several|ILO [!the <word>]*4 [${TREATY}]|[${TREATIES}]
    | this|that|such ${TREATY} | conventions|covenants|agreements|protocols | ~international|rights|give|gives|ratified|over|all treaties
    | Convention|Conventions ,? <number>? (? No`.like('a bilateral agreement', 'Convention No. 97'),
  /** A lower-case convention other than "the convention", or a gathering. */
  meeting:
    compilePattern`~[the present?] &<small> ${OWN} | convention in <name> | convention centre|center|hall|of`.like(
      'a convention',
      'the convention centre',
    ),
  named:
    compilePattern`&<name> convention|conventions [on|for|against|relating|concerning|between|of|de|sur]|[and <name>]`.like(
      'the Convention on Biological Diversity',
    ),
  /** A protocol yet to be adopted. */
  draft: compilePattern`an|draft|new|possible|further optional protocol`.like('an optional protocol to the Convention'),
} as const;
