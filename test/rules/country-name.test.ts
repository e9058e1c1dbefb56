import { cases, DATED } from '../support/rules/ruleCases';
import { wordings } from '../support/rules/wordings';

wordings('country-name', [
  ['It notes the Libyan Arab Jamahiriya (until 2011) and Zaire, now the Democratic Republic of the Congo.', ''],
  ['It notes the Ukraine without Fences campaign, the Swaziland for Girls programme and the Bolivia 2040 agenda.', ''],
  ['It notes the party Together for Macedonia and the survey Human Rights in Burma: Ten Years On.', ''],
  ['It notes the Act. Together for Macedonia and Burma they work.', /North Macedonia.*Myanmar/],
  ['It notes the plans for Macedonia.', /North Macedonia/],
  ['It notes the Swaziland against Hunger and Want coalition.', ''],
  ['It notes the agreement of Swaziland with the Tamar Fund.', /Eswatini/],
  ['It notes the support of Swaziland for plans.', /Eswatini/],
  ['It notes the agreement of 30 April 1964 with the Republic of Turkey.', ''],
  ['It notes persons from Zaire and Burma.', /the Congo.*Myanmar/],
  ['It notes the mass rapes of 1994 in Zaire and the comfort stations in Burma in 1943.', ''],
  ['It notes, at the end of the 1990s, persons from Zaire, as that country was then called.', ''],
  ['It notes persons born in Swaziland before 1968.', ''],
  ['It notes persons born in Swaziland before 2014.', /Eswatini/],
  ['It notes the 1954 Convention and resolution 1325 (2000), and Swaziland.', /Eswatini/],
  ['It notes nationals of the former Kingdom of Swaziland and the Tanzania mainland.', ''],
  ['The Act applies in Great Britain only, and UNRWA serves Palestine refugees.', ''],
  ['It recalls the peoples of Micronesia, Melanesia and Polynesia.', ''],
  ['It recalls the United Nations Transitional Administration in East Timor.', ''],
  ['It recalls the events in East Timor.', /Timor-Leste/],
  ['It recalls members of Islamic State in Iraq and Syria.', ''],
  ['It cooperates with Swaziland.', /Eswatini/],
  ['It cooperates with Bolivia.', /Plurinational/],
  ['It cooperates with Bolivia (Plurinational State of).', ''],
  ['It concluded the treaty with Swaziland (1994).', ''],
  ['It concluded the treaty with Swaziland (2021).', /Eswatini/],
  ['It has a border with what was then Swaziland.', ''],
  ['It noted Swaziland’s reply and that of the Republic of Turkey.', /Eswatini.*Türkiye/],
  [
    'It noted Viet-Nam, Guinea Bissau, Timor Leste, Cote d’Ivoire and Turkiye.',
    /Viet Nam.*Guinea-Bissau.*Timor-Leste.*Côte.*Türkiye/,
  ],
  [
    'It noted the Kyrgyz Republic, Holland, the Ukraine, St. Lucia and Bosnia.',
    /Kyrgyzstan.*Netherlands.*Ukraine.*Saint Lucia.*Herzegovina/,
  ],
  ['It noted Bosnia & Herzegovina.', /^Is Bosnia and Herzegovina meant/],
  ['It noted the Republic of Cape-Verde and the Russian federation.', /Cabo Verde.*Is Russian Federation meant/],
  ['It noted Trinidad & Tobago, the Democratic Republic of Congo and the UK.', /Tobago.*the Congo.*United Kingdom/],
  ['It noted Bosnia and Herzegovina, the Federated States of Micronesia, Brunei Darussalam and British Columbia.', ''],
  ['It noted Mr. Holland, X v. UK, the UK Home Office, the State of Palestine and St. Lucia’s College.', ''],
  ['It noted a survey (Southern Centre for Research, Iran: Groups and the Law, p. 21).', ''],
  ['It noted a survey (Adam and Bexley, Ground of Asylum Information Report on Iran).', ''],
  ['It noted what was said on Iran and two countries, Swaziland: they do not reply.', /Iran.*Eswatini/],
  ['It noted “Swaziland’s reply”, Guinea-Bissau, Viet Nam and the Constitution of the Slovak Republic.', ''],
]);

cases(
  'country-name',
  [
    ['They fled to Turkey.', 'Turkey'],
    ['In Turkey and Swaziland.', 'Turkey', 'Swaziland'],
    ['The Government of Turkey and the Czech Republic.', 'Turkey', 'the Czech Republic'],
    ['The former Yugoslav Republic of Macedonia.', 'The former Yugoslav Republic of Macedonia'],
    ['They fled to Vietnam, the Ivory Coast and Russia.', 'Vietnam', 'the Ivory Coast', 'Russia'],
  ],
  [
    'The Republic of Moldova, the Islamic Republic of Iran, Iran (Islamic Republic of) and Memorial Russia.',
    'North Macedonia, Central Macedonia, Türkiye and Czechia; Xara v. Turkey.',
    'The Bar Association of Turkey, the Turkey Human Rights Trust and “Turkey”; the turkey farms.',
  ],
  DATED('9 October 2023'),
);

cases(
  'country-name',
  [['They fled to Türkiye and to North Macedonia.', 'Türkiye', 'North Macedonia']],
  ['They fled to Turkey and Swaziland.'],
  DATED('9 October 2015'),
);

cases('country-name', [], ['They fled to Turkey and Swaziland.']);

wordings(
  'country-name',
  [
    [
      'Il salue la coopération avec la Russie, la Syrie et l’Irak.',
      /Fédération de Russie.*République arabe syrienne.*Iraq/,
    ],
    ['Il salue la coopération avec la Fédération de Russie et la République-Unie de Tanzanie.', ''],
    ['Il salue le Gouvernement de la Turquie.', /Türkiye/],
    ['Il rappelle l’accord conclu avec le Swaziland (1994).', ''],
    ['Il rappelle les événements survenus au Zaïre en 1994, pays alors nommé ainsi.', ''],
    ['Il rappelle l’ex-République yougoslave de Macédoine.', /^Is Macédoine du Nord meant/],
    ['Il cite « la Turquie ».', ''],
  ],
  'CMW/C/XAA/CO/2\nDistr. générale\n9 octobre 2023\n\nObservations finales concernant le deuxième rapport périodique de la Xandorie\n\n1.\tÀ sa 3e séance, le Comité a examiné le rapport.\n',
);

wordings(
  'country-name',
  [
    ['Acoge la cooperación con Rusia, Siria y Ruanda.', /Federación de Rusia.*República Árabe Siria.*Rwanda/],
    ['Acoge la cooperación con la Federación de Rusia y la República Unida de Tanzanía.', ''],
    ['Acoge la cooperación del Gobierno de Turquía.', /Türkiye/],
    ['Recuerda el acuerdo concertado con Swazilandia (1994).', ''],
    ['Recuerda los hechos ocurridos en el Zaire en 1994.', ''],
    ['Recuerda la ex República Yugoslava de Macedonia.', /^Is Macedonia del Norte meant/],
    ['Cita “Turquía”.', ''],
  ],
  'CMW/C/XAA/CO/2\nDistr. general\n9 de octubre de 2023\n\nObservaciones finales sobre el segundo informe periódico de Xandoria\n\n1.\tEn su 3ª sesión, el Comité examinó el informe.\n',
);
