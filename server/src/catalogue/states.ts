/**
 * The State or territory that a code in a document symbol stands for. Data and look-ups only; none of it is matched in running text.
 *
 * Codes: ISO 3166-1 alpha-3 (Debian `iso-codes`, iso_3166-1.json), withdrawn codes from ISO 3166-3 in the same package. Names: the short
 * English names used by the United Nations, from memory; a name is only shown and is never the basis for a finding.
 */

/**
 * `current`: a State that can be party to a treaty today, including the Holy See, the State of Palestine, the Cook Islands and Niue.
 * `former`: a code that new documents no longer use, because the State, or only its code, has changed.
 * `special`: not a State, but reported on or coded separately: territories, the European Union, Kosovo.
 * `user-assigned`: XAA to XZZ, which ISO 3166-1 leaves free for private use.
 */
type StateStatus = 'current' | 'former' | 'special' | 'user-assigned';

/** A code in document symbols and the name to show for it. */
export interface State {
  readonly code: string;
  /** In English; for a user-assigned code, the code itself. */
  readonly name: string;
  readonly status: StateStatus;
  /** What must be said along with the name wherever it is shown; undefined for most. */
  readonly note?: string;
}

/** ISO 3166-1 alpha-3 codes of States. */
const CURRENT: Readonly<Record<string, string>> = {
  AFG: 'Afghanistan',
  AGO: 'Angola',
  ALB: 'Albania',
  AND: 'Andorra',
  ARE: 'United Arab Emirates',
  ARG: 'Argentina',
  ARM: 'Armenia',
  ATG: 'Antigua and Barbuda',
  AUS: 'Australia',
  AUT: 'Austria',
  AZE: 'Azerbaijan',
  BDI: 'Burundi',
  BEL: 'Belgium',
  BEN: 'Benin',
  BFA: 'Burkina Faso',
  BGD: 'Bangladesh',
  BGR: 'Bulgaria',
  BHR: 'Bahrain',
  BHS: 'Bahamas',
  BIH: 'Bosnia and Herzegovina',
  BLR: 'Belarus',
  BLZ: 'Belize',
  BOL: 'Bolivia (Plurinational State of)',
  BRA: 'Brazil',
  BRB: 'Barbados',
  BRN: 'Brunei Darussalam',
  BTN: 'Bhutan',
  BWA: 'Botswana',
  CAF: 'Central African Republic',
  CAN: 'Canada',
  CHE: 'Switzerland',
  CHL: 'Chile',
  CHN: 'China',
  CIV: 'Côte d’Ivoire',
  CMR: 'Cameroon',
  COD: 'Democratic Republic of the Congo',
  COG: 'Congo',
  COK: 'Cook Islands',
  COL: 'Colombia',
  COM: 'Comoros',
  CPV: 'Cabo Verde',
  CRI: 'Costa Rica',
  CUB: 'Cuba',
  CYP: 'Cyprus',
  CZE: 'Czechia',
  DEU: 'Germany',
  DJI: 'Djibouti',
  DMA: 'Dominica',
  DNK: 'Denmark',
  DOM: 'Dominican Republic',
  DZA: 'Algeria',
  ECU: 'Ecuador',
  EGY: 'Egypt',
  ERI: 'Eritrea',
  ESP: 'Spain',
  EST: 'Estonia',
  ETH: 'Ethiopia',
  FIN: 'Finland',
  FJI: 'Fiji',
  FRA: 'France',
  FSM: 'Micronesia (Federated States of)',
  GAB: 'Gabon',
  GBR: 'United Kingdom of Great Britain and Northern Ireland',
  GEO: 'Georgia',
  GHA: 'Ghana',
  GIN: 'Guinea',
  GMB: 'Gambia',
  GNB: 'Guinea-Bissau',
  GNQ: 'Equatorial Guinea',
  GRC: 'Greece',
  GRD: 'Grenada',
  GTM: 'Guatemala',
  GUY: 'Guyana',
  HND: 'Honduras',
  HRV: 'Croatia',
  HTI: 'Haiti',
  HUN: 'Hungary',
  IDN: 'Indonesia',
  IND: 'India',
  IRL: 'Ireland',
  IRN: 'Iran (Islamic Republic of)',
  IRQ: 'Iraq',
  ISL: 'Iceland',
  ISR: 'Israel',
  ITA: 'Italy',
  JAM: 'Jamaica',
  JOR: 'Jordan',
  JPN: 'Japan',
  KAZ: 'Kazakhstan',
  KEN: 'Kenya',
  KGZ: 'Kyrgyzstan',
  KHM: 'Cambodia',
  KIR: 'Kiribati',
  KNA: 'Saint Kitts and Nevis',
  KOR: 'Republic of Korea',
  KWT: 'Kuwait',
  LAO: 'Lao People’s Democratic Republic',
  LBN: 'Lebanon',
  LBR: 'Liberia',
  LBY: 'Libya',
  LCA: 'Saint Lucia',
  LIE: 'Liechtenstein',
  LKA: 'Sri Lanka',
  LSO: 'Lesotho',
  LTU: 'Lithuania',
  LUX: 'Luxembourg',
  LVA: 'Latvia',
  MAR: 'Morocco',
  MCO: 'Monaco',
  MDA: 'Republic of Moldova',
  MDG: 'Madagascar',
  MDV: 'Maldives',
  MEX: 'Mexico',
  MHL: 'Marshall Islands',
  MKD: 'North Macedonia',
  MLI: 'Mali',
  MLT: 'Malta',
  MMR: 'Myanmar',
  MNE: 'Montenegro',
  MNG: 'Mongolia',
  MOZ: 'Mozambique',
  MRT: 'Mauritania',
  MUS: 'Mauritius',
  MWI: 'Malawi',
  MYS: 'Malaysia',
  NAM: 'Namibia',
  NER: 'Niger',
  NGA: 'Nigeria',
  NIC: 'Nicaragua',
  NIU: 'Niue',
  NLD: 'Netherlands (Kingdom of the)',
  NOR: 'Norway',
  NPL: 'Nepal',
  NRU: 'Nauru',
  NZL: 'New Zealand',
  OMN: 'Oman',
  PAK: 'Pakistan',
  PAN: 'Panama',
  PER: 'Peru',
  PHL: 'Philippines',
  PLW: 'Palau',
  PNG: 'Papua New Guinea',
  POL: 'Poland',
  PRK: 'Democratic People’s Republic of Korea',
  PRT: 'Portugal',
  PRY: 'Paraguay',
  PSE: 'State of Palestine',
  QAT: 'Qatar',
  ROU: 'Romania',
  RUS: 'Russian Federation',
  RWA: 'Rwanda',
  SAU: 'Saudi Arabia',
  SDN: 'Sudan',
  SEN: 'Senegal',
  SGP: 'Singapore',
  SLB: 'Solomon Islands',
  SLE: 'Sierra Leone',
  SLV: 'El Salvador',
  SMR: 'San Marino',
  SOM: 'Somalia',
  SRB: 'Serbia',
  SSD: 'South Sudan',
  STP: 'Sao Tome and Principe',
  SUR: 'Suriname',
  SVK: 'Slovakia',
  SVN: 'Slovenia',
  SWE: 'Sweden',
  SWZ: 'Eswatini',
  SYC: 'Seychelles',
  SYR: 'Syrian Arab Republic',
  TCD: 'Chad',
  TGO: 'Togo',
  THA: 'Thailand',
  TJK: 'Tajikistan',
  TKM: 'Turkmenistan',
  TLS: 'Timor-Leste',
  TON: 'Tonga',
  TTO: 'Trinidad and Tobago',
  TUN: 'Tunisia',
  TUR: 'Türkiye',
  TUV: 'Tuvalu',
  TZA: 'United Republic of Tanzania',
  UGA: 'Uganda',
  UKR: 'Ukraine',
  URY: 'Uruguay',
  USA: 'United States of America',
  UZB: 'Uzbekistan',
  VAT: 'Holy See',
  VCT: 'Saint Vincent and the Grenadines',
  VEN: 'Venezuela (Bolivarian Republic of)',
  VNM: 'Viet Nam',
  VUT: 'Vanuatu',
  WSM: 'Samoa',
  YEM: 'Yemen',
  ZAF: 'South Africa',
  ZMB: 'Zambia',
  ZWE: 'Zimbabwe',
};

