import { COMMITTEE_IDS, committeeOf } from '../../catalogue/committees';
import { INSTRUMENTS } from '../../catalogue/instruments';
import type { DisplayLanguage } from '../../display/displayLanguage';
import { type CountedNoun, pluralsOf, singularsOf } from '../../languages/countedNoun';
import { en } from '../../languages/en';
import type { ListedTreaty } from '../../protocol';
import { instrumentOfName } from '../../syntax/treaty/recognizeTreaty';
import { memoizeOnce } from '../../text/once';
import { committeeName, instrumentName } from '../words/officialNames';

export { instrumentTitle } from '../../languages/languageList';

/** The names of an instrument, for pick lists. */
export type TreatyNames = Omit<ListedTreaty, 'official' | 'uri'>;

/** The names of all instruments, in the order of the catalogue. */
export function treatyNames(language: DisplayLanguage): readonly TreatyNames[] {
  return Object.entries(INSTRUMENTS).map(([id, { shortTitle, articles }]) => {
    const committee = committeeFor(id);
    return {
      id,
      title: instrumentName(id, language),
      shortTitle,
      abbreviations: en.names.abbreviations[id] ?? [],
      committee,
      committeeName: committeeName(committee, language),
      articles,
    };
  });
}

/** The committee that monitors an instrument; for a protocol with its own body, that body. */
function committeeFor(instrument: string): string {
  const committees = COMMITTEE_IDS.flatMap((id) => committeeOf(id) ?? []);
  const ownCommittee = committees.find((committee) => committee.instrument === instrument);
  return (ownCommittee ?? committees.find(({ protocols }) => protocols.some((one) => one === instrument)))?.id ?? '';
}

/**
 * The instrument for a typed name: an id, abbreviation, title or customary name, the acronym of its committee, or a variant of a protocol’s
 * name ("CRC-OP-AC", "OP-CAT"); undefined for any other name.
 */
export function instrumentOfInput(name: string): string | undefined {
  const instrument = instrumentOfName(name);
  if (instrument !== undefined) return instrument;
  const key = keyOf(name);
  const shortTitled = Object.entries(INSTRUMENTS).find(([, { shortTitle }]) => keyOf(shortTitle) === key);
  return shortTitled?.[0] ?? typedNames().get(key);
}

/** Names that people type but documents do not use. */
const TYPED_NAMES: Readonly<Record<string, readonly string[]>> = {
  icrmw: ['ICRMWF', 'ICPRMW', "Migrant Workers' Convention", 'Migrants Convention'],
  crc: ["Children's Convention", "Children's Rights Convention", 'Convention on Childrens Rights'],
  crpd: ['ICRPD', 'Disability Rights Convention'],
  cat: ['Anti-Torture Convention', 'Convention on Torture'],
  iccpr: ['Civil and Political Rights Covenant'],
  icescr: ['Economic, Social and Cultural Rights Covenant'],
  icerd: ['Race Convention', 'Anti-Racism Convention', 'Convention on Racial Discrimination'],
  icpped: [
    'ICPED',
    'CPED',
    'CPPED',
    'ICED',
    'Disappearance Convention',
    'Convention against Enforced Disappearance',
    'Convention against Enforced Disappearances',
  ],
  'op1-iccpr': ['ICCPR-OP', 'ICCPR-OP1', 'ICCPR-OPT'],
  'op2-iccpr': ['ICCPR-OP2', 'ICCPR-OP2-DP', 'OP2-DP', 'ICCPR-OPDP'],
  'op-icescr': ['ICESCR-OP'],
  'op-cedaw': ['CEDAW-OP'],
  opcat: ['CAT-OP'],
  'op-crc-ac': ['CRC-OP-AC', 'CRC-OPAC', 'OPCRC-AC'],
  'op-crc-sc': ['CRC-OP-SC', 'CRC-OPSC', 'OPCRC-SC'],
  'op-crc-ic': ['CRC-OP-IC', 'CRC-OPIC', 'OPCRC-IC', 'OP3-CRC', 'CRC-OP3'],
  'op-crpd': ['CRPD-OP'],
};

/** The typed names and the acronyms of the committees, alone or in protocol names ("CCPR-OP1"), indexed by {@link keyOf}. */
const typedNames = memoizeOnce((): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  const add = (name: string, id: string) => {
    const key = keyOf(name);
    if (!names.has(key)) names.set(key, id);
  };
  for (const [id, list] of Object.entries(TYPED_NAMES)) {
    add(id, id);
    for (const name of list) {
      add(name, id);
      // "OP-ICCPR" for "ICCPR-OP".
      const [treaty = '', protocol = '', further] = name.split('-');
      if (further === undefined && /^[A-Z]{2}\d?$/.test(protocol) && /^[A-Z]+$/.test(treaty))
        add(`${protocol}-${treaty}`, id);
    }
  }
  for (const committee of COMMITTEE_IDS) {
    const instrument = committeeOf(committee)?.instrument;
    if (instrument === undefined) continue;
    add(committee, instrument);
    const acronym = en.names.abbreviations[instrument]?.[0];
    for (const [key, id] of [...names])
      if (acronym !== undefined && key.includes('op') && key.includes(keyOf(acronym)))
        add(key.replace(keyOf(acronym), keyOf(committee)), id);
  }
  return names;
});

/** Normalizes a name: lower case, without spaces and punctuation. */
function keyOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

const nounsOf = (nouns: readonly CountedNoun[]) => [...singularsOf(nouns), ...pluralsOf(nouns)].join('|');
const { article, paragraph } = en.citations;
const ARTICLE_PATTERN = new RegExp(String.raw`^(?:${nounsOf(article)})\.?\s*`);
const PARAGRAPH_PATTERN = new RegExp(String.raw`,?\s*\b(?:${nounsOf(paragraph)})\.?\s*`);

/**
 * Parses an article as people type it: `17`, `17.2`, `17(2)`, `17 (2)`, `4(1)(a)`, `4.1.a`, `art. 17, para. 2`; undefined if it is not
 * one.
 */
export function citedArticle(
  text: string,
): { readonly article: string; readonly paragraph: string; readonly path: readonly string[] } | undefined {
  const plainText = text.trim().toLowerCase().replace(ARTICLE_PATTERN, '').replace(PARAGRAPH_PATTERN, '.');
  if (
    !/^\d{1,3}(?:\s*(?:\.\s*(?:\d{1,2}|[a-z]{1,5})|\(\s*(?:\d{1,2}|[a-z]{1,5})\s*\)|(?<=\d)[a-z](?![a-z])))*$/.test(
      plainText,
    )
  )
    return undefined;
  const [article = '', ...rest] = plainText.match(/\d+|[a-z]+/g) ?? [];
  const paragraph = /^\d/.test(rest[0] ?? '') ? (rest[0] ?? '') : '';
  const path = paragraph === '' ? rest : rest.slice(1);
  return path.some((step) => /^\d/.test(step)) ? undefined : { article: String(Number(article)), paragraph, path };
}
