import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readDocument } from '../../server/src/model/document';
import { neighbourOf } from '../../server/src/model/paragraphs/paragraphs';
import { openText } from '../../server/src/text/textVersion';
import { notation, readMarks } from '../evaluation/evaluate';

const HEAD = `Nations Unies\tCMW/C/XAA/CO/2

Observations finales concernant le deuxième rapport périodique de la Xandorie

9.\tLe Comité remercie la délégation.
10.\t`;

const REPLIES = `Nations Unies\tCMW/C/XAA/Q/2/Add.1

Réponses de la Xandorie à la liste de points concernant son deuxième rapport périodique

9.\tLe Gouvernement remercie le Comité.
10.\t`;

/** What a sentence of paragraph 10 cites, marked up like the evaluation set. */
function cited(sentence: string, head = HEAD): string[] {
  const model = readDocument(openText('french', 'treaty-body', 1, `${head}${sentence}\n11.\tLe Comité salue cela.\n`));
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
  'Il rappelle l’observation générale no {{3|gc CESCR 3}} du CESCR et la recommandation générale no {{19|gc CEDAW 19}} (CEDAW, 1992).',
  'Le CDESC, dans son observation générale no {{12|gc CESCR 12}}, et l’observation générale no 3 de la CADHP le disent.',
  'Il rappelle l’article 4 de la Convention relative au transport de marchandises et l’article 12 de la Convention de La Haye.',
  'Il renvoie au {{paragraphe précédent|¶9}} et au {{paragraphe suivant|¶11}}.',
  '{{Le précédent paragraphe|¶9}} suffit.',
  'Il renvoie au paragraphe {{12|¶12}} suivant et aux paragraphes suivants.',
  'Il renvoie au paragraphe précédent du rapport.',
  'Il propose d’insérer le paragraphe suivant : « Nul ne sera refoulé. »',
  'Il cite l’article {{premier|icrmw 1}} de la Convention.',
  "Il cite l'article {{premier, paragraphe 2|icrmw 1.2}}, de la Convention.",
  'Il cite les articles {{premier|icrmw 1}} et {{2|icrmw 2}} de la Convention.',
  'Il cite les articles {{1er|icrmw 1}}, {{2|icrmw 2}} et {{5|icrmw 5}} de la Convention.',
  'Il cite le paragraphe {{1 de l’article premier|icrmw 1.1}} de la Convention.',
  'Il rappelle la Convention, en particulier le paragraphe {{1 de son article 7|icrmw 7.1}}.',
  'Il cite l’article {{premier|law}} du Code pénal.',
  'Il cite l’article {{16|icrmw 16}}, lu conjointement avec {{18 (1)|icrmw 18.1}}, de la Convention.',
  'Il cite le paragraphe no {{12|¶12}} et l’article {{2, paragraphe no 1|icrmw 2.1}}, de la Convention.',
  'Il cite l’article {{premier|op2-iccpr 1}} du deuxième Protocole facultatif se rapportant au Pacte international relatif aux droits civils et politiques.',
  'Il a lu le premier article et le premier paragraphe.',
  'Il rappelle l’article {{37 b)|crc 37(b)}} de la Convention relative aux droits de l’enfant.',
  // Letters by their noun, with a bracket or without.
  'Il rappelle l’alinéa {{l du paragraphe 24|¶24(l)}} et les alinéas {{a|icrmw 25.2(a)}} et {{b du paragraphe 2 de l’article 25|icrmw 25.2(b)}} de la Convention.',
  'Il renvoie aux alinéas {{a)|¶12(a)}} à {{c) du paragraphe 12|¶12(c)}}, aux alinéas {{a|¶13(a)}} à {{c du paragraphe 13|¶13(c)}} et à l’alinéa {{b de l’article 16|icrmw 16(b)}} de la Convention.',
  'Il renvoie au paragraphe {{24, lettre l)|¶24(l)}}, et à la lettre {{a) du paragraphe 12|¶12(a)}}.',
  'Il cite le paragraphe {{2 b de l’article 25|icrmw 25.2(b)}} de la Convention.',
  'Il cite le sous-alinéa {{i) de l’alinéa c) du paragraphe 3 de l’article 25|icrmw 25.3(c)(i)}} de la Convention.',
  // A letter that is also a word.
  'L’alinéa a été ajouté au paragraphe {{24|¶24}}.',
  'L’alinéa a, selon le paragraphe {{24|¶24}}, été supprimé.',
  'L’alinéa a trait au paragraphe {{12|¶12}}.',
  'Cet alinéa y figure, comme au paragraphe {{12|¶12}}.',
  'L’alinéa l’emporte sur le paragraphe {{12|¶12}}.',
  'La lettre a du mal à convaincre, comme le dit le paragraphe {{12|¶12}}.',
  'Le paragraphe {{12|¶12}} a du mérite, et le paragraphe {{13|¶13}} a de la portée.',
  'Le point y est traité, comme au paragraphe {{12|¶12}}.',
  'La lettre y renvoie au paragraphe {{12|¶12}}.',
  'Le paragraphe {{24|¶24}}, lettre d’un ministre, est clair.',
  // Conventions that are not the committee's own, named by a city, a body or an adjective.
  'Il cite l’article 4 de la Convention d’Istanbul et l’article 5 de la Convention du Conseil de l’Europe sur la traite.',
  'Il cite l’article 4 de la Convention des Nations Unies sur le droit de la mer.',
  'Il cite l’article 4 de la Convention internationale sur le transport et l’article 4 de la Convention africaine.',
  'Il cite l’article {{4|icrmw 4}} de la Convention internationale et l’article {{7|icrmw 7}} de la Convention de la part de ces ports.',
  // Titles with words that the official ones lack.
  'Il cite l’article {{4|cat 4}} de la Convention des Nations Unies contre la torture et l’article {{3|crc 3}} de la Convention internationale relative aux droits de l’enfant.',
  'Il cite l’article {{12|cedaw 12}} de la Convention internationale sur l’élimination de toutes les formes de discrimination à l’égard des femmes.',
  'Il cite l’article {{4|op-crc-sc 4}} du Protocole facultatif se rapportant à la Convention relative aux droits de l’enfant, concernant la vente d’enfants.',
  'Il cite l’article {{7|iccpr 7}} du Pacte international sur les droits civils et politiques et l’article {{3|crc 3}} de la Convention sur les droits de l’enfant.',
  // The protocol of the treaty named before, and one that can only be another.
  'Après le deuxième Protocole facultatif se rapportant au Pacte international relatif aux droits civils et politiques, il cite la Convention relative aux droits des personnes handicapées et l’article {{2|op-crpd 2}} de son protocole facultatif.',
  'Il cite l’article {{17|opcat 17}} du Protocole facultatif à la Convention contre la torture et l’article 3 du Protocole facultatif au Pacte.',
  // The organ after a preposition that contains the article.
  'Il rappelle la résolution {{5/1|res A/HRC/RES/5/1}} du Conseil des droits de l’homme et la résolution {{68/268|res A/RES/68/268}} de l’Assemblée générale.',
  // Rules of procedure are made of articles.
  'Il répond conformément à l’article {{75|rule CMW 75}} du règlement intérieur du Comité.',
  'Il applique l’article {{75|rule CMW 75}} de son règlement intérieur provisoire et l’article {{6|rule CMW 6}} de son règlement provisoire.',
  'Il applique le paragraphe {{1 de l’article 75|rule CMW 75(1)}} de son règlement intérieur, tel que modifié.',
  'Il applique les articles {{92|rule CCPR 92}} et {{97, paragraphe 2|rule CCPR 97(2)}}, du Règlement intérieur du Comité des droits de l’homme.',
  'Il tient compte du paragraphe {{2 de l’article 3|rule CMW 3(2)}} et de l’article {{6|rule CMW 6}} de son règlement intérieur.',
  'Il tient compte de l’article {{3|icrmw 3}} de la Convention et de l’article {{6|rule CMW 6}} de son règlement intérieur.',
  'Il répond conformément à l’article {{67|rule CMW 67}} du règlement du Comité et à l’article {{65|rule CMW 65}} du règlement intérieur révisé.',
  'Il cite l’article {{12|law}} du règlement, ainsi que la loi sur les ports et l’article {{9|law}} de son règlement.',
  'Il cite l’article {{12|law}} du règlement intérieur de la Chambre des députés et l’article {{4|law}} du règlement sur les ports.',
];