/** Territories in ISO 3166-1, and codes that treaty body symbols add (EU, UNK and the two of China: memory). */
const SPECIAL: Readonly<Record<string, string>> = {
  ABW: 'Aruba',
  AIA: 'Anguilla',
  ALA: 'Åland Islands',
  ASM: 'American Samoa',
  ATA: 'Antarctica',
  ATF: 'French Southern Territories',
  BES: 'Bonaire, Sint Eustatius and Saba',
  BLM: 'Saint Barthélemy',
  BMU: 'Bermuda',
  BVT: 'Bouvet Island',
  CCK: 'Cocos (Keeling) Islands',
  CUW: 'Curaçao',
  CXR: 'Christmas Island',
  CYM: 'Cayman Islands',
  ESH: 'Western Sahara',
  FLK: 'Falkland Islands (Malvinas)',
  FRO: 'Faroe Islands',
  GGY: 'Guernsey',
  GIB: 'Gibraltar',
  GLP: 'Guadeloupe',
  GRL: 'Greenland',
  GUF: 'French Guiana',
  GUM: 'Guam',
  HKG: 'Hong Kong, China',
  HMD: 'Heard Island and McDonald Islands',
  IMN: 'Isle of Man',
  IOT: 'British Indian Ocean Territory',
  JEY: 'Jersey',
  MAC: 'Macao, China',
  MAF: 'Saint Martin (French part)',
  MNP: 'Northern Mariana Islands',
  MSR: 'Montserrat',
  MTQ: 'Martinique',
  MYT: 'Mayotte',
  NCL: 'New Caledonia',
  NFK: 'Norfolk Island',
  PCN: 'Pitcairn',
  PRI: 'Puerto Rico',
  PYF: 'French Polynesia',
  REU: 'Réunion',
  SGS: 'South Georgia and the South Sandwich Islands',
  SHN: 'Saint Helena',
  SJM: 'Svalbard and Jan Mayen Islands',
  SPM: 'Saint Pierre and Miquelon',
  SXM: 'Sint Maarten (Dutch part)',
  TCA: 'Turks and Caicos Islands',
  TKL: 'Tokelau',
  TWN: 'Taiwan Province of China',
  UMI: 'United States Minor Outlying Islands',
  VGB: 'British Virgin Islands',
  VIR: 'United States Virgin Islands',
  WLF: 'Wallis and Futuna Islands',
  EU: 'European Union',
  UNK: 'Kosovo',
  'CHN-HKG': 'Hong Kong, China',
  'CHN-MAC': 'Macao, China',
};

