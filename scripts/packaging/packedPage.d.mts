import type { PublisherFacts } from './publisherFacts.mjs';

export function packedPage(root: string, path: string, facts: PublisherFacts, version: string): string;
