/** The token types, all standard ones, so that every theme has colours for them. Their order is that of the legend. */
export const TOKEN_TYPES = [
  'namespace',
  'class',
  'number',
  'enumMember',
  'variable',
  'property',
  'type',
  'string',
  'operator',
  'comment',
] as const;
/** One of {@link TOKEN_TYPES}. */
export type TokenType = (typeof TOKEN_TYPES)[number];

/** The token modifiers, standard ones: for declarations, and for targets outside the workspace. */
export const TOKEN_MODIFIERS = ['declaration', 'defaultLibrary'] as const;
/** One of {@link TOKEN_MODIFIERS}. */
export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];
