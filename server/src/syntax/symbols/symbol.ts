import type { CommitteeId, InstrumentId } from '../../catalogue/committees';
import type { Span } from '../../text/edits';

/**
 * The structure of United Nations document symbols. The neighbouring files read a symbol (`parse`, by the schemes in `grammar` and
 * `otherBodies`), find one in running text (`scan`, with `malformed` and `repairs`), read the shortened ones after it (`shortened`), and
 * say what it means (`meaning`, `symbolKinds`, `siblings`, `url`).
 *
 * Every function is total, pure and linear: a symbol has at most `MAX_LENGTH` units and `MAX_SEGMENTS` segments, each tried against a fixed
 * table of patterns. Offsets are UTF-16 code units.
 *
 * Sources of the forms: the OHCHR note on harmonized symbols (2005) for the schemes since then; documents and a catalogue of general
 * comments seen; memory for the older schemes (`CCPR/CO/80/…`, `CAT/C/CR/33/3`, `CCPR/C/82/L/…`). A form from memory only widens what is
 * accepted.
 */

/** The meaning of a part of a symbol. */
export type PartKind =
  /** The body and its fixed prefix: `CMW/C`, `E/C.12`, `HRI`, `A`. */
  | 'body'
  /** `OPAC`, `OPSC`, `OP.8` */
  | 'protocol'
  /** A subsidiary organ or conference: `HRC`, `CN.4`, `Sub.2`, `CONF.189`. */
  | 'organ'
  /** A State or similar entity: `PER`, `CHN-HKG`, `EU`. */
  | 'state'
  /** The series: `CO`, `Q`, `SR`, `RES`. */
  | 'series'
  /** The number of the report or document, possibly a range: `5-6`. */
  | 'number'
  /** The number of a meeting, after `SR.`. */
  | 'meeting'
  /** A session: `39`, `S-28`, `XXVII`. */
  | 'session'
  | 'year'
  /** The number of an individual communication. */
  | 'communication'
  /** A numbered paper within a session: `L.12`, `CRP.1`, `Misc.5`. */
  | 'item'
  /** `Add.1`, `Corr.1`, `Rev.2`, `Amend.1` */
  | 'suffix';

/** One part of a symbol and its span in the text that was read. */
export interface SymbolPart extends Span {
  readonly kind: PartKind;
  /** As written, but with plain hyphens; for the body, the id of the committee or the first element of another body's symbol. */
  readonly value: string;
}

/** A number, or the numbers of a combined report; `from` equals `to` for a single number. */
export interface NumberRange {
  readonly from: number;
  readonly to: number;
}

/** The words of suffixes, as written in symbols. */
export const SUFFIX_TYPES = ['Add', 'Corr', 'Rev', 'Amend'] as const;

/** The word before a meeting number. */
export const RECORD_WORD = 'SR';

/** The counter words of symbols: those of suffixes and the one before a meeting number. */
export const COUNTER_WORDS = [...SUFFIX_TYPES, RECORD_WORD] as const;

/** One of the suffix words. */
export type SuffixType = (typeof SUFFIX_TYPES)[number];

/** An addendum, a corrigendum, a revision or an amendment. */
export interface SymbolSuffix {
  readonly type: SuffixType;
  readonly number: number;
}

/**
 * The series of a symbol: `report` for a State party's report, `sequential` for a bare number after the prefix, `session` and `year` for
 * papers numbered within one, `RES` and `DEC` for resolutions and decisions, `other` for a well-formed symbol of another body; otherwise
 * the element as written.
 */
export type SymbolSeries =
  | 'report'
  | 'sequential'
  | 'session'
  | 'year'
  | 'other'
  | 'OP.8'
  | (typeof FURTHER_SERIES)[number]
  | ReportingSeries;

/** Series outside the reporting process that have their own element. */
export const FURTHER_SERIES = ['SR', 'GC', 'DR', 'DEC', 'RES', 'CORE', 'MC', 'GEN', 'ICM', 'SP', 'CSP'] as const;

/** The series of the reporting process, as written in symbols. */
// biome-ignore format: one line reads as the list that it is
export const REPORTING_SERIES = [
  'CO', 'Q', 'QPR', 'RQ', 'FCO', 'AI', 'OAI', 'OFCO', 'VR', 'IR', 'IPR', 'DQ', 'CSS',
  'INT', 'ADR', 'FAI', 'FULR', 'NHRI', 'NGO', 'RONPM', 'ROSP', 'R', 'A', 'D',
] as const;

/** A series of the reporting process, between the State and the number of the report. */
type ReportingSeries = (typeof REPORTING_SERIES)[number];

/** A well-formed document symbol. Immutable; offsets refer to the text it was read from. */
export interface DocumentSymbol extends Span {
  /** As written, including joint symbols. */
  readonly text: string;
  /** This symbol without joint ones, with plain hyphens: the key that identifies the document. */
  readonly canonical: string;
  /** {@link canonical} without its suffixes. */
  readonly stem: string;
  /** The id of the committee, or the first element: `HRI`, `A`, `E`, `S`, `ST` … */
  readonly body: string;
  readonly committee: CommitteeId | undefined;
  /** The instrument the symbol itself names, such as the protocol of `CRC/C/OPAC`; otherwise the committee's own. */
  readonly instrument: InstrumentId | undefined;
  readonly series: SymbolSeries;
  readonly state: string | undefined;
  readonly number: NumberRange | undefined;
  readonly meeting: number | undefined;
  readonly session: string | undefined;
  readonly year: number | undefined;
  readonly suffixes: readonly SymbolSuffix[];
  /** In text order, excluding joint symbols. */
  readonly parts: readonly SymbolPart[];
  /** The other symbols of a joint document, each with its parts. */
  readonly joint: readonly DocumentSymbol[];
}