/** Withdrawn from ISO 3166-1 (ISO 3166-3; ROM became ROU in 2002). */
const WITHDRAWN: Readonly<Record<string, string>> = {
  ANT: 'Netherlands Antilles',
  BUR: 'Burma',
  BYS: 'Byelorussian Soviet Socialist Republic',
  CSK: 'Czechoslovakia',
  DDR: 'German Democratic Republic',
  DHY: 'Dahomey',
  HVO: 'Upper Volta',
  ROM: 'Romania',
  SCG: 'Serbia and Montenegro',
  SUN: 'Union of Soviet Socialist Republics',
  TMP: 'Timor-Leste',
  VDR: 'Democratic Republic of Viet Nam',
  YMD: 'Democratic Yemen',
  YUG: 'Yugoslavia',
  ZAR: 'Zaire',
};

/** Codes outside ISO 3166-1 in symbols up to about 2006: GUA, CHI, DEN, HON, PAR, PHI in CERD and CEDAW, NET and UK in CCPR/CO (memory). */
const CUSTOMARY: Readonly<Record<string, string>> = {
  CHI: 'Chile',
  DEN: 'Denmark',
  GUA: 'Guatemala',
  HON: 'Honduras',
  NET: 'Netherlands',
  PAR: 'Paraguay',
  PHI: 'Philippines',
  UK: 'United Kingdom of Great Britain and Northern Ireland',
};

/** The note that the United Nations puts with the name (seen in documents). */
const NOTES: Readonly<Record<string, string>> = {
  UNK: 'to be understood in the context of Security Council resolution 1244 (1999)',
};

const BY_CODE: ReadonlyMap<string, State> = new Map(
  (
    [
      ['current', CURRENT],
      ['special', SPECIAL],
      ['former', WITHDRAWN],
      ['former', CUSTOMARY],
    ] as const
  ).flatMap(([status, names]) =>
    Object.entries(names).map(([code, name]) => {
      const note = NOTES[code];
      return [code, { code, name, status, ...(note !== undefined && { note }) }] as const;
    }),
  ),
);

/** Whether a former code was in ISO 3166-1; false for codes used only in symbols, and for unknown ones. */
export function wasInStandard(code: string): boolean {
  return Object.hasOwn(WITHDRAWN, code);
}

/**
 * Whether a code is in XAA–XZZ, which ISO 3166-1 never assigns to a State: samples and tests use it, and drafts may. False for anything but
 * three upper-case letters.
 */
export function isInventedState(code: string): boolean {
  return code.length === 3 && code[0] === 'X' && isUpper(code.charCodeAt(1)) && isUpper(code.charCodeAt(2));
}

/**
 * The State or territory for a code as written in a symbol (`PER`, `EU`, `CHN-HKG`, `SCG`, `XAA`). Undefined for an unknown, lower-case or
 * empty code. In an old document that does not prove the code wrong, because the list of old codes is incomplete.
 */
export function stateOf(code: string): State | undefined {
  const known = BY_CODE.get(code);
  if (known !== undefined) return known;
  return isInventedState(code) ? { code, name: code, status: 'user-assigned' } : undefined;
}

/**
 * The code of a State by name, with or without the article: "Peru", "the Plurinational State of Bolivia". Undefined for names other than
 * the United Nations one, for former States and for territories.
 */
export function stateNamed(name: string): string | undefined {
  return BY_NAME.get(name.replace(/\s+/g, ' ').replace(/^the /i, '').trim().toLowerCase());
}

const BY_NAME: ReadonlyMap<string, string> = new Map(
  Object.entries(CURRENT).flatMap(([code, name]) => {
    const open = name.indexOf(' (');
    const short = open < 0 ? name : name.slice(0, open);
    const forms = open < 0 ? [name] : [name, short, `${name.slice(open + 2, -1)} ${short}`];
    return forms.map((form) => [form.toLowerCase(), code] as const);
  }),
);

/** Every code with its name, in table order: for completion and for finding the nearest code. */
export function allStates(): readonly State[] {
  return [...BY_CODE.values()];
}

function isUpper(unit: number): boolean {
  return unit >= 0x41 && unit <= 0x5a;
}
