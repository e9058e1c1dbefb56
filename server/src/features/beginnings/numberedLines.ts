/** Writes headings and paragraphs with their numbers. */
export class NumberedLines {
  private headings = 0;
  private subheadings = 0;
  private paragraphs = 0;

  constructor(
    private readonly lines: string[],
    private readonly numbering: 'letter' | 'roman',
    private readonly fill: (sentence: string) => string,
  ) {}

  heading(name: string): void {
    this.subheadings = 0;
    const at = this.headings++;
    this.put(
      `\t${this.numbering === 'letter' ? letterAt(at) : (ROMAN_NUMERALS[at] ?? letterAt(at))}.\t${this.fill(name)}`,
    );
  }

  subheading(name: string): void {
    const at = this.subheadings++;
    this.put(`\t${this.numbering === 'letter' ? at + 1 : letterAt(at)}.\t${name}`);
  }

  paragraph(words: string): void {
    this.lines.push(`${++this.paragraphs}.\t${this.fill(words)}`);
  }

  private put(line: string): void {
    if (this.lines.at(-1) !== '') this.lines.push('');
    this.lines.push(line, '');
  }
}

const ROMAN_NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'];

function letterAt(at: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + at);
}
