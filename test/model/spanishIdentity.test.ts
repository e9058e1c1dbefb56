import assert from 'node:assert/strict';
import { test } from 'node:test';
import { es } from '../../server/src/languages/es';
import { readDocument } from '../../server/src/model/document';
import { identify } from '../../server/src/model/identity/identify';
import { compileBlockWords } from '../../server/src/syntax/blocks/reader';
import { readTree } from '../../server/src/syntax/blocks/tree';
import { openText } from '../../server/src/text/textVersion';
import { brief } from './identityBrief';

const OBSERVATIONS = `Naciones Unidas\tCMW/C/XAA/CO/2-3
Convención Internacional sobre la Protección de los Derechos de Todos los Trabajadores Migratorios y de sus Familiares
Distr. general
9 de octubre de 2024
Español
Original: inglés

Comité de Protección de los Derechos de Todos los Trabajadores Migratorios y de sus Familiares

Observaciones finales sobre los informes periódicos segundo y tercero combinados de la Xandoria*

I.\tIntroducción

1.\tEl Comité examinó los informes periódicos segundo y tercero combinados de la Xandoria (CMW/C/XAA/2-3) en sus sesiones 312ª y 313ª (véanse CMW/C/SR.312 y 313), celebradas los días 10 y 11 de septiembre de 2024. En su 330.ª sesión, celebrada el 20 de septiembre de 2024, aprobó las presentes observaciones finales.

*\tAprobadas por el Comité en su 38º período de sesiones (2 a 20 de septiembre de 2024).
`;

test('reads the identity of observations in Spanish, the noun before its ordinals', () => {
  const model = readDocument(openText('file:///a.txt', 'treaty-body', 1, OBSERVATIONS));
  assert.equal(model.language.language.id, 'es');
  assert.deepEqual(brief(model.identity), {
    committee: 'CMW',
    state: 'XAA Xandoria',
    symbol: 'CMW/C/XAA/CO/2-3',
    kind: 'concluding-observations',
    report: '2-3',
    status: 'final',
    session: '38: 2024-9-2 to 2024-9-20',
    considered: '312 313 on 2024-9-10 2024-9-11',
    adopted: '330 on 2024-9-20',
    date: '2024-10-9',
  });
});

const identityOf = (title: string) =>
  identify(readTree(`${title}\n\n1.\tEl Comité da las gracias a la delegación.\n`, compileBlockWords(es.blocks)), es);

test('knows the kind and the report that a Spanish title names', () => {
  for (const [title, kind, report] of [
    ['Informe inicial que la Xandoria debía presentar en 2021', 'state-report-initial', '1-1'],
    ['Quinto informe periódico de la Xandoria', 'state-report-periodic', '5-5'],
    ['Informes periódicos séptimo a noveno combinados de la Xandoria', 'state-report-periodic', '7-9'],
    ['Vigésimo segundo informe periódico de la Xandoria', 'state-report-periodic', '22-22'],
    ['Lista de cuestiones relativa al informe inicial de la Xandoria', 'list-of-issues', '1-1'],
    [
      'Lista de cuestiones previa a la presentación del sexto informe periódico de la Xandoria',
      'list-of-issues-prior',
      '6-6',
    ],
    ['Respuestas de la Xandoria a la lista de cuestiones', 'replies', undefined],
    ['Información recibida de la Xandoria sobre el seguimiento', 'follow-up-report', undefined],
    ['Observación general núm. 4 (2021) sobre el trabajo', 'general-comment', undefined],
  ] as const) {
    const { report: numbers, ...identity } = identityOf(title);
    assert.deepEqual([identity.kind, numbers && `${numbers.value.from}-${numbers.value.to}`], [kind, report], title);
  }
});

test('knows the State that a Spanish title names, also one whose name begins with an article', () => {
  for (const [title, code, name] of [
    ['el tercer informe periódico de El Salvador', 'SLV', 'El Salvador'],
    ['el tercer informe periódico del Ecuador', 'ECU', 'Ecuador'],
    ['los informes periódicos cuarto y quinto combinados de la República Dominicana', 'DOM', 'República Dominicana'],
    ['el informe inicial de los Países Bajos', 'NLD', 'Países Bajos'],
    ['el sexto informe periódico del Estado Plurinacional de Bolivia', 'BOL', 'Estado Plurinacional de Bolivia'],
  ] as const) {
    const { state } = identityOf(`Observaciones finales sobre ${title}`);
    assert.deepEqual([state?.code, state?.name], [code, name], title);
  }
});
