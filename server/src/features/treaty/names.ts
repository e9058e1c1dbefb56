import { COMMITTEE_IDS, committeeOf } from '../../catalogue/committees';
import { INSTRUMENTS } from '../../catalogue/instruments';
import { en } from '../../languages/en';
import { instrumentOfName } from '../../syntax/treaty/recognise';
import { committeeName } from '../words';

/** What an instrument is called, for lists to pick from. */
export interface TreatyNames {
  readonly id: string;
  /** The full title, in United Nations usage. */
  readonly title: string;
  readonly shortTitle: string;
  readonly abbreviations: readonly string[];
  /** Id and name of its committee. */
  readonly committee: string;
  readonly committeeName: string;
  readonly articles: number;
}

/** The names of all instruments, in the order of the catalogue. */
export function treatyNames(): readonly TreatyNames[] {
  return Object.entries(INSTRUMENTS).map(([id, { shortTitle, articles }]) => {
    const committee = committeeFor(id);
    return {
      id,
      title: en.names.instruments[id]?.[0] ?? shortTitle,
      shortTitle,
      abbreviations: en.names.abbreviations[id] ?? [],
      committee,
      committeeName: committeeName(committee),
      articles,
    };
  });
}

/** The committee that looks after an instrument; for a protocol with a body of its own, that body. */
function committeeFor(instrument: string): string {
  const committees = COMMITTEE_IDS.flatMap((id) => committeeOf(id) ?? []);
  const own = committees.find((committee) => committee.instrument === instrument);
  return (own ?? committees.find(({ protocols }) => protocols.some((one) => one === instrument)))?.id ?? '';
}

/** The instrument that somebody means by a name: id, abbreviation, title, customary name. */
export function instrumentMeant(name: string): string | undefined {
  const short = Object.entries(INSTRUMENTS).find(
    ([, { shortTitle }]) => shortTitle.toLowerCase() === name.toLowerCase(),
  );
  return instrumentOfName(name) ?? short?.[0];
}

/**
 * An article as somebody types it: `17`, `17.2`, `17(2)`, `17 (2)`, `4(1)(a)`, `4.1.a`, `art. 17, para. 2`; undefined for
 * what is none.
 */
export function citedArticle(
  text: string,
): { readonly article: string; readonly paragraph: string; readonly path: readonly string[] } | undefined {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^art(?:icle|\.)?\s*/, '')
    .replace(/,?\s*\bpara(?:graph|\.)?\s*/, '.');
  if (
    !/^\d{1,3}(?:\s*(?:\.\s*(?:\d{1,2}|[a-z]{1,5})|\(\s*(?:\d{1,2}|[a-z]{1,5})\s*\)|(?<=\d)[a-z](?![a-z])))*$/.test(
      plain,
    )
  )
    return undefined;
  const [article = '', ...rest] = plain.match(/\d+|[a-z]+/g) ?? [];
  const paragraph = /^\d/.test(rest[0] ?? '') ? (rest[0] ?? '') : '';
  const path = paragraph === '' ? rest : rest.slice(1);
  return path.some((step) => /^\d/.test(step)) ? undefined : { article: String(Number(article)), paragraph, path };
}
