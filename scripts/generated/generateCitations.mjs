// Generates the pages about citations: how they are read and attributed (text below), and the examples that the tests run.
import { cell, escaped, table } from './generateTables.mjs';

/** `docs/citations.md`: how citations are read and attributed. */
export function citationsPage(source) {
  const { GROUND_WORDS, EVIDENCE } = source;
  const grounds = Object.keys(GROUND_WORDS).map((ground) => {
    const reason = REASONS[ground];
    if (!reason) throw new Error(`scripts/generated/generateCitations.mjs has no reason for the ground ${ground}`);
    return [`\`${ground}\``, cell(groundWords(ground, source)), cell(reason)];
  });
  const tables = EVIDENCE.map(
    ({ title, about, rows }) => `## ${title}\n\n${about}\n\n${table(EVIDENCE_HEAD, rows.map(evidenceRow))}`,
  );
  return `${EXPLAINED}\n${table(['Ground', 'As a hover says it', 'Reason'], grounds)}\n\n${ROWS}\n${tables.join('\n\n')}\n`;
}

const EVIDENCE_HEAD = ['', 'The text has', 'Decided', 'Ground', 'Example', 'In'];

function evidenceRow({ evidence, decision, ground, example }, at) {
  const { written, document } = example;
  const parts = [evidence, decision].map((text) => cell(escaped(text)));
  return [`${at + 1}`, ...parts, `\`${ground}\``, cell(markText(written)), cell(escaped(placeOf(example, document)))];
}

function placeOf({ heading, note }, { name }) {
  return heading ? `${name}, heading` : note ? `${name}, footnote` : name;
}

/** `docs/citation-forms.md`: the examples that the tests run. */
export function citationForms(source) {
  const tables = source.CITATIONS.map(({ title, about, examples }) => {
    const rows = examples.map((example) => rowOf(example, source));
    return `## ${title}\n\n${about}\n\n${table(['In', 'Written', 'Means', 'Why'], rows)}`;
  });
  return `${FORMS}\n${tables.join('\n\n')}\n`;
}

function rowOf(example, source) {
  const { written, document, grounds } = example;
  return [
    cell(placeOf(example, document)),
    cell(markText(written)),
    cell(escaped(meaningsOf(written, source)) || 'no link'),
    cell(grounds.map((ground) => groundWords(ground, source)).join('; ') || 'nothing is cited by article or paragraph'),
  ];
}

const MARK_PATTERN = /\{\{([^|{}]*)\|([^{}]*)\}\}/g;

/** An example with its references in bold, and with white space that a table would hide made visible. */
function markText(written) {
  const visibleText = written.replaceAll('\n', ' ⏎ ').replaceAll('\u00a0', '␣');
  let out = '';
  let at = 0;
  for (const match of visibleText.matchAll(MARK_PATTERN)) {
    out += `${escaped(visibleText.slice(at, match.index))}**${escaped(match[1])}**`;
    at = match.index + match[0].length;
  }
  return out + escaped(visibleText.slice(at));
}

function groundWords(ground, { GROUND_WORDS }) {
  return GROUND_WORDS[ground] || 'the words say it';
}

/** Explains the marks of an example; adjacent marks for the same document or treaty are combined: "paragraphs 12 to 14". */
function meaningsOf(written, source) {
  const groups = [];
  let end = 0;
  for (const match of written.matchAll(MARK_PATTERN)) {
    const { of, noun, place } = meaningOf(match[2], source);
    const textBetween = written.slice(end, match.index).trim();
    end = match.index + match[0].length;
    const lastGroup = groups.at(-1);
    if (lastGroup && lastGroup.of === of && lastGroup.noun === noun && noun !== '') {
      lastGroup.places.push(`${['–', 'to'].includes(textBetween) ? ' to ' : ', '}${place}`);
    } else if (noun !== '' || lastGroup?.place !== place) groups.push({ of, noun, place, places: [place] });
  }
  return groups
    .map(({ of, noun, places }) => {
      const placesLabel = places.join('');
      if (noun === '') return placesLabel;
      const placeName = `${noun}${places.length > 1 ? 's' : ''} ${placesLabel}`;
      return of === '' ? placeName : `${placeName} of ${of}`;
    })
    .join('; ');
}

