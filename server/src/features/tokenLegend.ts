/** The token types, in legend order. All are standard ones, so that every theme has colours for them. */
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

/** The token modifiers, both standard: declarations, and targets outside the workspace. */
export const TOKEN_MODIFIERS = ['declaration', 'defaultLibrary'] as const;
/** One of {@link TOKEN_MODIFIERS}. */
export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];
