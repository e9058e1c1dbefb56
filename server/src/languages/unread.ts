/** A language without support: only the data needed to report that. */
export interface UnsupportedLanguage {
  /** ISO 639-1 code. */
  readonly id: string;
  /** Its English name, for display. */
  readonly name: string;
  /** Matches each letter of its script; absent for languages in Latin script, which the supported languages share. */
  readonly script?: RegExp;
  /** Stop words of up to six letters that are rare in English, French and Spanish; only for languages in Latin script. */
  readonly frequent?: string;
  readonly isRightToLeft?: true;
}

/** The official languages without support, and other languages that States write in, with their stop words. */
export const UNSUPPORTED_LANGUAGES: readonly UnsupportedLanguage[] = [
  { id: 'ar', name: 'Arabic', script: /\p{Script=Arabic}/u, isRightToLeft: true },
  { id: 'ru', name: 'Russian', script: /\p{Script=Cyrillic}/u },
  { id: 'zh', name: 'Chinese', script: /\p{Script=Han}/u },
  { id: 'ca', name: 'Catalan', frequent: 'els amb dels i per als és són aquest pel pels seva també' },
  { id: 'cs', name: 'Czech', frequent: 'v na že pro jsou nebo podle byl které jako při také aby který byla jsem z k' },
  { id: 'da', name: 'Danish', frequent: 'og som på af er til med det den ikke har om eller kan fra skal ved der blev' },
  {
    id: 'de',
    name: 'German',
    frequent: 'der und von das mit ist für nicht auf im dem eine werden sich zu ein wird die',
  },
  { id: 'et', name: 'Estonian', frequent: 'ja ning või mis kui ei selle ka oma nende ole eest ta ega' },
  { id: 'fi', name: 'Finnish', frequent: 'ja että ei ovat sekä myös tai joka jotka mukaan ole kun voi olla sen ollut' },
  { id: 'hr', name: 'Croatian', frequent: 'i u na je za da od koji koje ili kao te nije biti koja sa prema s' },
  { id: 'hu', name: 'Hungarian', frequent: 'az és hogy nem egy vagy által csak mint amely való ezek pedig meg kell' },
  {
    id: 'id',
    name: 'Indonesian',
    frequent: 'dan yang di untuk dengan dari pada dalam ini tidak oleh atau ke bagi itu',
  },
  {
    id: 'it',
    name: 'Italian',
    frequent: 'di della il che per gli dei delle nel sono degli dello alla nella anche dal più è',
  },
  { id: 'lt', name: 'Lithuanian', frequent: 'ir yra kad arba iš į kaip taip pagal dėl ar nuo apie bei buvo gali būti' },
  { id: 'lv', name: 'Latvian', frequent: 'ir ar uz kas kā vai tiek arī gada ka lai pie šo tās' },
  {
    id: 'nl',
    name: 'Dutch',
    frequent: 'van het een voor zijn met niet op aan die door ook wordt worden heeft naar bij dat',
  },
  { id: 'pl', name: 'Polish', frequent: 'w z na nie się jest oraz że przez dla od są lub jak ich które do' },
  {
    id: 'pt',
    name: 'Portuguese',
    frequent: 'do dos da das em uma um com ao não são pela pelo os na às também foi seus',
  },
  { id: 'ro', name: 'Romanian', frequent: 'și şi în pentru din cu care sau că sunt prin fi pe ale nu' },
  { id: 'sk', name: 'Slovak', frequent: 'v na sa že pre sú alebo podľa ako pri ktoré ktorý aby boli z k' },
  { id: 'sl', name: 'Slovenian', frequent: 'v na za ki da pri tudi ter ali bi kot lahko po pa od je z' },
  { id: 'sq', name: 'Albanian', frequent: 'të në dhe për një së që është nga janë ose këtë ka sipas i' },
  { id: 'sv', name: 'Swedish', frequent: 'och att som för på av är till med det den ett inte har om eller kan från' },
  { id: 'sw', name: 'Swahili', frequent: 'na kwa wa katika za kuwa hii cha watu vya haki' },
  { id: 'tr', name: 'Turkish', frequent: 've bir bu ile için olarak da olan veya gibi daha olduğu ise' },
  { id: 'vi', name: 'Vietnamese', frequent: 'và của các cho trong được là với những người về một có không' },
];