/** Parses the target of a mark (for the notation see test/evaluation/README.md). Without a noun, `place` is the whole description. */
function meaningOf(target, { INSTRUMENTS, generalCommentName }) {
  const [kind, rest = ''] = split(target);
  const [name, paragraph] = rest.split(' ¶');
  const readMeaning = (whole) =>
    paragraph === undefined
      ? { of: '', noun: '', place: whole }
      : { of: whole, noun: 'paragraph', place: withSpaces(paragraph) };
  switch (kind) {
    case 'law':
      return readMeaning('domestic law');
    case 'sym':
    case 'doc':
    case 'res':
      return readMeaning(name);
    case 'gc': {
      const [committee, number] = name.split(' ');
      return readMeaning(`${committee} ${generalCommentName(committee, 'en').toLowerCase()} No. ${number}`);
    }
    case 'ilo':
      return readMeaning(`ILO Convention No. ${rest}`);
    case 'section':
    case 'annex':
      return { of: '', noun: kind, place: rest };
    case 'rule': {
      const [committee, number] = split(rest);
      return { of: `the rules of procedure of ${committee}`, noun: 'rule', place: withSpaces(number) };
    }
    case 'goal':
      return { of: '', noun: rest.includes('.') ? 'target' : 'Goal', place: rest };
    case 'other':
      return { of: 'another document', noun: 'paragraph', place: withSpaces(rest.replace('¶', '')) };
    default:
      if (target.startsWith('¶')) return { of: '', noun: 'paragraph', place: withSpaces(target.slice(1)) };
      return { of: `the ${INSTRUMENTS[kind].shortTitle}`, noun: 'article', place: articleWords(rest) };
  }
}

function split(target) {
  const at = target.indexOf(' ');
  return at < 0 ? [target] : [target.slice(0, at), target.slice(at + 1)];
}

/** Formats an article number: "17.2(a)" as "17 (2) (a)". */
function articleWords(article) {
  return withSpaces(article.replace(/\.(\d+)/, '($1)'));
}

