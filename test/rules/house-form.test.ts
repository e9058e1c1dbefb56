import { wordings } from '../support/rules/wordings';

const IN_FRENCH =
  'CMW/C/XAA/CO/2\n\nObservations finales concernant le deuxième rapport périodique de la Xandorie\n\n1.\tÀ sa 3e séance, le Comité a examiné le rapport.\n';
const IN_SPANISH =
  'CMW/C/XAA/CO/2\n\nObservaciones finales sobre el segundo informe periódico de Xandoria\n\n1.\tEn su 3ª sesión, el Comité examinó el informe.\n';

wordings(
  'house-form',
  [
    ['Il se réunit pour la 12ème fois.', /^Write “12e” for “12ème”/],
    ['Il se réunit pour la 12è fois et la 4eme fois.', /“12e” for “12è”.*“4e” for “4eme”/],
    ['Il tient sa 1ère réunion.', /^Write “1re” for “1ère”/],
    ['Il se réunit pour la 12e fois, à la 1re séance, au XXe siècle, selon A/12ème et 5.12ème.', ''],
    ['Il vise la loi du 1 juin 2020.', /^Write “1er” for “1”/],
    ['Il vise la loi du 1er juin 2020, celle du 21 juin 2020 ; 1 enfant a été entendu.', ''],
    ['Il a cité « la 12ème fois, le 1 juin 2020 ».', ''],
  ],
  IN_FRENCH,
);

wordings(
  'house-form',
  [
    ['Se reúne por 12da vez.', /^Write “12ª” for “12da”/],
    ['Es el 4to informe y la 3ra sesión.', /“4º” for “4to”.*“3ª” for “3ra”/],
    ['Es el 1er informe, el 3er informe, el 4º informe y el 5.º informe de 12 no residentes.', ''],
    ['Cita “la 12da vez”.', ''],
  ],
  IN_SPANISH,
);
