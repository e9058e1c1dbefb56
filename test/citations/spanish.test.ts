import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDocument } from '../../server/src/model/document';
import { neighbourOf } from '../../server/src/model/paragraphs/paragraphs';
import { openText } from '../../server/src/text/textVersion';
import { notation, readMarks } from '../evaluation/evaluate';

const HEAD = `Naciones Unidas\tCMW/C/XAA/CO/2

Observaciones finales sobre el segundo informe periódico de la Xandoria

9.\tEl Comité da las gracias a la delegación por sus respuestas.
10.\t`;

const REPLIES = `Naciones Unidas\tCMW/C/XAA/Q/2/Add.1

Respuestas de Xandoria a la lista de cuestiones relativa a su segundo informe periódico

9.\tEl Gobierno da las gracias al Comité por sus preguntas.
10.\t`;

/** What a sentence of paragraph 10 cites, marked up like the evaluation set. */
function cited(sentence: string, head = HEAD): string[] {
  const text = `${head}${sentence}\n11.\tEl Comité celebra el diálogo con la delegación.\n`;
  const model = readDocument(openText('spanish', 'treaty-body', 1, text));
  return model.readings.flatMap(({ references }, block) =>
    references.flatMap(({ start, end, target }) => {
      const from = (model.tree.starts[block] ?? 0) + start - head.length;
      const near = target.kind === 'relative' ? neighbourOf(model.paragraphs, block, target.direction) : undefined;
      const written = near ? `¶${near.number}` : notation(target);
      if (from < 0 || written === undefined || target.kind === 'instrument') return [];
      return [`${sentence.slice(from, from + end - start)} → ${written}`];
    }),
  );
}

