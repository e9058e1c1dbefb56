import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { en } from '../../server/src/languages/en';
import { TITLE_FORMS } from '../../server/src/languages/en/words/officialTitles';
import { es } from '../../server/src/languages/es';
import { fr } from '../../server/src/languages/fr';
import { nearestTitleAt } from '../../server/src/rules/reading/titles/nearTitle';
import { titleWordsOf } from '../../server/src/rules/reading/titles/officialTitle';
import { lex } from '../../server/src/syntax/tokens/lexer';
import { Matcher } from '../../server/src/syntax/tokens/matcher';
import type { Tokens } from '../../server/src/syntax/tokens/tokens';
import { correctionsOf, messagesOf } from '../support/rules/findings';
import { cases, fixes } from '../support/rules/ruleCases';
import { FIRST, wordings } from '../support/rules/wordings';

function near(tokens: Tokens, i: number) {
  const words = titleWordsOf(en);
  assert.ok(words);
  return nearestTitleAt(tokens, i, words);
}

wordings('wrong-title', [
  ['Training is based on the Convention, on the rights of persons with disabilities and on the Act.', ''],
  ['It spoke to the Committee, on the rights of the child among other matters.', ''],
  ['It ratified the Convention, on the Rights of Persons with Disabilities.', /“Convention on the Rights of Persons/],
  ['It ratified the Convention on the rights of Persons with Disabilities.', /“Convention on the Rights of Persons/],
  ['It recalls Millennium Development Goal 5 and Sustainable Development Goal 3.', ''],
  ['It recalls the Millenium Development Goals.', /“Millennium Development Goals”/],
  ['It recalls the Convention on the Rights of Persons with Disabilities，in force since 2008.', ''],
  ['It notes the Committee on Economic, Social and Cultural Affairs of Parliament.', ''],
  ['It notes the Committee on Economic, Social and Cultural Right.', /Cultural Rights/],
  ['It notes the Committee on Enforced Disappearance Cases of the Ministry.', ''],
  ['It recalls what the Committee on Enforced Disappearance said.', /Committee on Enforced Disappearances/],
  ['The Comittee on the Rights of the Child said so.', /“Committee on the Rights of the Child”/],
  ['It recalls the Intrnational Covenant on Civil and Political Rights.', /“International Covenant on Civil/],
  [
    'It recalls the Convention on the Elimination All Forms of Discrimination against Women.',
    /Elimination of All Forms/,
  ],
  ['It recalls resolutions of the General assembly and the Genral Assembly.', /“General Assembly”.*“General Assembly”/],
  [
    'It met the special Rapporteur on torture and the Human rights Council.',
    /“Special Rapporteur”.*“Human Rights Council”/,
  ],
  ['The Committee for Enforced Disappearances considered the report.', /“Committee on Enforced Disappearances”/],
  ['It met special rapporteurs, Special Rapporteurs, the general assembly of a bank and human rights councils.', ''],
  ['THE HUMAN RIGHTS COMMITTEE AND THE GENERAL ASSEMBLY MET.', ''],
  [
    'It ratified the International Convention for the Protection of All Persons from Forced Disappearances.',
    /from Enforced Disappearance/,
  ],
  [
    'It welcomes the ratification of the convention on the Rights of the Child.',
    /“Convention on the Rights of the Child”/,
  ],
  [
    'It recalls article 1 of the convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment.',
    /^The title is “Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment”\.$/,
  ],
  [
    'It recalls the international Covenant on Civil and Political Rights.',
    /“International Covenant on Civil and Political Rights”/,
  ],
  ['It recalls the 1954 convention relating to the status of stateless persons.', /Stateless Persons/],
  ['It asks for a convention on the rights of the child, and for committees on the rights of the child.', ''],
  ['The municipal committee on economic, social and cultural rights met.', ''],
  ['It cooperates with the International Labour Organisation.', /“International Labour Organization”/],
  ['It recalls the Sustainable development goals.', /“Sustainable Development Goals”/],
  [
    'It recalls, as the Committee for the Rights of the Child has also noted, that it is late.',
    /Committee on the Rights/,
  ],
  ['It recalls that the Committee for the Rights of the Child has noted that it is late.', ''],
  [
    'It ratified the Optional Protocol on the sale of children, child prostitution and pornography.',
    /child prostitution and child pornography/,
  ],
  ['It ratified the Convention on the Rights of Disabled Persons.', /Persons with Disabilities/],
  ['It supports the Association for the Rights of Disabled Persons.', ''],
  ['It ratified the Covenant on Civil and Political Liberties.', /Civil and Political Rights/],
  ['It adopted the Charter on Civil and Political Liberties.', ''],
  ['It heard the Committee for the Elimination of Racial Discrimination.', /Committee on the Elimination/],
  ['It heard the National Committee for the Elimination of Racial Discrimination.', ''],
  ['It recalls general comment No. 6 (2005) of the Committee for the Rights of the Child.', /Committee on the Rights/],
  ['It met the members of the Committee for the Rights of the Child.', ''],
  ['It recalls the observations made by the Committee for the Rights of the Child.', ''],
  ['It recalls the concluding observations of the Committee for the Rights of the Child.', /Committee on the Rights/],
  ['It refers to the Committee for the Rights of the Child (CRC/C/XAA/CO/1, para. 4).', /Committee on the Rights/],
  [
    'It ratified the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment in 2015.',
    /Treatment or Punishment/,
  ],
  ['It ratified the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment.', ''],
  ['It accepted the Optional Protocol of the Convention.', /Optional Protocol to the Convention/],
  [
    'It heard the Human Right Committee and the High Commissioner of Human Rights.',
    /Human Rights Committee.*for Human/,
  ],
  ['It heard the Working Group for Arbitrary Arrests.', ''],
  ['It heard the Committee of Migrant Workers.', /Committee on Migrant Workers/],
  ['It heard the Committee of Migrant Workers of Zandoria.', ''],
  ['It heard the French Committee for the Elimination of Racial Discrimination.', ''],
  ['It heard the Committee for the Elimination of Racial Discrimination of the Ministry of Culture.', ''],
  ['It heard the parliamentary Subcommittee for the Prevention of Torture.', ''],
  ['It heard the Sub-Committee on Prevention of Torture.', /Subcommittee on Prevention/],
  ['It heard the Subcommittee on Prevention of Torture.', ''],
  [
    'It ratified the International Convention on the Rights of Persons with Disabilities.',
    /“Convention on the Rights of Persons with Disabilities”/,
  ],
  ['It ratified the International Convention against Torture.', /“Convention against Torture”/],
  ['It ratified the International Convention against Doping in Sport.', ''],
  ['It ratified the Convention for the Protection of All Persons from Enforced Disappearance.', ''],
  ['It ratified the “International Convention on the Rights of the Child”, as its press has it.', ''],
  [
    'It ratified the Optional Protocol on the sale of children, child pornography and child prostitution.',
    /child prostitution and child pornography/,
  ],
  ['It bans the sale of children, child pornography and child prostitution.', ''],
  ['It ratified the Covenant on Cultural, Economic and Social Rights.', /Economic, Social and Cultural/],
  ['It heard the Union for Cultural, Economic and Social Rights.', ''],
  ['It heard the Committee on Economic, Cultural and Social Rights.', /Economic, Social and Cultural/],
  ['It heard the Committee on Economic, Cultural and Social Rights of the Senate.', ''],
  [
    'It ratified the Convention against Torture and Other Cruel, Inhumane or Degrading Treatment or Punishment.',
    /Inhuman or Degrading/,
  ],
  [
    'It ratified the Convention against Torture and Other Cruel, Degrading or Inhuman Treatment or Punishment.',
    /Inhuman or Degrading/,
  ],
  [
    'It ratified the Convention against Torture and Other Cruel, Inhuman and Degrading Treatment or Punishment.',
    /Inhuman or Degrading/,
  ],
  ['It ratified the Convention against Torture and other treaties, cruel, inhumane and degrading as they are.', ''],
  ['It heard of Inhumane or Degrading Treatment or Punishment, a film.', ''],
  [
    'It ratified the Second Optional Protocol to the International Covenant on Civil and Political Rights, aiming at abolition of the death penalty.',
    /aiming at the abolition/,
  ],
  ['It ratified the Second Optional Protocol to the Covenant, aimed at abolishing the death penalty.', /aiming at the/],
  ['It ratified the Second Optional Protocol to the Covenant, aiming at the abolition of the death penalty.', ''],
  ['It read a bill aiming at abolition of the death penalty.', ''],
  [
    'It ratified the Optional Protocol on communications procedure and that on the sale of children, prostitution and pornography.',
    /on a communications procedure/,
  ],
  ['It ratified the Optional Protocol on the Involvement of Children in Armed Conflict.', ''],
  [
    'It read the Optional Protocol on a communications procedure and a law on the sale of children, prostitution and pornography.',
    '',
  ],
  ['It recalls the Beijing Platform of Action and the Millenium Development Goals.', /Platform for.*Millennium/],
  ['It heard the High Commissioner on Refugees and the United Nation Fund.', /for Refugees.*United Nations/],
  [
    'It recalls the Convention on the elimination of all forms of discrimination against women.',
    /Elimination of All Forms/,
  ],
  ['THE CONVENTION ON THE ELIMINATION OF ALL FORMS OF DISCRIMINATION AGAINST WOMEN IS RECALLED.', ''],
  ['It recalls the Committee on the elimination of discrimination against women of the Senate.', ''],
  ['It ratified the Convention related to the Status of Refugees.', /relating to/],
  ['It adopted the Vienna Declaration and Program of Action.', /Programme of Action/],
  [
    'It recalls the Covenant on Civil & Political Rights and the Food & Agriculture Organization.',
    /Civil and.*Food and/,
  ],
  [
    "It thanks the United Nations Children Fund, the United Nations Childrens Fund and the United Nations Children's Fund.",
    /^The title is “United Nations Children’s Fund”\. The title is “United Nations Children’s Fund”\.$/,
  ],
  [
    'It ratified the Second Optional Protocol to the Covenant, aiming at the Abolition of the Death Penalty.',
    /aiming at the/,
  ],
  [
    'It ratified the Second Optional Protocol to the Covenant aimed at the abolition of the death penalty.',
    /aiming at the/,
  ],
  ['It ratified the Second Optional Protocol to the Covenant aiming at the abolition of the death penalty.', ''],
  ['It ratified the Second Optional Protocol to the Covenant, which aims at the abolition of the death penalty.', ''],
  ['It read a second Optional Protocol to the Covenant, and aims at the abolition of the death penalty.', ''],
  ['It acts under General assembly resolution 68/268.', /“General Assembly resolution”/],
  ['It acts under General Assembly Resolution 68/268.', ''],
  ['It heard the National Security council resolution and the National Human Right Committee.', ''],
  ['It heard a Sustainable Development Goal named, and the Human Rights Committees of two provinces.', ''],
  ['It wrote to the Secretary-general of the United Nations.', /“Secretary-General of the United Nations”/],
  ['It wrote to the Secretary-general of the party.', ''],
  ['It heard a united nation, a High Commissioner on the spot and the Millennium Development Goals.', ''],
]);

