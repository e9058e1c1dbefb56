/** Characters that must be escaped in XML or are not allowed (XML 1.0, 2.2). */
const SPECIAL_PATTERN = /[&<>"\p{Cc}\p{Cs}\ufffe\uffff]/gu;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const FIRST_PRINTED = 0x20;

/**
 * Text escaped for XML, also for attributes. Control characters, which XML cannot express, become spaces, so that words stay apart; lone
 * surrogates become U+FFFD.
 */
export function xmlText(text: string): string {
  return text.replace(SPECIAL_PATTERN, (sign) => {
    const entity = ENTITIES[sign];
    if (entity !== undefined) return entity;
    const code = sign.charCodeAt(0);
    if (code < FIRST_PRINTED) return sign === '\t' || sign === '\n' ? sign : ' ';
    return code < 0xd800 ? sign : '\ufffd';
  });
}

/** Characters that are elements in Word. */
const SIGNS: Readonly<Record<string, string>> = { '\t': '<w:tab/>', '\u2011': '<w:noBreakHyphen/>' };

/** A run of text; `properties` is the content of its `w:rPr`, in the order of the schema. */
export function textRun(text: string, properties = ''): string {
  if (text === '') return '';
  const runContent = text
    .split(/([\t\u2011])/)
    .map((piece) => SIGNS[piece] ?? (piece === '' ? '' : `<w:t xml:space="preserve">${xmlText(piece)}</w:t>`))
    .join('');
  return wholeRun(runContent, properties);
}

/** A run with XML content. */
export function wholeRun(inside: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${inside}</w:r>`;
}

/** Latin words in Arabic text, with the text between them: set from left to right in the Latin font. */
const LATIN_PATTERN = /\p{Script=Latin}(?:[^\p{Script=Arabic}]*[\p{Script=Latin}\d])?/gu;

/** Text as runs in the direction of its document. */
export function directedRuns(text: string, properties: string, isRtl: boolean): string {
  if (!isRtl) return textRun(text, properties);
  const rtlProperties = `${properties}<w:rtl/>`;
  let xml = '';
  let from = 0;
  for (const { 0: latin, index } of text.matchAll(LATIN_PATTERN)) {
    xml += textRun(text.slice(from, index), rtlProperties) + textRun(latin, properties);
    from = index + latin.length;
  }
  return xml + textRun(text.slice(from), rtlProperties);
}

/** A paragraph; `properties` is the content of its `w:pPr`, in the order of the schema. */
export function paragraphXml(runs: string, properties: string): string {
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}
