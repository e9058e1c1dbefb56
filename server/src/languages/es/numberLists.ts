import { pattern } from '../pattern';

/** Words around numbers that share a noun. */
export const NUMBER_LISTS = {
  /** Singular forms, where the plural differs. */
  noun: pattern`artículo|articulo|art|párrafo|parrafo|parágrafo|párr`.like('párr. 2'),
  paragraph: pattern`<begins párr para>`.like('párrs.'),
  article: pattern`<begins art>`.like('art.'),
  and: pattern`y|e`.like('2 y 7'),
  joint: pattern`y|e|a`.like('2 a 7'),
  ownerAfter: pattern`supra|infra | [más arriba|abajo] | del | [de la|los|las|su|este|esta]`.like('de la Convención'),
} as const;