describe('wrong-title', () => {
  it('the masthead gives the whole title of the treaty', () => {
    const found = (title: string) =>
      messagesOf('wrong-title', `CERD/C/XAA/CO/1\n\n${title}\nDistr.: General\n\n${FIRST}`);
    const short = 'Convention on the Elimination of All Forms of Racial Discrimination';
    assert.match(found(short).join(), /International/);
    assert.deepEqual(found(`International ${short}`), []);
    assert.deepEqual(found(`International\n${short}`), []);
    assert.deepEqual(found(`International\tDistr.: General\n${short}`), []);
    assert.deepEqual(found(`Reports submitted under article 9 of the\n${short}`), []);
    assert.deepEqual(found('Convention on the Rights of the Child'), []);
  });

  it('finds one slip in any title of a body or declaration', () => {
    const found = (text: string) => {
      const tokens = lex(text, 0, text.length, false);
      return near(tokens, 0)?.instead;
    };
    assert.equal(
      found('Rome Statute of International Criminal Court'),
      'Rome Statute of the International Criminal Court',
    );
    assert.equal(found('Milennium Development Goals'), 'Millennium Development Goals');
    assert.equal(found('Working Group on Arbitary Detention'), 'Working Group on Arbitrary Detention');
    assert.equal(found('World Health Organization'), undefined);
    assert.equal(found('High Commissioners for Human Rights'), undefined);
    assert.equal(found('Working Group on Arbitrary Arrests'), undefined);
  });

  it('has no row in its table of miswritten titles that is found without the table', () => {
    const endings = TITLE_FORMS.miswrittenEndings.flatMap(([before, wrong]) =>
      wrong.map((ending) => `${before} ${ending}`),
    );
    const tables = [TITLE_FORMS.miswritten, TITLE_FORMS.miswrittenIfCited, TITLE_FORMS.miswrittenOrNational];
    const rows = [...tables.flatMap((table) => table.map(([wrong]) => wrong)), ...endings];
    const isFound = (row: string) => {
      const text = `It recalls the ${row}.`;
      const tokens = lex(text, 0, text.length, false);
      return Array.from({ length: tokens.length }).some((_, i) => near(tokens, i) !== undefined);
    };
    assert.ok(isFound('Comittee against Torture'));
    assert.deepEqual(rows.filter(isFound), []);
  });
});

