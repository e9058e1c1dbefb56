import type { CommitteeId } from './committees';

/**
 * The subjects of general comments and general recommendations, from their titles without the word "on".
 *
 * Source: the title lines of the texts in the repository lszoszk/generalcomments, compared with the titles from memory; typing errors and
 * long names of instruments have been edited. A comment whose title line is missing or does not fit its number is omitted and cited by
 * number alone.
 */
const SUBJECTS: Readonly<Partial<Record<CommitteeId, Readonly<Record<number, string>>>>> = {
  CAT: {
    2: 'Implementation of article 2 by States parties',
    3: 'Implementation of article 14 by States parties',
  },
  CCPR: {
    1: 'Reporting obligation',
    3: 'Article 2 (implementation at the national level)',
    5: 'Article 4 (derogations)',
    6: 'Article 6 (right to life)',
    7: 'Article 7 (prohibition of torture or cruel, inhuman or degrading treatment or punishment)',
    8: 'Article 9 (right to liberty and security of persons)',
    9: 'Article 10 (humane treatment of persons deprived of their liberty)',
    11: 'Article 20 (prohibition of propaganda for war and inciting national, racial or religious hatred)',
    12: 'Article 1 (right to self-determination)',
    14: 'Article 6 (right to life)',
    17: 'The rights of the child (art. 24)',
    20: 'Article 7 (prohibition of torture, or other cruel, inhuman or degrading treatment or punishment)',
    21: 'Article 10 (humane treatment of persons deprived of their liberty)',
    23: 'The rights of minorities (art. 27)',
    24: 'Reservations made upon ratification or accession to the Covenant or the Optional Protocols thereto, or in relation to declarations under article 41 of the Covenant',
    26: 'The continuity of obligations to the International Covenant on Civil and Political Rights',
    30: 'Reporting obligations of States parties under article 40 of the Covenant',
    31: 'The nature of the general legal obligation imposed on States parties to the Covenant',
    32: 'Article 14: Right to equality before courts and tribunals and to a fair trial',
    33: 'The obligations of States parties under the Optional Protocol',
    37: 'The right of peaceful assembly (art. 21)',
  },
  CEDAW: {
    6: 'Effective national machinery and publicity',
    7: 'Resources',
    8: 'Implementation of article 8 of the Convention',
    9: 'Statistical data',
    12: 'Violence against women',
    14: 'Female circumcision',
    16: 'Unpaid women workers in rural and urban family enterprises',
    20: 'Reservations to the Convention',
    24: 'Article 12 of the Convention (women and health)',
    27: 'Older women and protection of their human rights',
    28: 'The core obligations of States parties under article 2 of the Convention',
    30: 'Women in conflict prevention, conflict and post-conflict situations',
    33: 'Women’s access to justice',
    34: 'The rights of rural women',
    35: 'Gender-based violence against women, updating general recommendation No. 19',
    36: 'The right of girls and women to education',
    37: 'Gender-related dimensions of disaster risk reduction in the context of climate change',
    39: 'The rights of Indigenous women and girls',
  },
  CERD: {
    3: 'Reporting by States parties',
    6: 'Overdue reports',
    7: 'The implementation of article 4',
    11: 'Non-citizens',
    16: 'The application of article 9 of the Convention',
    18: 'The establishment of an international tribunal to prosecute crimes against humanity',
    21: 'The right to self-determination',
    22: 'Article 5 of the Convention on refugees and displaced persons',
    23: 'The rights of indigenous peoples',
    24: 'Article 1 of the Convention',
    26: 'Article 6 of the Convention',
    29: 'Article 1, paragraph 1, of the Convention (descent)',
    30: 'Discrimination against non-citizens',
    31: 'The prevention of racial discrimination in the administration and functioning of the criminal justice system',
    33: 'Follow-up to the Durban Review Conference',
    34: 'Racial discrimination against people of African descent',
    37: 'Racial discrimination in the enjoyment of the right to health',
  },
  CMW: {
    1: 'Migrant domestic workers',
    5: 'Migrants’ rights to liberty and freedom from arbitrary detention and their connection with other human rights',
  },
  CRC: {
    3: 'HIV/AIDS and the rights of the child',
    4: 'Adolescent health and development in the context of the Convention on the Rights of the Child',
    7: 'Implementing child rights in early childhood',
    8: 'The right of the child to protection from corporal punishment and other cruel or degrading forms of punishment',
    12: 'The right of the child to be heard',
    13: 'The right of the child to freedom from all forms of violence',
    19: 'Public budgeting for the realization of children’s rights (art. 4)',
    20: 'Implementation of the rights of the child during adolescence',
    24: 'Children’s rights in the child justice system',
    25: 'Children’s rights in relation to the digital environment',
    26: 'Children’s rights and the environment, with a special focus on climate change',
  },
  CRPD: {
    2: 'Article 9: Accessibility',
    3: 'Women and girls with disabilities',
    4: 'The right to inclusive education',
    5: 'Living independently and being included in the community',
    6: 'Equality and non-discrimination',
    7: 'The participation of persons with disabilities, including children with disabilities, through their representative organizations, in the implementation and monitoring of the Convention',
    8: 'The right of persons with disabilities to work and employment',
  },
  CESCR: {
    5: 'Persons with disabilities',
    6: 'The economic, social and cultural rights of older persons',
    7: 'The right to adequate housing (art. 11 (1)): forced evictions',
    8: 'The relationship between economic sanctions and respect for economic, social and cultural rights',
    9: 'The domestic application of the Covenant',
    10: 'The role of national human rights institutions in the protection of economic, social and cultural rights',
    11: 'Plans of action for primary education (art. 14)',
    12: 'The right to adequate food (art. 11)',
    15: 'The right to water',
    17: 'The right of everyone to benefit from the protection of the moral and material interests resulting from any scientific, literary or artistic production of which he or she is the author',
    19: 'The right to social security (art. 9)',
    23: 'The right to just and favourable conditions of work (art. 7)',
    24: 'State obligations under the International Covenant on Economic, Social and Cultural Rights in the context of business activities',
  },
};

/** The subject of a general comment or recommendation; empty if it or the committee is unknown. */
export function subjectOfComment(committee: string, number: number): string {
  return (SUBJECTS as Readonly<Record<string, Readonly<Record<number, string>>>>)[committee]?.[number] ?? '';
}
