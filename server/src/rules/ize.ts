import { Kind } from '../syntax/lexer';
import { Gathered } from './gather';
import { type Form, likeCapital, reportHabit } from './habit';
import { opensSentence } from './own-words';
import { isProtected } from './protected';
import type { DocumentRule } from './rule';

/**
 * Verbs with the Greek suffix, without it. A closed list: "advise", "analyse", "comprise", "supervise", "exercise",
 * "promise", "revise" and their like are not of this kind. Source: Concise Oxford English Dictionary, 12th edition, first
 * spelling, by the Editorial Manual.
 */
// biome-ignore format: read as a list
const STEMS = [
  'agon', 'anonym', 'antagon', 'apolog', 'author', 'bureaucrat', 'capital', 'categor', 'central', 'character', 'civil',
  'colon', 'commercial', 'computer', 'conceptual', 'contextual', 'criminal', 'critic', 'crystall', 'custom', 'decentral',
  'decolon', 'decriminal', 'deinstitutional', 'demilitar', 'democrat', 'demoral', 'depenal', 'depolitic',
  'destabil', 'destigmat', 'digit', 'digital', 'disorgan', 'dramat', 'econom', 'emphas', 'energ', 'equal', 'ethnic', 'familiar',
  'fertil', 'final', 'formal', 'general', 'global', 'harmon', 'hospital', 'hypothes', 'ideal', 'immun', 'individual',
  'industrial', 'initial', 'institutional', 'internal', 'international', 'item', 'jeopard', 'legal', 'legitim', 'liberal',
  'local', 'marginal', 'material', 'maxim', 'mechan', 'memor', 'memorial', 'militar', 'minim', 'mobil', 'modern', 'monopol',
  'moral', 'national', 'natural', 'neutral', 'normal', 'operational', 'optim', 'organ', 'ostrac', 'patron', 'penal',
  'personal', 'polar', 'politic', 'popular', 'priorit', 'privat', 'professional', 'public', 'radical', 'random', 'rational',
  'real', 'recogn', 'regional', 'regular', 'reorgan', 'revictim', 'revital', 'sanit', 'scrutin', 'secular', 'sensit',
  'sensational', 'sexual', 'social', 'special', 'stabil', 'standard', 'steril', 'stigmat', 'subsid', 'summar', 'symbol',
  'synchron', 'sympath', 'systemat', 'terror', 'traumat', 'trivial', 'unauthor', 'underutil', 'universal', 'unorgan',
  'unrecogn', 'urban', 'util', 'victim', 'visual', 'weapon',
] as const;
const ENDINGS = ['e', 'es', 'ed', 'ing', 'er', 'ers', 'ation', 'ations', 'able'] as const;
const MORE = ['organisational', 'organisationally', 'interorganisational', 'reorganisational', 'unrecognisable'];

const BRITISH = [...STEMS.flatMap((stem) => ENDINGS.map((ending) => `${stem}is${ending}`)), ...MORE];
const AMERICAN_TOO = BRITISH.map(withZ);

/** "organise" as "organize": the last s of the suffix. */
function withZ(word: string): string {
  return word.replace(/is(?=(?:e|es|ed|ing|ers?|ations?|ational|ationally|able)$)/, 'iz');
}

/** French beside it: a name in that language. */
const FRENCH = new Set(['de', 'des', 'du', 'la', 'le', 'les', 'et', 'pour', 'sur', 'en', 'une']);

const FORMS = new Gathered<Form>({
  words: [...BRITISH, ...AMERICAN_TOO],
  token(tokens, i, reading, _depth, note) {
    const [start, end] = [tokens.start(i), tokens.end(i)];
    const text = tokens.slice(i);
    const small = text.toLowerCase();
    const instead = withZ(small);
    if (instead === small) {
      note({ start, end, text, instead }, true);
      return;
    }
    // "World Health Organisation", "ORGANISATION": a name, or a heading in capitals.
    if (tokens.upper(i) && (!opensSentence(tokens, i) || /isations?$/.test(small) || text === text.toUpperCase()))
      return;
    if (isFrench(tokens.slice(i + 1)) || (tokens.kind(i - 1) === Kind.word && isFrench(tokens.slice(i - 1)))) return;
    if (isProtected(reading, start, end)) return;
    note({ start, end, text, instead: likeCapital(instead, text) });
  },
});

function isFrench(word: string): boolean {
  return FRENCH.has(word.toLowerCase());
}

/** "-ise" where United Nations spelling has "-ize". */
export const ize: DocumentRule = {
  id: 'ize',
  group: 'style',
  severity: 'warning',
  scope: 'document',
  summary: '“-ise” in a word that United Nations spelling writes with “-ize”.',
  why: 'United Nations spelling is that of the Concise Oxford English Dictionary, first form: organize, recognize, emphasize, but advise, analyse, comprise, exercise, supervise. Only the verbs of a closed list and the words made from them are looked at. Quotations, titles of laws and treaties, and names in capitals (Organisation for Economic Co-operation and Development) keep their own spelling; a draft with “-ise” throughout is told once.',
  bad: [
    {
      text: '1.\tThe State party should:\n\t(a)\tOrganise campaigns;\n\t   \t^^^^^^^^ Write “Organize” for “Organise”.\n\t(b)\tRecognize the victims.',
    },
    {
      text: '1.\tThe Committee emphasises the role of civil society and the criminalisation of marital rape.\n  \t              ^^^^^^^^^^ Write “emphasizes” for “emphasises”, here and throughout (3 times).\n2.\tIt recognises the efforts made.',
    },
  ],
  good: [
    {
      text: '1.\tThe Organisation for Economic Co-operation and Development advised the State party to revise the Act.\n2.\tThe Committee emphasizes that the programme comprises exercises, supervised and analysed, and promises no compromise.',
    },
    { text: '1.\tThe decree requires parties to be “recognised by the Minister”.' },
  ],
  check(model, _options, report) {
    reportHabit(FORMS, model, report, {
      found: { message: 'found' },
      throughout: { message: 'throughout' },
      fix: { message: 'replace' },
      fixAll: { message: 'replace-all' },
    });
  },
};