cases(
  'wrong-title',
  [
    ['The Committee Against Torture said so.', 'Against'],
    ['The Convention on the Rights of Children.', 'Convention on the Rights of Children'],
    [
      'The International Covenant on Economic, Social, and Cultural Rights.',
      'Covenant on Economic, Social, and Cultural Rights',
    ],
    ['The Convention for the Rights of the Child.', 'for'],
    ['The Convention on the rights of the Child.', 'rights'],
    ['The Committee against torture said so.', 'torture'],
    ['The Covenant on Civil and Political rights.', 'rights'],
    ['The Universal Declaration of Human rights.', 'rights'],
    ['The Convention on Rights of Persons with Disabilites.', 'on Rights of Persons with Disabilites'],
    ['The Convention for the Protection of All Persons against Enforced Disappearance.', 'against'],
    [
      'The Convention on the Protection of the Rights of All Migrant Workers and Their Families.',
      'Rights of All Migrant Workers and Their Families',
    ],
  ],
  [
    'The Committee for the Rights of the Child of Xandoria, and the Convention on the Rights and Duties of States.',
    'The European Convention on the Exercise of Children’s Rights, the Declaration of the Rights of the Child.',
    'The Convention, on the rights of which it insists, and a convention on the rights of the child.',
    'The International Convention on the Elimination of All Forms of Racial Discrimination.',
    'The International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families.',
    'The Committee against Torture, the Convention on the Rights of the Child and the Human Rights Committee.',
    'The National Committee on the Rights of Children and the “Committee on Torture”.',
    'The committee on torture of the parliament.',
  ],
);

