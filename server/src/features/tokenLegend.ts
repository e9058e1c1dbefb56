/** The kinds of token, all of them standard ones, so that every theme has colours for them. Their order is the legend. */
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
/** One of the kinds of token. */
export type TokenType = (typeof TOKEN_TYPES)[number];

/** What can be said of a token besides: that the thing is defined here, or that it lies outside the workspace. Standard ones. */
export const TOKEN_MODIFIERS = ['declaration', 'defaultLibrary'] as const;
/** One of the things that can be said besides. */
export type TokenModifier = (typeof TOKEN_MODIFIERS)[number];
