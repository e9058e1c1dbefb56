import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { converted, decided } from './libreOffice.mjs';
import { scratch, sending } from './ours.mjs';

/** A draft with errors of many kinds: some have a certain correction, some two of them, some none. */
const DRAFT = `CMW/C/XAA/CO/1
Committee on the Protection of the Rights of All Migrant Workers and Members of Their Families
Concluding observations on the initial report of Xandoria
I.\tIntroduction
1.\tThe Committee considered the initial report of Xandoria (CMW/C/XAA/1) at its 310th and 311th meetings, held on 8th and 9 April 2019. It thanks the delegation for the the dialogue.
2.\tThe Committee recognises that 11 percent of workers have a permit.
II.\tPrincipal subjects of concern and recommendations
3.\tThe Committee is concerned about:
(a)\tThe organisation of inspections, see paragraph 9 below;
(b)\tThe lack of data on workers in agriculture, see article 11(2) of the Convention.
4.\tIn the light of paragraph 3(c) above, the State party should compile data and and publish them.
5.\tThe Committee recalls para 2 above.`;

const rules = (findings) => findings.map(({ rule }) => rule).sort();

const { file, found, made } = sending.sent(DRAFT);
const path = join(scratch, 'sent.docx');
writeFileSync(path, file);

/** The draft with what was found in it. */
export const sentFile = { name: 'a draft with comments and changes', path };

/** Steps by which a draft goes out with comments and changes, is accepted in LibreOffice and comes back. */
export const steps = {
  'a draft goes out, is accepted in LibreOffice, and comes back with what was not corrected, once each': () => {
    assert(found.length >= 10 && made.changed >= 5 && made.comments >= 2);
    assert.equal(made.changed + made.comments, found.length);

    const [flat] = converted([path], 'fodt');
    const shown = readFileSync(flat, 'utf8').match(/<office:annotation /g)?.length;
    assert.equal(shown, made.comments, 'LibreOffice shows as many comments');

    const back = sending.findings(readFileSync(decided(path, join(scratch, 'accepted.docx'), 'Accept')));
    assert.equal(back.revisions, 0);
    assert.deepEqual(rules(back.findings), rules(found.filter(({ isCertain }) => !isCertain)));
    // What LibreOffice has saved is known by its marks alone.
    assert.equal(back.removed, made.comments);
  },
};
