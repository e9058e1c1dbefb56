import type { CountedGroupItem, StatisticsAnswer } from '../../../server/src/protocol';
import type { Conversation } from '../shared/conversation';
import type { CountPhrases } from '../shared/filtering';

/** The labels of the page. */
export interface StatisticsLabels {
  /** The language of these labels. */
  readonly language: string;
  readonly title: string;
  readonly columns: Readonly<Record<'part' | 'length' | 'words' | 'share' | 'target', string>>;
  readonly sections: string;
  /** Placeholder if there are no sections. */
  readonly noSections: string;
  readonly things: Readonly<Record<CountedGroupItem['thing'], string>>;
  readonly words: CountPhrases;
  readonly times: CountPhrases;
  /** "{0} of {1} words: {2} left", and the variant for an exceeded limit, with the excess. */
  readonly within: string;
  readonly over: string;
  /** "{0} per cent" */
  readonly share: string;
  /** "target {0}", and "{1} over the target of {0}". */
  readonly target: string;
  readonly overTarget: string;
  readonly copy: string;
  readonly options: string;
  readonly about: string;
}

/** The protocol between the statistics page and the client. */
export interface StatisticsTalk extends Conversation {
  readonly labels: StatisticsLabels;
  readonly toPage: { readonly kind: 'shown'; readonly answer: StatisticsAnswer };
  readonly toClient:
    | { readonly kind: 'go'; readonly line: number; readonly character: number; readonly keepsFocus: boolean }
    /** The kinds to list item by item from now on. */
    | { readonly kind: 'list'; readonly things: readonly string[] }
    | { readonly kind: 'options' | 'about' }
    | { readonly kind: 'copy'; readonly html: string; readonly text: string };
  readonly asks: Readonly<Record<string, never>>;
  readonly state: { readonly uri: string; readonly open: readonly string[] };
}
