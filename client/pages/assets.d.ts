/** Bundled into the style sheet of the page. */
declare module '*.css';

/** The source of an SVG file. */
declare module '*.svg' {
  const text: string;
  export default text;
}