const EXAMPLES: readonly string[] = [
  // Paragraphs: the preposition of a range is also a letter.
  'Se remite al párrafo {{12 a)|¶12(a)}} del presente documento.',
  'Se remite a los párrafos {{12|¶12}} a {{14|¶14}} y a los párrs. {{11|¶11}}, {{27|¶27}} y {{31|¶31}}.',
  'Se remite a los párrafos {{8 a)|¶8(a)}} a {{d)|¶8(d)}} y {{9 b) ii)|¶9(b)(ii)}} (véase también el párr.{{18|¶18}}).',
  'Se remite a los apartados {{b)|¶7(b)}}, {{c)|¶7(c)}} y {{e) del párrafo 7|¶7(e)}}.',
  'Se remite al apartado {{o) del párrafo 7|¶7(o)}} y al párrafo {{7|¶7}} u {{8|¶8}}.',
  'Se remite al {{párrafo anterior|¶9}} y al {{párrafo siguiente|¶11}}.',
  // Articles and whose they are.
  'Celebra la enmienda del artículo {{77|icrmw 77}} de la Convención, relativa a las quejas.',
  'Se remite al artículo {{17, párrafo 2|icrmw 17.2}}, de la Convención.',
  'Recuerda el artículo 4 de la Convención relativa a los puertos y el artículo 5 del Protocolo relativo al transporte de mercancías.',
  'Recuerda el artículo 4 de la Convención del Consejo de Europa sobre la trata y el artículo 5 de la Convención Internacional contra la Toma de Rehenes.',
  'Recuerda el artículo {{4|icrmw 4}} de la Convención Internacional.',
  'Recuerda el artículo {{3|cat 3}} de la Convención de las Naciones Unidas contra la Tortura.',
  'Recuerda la resolución {{5/1|res A/HRC/RES/5/1}} del Consejo de Derechos Humanos.',
  'Tras el Segundo Protocolo Facultativo del Pacto Internacional de Derechos Civiles y Políticos, recuerda la Convención sobre los Derechos de las Personas con Discapacidad y el artículo {{2|op-crpd 2}} de su Protocolo Facultativo.',
  'Recuerda el artículo 4 del Reglamento (UE) 604/2013 y el artículo {{4|law}} del Reglamento 2016/679.',
  'Recuerda el artículo 4 del Reglamento (CE) núm. 44/2001 y el artículo {{108|rule CMW 108}} de su reglamento.',
  'Se remite al artículo {{16|icrmw 16}}, leído conjuntamente con {{18 (1)|icrmw 18.1}}, de la Convención.',
  'Se remite al párrafo {{2 del artículo 17|icrmw 17.2}} de la Convención y a los artículos {{7|icrmw 7}} y {{25, párrafo 1 a)|icrmw 25.1(a)}}, de esta.',
  'Se remite al apartado {{b) del párrafo 1 del artículo 25|icrmw 25.1(b)}} de la Convención.',
  'Recuerda la Convención, en particular el párrafo {{1 de su artículo 7|icrmw 7.1}}.',
  'Los trabajadores carecen de seguro (arts. {{7|icrmw 7}}, {{25|icrmw 25}} y {{27|icrmw 27}}).',
  'Se remite a los artículos {{2, párrafo 3|iccpr 2.3}}, y {{26|iccpr 26}} del Pacto Internacional de Derechos Civiles y Políticos.',
  'Se remite al artículo {{12|cedaw 12}} de la Convención sobre la eliminación de todas las formas de discriminación contra la mujer.',
  'El artículo {{48|law}} del Código del Trabajo y el artículo {{3, párrafo 1|law}}, de la Ley núm. 25.674 no se aplican.',
  'El art. {{7|law}} del Decreto Supremo Nº 15 se opone al artículo {{7|icrmw 7}} de la Convención.',
  'Ratificó el Convenio núm. {{169|ilo 169}} de la OIT. Se remite al artículo 3 del Protocolo contra el tráfico de mercancías.',
  'Se remite a la meta {{8.7|goal 8.7}} de los Objetivos de Desarrollo Sostenible.',
  // General comments, with every sign for a number.
  'Recuerda su observación general núm. {{2|gc CMW 2}} (2013).',
  'Recuerda la observación general núm. {{3|gc CESCR 3}} del CESCR y la recomendación general núm. {{19|gc CEDAW 19}} (CEDAW, 1992).',
  'El CDESC, en su observación general núm. {{12|gc CESCR 12}}, y la observación general núm. 3 de la CADHP lo dicen.',
  'Recuerda su observación general Nº {{2|gc CMW 2}}, n.º {{1|gc CMW 1}} y N° {{3|gc CMW 3}}.',
  'Recuerda las observaciones generales núms. {{1|gc CMW 1}} y {{2|gc CMW 2}} del Comité.',
  'Recuerda la recomendación general {{26|gc CEDAW 26}} del Comité para la Eliminación de la Discriminación contra la Mujer, párrafo {{14|gc CEDAW 26 ¶14}}.',
  // Other documents.
  'Reitera su recomendación anterior ({{CMW/C/XAA/CO/1|sym CMW/C/XAA/CO/1}}, párr. {{12|doc CMW/C/XAA/CO/1 ¶12}}).',
  'Reitera el párrafo {{26|doc CMW/C/XAA/CO/1 ¶26}} de sus anteriores observaciones finales ({{CMW/C/XAA/CO/1|sym CMW/C/XAA/CO/1}}).',
  'Se remite a la resolución {{68/268|res A/RES/68/268}} de la Asamblea General y a la resolución {{1325 (2000)|res S/RES/1325}} del Consejo de Seguridad.',
  // Neither numbers nor letters that cite anything.
  'Afectó a 12 a 14 mujeres y a 300 niños en el 2º período de sesiones.',
  'Recuerda el artículo {{16 b)|icrmw 16(b)}} de la Convención y los artículos {{16 b)|icrmw 16(b)}} y {{d)|icrmw 16(d)}}, {{17|icrmw 17}}, y {{20|icrmw 20}} a {{22|icrmw 22}} de la Convención.',
  // Letters by their noun, with a bracket or without.
  'Se remite a los apartados {{a)|icrmw 25.2(a)}} y {{b) del párrafo 2 del artículo 25|icrmw 25.2(b)}} de la Convención.',
  'Se remite a los apartados {{a|icrmw 25.2(a)}} y {{b del párrafo 2 del artículo 25|icrmw 25.2(b)}} de la Convención.',
  'Se remite al párrafo {{24, letra l)|¶24(l)}}, y a las letras {{a)|¶12(a)}}, {{b)|¶12(b)}} y {{c) del párrafo 12|¶12(c)}}.',
  'Se remite al inciso {{i) del apartado c) del párrafo 3 del artículo 25|icrmw 25.3(c)(i)}} de la Convención.',
  'Se remite a los apartados {{a|¶12(a)}} a {{c del párrafo 12|¶12(c)}}.',
  // A letter that is also a word.
  'El apartado y el párrafo {{12|¶12}} se suprimen.',
  'El apartado a que se refiere el párrafo {{12|¶12}} se suprime.',
  'Añade un apartado y del párrafo {{12|¶12}} suprime una frase.',
  'Con arreglo al párrafo {{12|¶12}} y del artículo {{7|icrmw 7}} de la Convención, se protege.',
  'Pasa del párrafo {{12|¶12}} a el artículo {{7|icrmw 7}} de la Convención.',
  'El inciso o el párrafo {{12|¶12}} se aplica.',
  'Traslada el apartado a la sección II y al párrafo {{12|¶12}}.',
  'La letra a de la ley y el párrafo {{12|¶12}} coinciden.',
  'La letra y el espíritu del artículo {{7|icrmw 7}} de la Convención se respetan.',
  'Añade una letra o del párrafo {{12|¶12}} suprime la frase.',
  // Rules of procedure are made of articles; a State’s regulations are too.
  'Responde con arreglo al artículo {{75|rule CMW 75}} del reglamento del Comité.',
  'Aplica el artículo {{75, párrafo 1|rule CMW 75(1)}}, de su reglamento, en su forma enmendada.',
  'Aplica los artículos {{92|rule CCPR 92}} y {{97|rule CCPR 97}} del reglamento del Comité de Derechos Humanos.',
  'Aplica el artículo {{40|rule CMW 40}} del reglamento provisional y el párrafo {{2 del artículo 41|rule CMW 41(2)}} del reglamento.',
  'Responde con arreglo al artículo {{65|rule CMW 65}} de su reglamento enmendado y al artículo {{67|rule CMW 67}} del reglamento revisado del Comité.',
  'Responde con arreglo al artículo {{65|rule CMW 65}} del reglamento interno del Comité y al artículo {{12|law}} del reglamento interno.',
  'La Ley de Puertos y el artículo {{9|law}} de su reglamento se aplican, como el artículo {{4|law}} del reglamento interno del puerto.',
];