function withSpaces(place) {
  return place.replace(/\s*\(/g, ' (');
}

/** Why each ground justifies a link, or fails to. */
const REASONS = {
  'named-after':
    '“article 5 of the Supreme Decree”: English usually names the owner after the number, with only “the”, “its” and parts of the name in between.',
  'named-before':
    '“the Penal Code (arts. 11 and 13)”, “(CMW/C/XAA/CO/1, para. 12)”: the name directly precedes the number, separated by a comma, a bracket or “in particular”. “Ibid.” stands for the document cited last, “the latter” and “the former” for general comments, and paragraphs in brackets may belong to the article that the sentence is about, if it has them.',
  'named-in-brackets':
    '“article 114 (Penal Code)”: brackets after a number that contain only a name explain the number.',
  'its-own':
    '“the Decree and its article 3”, “the Act, whose articles 14 and 15”: the pronoun can only mean what was named last.',
  'same-article': '“paragraph 5 of the same article”, “thereof”: the words say that the article is the one just cited.',
  series:
    'Lists joined by “and” or a comma share their owner: “article 16 and article 17, paragraph 2, of the Convention”. The owner is named once, at one end of the series.',
  'same-number':
    'A number whose owner was certain in this paragraph or the one before has the same owner when it is repeated: a concern names the Code, and the recommendation repeats only the article. If the number was another treaty’s, nothing is decided. The same goes for the number of another document’s paragraph.',
  sentence:
    'The sentence is still about what it cited last: “Article 4 of the Asylum Act allows detention, and article 7 permits exceptions.” A law that is only mentioned, without an article, leaves the matter open, and so does one outside the brackets around the number.',
  'sentence-start':
    'A sentence that begins with a bare article, after one about a law, continues about that law: “Article 115 sets the penalty.” In a general comment a passage on another instrument stays about it until a sentence begins with the Committee or States parties. In Views, “(para. 6)” without a point belongs to the general comment that the paragraph has cited.',
  'by-number':
    'An article with a number that no treaty has is a law’s: “article 118 ter”, or, after a law was named, a number beyond the last article of the committee’s own treaty, if the paragraph names no other instrument. Words that name a treaty take precedence: “article 6 bis of the Covenant” is an article that the Covenant does not have.',
  explained:
    '“Paragraph 4 requires that there be a judicial remedy”, in a general comment on article 9: it goes through the article paragraph by paragraph. When it cites its own paragraphs it says “above”, “see” or “as defined in”; if neither the article nor the document has what is cited, or either may be meant, the number is left open.',
  'closing-brackets':
    'Committees end a paragraph with the articles that it is about: “… (arts. 7 and 9).” An abbreviated list in brackets at the end of a sentence is of their treaty, unless another body or a law without articles has just been named. If a committee ends every concern like this, brackets at the very end are of its treaty whatever law was named.',
  heading:
    'Brackets in a heading contain the articles that the section is about; below a heading that names a protocol, the protocol’s.',
  'own-treaty':
    'If the sentence names nothing else, a committee means the treaty that it monitors; in a document under a protocol, that protocol, but Views are about the treaty even if they are adopted under a protocol: only an article that the treaty lacks is the protocol’s. In other documents an article that the treaty does not have belongs to something else.',
  measured:
    '“article 8 of the Land Code, contrary to article 26”: words such as “contrary to” and “in accordance with” measure the law against a norm, which is the treaty.',
  'above-or-below': '“above” and “below” point within the document.',
  'this-document': '“of these concluding observations”: the text says so.',
  'other-document':
    '“paragraph 14 of …” with an unknown name: certainly not a paragraph of this document, so no link. A footnote that begins with “Para. 5” is not about this document either: it continues what the text cites.',
  'kind-of-document':
    'In concluding observations a bare paragraph number is this document’s, unless the sentence has named another document, another committee or another author of such documents; the same in general comments if no article under discussion has that paragraph, and not in brackets after a quotation. In a list of issues it is the report’s or the previous observations’, in brackets the report’s. In replies it is the list’s in headings, on a line of its own, beside “question” or “answer” and after “With regard to” at the beginning, and so is the number in “question 12”; where a State’s document sends the reader there, “refer to”, “mentioned in”, it is the document’s own. In Views a number with a point is their own if they have that paragraph, it is further up or the text says “see”, and the sentence names no other case. Other kinds leave it open.',
  written:
    'A symbol, the number of a general comment, a resolution or an ILO convention, “the previous paragraph”: there is nothing to decide.',
  undecided:
    'The evidence is missing or contradictory. There is no link and no finding, because a false link is worse than none.',
};

const EXPLAINED = `# Citations

What is read as a citation, what it is taken to mean, and on what evidence. [The forms that are known](citation-forms.md) are shown on a page of their own.

## In two steps

**Mentions** (\`server/src/syntax/citations\`). One pass over the words of a block finds everything that is named or referred to: lists of paragraphs and of articles, symbols, instruments, laws, general comments, resolutions, documents named by their role (“its report”), committees. A mention says what is written, not what it means. It also keeps the words between it and its neighbours as its *gap*: the role of each word, and punctuation. In “article 5 **of the Supreme** Decree”, the gap before the law is “of”, a determiner and a capitalized word; the pattern \`of the Name\` fits it. \`gapPattern.ts\` explains how patterns are written.

**Attribution** (\`server/src/model/attribution\`). Each list of articles gets an owner (an instrument, a domestic law, or nobody), each list of paragraphs a document. The evidence is [tables](#articles), among them one for articles, one for paragraphs and one for committees, from the strongest row to the weakest; the first row whose evidence the text gives decides. Every reference keeps the ground on which it was decided, which its hover explains.

Names carry over within a numbered paragraph and its subparagraphs, and are forgotten with the next one. Three things last longer: articles whose owner was certain, for one more paragraph (a recommendation follows its concern); the last general comment named; and the instrument that a heading names.

## How attribution decides

A false link is worse than a missing one. The most common false link would be an article of a domestic law, named earlier in the sentence, taken for one of the committee’s own treaty. So a named law outweighs the habit of citing the treaty without naming it, and if two readings are possible there is no link at all.
`;

const ROWS = `# The evidence, row by row

Generated by \`npm run generate\` from the tables that the program goes through from top to bottom. A row without an answer leaves the matter to the next. Each example is also a test, which fails if its row is taken out; **bold** marks a link.
`;

const FORMS = `# Forms of citation

Generated by \`npm run generate\` from \`test/citations/examples.ts\`, whose examples are also tests, so the page shows what the program really does. [How citations are read](citations.md) gives the reasons.

**Bold** marks a separate link, ⏎ a line break within a citation, ␣ a non-breaking space. XAA is the code of an invented State. Each example is in paragraph 10 of a document of the given committee and kind.
`;
