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
/** All endings of words in the lists below, including {@link ENDINGS}. */
const WORD_ENDINGS = ['e', 'es', 'ed', 'ing', 'er', 'ers', 'ation', 'ations', 'ational', 'ationally', 'able'];
const ENDINGS = ['e', 'es', 'ed', 'ing', 'er', 'ers', 'ation', 'ations', 'able'] as const;
const MORE = ['organisational', 'organisationally', 'interorganisational', 'reorganisational', 'unrecognizable'];
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
/** Words that only seem to have the suffix, with the correct spelling: "advertize", "advertise". */
export const NO_SUFFIXES: ReadonlyMap<string, string> = new Map(
  NEVER_Z.map((word) => [word, withLast(word, 'z', 's')]),
);

const BRITISH = [...STEMS.flatMap((stem) => ENDINGS.map((ending) => `${stem}is${ending}`)), ...MORE, ...PREFIXED];
/** Words with the British suffix, with the United Nations spelling: "organise", "organize". */
export const SUFFIXES: ReadonlyMap<string, string> = new Map(BRITISH.map((word) => [word, withZ(word)]));

/** "organise" as "organize": replaces the last s of the suffix. */
function withZ(word: string): string {
  return withLast(word, 'is', 'iz');
}

/** Replaces the letters before the ending of a word. */
function withLast(word: string, letters: string, replacement: string): string {
  const wordEnding = WORD_ENDINGS.find((one) => word.endsWith(letters + one));
  return wordEnding === undefined
    ? word
    : word.slice(0, word.length - letters.length - wordEnding.length) + replacement + wordEnding;
}
