/** A document with citations of others. */
interface NamingDocument {
  /** The numbers that its citations of some symbols name, and whether any of these is the far end of a range. */
  named(symbols: readonly string[]): { readonly numbers: Iterable<string>; readonly hasRanges: boolean };
}

/** Some documents by the numbers that they cite, so that only those that may cite a paragraph are asked about it. */
export class NamingDocuments {
  private readonly byNumber = new Map<string, number[]>();
  /** The documents that cite ranges. */
  private readonly withRanges: number[] = [];

  constructor(documents: readonly NamingDocument[], symbols: readonly string[]) {
    documents.forEach((document, at) => {
      const { numbers, hasRanges } = document.named(symbols);
      for (const number of numbers) {
        const sameNumber = this.byNumber.get(number);
        if (sameNumber) sameNumber.push(at);
        else this.byNumber.set(number, [at]);
      }
      if (hasRanges) this.withRanges.push(at);
    });
  }

  /** The indexes of the documents that name a number, or may have it in a range. */
  of(number: string): readonly number[] {
    return ascendingIndexes(this.byNumber.get(number) ?? [], this.withRanges);
  }
}

/** The indexes in two lists, each once, in ascending order. */
export function ascendingIndexes(some: readonly number[], others: readonly number[]): readonly number[] {
  return others.length === 0 ? some : [...new Set([...some, ...others])].sort((a, b) => a - b);
}
