/** Spanish examples of findings, by rule id, with the findings marked. Shown on the rule’s page and run by the tests. */
export const SPANISH_EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  'adoption-order': [
    'CMW/C/XAA/CO/2\n\nObservaciones finales sobre el segundo informe periódico de Xandoria\n\n1.\tEl Comité examinó el segundo informe periódico de Xandoria (CMW/C/XAA/2) en sus sesiones 252ª y 253ª, celebradas los días 8 y 9 de abril de 2014, y aprobó las presentes observaciones finales en su 251ª sesión, celebrada el 7 de abril de 2014.\n  \t                                                                                                                                                                                                                               ^^^^^^^^^^^^^^^^^^ Adopted on 7 de abril de 2014, before the report was considered (8 y 9 de abril de 2014).',
  ],
  'article-exists': [
    'CMW/C/XAA/CO/2\n\nObservaciones finales sobre el segundo informe periódico de Xandoria\n\n1.\tEl Comité da las gracias a la delegación por sus respuestas.\n2.\tEl Comité recuerda el artículo 97 de la Convención.\n  \t                               ^^ The Convention has 93 articles; there is no article 97.',
  ],
  'empty-section': [
    'CMW/C/XAA/CO/2\n\nObservaciones finales sobre el segundo informe periódico de Xandoria\n\n\tA.\tIntroducción\n\n1.\tEl Comité da las gracias a la delegación por sus respuestas.\n\n\tB.\tAspectos positivos\n\t  \t^^^^^^^^^^^^^^^^^^ There is no text under this heading.\n\n\tC.\tPreocupaciones\n\n2.\tEl Comité lamenta el retraso.',
  ],
  'heading-numbering': [
    'CMW/C/XAA/CO/2\n\nObservaciones finales sobre el segundo informe periódico de Xandoria\n\n\tA.\tIntroducción\n\n1.\tEl Comité da las gracias a la delegación por sus respuestas.\n\n\tC.\tAspectos positivos\n\t^^ Heading C follows A: B is missing.\n\n2.\tEl Comité celebra la ley.',
  ],
  'impossible-date': [
    'CMW/C/XAA/CO/2\n\nObservaciones finales sobre el segundo informe periódico de Xandoria\n\n1.\tEl Comité da las gracias a la delegación por sus respuestas.\n2.\tEl Comité toma nota de la ley aprobada el 31 de abril de 2019.\n  \t                                          ^^^^^^^^^^^^^^^^^^^ There is no 31 de abril de 2019: that month has 30 days.',
  ],
  'paragraph-exists': [
    'CMW/C/XAA/CO/2\n\nObservaciones finales sobre el segundo informe periódico de Xandoria\n\n1.\tEl Comité da las gracias a la delegación por sus respuestas.\n2.\tEl Comité se remite al párrafo 9 de las presentes observaciones finales.\n  \t                               ^ Paragraph 9 does not exist.',
  ],
  'paragraph-numbering': [
    'CMW/C/XAA/CO/2\n\nObservaciones finales sobre el segundo informe periódico de Xandoria\n\n1.\tEl Comité da las gracias a la delegación por sus respuestas.\n3.\tEl Comité lamenta el retraso.\n^^ Paragraph 3 follows paragraph 1: number 2 is missing.',
  ],
  placeholder: [
    'CMW/C/XAA/CO/2\n\nObservaciones finales sobre el segundo informe periódico de Xandoria\n\n1.\tEl Comité da las gracias a la delegación por sus respuestas.\n2.\tEl Comité se remite al párrafo XX de las presentes observaciones finales.\n  \t                               ^^ Still to be filled in: XX.',
  ],
  'range-order': [
    'CMW/C/XAA/CO/2\n\nObservaciones finales sobre el segundo informe periódico de Xandoria\n\n1.\tEl Comité da las gracias a la delegación por sus respuestas.\n2.\tEl Comité recuerda los artículos 17 a 12 de la Convención.\n  \t                                 ^^^^^^^ The range 17 a 12 runs backwards.',
  ],
  'reference-order': [
    'CMW/C/XAA/CO/2\n\nObservaciones finales sobre el segundo informe periódico de Xandoria\n\n1.\tEl Comité da las gracias a la delegación por sus respuestas.\n2.\tLa cuestión se examina en los párrafos 27, 11, 31 y 33 del informe (CMW/C/XAA/1).\n  \t                                           ^^ 11 comes after 27: is this order intended?',
  ],
  'repeated-reference': [
    'CMW/C/XAA/CO/2\n\nObservaciones finales sobre el segundo informe periódico de Xandoria\n\n1.\tEl Comité da las gracias a la delegación por sus respuestas.\n2.\tEl Comité recuerda los artículos 7, 8 y 7 de la Convención.\n  \t                                        ^ 7 is named twice in this list.',
  ],
  'self-reference': [
    'CMW/C/XAA/CO/2\n\nObservaciones finales sobre el segundo informe periódico de Xandoria\n\n1.\tEl Comité da las gracias a la delegación por sus respuestas.\n2.\tEl Comité se remite al párrafo 2 de las presentes observaciones finales.\n  \t                               ^ Paragraph 2 cites itself.',
  ],
  'shortened-symbol': [
    'CMW/C/XAA/CO/2\n\nObservaciones finales sobre el segundo informe periódico de Xandoria\n\n1.\tEl Comité se reunió tres veces (CMW/C/SR.275, 278 y 277).\n  \t                                                    ^^^ 277 cannot follow SR.278: the numbers of records go up.',
  ],
  'state-code': [
    'CMW/C/XAA/CO/2\n\nObservaciones finales sobre el segundo informe periódico de Xandoria\n\n1.\tEl Comité da las gracias a la delegación por sus respuestas.\n2.\tEl Comité recuerda lo que dijo de los pescadores (CMW/C/QZX/CO/1).\n  \t                                                        ^^^ No State has the code QZX.',
  ],
  'subparagraph-numbering': [
    'CMW/C/XAA/CO/2\n\nObservaciones finales sobre el segundo informe periódico de Xandoria\n\n1.\tEl Comité celebra:\n\ta)\tLa ley del trabajo;\n\tc)\tEl código de puertos.\n\t^^ Subparagraph (c) follows (a): (b) is missing.',
  ],
  'reference-plural': [
    'CMW/C/XAA/CO/2\n\nObservaciones finales sobre el segundo informe periódico de Xandoria\n\n1.\tEl Comité da las gracias a la delegación por sus respuestas.\n2.\tEl Comité recuerda el artículo 12 y 13 de la Convención.\n  \t                      ^^^^^^^^ Write “artículos” before several numbers.',
  ],
  'symbol-committee': [
    'CMW/C/XAA/CO/2\n\nObservaciones finales sobre el segundo informe periódico de Xandoria\n\n1.\tEl Comité da las gracias a la delegación por sus respuestas.\n2.\tEl Comité examinó la lista de cuestiones (CWM/C/XAA/Q/2).\n  \t                                          ^^^ No committee has symbols that begin with CWM; perhaps CMW is meant.',
  ],
  'symbol-form': [
    'CMW/C/XAA/CO/2\n\nObservaciones finales sobre el segundo informe periódico de Xandoria\n\n1.\tEl Comité da las gracias a la delegación por sus respuestas.\n2.\tEl Comité examinó las actas (CMW/C/SR. 221).\n  \t                             ^^^^^^^^^^^^^ CMW/C/SR. 221 is not a symbol; perhaps CMW/C/SR.221 is meant.',
  ],
  'symbol-role': [
    'CMW/C/XAA/CO/2\n\nObservaciones finales sobre el segundo informe periódico de Xandoria\n\n1.\tEl Comité examinó el segundo informe periódico de Xandoria (CMW/C/XAA/CO/2).\n  \t                                                            ^^^^^^^^^^^^^^ CMW/C/XAA/CO/2 is not the symbol of a report.',
  ],
  'symbol-state': [
    'CMW/C/XAA/CO/2\n\nObservaciones finales sobre el segundo informe periódico de Xandoria\n\n1.\tEl Comité da las gracias a la delegación por sus respuestas.\n2.\tEl Comité da las gracias al Estado parte por sus respuestas a la lista de cuestiones (CMW/C/XAB/Q/2/Add.1).\n  \t                                                                                            ^^^ CMW/C/XAB/Q/2/Add.1 is on XAB, but this document is on XAA.',
  ],
  'title-symbol': [
    'CMW/C/XAA/CO/3\n\nObservaciones finales sobre el segundo informe periódico de Xandoria\n                               ^^^^^^^^^^^^^^^^^^^^^^^^^ The title names report 2; the symbol is CMW/C/XAA/CO/3.\n\n1.\tEl Comité da las gracias a la delegación por sus respuestas.',
  ],
  'above-below': [
    'CMW/C/XAA/CO/2\n\nObservaciones finales sobre el segundo informe periódico de Xandoria\n\n1.\tEl Comité se remite al párrafo 2 supra.\n  \t                                 ^^^^^ Paragraph 2 is below.\n2.\tEl Comité celebra la ley.',
  ],
  'concern-answered': [
    'CMW/C/XAA/CO/2\n\nObservaciones finales sobre el segundo informe periódico de Xandoria\n\n\tA.\tPrincipales motivos de preocupación y recomendaciones\n\n\t\tDetenciones\n\n1.\tPreocupan al Comité las detenciones.\n2.\tEl Comité recomienda al Estado parte que les ponga fin.\n\n\t\tExpulsiones\n\t\t^^^^^^^^^^^ This subsection states a concern but makes no recommendation.\n\n3.\tPreocupan al Comité las expulsiones.\n\n\t\tSalarios\n\n4.\tPreocupan al Comité los salarios. Recomienda al Estado parte que los aumente.',
  ],
  'missing-section': [
    'CMW/C/XAA/CO/2\n\nObservaciones finales sobre el segundo informe periódico de Xandoria\n^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ There is no section “Aspectos positivos”, which documents of CMW usually have.\n\n\tA.\tIntroducción\n\n1.\tEl Comité da las gracias a la delegación por sus respuestas.\n\n\tB.\tPrincipales motivos de preocupación y recomendaciones\n\n2.\tPreocupan al Comité las detenciones.\n3.\tEl Comité recomienda al Estado parte que les ponga fin.\n\n\tC.\tDifusión y seguimiento\n\n4.\tEl Comité solicita al Estado parte que difunda las presentes observaciones finales.',
  ],
  acronym: [
    'CMW/C/XAA/CO/1\n\nObservaciones finales sobre el informe inicial de Xandria\n\n1.\tEl Comité observa que el PNX y la Agencia Nacional de Migraciones (ANM) cooperan.\n  \t                         ^^^ PNX is not spelled out anywhere.\n2.\tEl PNX y la ANM deberían informar.',
  ],
  'closing-stop': [
    'CMW/C/XAA/CO/1\n\nObservaciones finales sobre el informe inicial de Xandria\n\n1.\tEl Comité acoge con satisfacción la Ley de Trabajo de 2020.\n2.\tEl Comité acoge con satisfacción la Ley de Vivienda de 2021.\n3.\tEl Comité acoge con satisfacción la Ley de Escuelas de 2022.\n4.\tEl Comité lamenta que la ley todavía no se haya aplicado\n  \t                                                ^^^^^^^^ There is no full stop at the end of this paragraph.\n5.\tEl Comité recomienda al Estado parte que aplique la ley.\n6.\tEl Comité agradece a la delegación sus respuestas.\n7.\tEl Comité enviará su lista de cuestiones más adelante.',
  ],
  'double-space': [
    'CMW/C/XAA/CO/1\n\nObservaciones finales sobre el informe inicial de Xandria\n\n1.\tEl Comité recuerda la Convención,  que el Estado parte ha ratificado.\n  \t                                 ^^ Two spaces between words.',
  ],
  'follow-up-target': [
    'CMW/C/XAA/CO/1\n\nObservaciones finales sobre el informe inicial de Xandria\n\n1.\tPreocupa al Comité la detención.\n2.\tEl Comité recomienda al Estado parte que ponga fin a la detención.\n3.\tPreocupan al Comité los salarios.\n4.\tEl Comité recomienda al Estado parte que pague los salarios.\n5.\tPreocupan al Comité las escuelas.\n6.\tEl Comité recomienda al Estado parte que abra escuelas.\n7.\tEl Comité solicita al Estado parte que le proporcione por escrito, en el plazo de dos años, información sobre las medidas adoptadas para aplicar las recomendaciones que figuran en los párrafos 2 y 3.\n  \t                                                                                                                                                                                                     ^ Paragraph 3 makes no recommendation; perhaps paragraph 4 is meant.',
  ],
  punctuation: [
    'CMW/C/XAA/CO/1\n\nObservaciones finales sobre el informe inicial de Xandria\n\n1.\tEl Comité observa que las mujeres , los niños y las personas mayores;sin excepción, fueron oídos..\n  \t                                 ^^ There is a space before the comma.\n  \t                                                                    ^ There is no space after the semicolon.\n  \t                                                                                                ^^ The full stop is written twice.',
  ],
  'repeated-word': [
    'CMW/C/XAA/CO/1\n\nObservaciones finales sobre el informe inicial de Xandria\n\n1.\tEl Comité recuerda el artículo 5 de los los Convenios.\n  \t                                        ^^^ The word “los” is written twice.',
  ],
  unbalanced: [
    'CMW/C/XAA/CO/1\n\nObservaciones finales sobre el informe inicial de Xandria\n\n1.\tEl Comité toma nota de la Ley (de 9 de mayo de 2009.\n  \t                              ^ This parenthesis is not closed.\n2.\tLa Ley habla de “delitos graves.\n  \t                ^ This quotation is not closed.',
  ],
  'report-due': [
    'CMW/C/XAA/CO/1\n\nObservaciones finales sobre el informe inicial de Xandria\n\n1.\tEl Comité examinó el informe inicial de Xandria (CMW/C/XAA/1) en su 275ª sesión, celebrada el 14 de abril de 2015.\n2.\tEl Comité solicita al Estado parte que presente su segundo informe periódico a más tardar el 1 de mayo de 2010.\n  \t                                                                                             ^^^^^^^^^^^^^^^^^ 1 de mayo de 2010 is before the report was considered (14 de abril de 2015).',
  ],
  'general-comment-form': [
    'CMW/C/XAA/CO/1\n\nObservaciones finales sobre el informe inicial de Xandria\n\n1.\tEl Comité agradece a la delegación sus respuestas.\n2.\tEl Comité recuerda su observación general núm. 3 (2018).\n  \t                                                  ^^^^ No. 3 dates from 2017: is 2018 right?',
  ],
};
