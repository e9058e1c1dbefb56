import { committeeOf } from '../../catalogue/committees';
import type { DocumentKind } from '../../catalogue/limits';
import { stateOf } from '../../catalogue/states';
import type { DisplayLanguage } from '../../display/displayLanguage';
import type { ServerSentence } from '../../display/french/frenchSentences';
import { type Speaker, speakerFor } from '../../display/speaker';
import { en } from '../../languages/en';
import { fr } from '../../languages/fr';
import type { Ground } from '../../model/base/target';
import type { ParagraphRole } from '../../model/roles';
import { monthName } from '../../model/words/calendar';
import { describeSymbol, type SymbolMeaning } from '../../syntax/symbols/meaning';
import type { DocumentSymbol, PartKind } from '../../syntax/symbols/symbol';
import { displayedStateName } from './stateName';

const KIND_NAMES = {
  'concluding-observations': 'Concluding observations',
  'list-of-issues': 'List of issues',
  'list-of-issues-prior': 'List of issues prior to reporting',
  replies: 'Replies to the list of issues',
  'state-report-initial': 'Initial report',
  'state-report-periodic': 'Periodic report',
  'common-core-document': 'Common core document',
  'follow-up-report': 'Follow-up report',
  'general-comment': 'General comment',
  views: 'Views and decisions',
  corrigendum: 'Corrigendum',
  other: 'Document',
} as const satisfies Readonly<Record<DocumentKind, ServerSentence>>;

/** The name of a kind of document in a language. */
export function kindName(kind: DocumentKind, language: DisplayLanguage): string {
  return speakerFor(language).t(KIND_NAMES[kind]);
}

