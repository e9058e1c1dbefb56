import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { runCaptured } from './support/captured';

const SOURCE = `CMW/C/XAA/CO/2
Distr.: General
9 October 2023
Original: English

Concluding observations on the second periodic report of Xandoria

 I. Introduction

1.\tThe Committee considered the report.

 II. Recommendations

2.\tThe Committee recommends that the State party:
\t(a)\tOpen an office in each harbour;
\t(b)\tMeasure the ships.
`;

interface Sarif {
  readonly runs: readonly {
    readonly results: readonly {
      readonly ruleId: string;
      readonly relatedLocations?: readonly {
        readonly physicalLocation: { readonly region: { readonly startLine: number } };
        readonly message: { readonly text: string };
      }[];
    }[];
  }[];
}

/** The lines of the source that findings on a citation point to, with what they say. */
async function related(cited: string, lang = 'en'): Promise<readonly string[]> {
  const text = `CMW/C/XAA/FCO/2\n\nInformation received from Xandoria on follow-up to the concluding observations\n\n1.\tThe ships are measured (CMW/C/XAA/CO/2, ${cited}).\n`;
  const { out } = await runCaptured(['check', 'follow-up.txt', '--format', 'sarif', '--lang', lang], {
    files: { 'follow-up.txt': text, 'CMW-C-XAA-CO-2.txt': SOURCE },
  });
  const { runs }: Sarif = JSON.parse(out);
  return (runs[0]?.results ?? [])
    .filter(({ ruleId }) => ruleId === 'cited-paragraph')
    .flatMap(({ relatedLocations = [] }) =>
      relatedLocations.map(({ physicalLocation: { region }, message }) => `${region.startLine}: ${message.text}`),
    );
}

describe('a finding on a place that the source does not have', () => {
  it('points to what the source has instead', async () => {
    assert.deepEqual(await related('para. 97'), ['14: The text ends here, with paragraph 2.']);
    assert.deepEqual(await related('para. 2 (z)'), ['14: Paragraph 2 has (a) and (b).']);
    assert.deepEqual(await related('sect. IV'), ['12: The last one here is section II.']);
  });

  it('does so in French and Spanish', async () => {
    assert.deepEqual(await related('para. 2 (z)', 'fr'), ['14: Le paragraphe 2 comporte a) et b).']);
    assert.deepEqual(await related('para. 2 (z)', 'es'), ['14: El párrafo 2 tiene a) y b).']);
  });
});
