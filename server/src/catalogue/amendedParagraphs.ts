/** A wording of an amended paragraph: as adopted with the treaty, or as amended. */
export type WordingInUse = 'adopted' | 'amended';

/** For each wording of a paragraph, a word absent from the other. A wording without the paragraph has no entry. */
type WordingSigns = { readonly [wording in WordingInUse]?: string };

/**
 * Paragraphs with two wordings in use, by instrument, whether or not the amendment is in force: General Assembly resolutions 47/111 (ICERD,
 * CAT), 50/155 (CRC) and 50/202 (CEDAW). The words are English.
 */
const AMENDED_WORDINGS: Readonly<Record<string, Readonly<Record<string, WordingSigns>>>> = {
  icerd: { '8 (6)': { adopted: 'expenses', amended: 'staff' }, '8 (7)': { amended: 'emoluments' } },
  cat: {
    '17 (7)': { adopted: 'expenses' },
    '18 (4)': { adopted: 'convene', amended: 'emoluments' },
    '18 (5)': { adopted: 'reimbursement', amended: 'convene' },
  },
  crc: { '43 (2)': { adopted: 'ten', amended: 'eighteen' } },
  cedaw: { '20 (1)': { adopted: 'weeks', amended: 'duration' } },
};

/** The amended paragraphs of an instrument, as "18 (4)"; empty for most. */
export function amendedParagraphs(instrument: string): readonly string[] {
  return Object.keys(AMENDED_WORDINGS[instrument] ?? {});
}

/** The wordings of a paragraph; empty if it was not amended. */
export function wordingsInUse(instrument: string, paragraph: string): readonly WordingInUse[] {
  const signs = AMENDED_WORDINGS[instrument]?.[paragraph] ?? {};
  return WORDINGS.filter((wording) => signs[wording] !== undefined);
}

/** Identifies the wording of a paragraph’s text; undefined if the paragraph was not amended, or if the text is damaged or not English. */
export function wordingOf(instrument: string, paragraph: string, text: string): WordingInUse | undefined {
  const signs = AMENDED_WORDINGS[instrument]?.[paragraph];
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu));
  const matchingUses = WORDINGS.filter((wording) => words.has(signs?.[wording] ?? ''));
  return matchingUses.length === 1 ? matchingUses[0] : undefined;
}

const WORDINGS: readonly WordingInUse[] = ['adopted', 'amended'];