fixes('wrong-title', [
  ['The Convention on the\nrights of the child said so.', 'The Convention on the\nRights of the Child said so.'],
  ['The Convention on Rights of the Child said so.', 'The Convention on the Rights of the Child said so.'],
]);

describe('wrong-title: the protocols of a convention by their subject', () => {
  const protocol = 'Optional Protocol to the Convention on the Rights of the Child on';
  cases(
    'wrong-title',
    [
      [`The ${protocol} the involvement of children in armed conflicts was ratified.`, 'conflicts'],
      [`The ${protocol} a communication procedure was ratified.`, 'communication'],
    ],
    [
      `The ${protocol} the involvement of children in armed conflict was ratified.`,
      `The ${protocol} the sale of children, child prostitution and child pornography was ratified.`,
    ],
    '',
  );
});

/** French and Spanish paragraphs with a title, and the title that the rule names; empty if it is right. */
const TRANSLATED = [
  [
    'fr',
    'Il a ratifié la Convention internationale des droits de l’enfant.',
    'Convention relative aux droits de l’enfant',
  ],
  [
    'fr',
    'Il a ratifié la Convention relative aux droits de l’enfant et une convention sur les droits des enfants.',
    '',
  ],
  [
    'fr',
    'Il cite le Pacte international sur les droits civils et politiques.',
    'Pacte international relatif aux droits civils',
  ],
  [
    'fr',
    'Il cite le Comité pour l’élimination de toutes les formes de discrimination raciale.',
    'Comité pour l’élimination de la',
  ],
  ['fr', 'Il cite la Convention sur l’élimination de toutes les formes de discrimination raciale.', ''],
  [
    'fr',
    'Il cite la Convention sur l’élimination de toutes les formes de discrimination envers les femmes.',
    'à l’égard des femmes',
  ],
  ['fr', 'Il cite la Convention interaméricaine sur l’élimination de toutes les formes de discrimination.', ''],
  ['fr', 'Il cite les droits de tous les travailleurs migrants et de leur famille.', 'des membres de leur famille'],
  ['fr', 'Il cite l’article intitulé « La Convention sur les droits de l’enfant ».', ''],
  ['es', 'Ratificó la Convención de los Derechos del Niño.', 'Convención sobre los Derechos del Niño'],
  ['es', 'Ratificó la Convención sobre los derechos del niño y creó el Comité de los Derechos del Niño.', ''],
  ['es', 'Cita el Comité de los Derechos de las Personas con Discapacidad.', 'Comité sobre los Derechos'],
  [
    'es',
    'Cita la Convención sobre la eliminación de todas las formas de discriminación contra las mujeres.',
    'contra la Mujer',
  ],
  ['es', 'Cita los derechos de todos los trabajadores migrantes y sus familiares.', 'Migratorios y de sus Familiares'],
  ['es', 'Cita la Convención Interamericana sobre los derechos de las personas mayores.', ''],
] as const;
const OPENINGS = {
  fr: 'CMW/C/XAA/CO/1\n\nObservations finales concernant le rapport initial de la Xandrie\n\n1.\tLe Comité est préoccupé par le fait que l’État partie ne l’a pas fait. ',
  es: 'CMW/C/XAA/CO/1\n\nObservaciones finales sobre el informe inicial de Xandria\n\n1.\tPreocupa al Comité que el Estado parte no lo haya hecho. ',
};

describe('titles in French and Spanish', () => {
  for (const [language, words, title] of TRANSLATED)
    it(title === '' ? `are right: ${words}` : `have a slip: ${words}`, () => {
      const message = messagesOf('wrong-title', `${OPENINGS[language]}${words}\n`).join(' ');
      if (title === '') assert.equal(message, '');
      else assert.ok(message.includes(title), message);
    });

  it('are corrected in the case in which they stand', () => {
    const draft = `${OPENINGS.es}Cita la convención sobre la eliminación de todas las formas de discriminación contra las mujeres.\n`;
    assert.deepEqual(correctionsOf('wrong-title', draft), [draft.replace('las mujeres', 'la mujer')]);
  });

  it('are corrected to the titles that the language knows', () => {
    for (const { titleSlips, names } of [fr, es]) {
      const official = [...Object.values(names.instruments), ...Object.values(names.committees)].map(([first = '']) =>
        first.replaceAll("'", '’'),
      );
      for (const { title, slip } of titleSlips ?? []) {
        assert.ok(
          official.some((one) => one.includes(title)),
          title,
        );
        assert.equal(new Matcher(slip).isIn(lex(title, 0, title.length, true)), false, title);
      }
    }
  });
});
