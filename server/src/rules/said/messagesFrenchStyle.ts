import type { MessageTable } from './messageTable';

/** Messages of rules on habits; see `HABIT_MESSAGES`. */
const HABIT = {
  found: 'Écrire « {instead} » au lieu de « {text} ».',
  throughout: 'Écrire « {instead} » au lieu de « {text} », ici et partout ailleurs ({count} occurrences).',
  often: 'Écrire « {instead} » au lieu de « {text} » ; il y a {count} cas de ce genre.',
  replace: 'Remplacer par « {text} »',
  'replace-all': 'Remplacer aux {count} endroits',
} as const;

/** French messages of rules on dates, lengths, structure, drafts and style. {@link FRENCH} adjusts the spaces. */
export const FRENCH_STYLE = {
  'ordinal-form': {
    found: 'L’ordinal de « {number} » s’écrit « {ordinal} ».',
    plain: 'Écrire « {ordinal} » : une séance ou une session porte un numéro ordinal.',
    replace: 'Remplacer par « {ordinal} »',
  },
  'impossible-date': {
    found: 'La date « {date} » n’existe pas : ce mois compte {days} jours.',
    'last-day': 'Remplacer par « {date} »',
  },
  'adoption-session': {
    found: 'La date « {date} » tombe en dehors de la session (« {session} »).',
    group: 'La date « {date} » tombe en dehors de la réunion du groupe de travail (« {session} »).',
    related: 'Les dates de la session sont indiquées ici.',
  },
  'adoption-order': {
    issued: 'La date du document (« {issued} ») est antérieure à son adoption (« {adopted} »).',
    adopted: 'La date de l’adoption est indiquée ici.',
    found: 'L’adoption (« {adopted} ») est antérieure à l’examen du rapport (« {considered} »).',
    meeting: 'L’adoption (« {adopted} ») est antérieure à l’examen du rapport (« {considered} »).',
    earlier: 'La date « {adopted} » est antérieure à l’examen du rapport (« {considered} »).',
    related: 'L’examen du rapport est mentionné ici.',
  },
  deadline: {
    found: 'Le délai {period} à compter de l’adoption expire le « {expected} », et non le « {date} ».',
    one: 'Le délai {period} à compter de l’adoption expire le « {expected} », et non le « {date} ».',
    near: 'Le délai {period} à compter de l’adoption expire vers le « {expected} », et non le « {date} ».',
    'one-near': 'Le délai {period} à compter de l’adoption expire vers le « {expected} », et non le « {date} ».',
    issue: 'Le délai {period} à compter de la date du document expire le « {expected} », et non le « {date} ».',
    'one-issue': 'Le délai {period} à compter de la date du document expire le « {expected} », et non le « {date} ».',
    replace: 'Remplacer par « {date} »',
  },
  'report-due': {
    considered: 'La date demandée (« {date} ») est antérieure à l’examen du rapport (« {since} »).',
    adopted: 'La date demandée (« {date} ») est antérieure à l’adoption du document (« {since} »).',
    issued: 'La date demandée (« {date} ») est antérieure à la date du document (« {since} »).',
    related: 'La date est indiquée ici.',
  },
  'word-limit': {
    over: 'Nombre de mots : {words}, soit {difference} de plus que la limite de {limit}.',
    near: 'Nombre de mots : {words}, soit {difference} de moins que la limite de {limit}.',
    exact: 'Nombre de mots : {words}, tout juste à la limite de {limit}.',
  },
  'section-share': {
    share: 'Nombre de mots : {words}, soit {share} % du document.',
    over: 'Nombre de mots : {words} ({share} % du document), soit {difference} de plus que l’objectif de {limit}.',
  },
  'report-limit': {
    periodic: 'La limite fixée pour un rapport périodique est de {limit} mots, et non de {written}.',
    initial: 'La limite fixée pour un rapport initial est de {limit} mots, et non de {written}.',
    core: 'La limite fixée pour un document de base commun est de {limit} mots, et non de {written}.',
    replies: 'Les réponses à une liste de points ne devraient pas dépasser {limit} mots ; le texte indique {written}.',
    query: 'Aucun rapport n’est limité à {written} mots : ce chiffre est-il exact ?',
    unnamed: 'Aucun des documents nommés ici n’est limité à {written} mots : ce chiffre est-il exact ?',
    replace: 'Remplacer par « {text} »',
  },
  'empty-section': {
    found: 'Il n’y a pas de texte sous cet intertitre.',
    'no-words': 'Cet intertitre ne comporte aucun mot.',
    annex: 'N’y a-t-il pas de texte sous cet intertitre ?',
    query: 'N’y a-t-il pas de texte sous cet intertitre, ou le suivant en fait-il partie ?',
  },
  'missing-section': {
    found: 'Il manque la section « {section} », que les documents du {committee} comportent d’habitude.',
  },
  'concern-answered': {
    found: 'Cette sous-section exprime une préoccupation, mais ne contient pas de recommandation.',
  },
  placeholder: {
    blank: 'À compléter : « {text} ».',
    note: 'Note de rédaction : « {text} ».',
    query: 'Le texte « {text} » reste-t-il à arrêter ?',
    job: 'Le numéro de document « {text} » est incomplet.',
    number: 'Le paragraphe {text} est à renuméroter avant la soumission.',
    remove: 'Supprimer la note',
  },
  'conversion-leftover': {
    one: 'Ceci est un résidu de conversion.',
    several: 'Ce paragraphe contient {count} résidus de conversion.',
    lost: 'Un renvoi a été perdu lors de la conversion : que désignait-il ?',
    letter: 'Une lettre a été perdue lors de la conversion.',
    remove: 'Supprimer les résidus de conversion',
  },
  'markup-leftover': {
    change: 'Une modification suivie reste à accepter ou à refuser.',
    changes: 'À partir d’ici, {count} modifications suivies restent à accepter ou à refuser.',
    comment: 'Il reste un commentaire dans le fichier.',
    comments: 'À partir d’ici, il reste {count} commentaires dans le fichier.',
    hidden: 'Il reste du texte masqué dans le fichier.',
    hiddens: 'À partir d’ici, il reste du texte masqué à {count} endroits du fichier.',
    highlight: 'Il reste du texte surligné.',
    highlights: 'À partir d’ici, il reste du texte surligné à {count} endroits.',
  },
  'per-cent': HABIT,
  'date-form': {
    ...HABIT,
    figures: 'Écrire en lettres le mois de « {text} » : quel chiffre est celui du mois ?',
    'no-day': 'La date « {instead} », qui serait « {text} » avec le mois en lettres, n’existe pas.',
  },
  'article-form': {
    comma: 'Citer « {text} » sous la forme « {instead} », en usage depuis 2016.',
    bracket: 'Citer « {text} » sous la forme « {instead} », en usage avant 2016.',
    form: 'Écrire « {instead} » au lieu de « {text} ».',
    spaces: 'L’espace manque partout devant les parenthèses ; écrire « {instead} ».',
    commas: 'Les articles sont cités partout comme « {text} » ; les documents emploient des parenthèses depuis 2016.',
    brackets:
      'Les articles sont cités partout comme « {text} » ; les documents antérieurs à 2016 emploient des virgules.',
    'no-commas': 'La virgule manque partout devant « of » ; écrire « {instead} ».',
    often: 'Écrire « {instead} » au lieu de « {text} » ; il y a {count} cas de ce genre.',
    'often-other': 'Citer « {text} » sous la forme « {instead} », comme ailleurs ; il y a {count} cas de ce genre.',
    replace: 'Remplacer par « {text} »',
    'replace-all': 'Remplacer aux {count} endroits',
  },
  abbreviation: {
    found: 'Écrire « {instead} » au lieu de « {text} » dans le corps du texte.',
    throughout:
      'Écrire « {instead} » au lieu de « {text} » dans le corps du texte, ici et partout ailleurs ({count} occurrences).',
    often: 'Écrire « {instead} » au lieu de « {text} » dans le corps du texte ; il y a {count} cas de ce genre.',
    replace: 'Remplacer par « {text} »',
    'replace-all': 'Remplacer aux {count} endroits',
  },
  'range-dash': {
    word: 'Écrire « {instead} » au lieu de « {text} ».',
    hyphen: 'Écrire « {text} » avec un tiret demi-cadratin, comme dans les autres intervalles.',
    dash: 'Écrire « {text} » avec un trait d’union, comme dans les autres intervalles.',
    replace: 'Remplacer par « {text} »',
  },
  'general-comment-form': {
    ...HABIT,
    'no-year': 'L’année manque à la première mention de « {text} ».',
    'add-year': 'Ajouter « ({year}) »',
    'no-years': 'L’année manque à la première mention des observations générales, comme ici.',
    unknown: 'À notre connaissance, aucun comité n’en a adopté autant : le numéro {number} est-il exact ?',
    'other-year': 'Le numéro {number} date de {right} : l’année {year} est-elle exacte ?',
    'whose-year': 'Le numéro {number} du {owner} date de {right}, celui du {other} de {year} : lequel est visé ?',
    comments: 'Ce comité adopte des observations générales, et non des recommandations générales.',
    recommendations: 'Ce comité adopte des recommandations générales, et non des observations générales.',
    'whose-recommendation':
      'Ce comité adopte des observations générales : de quel comité est la recommandation générale visée ?',
    'whose-comment':
      'Ce comité adopte des recommandations générales : de quel comité est l’observation générale visée ?',
  },
  ize: HABIT,
  'subparagraph-spelling': HABIT,
  'thousands-comma': HABIT,
  'double-space': {
    one: 'Deux espaces entre les mots.',
    several: 'Deux espaces entre les mots, {count} fois dans ce paragraphe.',
    often: 'Deux espaces entre les mots, dans {count} paragraphes.',
    stops: 'Deux espaces après le point dans tout le document ({count} occurrences).',
    replace: 'Remplacer par une seule espace',
    'replace-all': 'Remplacer par une seule espace aux {count} endroits',
  },
  unbalanced: {
    bracket: 'Cette parenthèse n’est pas fermée.',
    'no-bracket': 'Cette parenthèse fermante n’a pas de parenthèse ouvrante.',
    quote: 'Le guillemet n’est pas fermé.',
    'no-quote': 'Ce guillemet fermant n’a pas de guillemet ouvrant.',
    close: 'Fermer la parenthèse à la fin de la proposition',
  },
  'treaty-capital': {
    found: 'Écrire « {instead} » au lieu de « {text} ».',
    replace: 'Remplacer par « {text} »',
  },
  'country-name': {
    found: 'S’agit-il de « {now} », nom en vigueur à la date du document ?',
    customary: 'S’agit-il de « {now} », nom employé par l’Organisation des Nations Unies ?',
    often: 'S’agit-il de « {now} », ici et ailleurs ({count} fois) ?',
    replace: 'Remplacer par « {text} »',
    'replace-all': 'Remplacer aux {count} endroits',
  },
  'wrong-title': {
    found: 'L’intitulé exact est « {instead} ».',
    replace: 'Remplacer par « {text} »',
  },
  'state-party-case': {
    hyphen: 'Faut-il lire « {instead} », sans trait d’union ?',
    hyphens: 'Écrire « {instead} » sans trait d’union, ici et partout ailleurs.',
    found: 'Écrire « {instead} », comme ailleurs dans le document.',
    often: 'Écrire « {instead} », comme ailleurs ; une autre forme apparaît {count} fois.',
    replace: 'Remplacer par « {text} »',
    'replace-all': 'Remplacer aux {count} endroits',
  },
  acronym: {
    found: 'Le sigle {text} n’est développé nulle part.',
  },
  'reference-plural': {
    found: 'Écrire « {text} » devant plusieurs numéros.',
    replace: 'Remplacer par « {text} »',
  },
  'repeated-word': {
    found: 'Le mot « {word} » est écrit deux fois.',
    remove: 'Supprimer le second',
  },
  punctuation: {
    'comma-before': 'Il y a une espace avant la virgule.',
    'semicolon-before': 'Il y a une espace avant le point-virgule.',
    'comma-after': 'Il manque une espace après la virgule.',
    'semicolon-after': 'Il manque une espace après le point-virgule.',
    'comma-twice': 'La virgule est écrite deux fois.',
    'semicolon-twice': 'Le point-virgule est écrit deux fois.',
    'stop-twice': 'Le point est écrit deux fois.',
    remove: 'Supprimer l’espace',
    insert: 'Insérer une espace',
    once: 'Supprimer le second signe',
  },
  'british-spelling': HABIT,
  'closing-stop': {
    found: 'Il manque un point à la fin de ce paragraphe.',
    insert: 'Insérer un point',
  },
  'merge-mark': {
    begins: 'Un conflit de fusion non résolu commence ici : quelle version est la bonne ?',
    left: 'Cette ligne est le reste d’un conflit de fusion.',
  },
} as const satisfies Partial<MessageTable>;