/** The name of a kind of document within a sentence: “list of issues”. */
export function kindNameWithin(kind: DocumentKind, language: DisplayLanguage): string {
  const name = kindName(kind, language);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

const LANGUAGE_NAMES: readonly ServerSentence[] = ['English', 'French', 'Spanish', 'Arabic', 'Russian', 'Chinese'];

/** The name of a language in the display language, given its ISO 639-1 code and English name. */
export function languageName(
  { id, name }: { readonly id: string; readonly name: string },
  language: DisplayLanguage,
): string {
  const official = LANGUAGE_NAMES.find((one) => one === name);
  return official
    ? speakerFor(language).t(official)
    : (new Intl.DisplayNames(language, { type: 'language' }).of(id) ?? name);
}

/** Why a reference has its target, in English; empty if the words themselves name it. */
export const GROUND_WORDS = {
  'named-after': 'named by the words that follow',
  'named-before': 'named by the words before',
  'named-in-brackets': 'named in the parentheses',
  'its-own': '“its” means what was named before',
  'same-article': 'the article cited before',
  series: 'part of the same series',
  'same-number': 'cited earlier with this number',
  sentence: 'named earlier in the sentence',
  'sentence-start': 'continues from the previous sentence',
  'by-number': 'no treaty that could be meant has this article or paragraph',
  explained: 'the article that this general comment explains has this paragraph',
  'closing-brackets': 'parentheses at the end of a paragraph cite the committee’s own treaty',
  heading: 'parentheses in a heading cite the committee’s own treaty',
  'own-treaty': 'the committee’s own treaty, nothing else named',
  measured: 'the law named before is measured against the committee’s own treaty',
  'above-or-below': '“above” and “below” mean this document',
  'this-document': 'stated to be this document',
  'other-document': 'stated to be something else',
  'kind-of-document': 'what a bare number means in a document of this kind',
  written: '',
  undecided: 'the text does not say',
} as const satisfies Readonly<Record<Ground, ServerSentence | ''>>;

/** Why a reference has its target, in the display language; empty if the words themselves name it. */
export function groundText(ground: Ground, language: DisplayLanguage): string {
  const words = GROUND_WORDS[ground];
  return words === '' ? '' : speakerFor(language).t(words);
}

/** A committee’s name for its general comments. */
export function generalCommentName(committee: string, language: DisplayLanguage): string {
  const { t } = speakerFor(language);
  return committeeOf(committee)?.generalCommentName === 'general-recommendation'
    ? t('General recommendation')
    : t('General comment');
}

/** The bodies, other than committees, that issue documents. */
const BODY_WORDS: Readonly<Record<string, ServerSentence>> = {
  A: 'General Assembly',
  E: 'Economic and Social Council',
  HRI: 'international human rights instruments',
  S: 'Security Council',
  ST: 'Secretariat',
};

/** Organs of these bodies that issue their own documents. */
const ORGAN_WORDS: Readonly<Record<string, ServerSentence>> = {
  'A HRC': 'Human Rights Council',
  'E CN.4': 'Commission on Human Rights',
  'E CN.6': 'Commission on the Status of Women',
};

const REPLIES_WORDS = 'replies to the list of issues';
const FOLLOW_UP_WORDS = 'information on follow-up to concluding observations';

const SERIES_WORDS: Readonly<Record<string, ServerSentence>> = {
  CO: 'concluding observations',
  Q: 'list of issues',
  QPR: 'list of issues prior to reporting',
  RQ: REPLIES_WORDS,
  FCO: FOLLOW_UP_WORDS,
  AI: 'additional information',
  VR: 'report on a visit',
  SR: 'summary record',
  GC: 'general comment',
  RES: 'resolution',
};

/** Series numbered after the State party's report. */
const OF_A_REPORT: ReadonlySet<string> = new Set(['report', 'CO', 'Q', 'QPR', 'RQ', 'AI', 'FCO']);

/** The name of a State in the display language, given its code; the code itself if no such State is known. */
export function stateText(code: string, language: DisplayLanguage): string {
  const state = stateOf(code);
  return state ? displayedStateName(state, language) : code;
}

/** A symbol in words, part by part: "CMW · Peru · list of issues · initial report". */
export function symbolText(symbol: DocumentSymbol, language: DisplayLanguage): string {
  const translator = speakerFor(language);
  const { t } = translator;
  const meaning = describeSymbol(symbol);
  const words: string[] = [meaning.committee ?? bodyText(symbol, translator)];
  const protocol = partOf(symbol, 'protocol');
  if (protocol !== undefined) words.push(protocol);
  if (symbol.state !== undefined) words.push(stateText(symbol.state, language));
  if (meaning.annualReportOf) words.push(t('annual report of {0}', meaning.annualReportOf));
  const series = seriesText(symbol, meaning, translator);
  if (series !== '') words.push(series);
  const communication = partOf(symbol, 'communication');
  if (communication !== undefined) words.push(t('communication No. {0}', `${communication}/${symbol.year ?? ''}`));
  else if (symbol.meeting !== undefined)
    words.push(
      t(
        'meeting {0}',
        numberBeforeNoun((value) => `${value}ª`, String(symbol.meeting), language),
      ),
    );
  else if (symbol.number !== undefined && !(symbol.series === 'sequential' && series !== '')) {
    const { from, to } = symbol.number;
    if (isStateReport(symbol, meaning)) words.push(reportText(from, to, translator));
    else words.push(from === to ? t('No. {0}', from) : t('Nos. {0}–{1}', from, to));
  }
  if (symbol.session !== undefined) words.push(sessionText(symbol.session, translator));
  if (symbol.year !== undefined && communication === undefined) words.push(String(symbol.year));
  for (const suffix of symbol.suffixes) words.push(`${t(SUFFIX_WORDS[suffix.type])} ${suffix.number}`);
  return words.join(' · ');
}

const SUFFIX_WORDS = {
  Add: 'addendum',
  Corr: 'corrigendum',
  Rev: 'revision',
  Amend: 'amendment',
} as const satisfies Readonly<Record<string, ServerSentence>>;

function bodyText(symbol: DocumentSymbol, { t }: Speaker): string {
  const organ = partOf(symbol, 'organ');
  const words = ORGAN_WORDS[`${symbol.body} ${organ}`] ?? BODY_WORDS[symbol.body];
  return words === undefined ? symbol.body : t(words);
}

/** The kind of document if the series gives it; reports are described by their number instead. */
function seriesText(symbol: DocumentSymbol, meaning: SymbolMeaning, { t, language }: Speaker): string {
  if (symbol.series === 'GC' && meaning.committee) return generalCommentName(meaning.committee, language).toLowerCase();
  const kind = meaning.documentKind;
  if (symbol.series === 'sequential' || symbol.series === 'CORE')
    return kind === undefined || kind === 'other' || kind === 'corrigendum' ? '' : kindNameWithin(kind, language);
  // In ST/AI, which is not a committee series, AI means administrative instruction.
  if (meaning.committee === undefined && symbol.series === 'AI') return t('administrative instruction');
  // Addenda contain the State party's answer: its replies to a list of issues, or its follow-up to concluding observations.
  if (symbol.series === 'Q' && kind === 'replies') return t(REPLIES_WORDS);
  if (symbol.series === 'CO' && kind === 'follow-up-report') return t(FOLLOW_UP_WORDS);
  const words = SERIES_WORDS[symbol.series];
  return words === undefined ? '' : t(words);
}

/** Whether the number is that of a State party's report. The Subcommittee has no reports. */
function isStateReport(symbol: DocumentSymbol, { committee }: SymbolMeaning): boolean {
  return symbol.state !== undefined && committee !== undefined && committee !== 'SPT' && OF_A_REPORT.has(symbol.series);
}

function partOf(symbol: DocumentSymbol, kind: PartKind): string | undefined {
  return symbol.parts.find((part) => part.kind === kind)?.value;
}

function reportText(from: number, to: number, { t, language }: Speaker): string {
  if (from !== to) return t('reports {0} to {1}', from, to);
  return from === 1 ? t('initial report') : t('{0} periodic report', ordinalIn(from, language));
}

/** Ordinals that documents spell out; higher ones are written in figures. */
const ORDINALS: Readonly<Record<DisplayLanguage, readonly string[]>> = {
  en: ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
  fr: [
    '',
    'premier',
    'deuxième',
    'troisième',
    'quatrième',
    'cinquième',
    'sixième',
    'septième',
    'huitième',
    'neuvième',
    'dixième',
  ],
  es: ['', 'primer', 'segundo', 'tercer', 'cuarto', 'quinto', 'sexto', 'séptimo', 'octavo', 'noveno', 'décimo'],
};

function ordinalIn(value: number, language: DisplayLanguage): string {
  const word = ORDINALS[language][value];
  if (word !== undefined) return word;
  if (language === 'fr') return `${value}e`;
  if (language === 'es') return spanishMasculine(value);
  const teen = value % 100 >= 11 && value % 100 <= 13;
  return `${value}${(teen ? undefined : { 1: 'st', 2: 'nd', 3: 'rd' }[value % 10]) ?? 'th'}`;
}

/** A session: `39` → “39e session”, `S-28` → “28e session extraordinaire”. */
function sessionText(session: string, { t, language }: Speaker): string {
  const [, prefix = '', number = session] = /^(E?S)-(.*)$/.exec(session) ?? [];
  const ordinal = numberBeforeNoun(spanishMasculine, number, language);
  if (prefix === 'S') return t('special session {0}', ordinal);
  return prefix === 'ES' ? t('emergency special session {0}', ordinal) : t('session {0}', ordinal);
}

/**
 * The number of a meeting or session as it precedes the noun: feminine in French, and in Spanish by `inSpanish`. In English, where it
 * follows the noun, it stays as it is, and so do Roman numerals in Spanish.
 */
function numberBeforeNoun(inSpanish: (value: number) => string, number: string, language: DisplayLanguage): string {
  if (language === 'fr') return `${number}${number === '1' || number === 'I' ? 're' : 'e'}`;
  return language === 'es' && /^\d+$/.test(number) ? inSpanish(Number(number)) : number;
}

/** “21er”, “22º”: before “período” and “informe”. */
function spanishMasculine(value: number): string {
  return `${value}${/(?:^|[^1])[13]$/.test(String(value)) ? 'er' : 'º'}`;
}

const ROLE_WORDS = {
  concern: 'concern',
  recommendation: 'recommendation',
  'concern-and-recommendation': 'concern and recommendation',
} as const satisfies Readonly<Record<Exclude<ParagraphRole, 'neither'>, ServerSentence>>;

/** The role of a paragraph in a language; empty if it states neither concern nor recommendation. */
export function roleText(role: ParagraphRole, language: DisplayLanguage): string {
  return role === 'neither' ? '' : speakerFor(language).t(ROLE_WORDS[role]);
}

/** 1990-12-18 in United Nations editorial style: 18 December 1990, 1er janvier 1990, 18 de diciembre de 1990. */
export function dateText(iso: string, language: DisplayLanguage): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  const number = Number(day);
  switch (language) {
    case 'en':
      return `${number} ${monthName(Number(month), en) || month} ${year}`;
    case 'fr':
      return `${number === 1 ? '1er' : number} ${monthName(Number(month), fr).toLowerCase() || month} ${year}`;
    case 'es':
      return `${number} de ${SPANISH_MONTHS[Number(month) - 1] ?? month} de ${year}`;
  }
}

const SPANISH_MONTHS = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
  ' ',
);

/** Why a text opened under another language id is not checked: it shows no sign of being a treaty body document. */
export function unrecognizedText(language: DisplayLanguage): string {
  return speakerFor(language).t(
    'This text is not recognized as a treaty body document and is not checked. Open it with the language “treaty-body” to have it checked.',
  );
}

/** The notice for a document above the size limit, given in millions of characters, with the setting that controls it. */
export function sizeText(limit: number, setting: string, language: DisplayLanguage): string {
  return speakerFor(language).t(
    'This document is longer than {0} million characters ({1}), so it is not checked and has no semantic colours, hints, lenses, links or word count. The outline and navigation still work.',
    limit,
    setting,
  );
}
