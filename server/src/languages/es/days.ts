import { compilePattern } from '../pattern';

/** Whether a number before a month is a day. */
export const DAYS = {
  numbersBefore:
    compilePattern`artículo|artículos|art|arts|párrafo|párrafos|párr|párrs|sección|secciones|resolución|resoluciones|página|páginas|pág|págs|núm|núms .? [<number>|,|(|)|–]*10 [y|a|o <number>?]?`.like(
      'en virtud de los artículos 32 y',
    ),
  nameBefore: compilePattern`![El|Del|Al|Hasta|Desde|Entre|De] <name>`.like('Decreto'),
  datedBefore: compilePattern`el|del|al|hasta|desde|día`.like('hasta el'),
} as const;
