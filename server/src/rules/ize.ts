import { type Matchers, patternsOf } from '../model/patterns';
import { Kind, type Tokens } from '../syntax/tokens';
import { Gathered } from './engine/gather';
import { defineRule } from './engine/rule';
import { isOthersWording } from './reading/quotations/protectedText';
import { type Form, HABIT_MESSAGES, likeCapital, reportHabit } from './reading/wording/habit';
import { opensSentence } from './reading/wording/phraseTokens';

/**
 * Stems of verbs that take "-ize". A closed list: "advise", "analyse", "comprise", "supervise", "exercise", "promise", "revise" and the
 * like are different. Source: Concise Oxford English Dictionary, 12th edition, first spelling, as the Editorial Manual requires.
 */
// biome-ignore format: read as a list
const STEMS = [
  'actual', 'agon', 'alphabet', 'anglic', 'anonym', 'antagon', 'apolog', 'aromat', 'author', 'balkan', 'bapt', 'bastard',
  'brutal', 'bureaucrat', 'cannibal', 'capital', 'caramel', 'categor', 'cauter', 'central', 'character', 'christian', 'civil',
  'collectiv', 'colon', 'commercial', 'commod', 'compartmental', 'computer', 'conceptual', 'concret', 'contextual',
  'conventional', 'criminal', 'critic', 'crystall', 'custom', 'decentral', 'decolon', 'decriminal', 'dehuman',
  'deinstitutional', 'demilitar', 'demobil', 'democrat', 'demon', 'demoral', 'denational', 'denuclear', 'depenal', 'depersonal',
  'depolitic', 'deradical', 'desensit', 'destabil', 'destigmat', 'desynchron', 'digit', 'digital', 'disorgan', 'dogmat',
  'dramat', 'econom', 'editorial', 'elemental', 'emotional', 'emphas', 'energ', 'epitom', 'equal', 'etern', 'ethnic', 'eulog',
  'euthan', 'evangel', 'exorc', 'extempor', 'external', 'factor', 'familiar', 'fantas', 'federal', 'feminin', 'fertil',
  'fictional', 'final', 'formal', 'fossil', 'fratern', 'galvan', 'general', 'generic', 'ghetto', 'global', 'harmon', 'homogen',
  'hospital', 'human', 'hybrid', 'hypnot', 'hypothes', 'ideal', 'idol', 'immobil', 'immortal', 'immun', 'impersonal',
  'incentiv', 'individual', 'industrial', 'infantil', 'initial', 'institutional', 'instrumental', 'internal', 'international',
  'islamic', 'italic', 'item', 'jargon', 'jeopard', 'journal', 'judicial', 'lateral', 'legal', 'legitim', 'liberal', 'liquid',
  'lobotom', 'local', 'magnet', 'marginal', 'martyr', 'masculin', 'material', 'maxim', 'mechan', 'medical', 'memor', 'memorial',
  'mesmer', 'metabol', 'militar', 'mineral', 'minim', 'mobil', 'modern', 'moistur', 'monet', 'monopol', 'moral', 'motor',
  'multilateral', 'mythic', 'nasal', 'national', 'natural', 'neutral', 'nominal', 'normal', 'notar', 'novel', 'operational',
  'oppositional', 'optim', 'organ', 'ostrac', 'oxid', 'pasteur', 'patron', 'pauper', 'pedestrian', 'penal', 'personal',
  'plagiar', 'polar', 'polem', 'politic', 'popular', 'pressur', 'priorit', 'privat', 'problemat', 'professional', 'proletarian',
  'proselyt', 'public', 'radical', 'random', 'rational', 'real', 'recapital', 'recogn', 'reconceptual', 'recriminal', 'regional', 'regular',
  'remilitar', 'remobil', 'renational', 'renormal', 'reorgan', 'reprior', 'resocial', 'retraumat', 'reutil', 'revictim', 'revital',
  'revolution', 'romantic', 'routin', 'russian', 'sanit', 'satir', 'scandal', 'scrutin', 'secular', 'sedentar', 'sensational',
  'sensit', 'serial', 'sermon', 'sexual', 'signal', 'singular', 'social', 'solemn', 'special', 'spiritual', 'stabil',
  'standard', 'steril', 'stigmat', 'strateg', 'subsid', 'summar', 'symbol', 'symmetr', 'sympath', 'synchron', 'synthes',
  'systemat', 'tantal', 'tempor', 'terror', 'theor', 'titular', 'total', 'traditional', 'tranquil', 'transistor', 'traumat',
  'trivial', 'tyrann', 'unauthor', 'uncivil', 'uncolon', 'uncritic', 'underutil', 'union', 'universal', 'unorgan', 'unrecogn', 'unstigmat', 'unsubsid', 'urban', 'util',
  'african', 'aggrand', 'amort', 'apostat', 'arab', 'casual', 'clerical', 'commodit', 'communal', 'constitutional', 'container',
  'contractual', 'corporat', 'delegitim', 'depatholog', 'desexual', 'deterritorial', 'essential', 'european', 'exotic', 'femin', 'fetish',
  'financial', 'flexibil', 'glamor', 'hierarch', 'hypersexual', 'indigen', 'informal', 'invisibil', 'islam', 'municipal', 'nomad', 'nuclear',
  'overgeneral', 'overmedical', 'pastoral', 'patholog', 'plural', 'precar', 'provincial', 'pseudonym', 'racial', 'reracial', 'responsibil',
  'ritual', 'schemat', 'securit', 'territorial', 'token', 'tribal', 'villag', 'virtual',
  'valor', 'vandal', 'vapor', 'verbal', 'victim', 'visual', 'vital', 'vocal', 'vulcan', 'vulgar', 'weapon', 'western', 'woman',
] as const;
/** Those and the others that the words of the lists below have. */
const WORD_ENDINGS = ['e', 'es', 'ed', 'ing', 'er', 'ers', 'ation', 'ations', 'ational', 'ationally', 'able'];
const ENDINGS = ['e', 'es', 'ed', 'ing', 'er', 'ers', 'ation', 'ations', 'able'] as const;
const MORE = ['organisational', 'organisationally', 'interorganisational', 'reorganisational', 'unrecognisable'];
/** Prefixes before a hyphen: "re-victimisation". */
const PREFIXED = [
  'co-organis',
  'de-institutionalis',
  'de-radicalis',
  'de-stigmatis',
  'de-criminalis',
  'over-criminalis',
  'hyper-sexualis',
  'self-actualis',
  're-authoris',
  're-organis',
  're-traumatis',
  're-victimis',
  'self-organis',
  'under-utilis',
].flatMap((stem) => ENDINGS.map((ending) => stem + ending));

