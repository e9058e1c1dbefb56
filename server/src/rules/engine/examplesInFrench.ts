/** French examples of findings, by rule id, with the findings marked. Shown on the rule’s page and run by the tests. */
export const FRENCH_EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  'adoption-order': [
    'CMW/C/XAA/CO/2\n\nObservations finales concernant le deuxième rapport périodique de la Xandorie\n\n1.\tLe Comité a examiné le deuxième rapport périodique de la Xandorie (CMW/C/XAA/2) à ses 252e et 253e séances, les 8 et 9 avril 2014, et a adopté les présentes observations finales à sa 251e séance, le 7 avril 2014.\n  \t                                                                                                                                                                                                       ^^^^^^^^^^^^ Adopted on 7 avril 2014, before the report was considered (8 et 9 avril 2014).',
  ],
  'article-exists': [
    'CMW/C/XAA/CO/2\n\nObservations finales concernant le deuxième rapport périodique de la Xandorie\n\n1.\tLe Comité remercie la délégation de ses réponses.\n2.\tLe Comité rappelle l’article 97 de la Convention.\n  \t                             ^^ The Convention has 93 articles; there is no article 97.',
  ],
  'empty-section': [
    'CMW/C/XAA/CO/2\n\nObservations finales concernant le deuxième rapport périodique de la Xandorie\n\n\tA.\tIntroduction\n\n1.\tLe Comité remercie la délégation de ses réponses.\n\n\tB.\tAspects positifs\n\t  \t^^^^^^^^^^^^^^^^ There is no text under this heading.\n\n\tC.\tPréoccupations\n\n2.\tLe Comité regrette le retard.',
  ],
  'heading-numbering': [
    'CMW/C/XAA/CO/2\n\nObservations finales concernant le deuxième rapport périodique de la Xandorie\n\n\tA.\tIntroduction\n\n1.\tLe Comité remercie la délégation de ses réponses.\n\n\tC.\tAspects positifs\n\t^^ Heading C follows A: B is missing.\n\n2.\tLe Comité salue la loi.',
  ],
  'impossible-date': [
    'CMW/C/XAA/CO/2\n\nObservations finales concernant le deuxième rapport périodique de la Xandorie\n\n1.\tLe Comité remercie la délégation de ses réponses.\n2.\tLe Comité prend note de la loi adoptée le 31 avril 2019.\n  \t                                          ^^^^^^^^^^^^^ There is no 31 avril 2019: that month has 30 days.',
  ],
  'paragraph-exists': [
    'CMW/C/XAA/CO/2\n\nObservations finales concernant le deuxième rapport périodique de la Xandorie\n\n1.\tLe Comité remercie la délégation de ses réponses.\n2.\tLe Comité renvoie au paragraphe 9 ci-dessus.\n  \t                                ^ Paragraph 9 does not exist.',
  ],
  'paragraph-numbering': [
    'CMW/C/XAA/CO/2\n\nObservations finales concernant le deuxième rapport périodique de la Xandorie\n\n1.\tLe Comité remercie la délégation de ses réponses.\n3.\tLe Comité regrette le retard.\n^^ Paragraph 3 follows paragraph 1: number 2 is missing.',
  ],
  placeholder: [
    'CMW/C/XAA/CO/2\n\nObservations finales concernant le deuxième rapport périodique de la Xandorie\n\n1.\tLe Comité remercie la délégation de ses réponses.\n2.\tLe Comité renvoie au paragraphe XX ci-dessus.\n  \t                                ^^ Still to be filled in: XX.',
  ],
  'range-order': [
    'CMW/C/XAA/CO/2\n\nObservations finales concernant le deuxième rapport périodique de la Xandorie\n\n1.\tLe Comité remercie la délégation de ses réponses.\n2.\tLe Comité rappelle les articles 17 à 12 de la Convention.\n  \t                                ^^^^^^^ The range 17 à 12 runs backwards.',
  ],
  'reference-order': [
    'CMW/C/XAA/CO/2\n\nObservations finales concernant le deuxième rapport périodique de la Xandorie\n\n1.\tLe Comité remercie la délégation de ses réponses.\n2.\tLa question est examinée aux paragraphes 27, 11, 31 et 33 du rapport (CMW/C/XAA/1).\n  \t                                             ^^ 11 comes after 27: is this order intended?',
  ],
  'repeated-reference': [
    'CMW/C/XAA/CO/2\n\nObservations finales concernant le deuxième rapport périodique de la Xandorie\n\n1.\tLe Comité remercie la délégation de ses réponses.\n2.\tLe Comité rappelle les articles 7, 8 et 7 de la Convention.\n  \t                                        ^ 7 is named twice in this list.',
  ],
  'self-reference': [
    'CMW/C/XAA/CO/2\n\nObservations finales concernant le deuxième rapport périodique de la Xandorie\n\n1.\tLe Comité remercie la délégation de ses réponses.\n2.\tLe Comité renvoie au paragraphe 2 des présentes observations finales.\n  \t                                ^ Paragraph 2 cites itself.',
  ],
  'shortened-symbol': [
    'CMW/C/XAA/CO/2\n\nObservations finales concernant le deuxième rapport périodique de la Xandorie\n\n1.\tLe Comité s’est réuni trois fois (CMW/C/SR.275, 278 et 277).\n  \t                                                       ^^^ 277 cannot follow SR.278: the numbers of records go up.',
  ],
  'state-code': [
    'CMW/C/XAA/CO/2\n\nObservations finales concernant le deuxième rapport périodique de la Xandorie\n\n1.\tLe Comité remercie la délégation de ses réponses.\n2.\tLe Comité rappelle ce qu’il a dit des pêcheurs (CMW/C/QZX/CO/1).\n  \t                                                      ^^^ No State has the code QZX.',
  ],
  'subparagraph-numbering': [
    'CMW/C/XAA/CO/2\n\nObservations finales concernant le deuxième rapport périodique de la Xandorie\n\n1.\tLe Comité salue :\n\ta)\tLa loi sur le travail ;\n\tc)\tLe code des ports.\n\t^^ Subparagraph (c) follows (a): (b) is missing.',
  ],
  'symbol-committee': [
    'CMW/C/XAA/CO/2\n\nObservations finales concernant le deuxième rapport périodique de la Xandorie\n\n1.\tLe Comité remercie la délégation de ses réponses.\n2.\tLe Comité a examiné la liste de points (CWM/C/XAA/Q/2).\n  \t                                        ^^^ No committee has symbols that begin with CWM; perhaps CMW is meant.',
  ],
  'symbol-form': [
    'CMW/C/XAA/CO/2\n\nObservations finales concernant le deuxième rapport périodique de la Xandorie\n\n1.\tLe Comité remercie la délégation de ses réponses.\n2.\tLe Comité a examiné la liste de points (CMW/C/XAA/Q 2).\n  \t                                        ^^^^^^^^^^^^^ CMW/C/XAA/Q 2 is not a symbol; perhaps CMW/C/XAA/Q/2 is meant.',
  ],
  'symbol-role': [
    'CMW/C/XAA/CO/2\n\nObservations finales concernant le deuxième rapport périodique de la Xandorie\n\n1.\tLe Comité a examiné le deuxième rapport périodique de la Xandorie (CMW/C/XAA/CO/2).\n  \t                                                                   ^^^^^^^^^^^^^^ CMW/C/XAA/CO/2 is not the symbol of a report.',
  ],
  'symbol-state': [
    'CMW/C/XAA/CO/2\n\nObservations finales concernant le deuxième rapport périodique de la Xandorie\n\n1.\tLe Comité remercie la délégation de ses réponses.\n2.\tLe Comité remercie l’État partie de ses réponses à la liste de points (CMW/C/XAB/Q/2/Add.1).\n  \t                                                                             ^^^ CMW/C/XAB/Q/2/Add.1 is on XAB, but this document is on XAA.',
  ],
  'title-symbol': [
    'CMW/C/XAA/CO/3\n\nObservations finales concernant le deuxième rapport périodique de la Xandorie\n                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ The title names report 2; the symbol is CMW/C/XAA/CO/3.\n\n1.\tLe Comité remercie la délégation de ses réponses.',
  ],
  'above-below': [
    'CMW/C/XAA/CO/2\n\nObservations finales concernant le deuxième rapport périodique de la Xandorie\n\n1.\tLe Comité renvoie au paragraphe 2 ci-dessus.\n  \t                                  ^^^^^^^^^ Paragraph 2 is below.\n2.\tLe Comité salue la loi.',
  ],
  'concern-answered': [
    'CMW/C/XAA/CO/2\n\nObservations finales concernant le deuxième rapport périodique de la Xandorie\n\n\tA.\tPrincipaux sujets de préoccupation et recommandations\n\n\t\tArrestations\n\n1.\tLe Comité est préoccupé par les arrestations.\n2.\tLe Comité recommande à l’État partie d’y mettre fin.\n\n\t\tExpulsions\n\t\t^^^^^^^^^^ This subsection states a concern but makes no recommendation.\n\n3.\tLe Comité est préoccupé par les expulsions.\n\n\t\tSalaires\n\n4.\tLe Comité est préoccupé par les salaires. Il recommande à l’État partie de les relever.',
  ],
  'missing-section': [
    'CMW/C/XAA/CO/2\n\nObservations finales concernant le deuxième rapport périodique de la Xandorie\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ There is no section “Aspects positifs”, which documents of CMW usually have.\n\n\tA.\tIntroduction\n\n1.\tLe Comité remercie la délégation de ses réponses.\n\n\tB.\tPrincipaux sujets de préoccupation et recommandations\n\n2.\tLe Comité est préoccupé par les arrestations.\n3.\tLe Comité recommande à l’État partie d’y mettre fin.\n\n\tC.\tDiffusion et suivi\n\n4.\tLe Comité prie l’État partie de diffuser les présentes observations finales.',
  ],
  acronym: [
    'CMW/C/XAA/CO/1\n\nObservations finales concernant le rapport initial de la Xandrie\n\n1.\tLe Comité constate que le PNX et l’Agence nationale des migrations (ANM) coopèrent.\n  \t                          ^^^ PNX is not spelled out anywhere.\n2.\tLe PNX et l’ANM devraient faire rapport.',
  ],
  'closing-stop': [
    'CMW/C/XAA/CO/1\n\nObservations finales concernant le rapport initial de la Xandrie\n\n1.\tLe Comité salue l’adoption de la loi de 2020 sur le travail.\n2.\tLe Comité salue l’adoption de la loi de 2021 sur le logement.\n3.\tLe Comité salue l’adoption de la loi de 2022 sur les écoles.\n4.\tLe Comité regrette que la loi ne soit pas encore appliquée\n  \t                                                 ^^^^^^^^^ There is no full stop at the end of this paragraph.\n5.\tLe Comité recommande à l’État partie d’appliquer la loi.\n6.\tLe Comité remercie la délégation de ses réponses.\n7.\tLe Comité enverra sa liste de points plus tard.',
  ],
  'double-space': [
    'CMW/C/XAA/CO/1\n\nObservations finales concernant le rapport initial de la Xandrie\n\n1.\tLe Comité rappelle la Convention,  que l’État partie a ratifiée.\n  \t                                 ^^ Two spaces between words.',
  ],
  'follow-up-target': [
    'CMW/C/XAA/CO/1\n\nObservations finales concernant le rapport initial de la Xandrie\n\n1.\tLe Comité est préoccupé par la détention.\n2.\tLe Comité recommande à l’État partie de mettre fin à la détention.\n3.\tLe Comité est préoccupé par les salaires.\n4.\tLe Comité recommande à l’État partie de verser les salaires.\n5.\tLe Comité est préoccupé par les écoles.\n6.\tLe Comité recommande à l’État partie d’ouvrir des écoles.\n7.\tLe Comité demande à l’État partie de fournir, dans un délai de deux ans, des renseignements écrits sur la suite donnée aux recommandations formulées aux paragraphes 2 et 3 ci-dessus.\n  \t                                                                                                                                                                          ^ Paragraph 3 makes no recommendation; perhaps paragraph 4 is meant.',
  ],
  punctuation: [
    'CMW/C/XAA/CO/1\n\nObservations finales concernant le rapport initial de la Xandrie\n\n1.\tLe Comité note que les femmes , les enfants et les personnes âgées,migrants compris, ont été entendus..\n  \t                             ^^ There is a space before the comma.\n  \t                                                                  ^ There is no space after the comma.\n  \t                                                                                                     ^^ The full stop is written twice.',
  ],
  'reference-plural': [
    'CMW/C/XAA/CO/1\n\nObservations finales concernant le rapport initial de la Xandrie\n\n1.\tLe Comité rappelle l’article 2 et 7 de la Convention.\n  \t                     ^^^^^^^ Write “articles” before several numbers.',
  ],
  'repeated-word': [
    'CMW/C/XAA/CO/1\n\nObservations finales concernant le rapport initial de la Xandrie\n\n1.\tLe Comité rappelle l’article 5 des des Conventions.\n  \t                                   ^^^ The word “des” is written twice.',
  ],
  unbalanced: [
    'CMW/C/XAA/CO/1\n\nObservations finales concernant le rapport initial de la Xandrie\n\n1.\tLe Comité prend note de la loi (du 9 mai 2009.\n  \t                               ^ This parenthesis is not closed.\n2.\tLa loi parle d’« infractions graves.\n  \t               ^ This quotation is not closed.',
  ],
  'report-due': [
    'CMW/C/XAA/CO/1\n\nObservations finales concernant le rapport initial de la Xandrie\n\n1.\tLe Comité a examiné le rapport initial de la Xandrie (CMW/C/XAA/1) à sa 275e séance, le 14 avril 2015.\n2.\tLe Comité demande à l’État partie de soumettre son deuxième rapport périodique d’ici au 1er mai 2010.\n  \t                                                                                        ^^^^^^^^^^^^ 1er mai 2010 is before the report was considered (14 avril 2015).',
  ],
  'general-comment-form': [
    'CMW/C/XAA/CO/1\n\nObservations finales concernant le rapport initial de la Xandrie\n\n1.\tLe Comité remercie la délégation de ses réponses.\n2.\tLe Comité rappelle son observation générale no 3 (2018).\n  \t                                                  ^^^^ No. 3 dates from 2017: is 2018 right?',
  ],
};
