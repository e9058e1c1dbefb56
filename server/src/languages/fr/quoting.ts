import { compilePattern } from '../pattern';

const STRONG = compilePattern`dispose|disposent|prévoit|prévoient|stipule|stipulent|énonce|énoncent|exige|exigent|impose|imposent|oblige|obligent|reconnaît|garantit
  | prescrit|interdit|prohibe|précise|définit|énumère|indique|fait|consacre|proclame|[se lit]`;
const PROVIDES = compilePattern`${STRONG}|affirme|établit|protège|souligne|engage|vise|mentionne|[se réfère]`;
const STATES = compilePattern`les|chaque|tout|aucun États|État parties|partie? | [ils|il|elles s']? engagent|engage | toute|chaque personne | nul|chacun`;
const DID = compilePattern`recommandé|recommande|demandé|demande|prié|prie|engagé|engage|invité|invite|encouragé|encourage|noté|note|constaté|constate|déclaré|déclare
  | exprimé|regretté|rappelé|rappelle|réaffirmé|souligné|souligne|estimé|estime|observé|observe|exhorté|exhorte`;
const REQUESTS = compilePattern`recommandation|recommandations|paragraphe|paragraphes|demande|demandes|question|questions|observations|texte|libellé`;

/** Wording that attributes a quotation to its source. */
export const QUOTING = {
  laysDown:
    compilePattern`[, qui|lequel|laquelle]? [ne? expressément|notamment|également|aussi|clairement|explicitement]? ${PROVIDES}`.like(
      'l’article 11 dispose que',
      'l’article 10, qui prévoit expressément que',
    ),
  binds: compilePattern`, [par|selon|[en vertu]|aux lequel|laquelle|duquel|termes desquels? ,?]? ${STATES}`.like(
    'Aux termes de l’article 4, les États parties s’engagent à',
  ),
  rules: compilePattern`${STRONG}`.like('L’article 18, qui souligne les devoirs des parents, dispose que'),
  under:
    compilePattern`[[aux termes]|[en vertu]|[en application]|[au titre]|[au regard] de|du|des l'?] | [[conformément] à|au|aux l'?] | selon|sous l'|le|les?`.like(
      'Aux termes de l’article 12, les États',
      'Conformément à l’article 12',
    ),
  spokenOf: compilePattern`dit|disait|écrit|parle|parlé|parlant [[à propos]|[au sujet]]? de|du|des|sur l'?`.like(
    'On a dit de l’article 10',
  ),
  inPassing:
    compilePattern`[[conformément à|au|aux] | [[en accord]|[en conformité] avec] | [en application de|du|des] | [esprit|ligne|[droit fil] de|du|des] | [fondé|fondée|fondés|fondées sur] | [instar de|du|des] | [à la différence de|du|des] | comme|suivant] [le|la|les|l']?`.like(
      'Le plan énonce, conformément à l’article 10,',
      'à l’instar de l’article 10',
    ),
  otherText:
    compilePattern`plan|plans|stratégie|stratégies|politique|politiques|programme|programmes|charte|proclamation|déclaration|accord|loi|lois|code|constitution
    | décret|décrets|ordonnance|règlement|directive|directives|manuel|guide|cadre|rapport|résolution|arrêt|jugement|protocole`.like(
      'Le plan national prévoit que',
    ),
  relative:
    compilePattern`,? qui|lequel|laquelle|dont|où | ,? [selon|par|dans|[aux termes]] lequel|laquelle|duquel|desquels`.like(
      'La loi est contraire à l’article 10, qui dispose que',
    ),
  namedFrom: compilePattern`dans|par|selon|de|du|des|d'|à|au|aux|l'|voir|sous|et|ou|son|sa|ses|leur|leurs|cet|cette|tout
    | rappelle|rappellent|rappelant|rappelé|rappelait|réaffirme|réaffirmant|cite|citent|citant|cité|invoque|invoquent|invoquant|invoqué
    | viole|violent|violant|violé|enfreint|enfreignent|méconnaît|méconnaissent|contrevient`.like(
    'Le Comité rappelle l’article 10 :',
    'le droit énoncé à l’article 10 «',
  ),
  wordingOf: compilePattern`texte|libellé|termes|teneur|énoncé de|du|des l'?`.like('le libellé de l’article 10 :'),
  recalls: compilePattern`rappelle|rappelant|rappelé que|qu'`.like('Le Comité rappelle que'),
  introduces:
    compilePattern`,|[(]? [comme|à|que|qu'|d' | de|où] | [selon|[aux termes] lequel|laquelle|lesquels|desquels|duquel] | [à savoir ,? que|d'|de?] | [est|soit l'|une? obligation de|d'] [, notamment]? [,|:]? <end>`.like(
      'comme',
      ', à savoir',
    ),
  accordingTo:
    compilePattern`[selon|[aux termes] lequel|laquelle|lesquels|desquels|duquel] | [[dans|par lequel|laquelle] [le Comité]|il [a|avait]? ${DID} [à l'État partie]? [que|de|d']?] [,|:]? <end>`.like(
      'selon laquelle',
    ),
  partiesTo: compilePattern`partie|parties à|au|aux [la|le|les|l']?`.like('les États parties à la'),
  committeeSays:
    compilePattern`[, | [)] ,?]? [le Comité]|il [a|avait|également|aussi|vivement|[en outre]|[de nouveau]]*3 ${DID}`.like(
      'Au paragraphe 12 de ces observations, le Comité a recommandé que',
    ),
  reproduced:
    compilePattern`${REQUESTS} <gap 12> est|sont|était|[a été]|[ont été] [ci-après|également|aussi|[d abord]|ici]? reproduit|reproduits|reproduite|reproduites|repris|reprise|reprises|cité|citée|cités|citées
    | ${REQUESTS} <gap 12> en|[imprimées en] caractères? gras|italique|italiques`.like(
      'Les recommandations du Comité sont reproduites ci-après en gras',
      'Chaque paragraphe des observations est repris avant la réponse',
      'Les recommandations figurent en italique',
    ),
  numbered:
    compilePattern`recommandation|recommandations|observation|observations|préoccupation|question|paragraphe|par .? [no|nos]? number=<number> letters=[<small> [)]+3]?`.like(
      'Recommandation 14 a)',
      'Réponse à la recommandation no 14',
    ),
  announcedBefore: compilePattern`dispose|disposent|énonce|énoncent|déclare|déclarent|[ce qui suit]`.like(
    'La Constitution dispose',
  ),
  opens: compilePattern`.|,|[)]|que|qu'|alors|tandis|bien|puisque|car|et|où [que|qu']? l'?`.like(
    'Le Comité rappelle que',
    'En outre,',
  ),
  another:
    compilePattern`Comité|auteur|auteurs|auteure|requérant|requérante|requérants|pétitionnaire|pétitionnaires|Cour|tribunal|Gouvernement|délégation|conseil|[la|les|l' victime|victimes]
    | Code|Constitution|loi|lois|rapport|rapports|[l' État partie]|Rapporteur|Rapporteuse|[Secrétaire général]|Assemblée|Commission|résolution|directives
    | recommandation|observation|commentaire|observé|affirmé|soutient|soutenu|[fait valoir]|estime|considère|considéré|noté|explique|expliqué`.like(
      'le Comité a déclaré que',
    ),
} as const;
