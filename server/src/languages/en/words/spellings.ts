/**
 * American spellings of words used in these documents, with the British ones. A closed list, without words that mean something else in that
 * spelling ("meter", "check", "story", "license", "practice"). Source: Concise Oxford English Dictionary, 12th edition, first spelling, as
 * the Editorial Manual requires.
 */
export const SPELLINGS: ReadonlyMap<string, string> = new Map([
  ...spellingFamilies('our', 'or', {
    lab: ['', 's', 'ed', 'er', 'ers', 'ing'],
    behavi: ['', 's', 'al', 'ally'],
    fav: ['', 's', 'ed', 'ing', 'able', 'ably', 'ite', 'itism'],
    neighb: ['', 's', 'ing', 'hood', 'hoods'],
    col: ['', 's', 'ed', 'ing'],
    hon: ['', 's', 'ed', 'ing', 'able'],
    rum: ['', 's'],
    endeav: ['', 's', 'ed', 'ing'],
    harb: ['', 's', 'ed', 'ing'],
    dishon: ['', 's', 'ed'],
  }),
  ...spellingFamilies('re', 'er', { cent: ['', 's'], theat: ['', 's'], lit: ['', 's'], fib: ['', 's'] }),
  ...spellingFamilies('ll', 'l', {
    counse: ['ing', 'or', 'ors', 'ed'],
    trave: ['ed', 'ing', 'er', 'ers'],
    labe: ['ed', 'ing'],
    mode: ['ed', 'ing'],
    channe: ['ed', 'ing'],
    cance: ['ed', 'ing'],
    signa: ['ed', 'ing'],
  }),
  ...spellingFamilies('l', 'll', {
    fulfi: ['', 's', 'ment'],
    enro: ['', 's', 'ment', 'ments'],
    insta: ['ment', 'ments'],
    ski: ['ful', 'fully'],
  }),
  ...spellingFamilies('paed', 'ped', { '': ['iatric', 'iatrics', 'iatrician', 'iatricians', 'ophile', 'ophilia'] }),
  ...spellingFamilies('gynaec', 'gynec', { '': ['ological', 'ology', 'ologist', 'ologists'] }),
  ['program', 'programme'],
  ['programs', 'programmes'],
  ['centered', 'centred'],
  ['defense', 'defence'],
  ['defenses', 'defences'],
  ['offense', 'offence'],
  ['offenses', 'offences'],
  ['pretense', 'pretence'],
  ['catalog', 'catalogue'],
  ['dialog', 'dialogue'],
  ['aging', 'ageing'],
  ['willful', 'wilful'],
  ['willfully', 'wilfully'],
  ['skeptical', 'sceptical'],
  ['anemia', 'anaemia'],
  ['archeological', 'archaeological'],
]);

/** Pairs of British and American spellings, by stem and ending, with the part in between that differs. */
function spellingFamilies(
  british: string,
  american: string,
  stems: Readonly<Record<string, readonly string[]>>,
): (readonly [string, string])[] {
  return Object.entries(stems).flatMap(([stem, endings]) =>
    endings.map((ending) => [stem + american + ending, stem + british + ending] as const),
  );
}