/** Verbs wrongly written with "-yze" or "-ize": "analyze", "advertize". */
const NEVER_Z = [
  ...['analy', 'cataly', 'paraly', 'dialy', 'hydroly', 'psychoanaly', 'reanaly'].flatMap((stem) =>
    ['ze', 'zes', 'zed', 'zing', 'zer', 'zers'].map((ending) => stem + ending),
  ),
  ...[
    'adverti',
    'advi',
    'appri',
    'compri',
    'compromi',
    'despi',
    'devi',
    'disgui',
    'chasti',
    'circumci',
    'enfranchi',
    'enterpri',
    'exerci',
    'franchi',
    'improvi',
    'inci',
    'merchandi',
    'practi',
    'promi',
    'revi',
    'supervi',
    'surmi',
    'surpri',
    'televi',
  ].flatMap((stem) => ['ze', 'zes', 'zed', 'zing'].map((ending) => stem + ending)),
];
const WITH_S = new Map(NEVER_Z.map((word) => [word, withLast(word, 'z', 's')]));

const BRITISH = [...STEMS.flatMap((stem) => ENDINGS.map((ending) => `${stem}is${ending}`)), ...MORE, ...PREFIXED];
const AMERICAN_TOO = BRITISH.map(withZ);

/** "organise" as "organize": replaces the last s of the suffix. */
function withZ(word: string): string {
  return withLast(word, 'is', 'iz');
}

/** A word with other letters in the place of some before its ending. */
function withLast(word: string, letters: string, instead: string): string {
  const ending = WORD_ENDINGS.find((one) => word.endsWith(letters + one));
  return ending === undefined ? word : word.slice(0, word.length - letters.length - ending.length) + instead + ending;
}

const FORMS = new Gathered<Form>({
  words: [...new Set([...BRITISH, ...AMERICAN_TOO, ...NEVER_Z])],
  token(tokens, i, reading, note) {
    const words = patternsOf(reading.language, 'wording');
    if (!words) return;
    const [start, end] = [tokens.start(i), tokens.end(i)];
    const text = tokens.slice(i);
    const small = text.toLowerCase();
    const instead = WITH_S.get(small) ?? withZ(small);
    if (instead === small) {
      note({ start, end, text, instead }, true);
      return;
    }
    // "World Health Organisation", "ORGANISATION": a name, or a heading in capitals.
    if (tokens.upper(i) && (!opensSentence(tokens, i) || opensName(tokens, i, words) || text === text.toUpperCase()))
      return;
    if (words.french.isAt(tokens, i + 1) || words.french.isAt(tokens, i - 1)) return;
    if (isOthersWording(reading, start, end) || words.cybercrime.isAt(tokens, i + 1)) return;
    note({ start, end, text, instead: likeCapital(instead, text) });
  },
});

/** "Organisation for …", "Decentralisation Forum": the beginning of a sentence may be a name too. */
function opensName(tokens: Tokens, i: number, words: Matchers<'wording'>): boolean {
  if (!words.ended.isAt(tokens, i)) return false;
  return words.organization.isAt(tokens, i) || (tokens.kind(i + 1) === Kind.word && tokens.upper(i + 1));
}

/** "-ise" where United Nations spelling has "-ize". */
export const ize = defineRule({
  id: 'ize',
  name: '-ize spelling',
  group: 'style',
  severity: 'warning',
  summary: '“-ise” in a word that United Nations spelling writes with “-ize”, or “analyze” for “analyse”.',
  why: 'United Nations spelling is that of the Concise Oxford English Dictionary, first form: organize, recognize, emphasize, but advise, analyse, comprise, exercise, supervise.',
  limits: [
    'Verbs outside a closed list.',
    'Quotations, titles of laws and treaties, and names (Organisation for Economic Co-operation and Development).',
    'A draft with “-ise” throughout is reported once.',
  ],
  messages: HABIT_MESSAGES,
  habits: [['It is recognized.', 'It is organised.']],
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
  gathers: [FORMS],
  check(model, report) {
    reportHabit(FORMS, model, report);
  },
});
