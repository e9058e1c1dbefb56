/** French and Spanish texts as {@link DOCUMENTS} and {@link OTHERS}; without a masthead, whose symbol and “Distr.” all languages share. */
export const TRANSLATED_DOCUMENTS: Readonly<Record<string, string>> = {
  'French: title and paragraphs, no masthead': `Observations finales concernant le deuxième rapport périodique de la Xandrie*

1.\tLe Comité a examiné le deuxième rapport périodique de la Xandrie à ses 601e et 602e séances, les 2 et 3 avril 2031. À sa 615e séance, le 11 avril 2031, il a adopté les observations finales ci-après.

B.\tAspects positifs

4.\tLe Comité accueille avec satisfaction la loi de 2029 sur les gens de mer, que l’État partie a élaborée avec les syndicats.
`,
  'French: paragraphs from the middle': `C.\tPrincipaux sujets de préoccupation et recommandations

5.\tLe Comité est préoccupé par l’absence de données de l’État partie sur les matelots.
6.\tLe Comité recommande à l’État partie d’en recueillir.
7.\tLe Comité note que les équipages de l’État partie ne peuvent pas changer de navire.
8.\tLe Comité engage l’État partie à le leur permettre.
`,
  'French: a list of issues': `Liste de points concernant le rapport initial de la Xumbrie

1.\tVeuillez indiquer qui a établi le rapport (CED/C/XUA/1, par. 4 et 5).
2.\tAu sujet de l’article 7, veuillez préciser les peines prévues dans l’État partie.
3.\tVeuillez décrire les recours ouverts devant les tribunaux.
4.\tVeuillez fournir des statistiques sur les plaintes.
`,
  'French: in capitals without accents': `COMITE DES DROITS DE L'ENFANT
EXAMEN DES RAPPORTS PRESENTES PAR LES ETATS PARTIES
Observations finales : Xocorie
1. Le Comité a examiné le rapport initial de la Xocorie à ses 12e et 13e séances et a adopté les observations finales ci-après.
`,
  'French: replies under the numbers of the questions': `Comité des travailleurs migrants
Réponses de la Xandrie à la liste de points (CMW/C/XAA/Q/2)

Réponse au paragraphe 1 de la liste de points
1.\tL’État partie tient un registre. Les autorités de l’État partie le publient.
Réponse au paragraphe 2 de la liste de points
2.\tL’État partie prépare une loi.
`,
  'Spanish: title and paragraphs, no masthead': `Observaciones finales sobre el segundo informe periódico de Xandria*

1.\tEl Comité examinó el segundo informe periódico de Xandria en sus sesiones 601ª y 602ª, celebradas los días 2 y 3 de abril de 2031. En su 615ª sesión, celebrada el 11 de abril de 2031, aprobó las presentes observaciones finales.

B.\tAspectos positivos

4.\tEl Comité acoge con satisfacción la Ley de Gente de Mar de 2029, que el Estado parte preparó con los sindicatos.
`,
  'Spanish: paragraphs from the middle': `C.\tPrincipales motivos de preocupación y recomendaciones

5.\tPreocupa al Comité que el Estado parte no tenga datos sobre los marineros.
6.\tEl Comité recomienda al Estado parte que los reúna.
7.\tEl Comité observa que las tripulaciones del Estado parte no pueden cambiar de buque.
8.\tEl Comité insta al Estado parte a que se lo permita.
`,
  'Spanish: a list of issues': `Lista de cuestiones relativa al informe inicial de Xumbria

1.\tSírvanse indicar quién preparó el informe (CED/C/XUA/1, párrs. 4 y 5).
2.\tEn relación con el artículo 7, sírvanse precisar las penas previstas en el Estado parte.
3.\tSírvanse describir los recursos ante los tribunales.
4.\tSírvanse proporcionar datos sobre las denuncias.
`,
  'Spanish: committee, title and the first sentence': `Comité de los Derechos del Niño
Observaciones finales sobre el informe inicial de Xocoria

1. El Comité examinó el informe inicial de Xocoria (CRC/C/XOC/1).
`,
};

export const TRANSLATED_OTHERS: Readonly<Record<string, string>> = {
  'French: a note to a colleague': `Bonjour,
1. Le Comité recommande à l’État partie de publier le rapport : tu as vu ?
2. Notre version est à jour.
`,
  'French: minutes': `Procès-verbal de la réunion du syndicat
1. Le Comité a examiné le rapport annuel et a adopté le budget.
2. Le Comité demande un audit.
`,
  'French: a press release': `Communiqué de presse
Comité des droits de l’enfant
Observations finales sur la Xocorie
1. Le Comité recommande à l’État partie d’agir.
`,
  'French: a law with numbered articles': `LOI SUR LES GENS DE MER
Article 1
1. L’État partie désigne le port.
Article 2
1. Le comité est composé de dix membres.
Article 3
1. La présente loi entre en vigueur.
`,
  'French: a report of an organization': `Rapport alternatif sur la Xandrie
Comité des droits de l’enfant
1. Le Comité a recommandé à l’État partie de tenir un registre (CRC/C/XAA/CO/2, par. 4).
2. L’État partie ne l’a pas fait. Le Comité note que l’État partie se tait.
`,
  'Spanish: a letter': `Estimada colega:
1. El Comité recomienda al Estado parte que publique el informe.
2. El Comité insta al Estado parte a que lo haga.
Atentamente
`,
  'Spanish: minutes': `Acta de la reunión del sindicato
1. El Comité examinó el informe anual y aprobó las siguientes observaciones.
2. El Comité pide una auditoría.
`,
  'Spanish: a report of an organization': `Informe alternativo sobre Xandria
Comité de los Derechos del Niño
1. El Comité recomendó al Estado parte que llevara un registro (CRC/C/XAA/CO/2, párr. 4).
2. El Estado parte no lo hizo. El Comité observa que el Estado parte calla.
`,
  'Spanish: a newspaper article': `Un comité de las Naciones Unidas reprende a Xandria

El Comité de los Derechos del Niño examinó ayer el informe inicial de Xandria y aprobó sus observaciones finales. El Estado parte no respondió.
`,
};
