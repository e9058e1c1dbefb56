/**
 * The States and territories that codes in document symbols stand for. Their names are in `server/src/languages/states/`.
 *
 * Codes: ISO 3166-1 alpha-3 (Debian `iso-codes`, iso_3166-1.json), withdrawn codes from ISO 3166-3 in the same package.
 */

/**
 * `current`: a State that can be party to a treaty today, including the Holy See, the State of Palestine, the Cook Islands and Niue.
 * `former`: a code that new documents no longer use, because the State, or only its code, has changed.
 * `special`: not a State, but reported on or coded separately: territories, the European Union, Kosovo.
 * `user-assigned`: XAA to XZZ, which ISO 3166-1 leaves free for private use.
 */
type StateStatus = 'current' | 'former' | 'special' | 'user-assigned';

/** A country code in document symbols. */
export interface State {
  readonly code: string;
  readonly status: StateStatus;
  /** A note that must accompany the displayed name; undefined for most. */
  readonly note?: string;
}

/** ISO 3166-1 alpha-3 codes of States. */
const CURRENT_CODES = codesIn(`
  AFG AGO ALB AND ARE ARG ARM ATG AUS AUT AZE BDI BEL BEN BFA BGD BGR BHR BHS BIH BLR BLZ BOL BRA BRB BRN BTN BWA CAF CAN CHE CHL
  CHN CIV CMR COD COG COK COL COM CPV CRI CUB CYP CZE DEU DJI DMA DNK DOM DZA ECU EGY ERI ESP EST ETH FIN FJI FRA FSM GAB GBR GEO
  GHA GIN GMB GNB GNQ GRC GRD GTM GUY HND HRV HTI HUN IDN IND IRL IRN IRQ ISL ISR ITA JAM JOR JPN KAZ KEN KGZ KHM KIR KNA KOR KWT
  LAO LBN LBR LBY LCA LIE LKA LSO LTU LUX LVA MAR MCO MDA MDG MDV MEX MHL MKD MLI MLT MMR MNE MNG MOZ MRT MUS MWI MYS NAM NER NGA
  NIC NIU NLD NOR NPL NRU NZL OMN PAK PAN PER PHL PLW PNG POL PRK PRT PRY PSE QAT ROU RUS RWA SAU SDN SEN SGP SLB SLE SLV SMR SOM
  SRB SSD STP SUR SVK SVN SWE SWZ SYC SYR TCD TGO THA TJK TKM TLS TON TTO TUN TUR TUV TZA UGA UKR URY USA UZB VAT VCT VEN VNM VUT
  WSM YEM ZAF ZMB ZWE
`);

/** Territories in ISO 3166-1, and codes added in symbols of treaty bodies (EU, UNK and the two of China: memory). */
const SPECIAL_CODES = codesIn(`
  ABW AIA ALA ASM ATA ATF BES BLM BMU BVT CCK CUW CXR CYM ESH FLK FRO GGY GIB GLP GRL GUF GUM HKG HMD IMN IOT JEY MAC MAF MNP MSR
  MTQ MYT NCL NFK PCN PRI PYF REU SGS SHN SJM SPM SXM TCA TKL TWN UMI VGB VIR WLF EU UNK CHN-HKG CHN-MAC
`);

/** Withdrawn from ISO 3166-1 (ISO 3166-3; ROM became ROU in 2002). */
const WITHDRAWN = codesIn(`
  ANT BUR BYS CSK DDR DHY HVO ROM SCG SUN TMP VDR YMD YUG ZAR
`);

/**
 * Codes outside ISO 3166-1, in symbols up to about 2006: in CERD and CEDAW; NET and UK in CCPR/CO (memory). Maps each to the current code.
 */
const CUSTOMARY_CODES: Readonly<Record<string, string>> = {
  CHI: 'CHL',
  DEN: 'DNK',
  GUA: 'GTM',
  HON: 'HND',
  NET: 'NLD',
  PAR: 'PRY',
  PHI: 'PHL',
  UK: 'GBR',
};

/** Alternative codes for the same State or territory. */
const ALTERNATIVE_CODES: Readonly<Record<string, string>> = {
  ...CUSTOMARY_CODES,
  ROM: 'ROU',
  TMP: 'TLS',
  'CHN-HKG': 'HKG',
  'CHN-MAC': 'MAC',
};

/** The note that the United Nations adds to the name (as seen in documents). */
const NOTES: Readonly<Record<string, string>> = {
  UNK: 'to be understood in the context of Security Council resolution 1244 (1999)',
};

const BY_CODE: ReadonlyMap<string, State> = new Map(
  (
    [
      ['current', CURRENT_CODES],
      ['special', SPECIAL_CODES],
      ['former', WITHDRAWN],
      ['former', Object.keys(CUSTOMARY_CODES)],
    ] as const
  ).flatMap(([status, codes]) =>
    codes.map((code) => {
      const note = NOTES[code];
      return [code, { code, status, ...(note !== undefined && { note }) }] as const;
    }),
  ),
);

/** Whether a former code was part of ISO 3166-1; false for codes used only in symbols, and for unknown ones. */
export function wasInStandard(code: string): boolean {
  return WITHDRAWN.includes(code);
}

/**
 * Whether a code is in the range XAA–XZZ, which ISO 3166-1 never assigns to a State. Used in samples and tests, and allowed in drafts.
 * False for anything but three upper-case letters.
 */
export function isInventedState(code: string): boolean {
  return code.length === 3 && code[0] === 'X' && isUpper(code.charCodeAt(1)) && isUpper(code.charCodeAt(2));
}

/**
 * The State or territory for a code as written in a symbol (`PER`, `EU`, `CHN-HKG`, `SCG`, `XAA`). Undefined for an unknown, lower-case or
 * empty code. In an old document that does not make the code wrong, since the list of old codes is incomplete.
 */
export function stateOf(code: string): State | undefined {
  const state = BY_CODE.get(code);
  if (state !== undefined) return state;
  return isInventedState(code) ? { code, status: 'user-assigned' } : undefined;
}

/** The current code of a State that has had several in symbols, such as GTM for GUA; any other code unchanged. */
export function presentCode(code: string): string {
  return ALTERNATIVE_CODES[code] ?? code;
}

/** All codes, in table order: for completion and for suggesting the nearest code. */
export function allStates(): readonly State[] {
  return [...BY_CODE.values()];
}

function isUpper(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a;
}

function codesIn(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}
