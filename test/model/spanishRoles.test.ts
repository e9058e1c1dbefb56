import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recommendationsOf } from '../../server/src/features/recommendations/recommendations';
import { es } from '../../server/src/languages/es';
import { paragraphRoles } from '../../server/src/model/roles';
import { compileBlockWords } from '../../server/src/syntax/blocks/reader';
import { readTree } from '../../server/src/syntax/blocks/tree';
import { read } from '../support/documents';

const words = compileBlockWords(es.blocks);

/** The role of a paragraph among the concerns, or under another heading. */
function roleOf(text: string, heading = 'Principales motivos de preocupación y recomendaciones'): string | undefined {
  return paragraphRoles(readTree(`\tA.\t${heading}\n\n1.\t${text}\n`, words), es)[0]?.role;
}

test('words of concern in Spanish, with the verb first and last', () => {
  for (const text of [
    'Preocupa al Comité que los salarios queden sin pagar.',
    'Preocupan asimismo al Comité las demoras de los inspectores.',
    'Al Comité le preocupa también que no haya inspectores.',
    'El Comité está preocupado por la falta de inspectores.',
    'El Comité sigue profundamente preocupado porque no hay inspectores.',
    'El Comité observa con honda preocupación que los jornales bajan.',
    'El Comité expresa su preocupación por los jornales.',
    'El Comité lamenta que no se hayan contratado inspectores.',
    'El Comité observa que el Estado parte no ha contratado inspectores.',
  ])
    assert.equal(roleOf(text), 'concern', text);
});

test('words of recommendation in Spanish', () => {
  for (const text of [
    'El Comité recomienda al Estado parte que contrate inspectores.',
    'Recordando su observación general núm. 1 (2011), el Comité insta al Estado parte a que contrate inspectores.',
    'El Comité exhorta al Estado parte a contratar inspectores.',
    'El Comité alienta encarecidamente al Estado parte a que contrate inspectores.',
    'El Comité pide al Estado parte que contrate inspectores.',
    'El Comité solicita al Estado Parte que contrate inspectores.',
    'El Comité lo invita a que contrate inspectores.',
    'El Estado parte debe contratar inspectores.',
    'El Estado parte debería, además, contratar inspectores.',
    'El Comité reitera su recomendación de que se contraten inspectores.',
  ])
    assert.equal(roleOf(text), 'recommendation', text);
});

test('what neither is concerned nor recommends in Spanish', () => {
  for (const text of [
    'El Comité celebra la apertura de las oficinas de inspección.',
    'El Comité solicita al Estado parte que difunda ampliamente las presentes observaciones finales.',
    'El Comité pide al Estado parte que presente su cuarto informe periódico a más tardar el 1 de mayo de 2029.',
  ])
    assert.equal(roleOf(text), 'neither', text);
  assert.equal(roleOf('El Comité lamenta la demora del informe.', 'Introducción'), 'neither');
  assert.equal(
    roleOf('Preocupa al Comité que el Defensor del Pueblo carezca de medios.', 'Aplicación y seguimiento nacionales'),
    'concern',
  );
});

test('a Spanish document that recommends nothing is told from one whose language is not read', () => {
  const text = (sentence: string) =>
    `CMW/C/XAA/CO/1\n\nObservaciones finales sobre el informe inicial de la Xandoria\n\n1.\t${sentence}\n`;
  const why = (sentence: string) => recommendationsOf(read(text(sentence)), 'en').why;
  const thanks = 'El Comité da las gracias a la delegación por las respuestas que dio a las preguntas de los miembros.';
  assert.equal(why(thanks), 'No paragraph of this document recommends anything.');
  assert.equal(why(`${thanks} El Comité recomienda al Estado parte que contrate inspectores.`), '');
});
