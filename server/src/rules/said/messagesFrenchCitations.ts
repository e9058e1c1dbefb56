import type { MessageTable } from './messageTable';

/** French messages of rules on references, numbers and symbols. {@link FRENCH} adjusts the spaces. */
export const FRENCH_CITATIONS = {
  'paragraph-exists': {
    paragraph: 'Le paragraphe {number} n’existe pas.',
    perhaps: 'Ce document n’a pas de paragraphe {number} : un autre document est-il visé ?',
    subparagraph: 'L’alinéa {path} du paragraphe {number} n’existe pas.',
    'no-subparagraphs': 'Le paragraphe {number} n’a pas d’alinéa {path}.',
    'no-previous': 'Aucun paragraphe ne précède celui-ci.',
    'no-following': 'Aucun paragraphe ne suit celui-ci.',
    remove: 'Retirer « {number} » de la liste',
    related: 'Le paragraphe {number} est ici.',
  },
  'article-exists': {
    article: 'Il n’y a pas d’article {article} : le dernier article {instrument} est l’article {count}.',
    paragraph: 'L’article {article} {instrument} compte {count} paragraphes : il n’y a pas de paragraphe {paragraph}.',
    'one-paragraph':
      'L’article {article} {instrument} ne compte qu’un paragraphe : il n’y a pas de paragraphe {paragraph}.',
    'no-paragraphs': 'L’article {article} {instrument} n’a pas de paragraphes numérotés.',
    item: 'L’article {place} {instrument} s’arrête à l’alinéa {last}) : il n’y a pas d’alinéa {letter}).',
    'no-items': 'L’article {place} {instrument} n’a pas d’alinéas.',
    'which-paragraph':
      'L’article {place} {instrument} a plusieurs paragraphes : auquel se rattache l’alinéa {letter}) ?',
    'letter-nowhere': 'L’article {place} {instrument} n’a pas d’alinéa {letter}).',
    cite: 'Citer l’article {cited}',
  },
  'range-order': {
    backwards: 'L’intervalle « {range} » est inversé.',
    same: 'Les deux bornes de l’intervalle « {range} » sont identiques.',
    replace: 'Remplacer par « {range} »',
  },
  'repeated-reference': {
    twice: '« {number} » figure deux fois dans cette liste.',
    within: '« {number} » est déjà compris dans l’intervalle qui précède.',
    remove: 'Retirer « {number} » de la liste',
  },
  'reference-order': {
    found: '« {number} » vient après « {before} » : cet ordre est-il voulu ?',
    sort: 'Mettre la liste dans l’ordre',
  },
  'self-reference': {
    paragraph: 'Le paragraphe {number} renvoie à lui-même.',
    perhaps: 'Le paragraphe {number} {path} renvoie à lui-même : un autre document est-il visé ?',
    subparagraph: 'L’alinéa {path} du paragraphe {number} renvoie à lui-même.',
  },
  'follow-up-target': {
    concern: 'Le paragraphe {number} ne contient pas de recommandation ; il s’agit peut-être du paragraphe {next}.',
    nothing: 'Le paragraphe {number} ne contient pas de recommandation.',
    replace: 'Remplacer par « {number} »',
  },
  'shortened-symbol': {
    record: '{number} ne peut pas suivre {before} : les numéros des comptes rendus vont en croissant.',
    far: '{number} est loin de {before} : est-ce le compte rendu d’une séance de la même session ?',
    addendum: '{number} ne peut pas suivre {before} : les numéros des additifs vont en croissant.',
    bare: '« {number} » ne suffit pas à désigner un document après {symbol}.',
    word: '« {text} » n’est pas une cote abrégée ; il s’agit peut-être de « {meant} ».',
    'no-number': 'Il manque un numéro après « {text} ».',
    replace: 'Remplacer par « {number} »',
  },
  'stale-field': {
    stale: 'Le champ affiche « {shown} », mais sa cible porte le numéro {computed}.',
    none: 'Le champ affiche « {shown} », mais sa cible n’a pas de numéro.',
    target: 'La cible du champ est ici.',
  },
  'lost-bookmark': {
    missing: 'Le signet de ce champ, {bookmark}, n’existe pas dans le document.',
    error: 'Le champ affiche une erreur : « {shown} »',
    several: 'À partir d’ici, {count} champs ont perdu leur signet ou affichent une erreur.',
  },
  'typed-reference': {
    one: 'Ce renvoi à un numéro automatique est saisi à la main ; un champ de renvoi resterait à jour.',
    several:
      'À partir d’ici, {count} renvois à des numéros automatiques sont saisis à la main ; des champs resteraient à jour.',
  },
  'paragraph-numbering': {
    gap: 'Le paragraphe {number} suit le paragraphe {previous} : il manque le numéro {missing}.',
    gaps: 'Le paragraphe {number} suit le paragraphe {previous} : il manque les numéros {missing}.',
    duplicate: 'Le numéro de paragraphe {number} est utilisé deux fois.',
    disorder: 'Le paragraphe {number} vient après le paragraphe {previous}.',
    slip: 'Le paragraphe {number} se trouve là où l’on attend le paragraphe {expected}.',
    restart: 'La numérotation des paragraphes reprend ici à {number}.',
    parts: 'Des numéros de paragraphe semblent manquer : {missing}.',
    extract: 'La numérotation des paragraphes présente {count} lacunes : s’agit-il d’un extrait ?',
    renumber: 'Remplacer par « {expected} »',
    related: 'Le paragraphe {number} est ici.',
  },
  'subparagraph-numbering': {
    gap: 'L’alinéa {letter}) suit l’alinéa {previous}) : il manque l’alinéa {missing}).',
    pair: 'L’alinéa {letter}) suit l’alinéa {previous}) : il manque les alinéas {missing}) et {until}).',
    gaps: 'L’alinéa {letter}) suit l’alinéa {previous}) : il manque les alinéas {missing}) à {until}).',
    duplicate: 'L’alinéa {letter}) figure deux fois dans cette liste.',
    disorder: 'L’alinéa {letter}) vient après l’alinéa {previous}).',
    alone: 'Il y a un alinéa {letter}), mais pas d’alinéa {next}).',
    related: 'L’alinéa {letter}) est ici.',
  },
  'heading-numbering': {
    gap: 'L’intertitre {label} suit l’intertitre {previous} : il manque l’intertitre {missing}.',
    gaps: 'L’intertitre {label} suit l’intertitre {previous} : il manque les intertitres {missing}.',
    twice: 'L’intertitre {label} figure deux fois.',
    disorder: 'L’intertitre {label} vient après l’intertitre {previous}.',
    slip: 'L’intertitre {label} se trouve là où l’on attend l’intertitre {expected}.',
    alone: 'Il y a un intertitre {label}, mais pas d’intertitre {next}.',
    related: 'L’intertitre {label} est ici.',
    renumber: 'Remplacer par « {label} »',
  },
  'typed-number': {
    off: 'Le numéro « {number} » est saisi à la main, et la numérotation automatique du style est désactivée.',
    offs: 'À partir d’ici, {count} numéros sont saisis à la main, et la numérotation automatique des styles est désactivée.',
    among:
      'Le numéro « {number} » est saisi à la main dans une liste à numérotation automatique, qui n’en tient pas compte.',
    amongs:
      'À partir d’ici, {count} numéros sont saisis à la main dans des listes à numérotation automatique, qui n’en tiennent pas compte.',
    twice: 'Word affiche ici deux numéros : le sien, « {label} », et celui qui est saisi à la main, « {number} »',
    twices: 'À partir d’ici, {count} paragraphes affichent deux numéros : celui de Word et un autre saisi à la main.',
  },
  'typed-note-mark': {
    note: 'Dans cette note, l’appel « {mark} » est saisi à la main, et Word n’en tient pas compte.',
    mark: 'L’appel « {mark} » est saisi à la main, et Word n’a pas de note à cet endroit.',
    several: 'À partir d’ici, {count} appels de note sont saisis à la main, et Word n’en tient pas compte.',
  },
  'symbol-committee': {
    unknown: 'Aucun comité n’a de cotes commençant par {body}.',
    'unknown-near': 'Aucun comité n’a de cotes commençant par {body} ; il s’agit peut-être de {committee}.',
    other: '{symbol} est une cote du {committee}, mais ce document émane du {own}.',
    named: 'Le comité nommé est le « {committee} », mais ce document émane du {own}.',
    treaty: 'L’instrument nommé est « {title} », mais ce document émane du {own}.',
    replace: 'Remplacer par « {text} »',
  },
  'committee-acronym': {
    near: 'Aucun comité n’a pour sigle {text} ; il s’agit peut-être de {committee}.',
    named: '{text} n’est pas le sigle du comité nommé ici, qui est {committee}.',
    replace: 'Remplacer par « {text} »',
  },
  'symbol-form': {
    near: '« {text} » n’est pas une cote ; il s’agit peut-être de {symbol}.',
    number: 'La cote {text} s’interrompt avant son numéro.',
    form: 'Aucune cote n’a la forme {text} : quel document est visé ?',
    replace: 'Remplacer par « {symbol} »',
  },
  'symbol-state': {
    found: '{symbol} concerne {state}, mais ce document concerne {own}.',
    stray: '{symbol} concerne {state}, mais ce document concerne {own} : est-ce voulu ?',
    header: 'L’en-tête de cette page porte la cote {symbol} ; celle du document est {own}.',
    title: 'Le titre mentionne « {name} », mais la cote est {symbol}.',
    replace: 'Remplacer par « {own} »',
  },
  'state-name': {
    found: 'Ce document concerne « {own} », et non « {name} ».',
  },
  'symbol-role': {
    list: '{symbol} n’est pas la cote d’une liste de points.',
    replies: '{symbol} n’est pas la cote de réponses à une liste de points.',
    report: '{symbol} n’est pas la cote d’un rapport.',
    observations: '{symbol} n’est pas la cote d’observations finales.',
    replace: 'Remplacer par « {text} »',
  },
  'meeting-records': {
    other: 'SR.{record} n’est pas le compte rendu de la {meetings} séance.',
    missing: 'Le compte rendu de la {meetings} séance n’est pas cité.',
    'missing-several': 'Les comptes rendus des {meetings} séances ne sont pas cités.',
    related: 'Les séances sont indiquées ici.',
    replace: 'Remplacer par « {number} »',
  },
  'state-code': {
    unknown: 'Aucun État n’a le code {code}.',
    near: 'Aucun État n’a le code {code} ; il s’agit peut-être de {near}.',
    replace: 'Remplacer par « {code} »',
  },
  'file-symbol': {
    head: 'Un en-tête porte la cote {symbol}, la première page la cote {own}.',
    property: 'La propriété « {where} » du fichier porte la cote {symbol}, la première page la cote {own}.',
    comment: 'Les données du service des documents ({where}) portent la cote {symbol}, la première page la cote {own}.',
  },
  'title-symbol': {
    number: 'Le titre mentionne le rapport {number} ; la cote est {symbol}.',
    query: 'Le titre mentionne le rapport {number}, la cote est {symbol} : s’agit-il du même rapport ?',
    comment: 'Le titre porte le numéro {number} ; la cote est {symbol}.',
    communication: 'Le titre mentionne la communication n° {number} ; la cote est {symbol}.',
    kind: '{symbol} n’est pas la cote de ce type de document.',
    paragraph: 'Le paragraphe {paragraph} mentionne le rapport {number}, le titre le rapport {title}.',
    'paragraph-symbol': 'Le paragraphe {paragraph} mentionne le rapport {number} ; la cote est {symbol}.',
    related: 'Le titre est ici.',
  },
  'report-symbol': {
    found: '{symbol} est la cote du rapport {number} ; le paragraphe {paragraph} mentionne le rapport {words}.',
  },
  'above-below': {
    above: 'Le paragraphe {number} se trouve plus haut.',
    below: 'Le paragraphe {number} se trouve plus bas.',
    replace: 'Remplacer par « {text} »',
  },
} as const satisfies Partial<MessageTable>;
