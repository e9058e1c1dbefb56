/** Verbs with which a committee asks a State party to act: "urges the State party to". */
export const ASKS = [
  'urges',
  'encourages',
  'invites',
  'requests',
  'calls upon',
  'calls on',
  'asks',
  'advises',
  'exhorts',
];
