/**
 * The Spanish titles of the instruments, as used in the committees' Spanish documents. They are kept here rather than in the language
 * definitions because titles are not checked in Spanish documents.
 */
export const SPANISH_TITLES: Readonly<Record<string, string>> = {
  icrmw:
    'Convención Internacional sobre la Protección de los Derechos de Todos los Trabajadores Migratorios y de sus Familiares',
  crc: 'Convención sobre los Derechos del Niño',
  crpd: 'Convención sobre los Derechos de las Personas con Discapacidad',
  cedaw: 'Convención sobre la Eliminación de Todas las Formas de Discriminación contra la Mujer',
  cat: 'Convención contra la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes',
  iccpr: 'Pacto Internacional de Derechos Civiles y Políticos',
  icescr: 'Pacto Internacional de Derechos Económicos, Sociales y Culturales',
  icerd: 'Convención Internacional sobre la Eliminación de Todas las Formas de Discriminación Racial',
  icpped: 'Convención Internacional para la Protección de Todas las Personas contra las Desapariciones Forzadas',
  'op1-iccpr': 'Protocolo Facultativo del Pacto Internacional de Derechos Civiles y Políticos',
  'op2-iccpr':
    'Segundo Protocolo Facultativo del Pacto Internacional de Derechos Civiles y Políticos, destinado a abolir la pena de muerte',
  'op-icescr': 'Protocolo Facultativo del Pacto Internacional de Derechos Económicos, Sociales y Culturales',
  'op-cedaw':
    'Protocolo Facultativo de la Convención sobre la Eliminación de Todas las Formas de Discriminación contra la Mujer',
  opcat:
    'Protocolo Facultativo de la Convención contra la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes',
  'op-crc-ac':
    'Protocolo Facultativo de la Convención sobre los Derechos del Niño relativo a la participación de niños en los conflictos armados',
  'op-crc-sc':
    'Protocolo Facultativo de la Convención sobre los Derechos del Niño relativo a la venta de niños, la prostitución infantil y la utilización de niños en la pornografía',
  'op-crc-ic':
    'Protocolo Facultativo de la Convención sobre los Derechos del Niño relativo a un procedimiento de comunicaciones',
  'op-crpd': 'Protocolo Facultativo de la Convención sobre los Derechos de las Personas con Discapacidad',
};
