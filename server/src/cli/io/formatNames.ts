/** The output formats, as named on the command line. */
export const FORMATS = ['pretty', 'json', 'sarif', 'github'] as const;

/** A format from {@link FORMATS}. */
export type FormatName = (typeof FORMATS)[number];
