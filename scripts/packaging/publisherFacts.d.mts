export interface PublisherFacts {
  readonly publisher?: string;
  readonly author?: string;
  readonly repository?: string;
  readonly homepage?: string;
  readonly bugs?: string;
  readonly qna?: string;
  readonly security?: string;
  readonly galleryBanner?: { readonly color: string; readonly theme: 'dark' | 'light' };
}
export function publisherFacts(folder?: string): PublisherFacts;
export function missingFacts(facts: PublisherFacts): readonly string[];
export function withFacts(manifest: object, facts: PublisherFacts): Record<string, unknown>;
export function securityContact(facts: PublisherFacts): string;
export function tellMissing(facts: PublisherFacts): void;
