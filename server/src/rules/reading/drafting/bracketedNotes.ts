import { BEFORE_MONTH, type BlankOrSkipped, LONGEST_NOTE } from './blank';

/** What stands alone in square brackets for something not yet known. */
const BLANK =
  /^(?:|(?:date|dates|number|name|names|symbol|title|place|year|month|day|time|amount|sum|(?:(?:national|local|domestic) )?currency|percentage|figure|reference|ref|fn|footnotes?|source|link|url|page|paragraph|head of (?:the )?delegation|(?:last|first|family) name|surname|country|state party|add ref|(?:dd|xx)[./-](?:mm|xx)[./-](?:yyyy|yy|xx)|[\u25cf\u2022\u25a0#@]+|tbc|tbd\.?|tba|to be \w[\w ]*|x+|\?+|_+|\.{4,}|\d{1,4}(?:st|nd|rd|th))(?: (?:of|to|and) [^\][]*)?|x+ [^\][]*)$/i;
/** How a drafter's note begins, and what it may contain. */
const NOTE_OPENS =
  /^(?:insert|check|confirm|verify|note to|note:|notes? for|note\b.*:|drafting note|drafter|editors?\b|editor’s note|query|please |nb[:. ]|todo|to do|pending|awaiting|delete|deleted|add |secretariat|translators?:|comment:|comments?:|tbc|tbd|source\s*:|agreed$|new$|new paragraph|moved?\b|merge\b|split\b|placeholder|alternative|option \d|country rapporteur|rapporteur|cr:|for discussion|not agreed|under review|example needed|language to|text to|see (?:email|e-mail|comment|my))/i;
const NOTE_HOLDS =
  /\?$|\bpending$|^(?:[A-Z]{2,4}|for [A-Z]{2,4}) to [a-z]+|^(?:text|paragraph) (?:deleted|moved|added)|\b(?:to be (?:confirmed|completed|checked|added|inserted|verified|updated|decided|determined|finalized|agreed|revised|discussed|deleted|filled in|provided)|tbc|tbd|please (?:check|confirm|verify|add|insert|update|provide)|secretariat to|rapporteurs? to|editors? to)\b|\?\?/i;
/** Remarks that belong to the text. */
const REMARK =
  /^(?:sic|date received|received|adopted in|submitted in|in [A-Z]\w+(?: only)?|[A-Z]\w+ only|emphasis|footnotes? omitted|citations? omitted|original|unofficial translation|translation|translated|internal|name withheld|redacted|\d{1,4}|…|\.{3})\b|^(?:…|\.{3})|(?:added|omitted|in (?:the )?original)$/i;

/** The number of words in brackets, outside a quotation, from which they are worth a query. */
const MANY_WORDS = 4;

/** "[date]", "[check with the secretariat]": what is in square brackets and may not be the text's own. */
export function bracketAt(text: string, at: number, to: number): BlankOrSkipped | undefined {
  const close = text.slice(at, Math.min(to, at + LONGEST_NOTE)).indexOf(']');
  if (close < 0) return undefined;
  const end = at + close + 1;
  const inside = text
    .slice(at + 1, end - 1)
    .replace(/\s+/g, ' ')
    .trim();
  // "[XX]", "[paras. XX and XX]": each placeholder is found by itself.
  if (/^x{2,}$/i.test(inside)) return undefined;
  if (BLANK.test(inside) || (isDots(inside) && standsForNumber(text, at, end, to)))
    return { start: at, end, form: 'blank' };
  if (NOTE_OPENS.test(inside) || NOTE_HOLDS.test(inside) || TO_SOMEBODY.test(inside) || isChoice(inside))
    return { start: at, end, form: 'note' };
  // "[t]he", "[the courts]", "[sic]", "[https://…]", "[bookmark: …]"
  if (/[\p{L}\p{N}]$/u.test(text.charAt(at - 1)) || /^[\p{L}\p{N}]/u.test(text.charAt(end))) return undefined;
  if (REMARK.test(inside) || /^\w+:|:\/\//.test(inside)) return undefined;
  // "adopt [and implement] the law"
  if (inside.split(' ').length < MANY_WORDS && !/^(?:and|or) [a-z]/.test(inside)) return undefined;
  return { start: at, end, form: 'query' };
}

/** "[Desk: confirm name]", "[Country team: figure missing?]" */
const TO_SOMEBODY =
  /^\p{L}+(?: \p{L}+)?: (?:.*\b)?(?:confirm|check|verify|insert|add|update|complete|delete|replace|recast|rephrase|missing|please|to be)\b/iu;

function isDots(inside: string): boolean {
  return inside === '…' || inside === '...';
}

/** "Act No. [...]", "para. […]", "by […] May 2019": a number has been left out. */
function standsForNumber(text: string, at: number, end: number, to: number): boolean {
  return (
    /(?:\bNos?\.|\bparas?\.|\bparagraphs?|\/(?:CO|Q|QPR|RQ)\/|\/(?:SR|Add|Corr)\.)\s?$/.test(
      text.slice(Math.max(0, at - 12), at),
    ) || BEFORE_MONTH.test(text.slice(end, Math.min(to, end + 12)))
  );
}

/** "[urges/recommends]", "[adopt/amend]" */
function isChoice(inside: string): boolean {
  return /^[a-z]{4,} ?\/ ?[a-z]{4,}$/.test(inside) || /^\p{L}+s ?\/ ?\p{L}+s$/u.test(inside);
}

/** "(TBC)", "(to be confirmed)", "(source?)", "()": in round brackets, little can be told from the text itself. */
export function roundAt(text: string, at: number, to: number): BlankOrSkipped | undefined {
  const next = text.charAt(at + 1);
  if (!/[\s)tTcCsS]/.test(next)) return undefined;
  const found = ROUND_NOTE.exec(text.slice(at, Math.min(to, at + LONGEST_ROUND)))?.[0];
  if (found === undefined || /[\p{L}\p{N}]$/u.test(text.charAt(at - 1))) return undefined;
  return { start: at, end: at + found.length, form: 'blank' };
}

const LONGEST_ROUND = 50;
const ROUND_NOTE =
  /^\((?:\s*|tbc|tbd|tba|[Tt]o be (?:confirmed|checked|added|inserted|verified|filled in)(?: by the (?:secretariat|rapporteur|editors?|translators?))?|[Cc]heck[!?]|[Ss]ource\?)\)/;

/** "{check}", "{{name}}": documents contain no such brackets; word processor fields are leftovers of a converter. */
export function curlyAt(text: string, at: number, to: number): BlankOrSkipped | undefined {
  const found = /^\{\{?[^{}\r\n]{1,80}\}\}?/.exec(text.slice(at, Math.min(to, at + 84)))?.[0];
  // "{SEC(2009) 1396}": a number of the European Commission.
  if (found === undefined || /\\|_(?:Toc|Ref)\d|^\{\{?\s*(?:\d|[A-Z]{3,12}\s|[A-Z]{2,5}\s?\(\d{4}\))/.test(found))
    return undefined;
  return { start: at, end: at + found.length, form: 'note' };
}

/** "<<check the date>>", "<insert>" */
export function angleAt(text: string, at: number, to: number): BlankOrSkipped | undefined {
  // "<<FOOTNOTE_5>>" is left by a converter.
  const one = /^<([^<>\r\n/]{1,80})>/.exec(text.slice(at, Math.min(to, at + 82)));
  if (one?.[1] !== undefined) {
    const isNote = NOTE_OPENS.test(one[1]);
    if (!isNote && !BLANK.test(one[1])) return undefined;
    return { start: at, end: at + one[0].length, form: isNote && one[1].includes(' ') ? 'note' : 'blank' };
  }
  const note = /^<<(?![A-Z]{3,20}_?\d{1,4}>>)[^<>\r\n]{1,120}>>/.exec(text.slice(at, Math.min(to, at + 130)))?.[0];
  return note === undefined ? undefined : { start: at, end: at + note.length, form: 'note' };
}