const IN_REPLIES: readonly string[] = [
  'El servicio aplica el artículo {{12|law}} de su reglamento y el artículo {{67|rule CMW 67}} del reglamento del Comité.',
  'Véase la respuesta a la pregunta {{12|doc CMW/C/XAA/Q/2 ¶12}} y las respuestas a las cuestiones {{3|doc CMW/C/XAA/Q/2 ¶3}} y {{4|doc CMW/C/XAA/Q/2 ¶4}}.',
  'Pregunta {{12|doc CMW/C/XAA/Q/2 ¶12}}',
  'La pregunta 12 del censo se hizo a todos.',
  'Las cifras sobre los salarios figuran en el párrafo {{9|¶9}}.',
  'La información en el párrafo {{9|¶9}} vale también para las granjas.',
  'Sobre las multas, véase el párrafo {{11 e)|doc CMW/C/XAA/Q/2 ¶11(e)}}.',
];

/** Without a masthead, nobody knows whose rules they are. */
const WITHOUT_COMMITTEE = 'Informe sobre la sesión\n\n9.\tSe escuchó a la delegación.\n10.\t';

describe('citations in Spanish', () => {
  it('is silent about rules of procedure of a committee that is not known', () => {
    const sentence =
      'De conformidad con el artículo 67 de su reglamento, pide que se responda al artículo 71 del reglamento.';
    assert.deepEqual(cited(sentence, WITHOUT_COMMITTEE), []);
  });

  for (const example of EXAMPLES) {
    const { text, marks } = readMarks(example);
    it(text, () => {
      assert.deepEqual(
        cited(text),
        marks.map(({ start, end, target }) => `${text.slice(start, end)} → ${target}`),
      );
    });
  }

  for (const example of IN_REPLIES) {
    const { text, marks } = readMarks(example);
    it(`in replies: ${text}`, () => {
      assert.deepEqual(
        cited(text, REPLIES),
        marks.map(({ start, end, target }) => `${text.slice(start, end)} → ${target}`),
      );
    });
  }
});