const IN_REPLIES: readonly string[] = [
  'Le service applique l’article {{12|law}} de son règlement et l’article {{67|rule CMW 67}} du règlement du Comité.',
  'Voir la réponse à la question {{12|doc CMW/C/XAA/Q/2 ¶12}} et les réponses aux points {{3|doc CMW/C/XAA/Q/2 ¶3}} et {{4|doc CMW/C/XAA/Q/2 ¶4}}.',
  'Question {{12|doc CMW/C/XAA/Q/2 ¶12}}',
  'La question 12 du recensement a été posée à tous.',
  'Les chiffres sur les salaires figurent au paragraphe {{9|¶9}}.',
  'Les informations au paragraphe {{9|¶9}} valent aussi pour les fermes.',
  'Sur les amendes, voir le paragraphe {{11 e)|doc CMW/C/XAA/Q/2 ¶11(e)}}.',
];

/** Without a masthead, nobody knows whose rules they are. */
const WITHOUT_COMMITTEE = 'Rapport sur la séance\n\n9.\tLa délégation a été entendue.\n10.\t';

describe('citations in French', () => {
  it('is silent about rules of procedure of a committee that is not known', () => {
    const sentence =
      'Conformément à l’article 95 de son règlement intérieur, il demande une réponse sur l’article 71 du règlement intérieur.';
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
