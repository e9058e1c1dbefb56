import type { OrdinalForms } from '../ordinalForms';
import { compilePattern } from '../pattern';

/** Words around the number of a meeting or session. */
export const ORDINALS = {
  counted: compilePattern`séance|session`.like('2710 séance'),
  itsBefore: compilePattern`sa|la`.like('à sa 2710 séance'),
  meetingGoesOn:
    compilePattern`tenue|du|de|le|les|en|à|au|et|elle|il|par|était|a|qui|que|avec|plénière|publique|ordinaire`.like(
      'sa 2710 séance, tenue',
    ),
} as const;

/** « 1er », « 1re », « 2e ». */
export const ORDINAL_FORMS: OrdinalForms = {
  ofOne: new Map([
    ['er', 'e'],
    ['ère', 'e'],
    ['re', 'e'],
  ]),
  byNoun: new Map([
    ['séance', 'e'],
    ['session', 'e'],
  ]),
};
