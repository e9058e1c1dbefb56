import { compilePattern } from '../pattern';

/** Words around numbers that share a noun. */
export const NUMBER_LISTS = {
  /** Singular forms, where the plural differs. */
  noun: compilePattern`artículo|articulo|art|párrafo|parrafo|parágrafo|párr`.like('párr. 2'),
  paragraph: compilePattern`<begins párr para>`.like('párrs.'),
  article: compilePattern`<begins art>`.like('art.'),
  and: compilePattern`y|e`.like('2 y 7'),
  joint: compilePattern`y|e|a`.like('2 a 7'),
  ownerAfter: compilePattern`supra|infra | [más arriba|abajo] | del | [de la|los|las|su|este|esta]`.like(
    'de la Convención',
  ),
} as const;
