// Judgements on real documents, a JSON object a line, compared with what is said now about the judged places.
//
// part "A", a finding: document, line, column, rule, verdict TRUE, FALSE, DEBATABLE or ARTEFACT.
// part "B", the meaning of a number: document, line, column, class (own paragraph, own treaty, other treaty, other document, domestic law,
// no text), verdict right, wrong, missing or rightly silent, answer: what was shown then. Instead of the last two, `expected`: the target
// in the notation of the evaluation (test/evaluation/README.md), `none` for no link.
// part "C", a line of the outline: document, line, class (paragraph, subparagraph), verdict.
// Lines and columns count from 1. Of several judgements on one place the last counts.

/** The judgements in some files. A malformed line ends the program with its place. */
export function readJudgements(files) {
  const judgementsByFile = new Map();
  for (const { path, text } of files) {
    for (const [at, line] of text.split('\n').entries()) {
      if (line.trim() === '') continue;
      let judgement;
      try {
        judgement = JSON.parse(line);
      } catch (error) {
        throw new Error(`${path}:${at + 1}: a JSON object was expected: ${error.message}`);
      }
      const { part = 'B', document, line: where, column, rule } = judgement;
      if (typeof document !== 'string' || typeof where !== 'number')
        throw new Error(`${path}:${at + 1}: a document and a line were expected`);
      judgementsByFile.set([part, document, where, column, rule].join(' '), { ...judgement, part });
    }
  }
  return [...judgementsByFile.values()];
}

/** Reports how many judged numbers are right, wrong and missing by class, and which have changed since. */
export function judgedLinks(judgements, read) {
  const classes = new Map();
  const changedLinks = [];
  const wrongLinks = [];
  for (const judgement of judgements.filter(({ part }) => part === 'B')) {
    const document = read.find(({ name }) => name === judgement.document);
    if (!document) continue;
    const current = verdictNow(judgement, document);
    const counts = classes.get(judgement.class) ?? { right: 0, wrong: 0, missing: 0, 'rightly silent': 0, given: 0 };
    classes.set(judgement.class, counts);
    counts[current.verdict]++;
    if (current.verdict === 'wrong') {
      const classCounts = classes.get(current.class) ?? {
        right: 0,
        wrong: 0,
        missing: 0,
        'rightly silent': 0,
        given: 0,
      };
      classes.set(current.class, classCounts);
      classCounts.given++;
    }
    if (current.verdict === 'wrong' || current.verdict === 'missing') wrongLinks.push({ judgement, now: current });
    if (current.verdict !== judgement.verdict || current.isOpen) changedLinks.push({ judgement, now: current });
  }
  console.log(
    '\nJudged numbers (found = right of right, missing and wrong; given = wrong answers that are of this class)',
  );
  for (const [name, { right, wrong, missing, 'rightly silent': silent, given }] of [...classes].sort()) {
    const of = right + wrong + missing;
    const share = (part, whole) => (whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)} %`);
    console.log(
      `  ${name.padEnd(16)} right ${right}, wrong ${wrong}, missing ${missing}, rightly silent ${silent}; found ${share(right, of)}; given ${given}, right ${share(right, right + given)}`,
    );
  }
  list('Judged numbers that are wrong or missing', wrongLinks);
  list('Judged numbers whose verdict has changed, those to be judged anew marked ?', changedLinks);
}

function list(title, entries) {
  console.log(`\n${title}: ${entries.length}`);
  for (const { judgement, now } of entries) {
    const { document, line, column, class: ofClass, verdict, sentence = '' } = judgement;
    const mark = now.isOpen ? '?' : ' ';
    console.log(
      `${mark} ${document}:${line}:${column} [${ofClass}] ${verdict} → ${now.verdict}: ${now.answer || 'nothing'}  « ${sentence} »`,
    );
  }
}

function verdictNow(judgement, document) {
  const { line, column, verdict, expected, class: judged } = judgement;
  const link = document.linkAt(line, column);
  const target = link?.target ?? '';
  const answer = document.answerAt(line, column);
  const currentLink = { class: link?.class ?? '', answer: target === '' ? '' : `${target} (${answer})` };
  if (expected !== undefined) return { ...currentLink, verdict: verdictOf(expected, target) };
  if (isSameResult(answer, judgement.answer ?? '')) return { ...currentLink, verdict };
  // The answer is not the one that was judged.
  if (answer === '' || target === '')
    return { ...currentLink, verdict: judged === 'no text' ? 'rightly silent' : 'missing' };
  const isSameClass = currentLink.class === judged;
  if (verdict === 'right' || verdict === 'rightly silent') return { ...currentLink, verdict: 'wrong', isOpen: true };
  return { ...currentLink, verdict: isSameClass ? 'right' : 'wrong', isOpen: true };
}

/** Whether a target is the expected one. A paragraph of an unknown document is no link. */
function verdictOf(expected, target) {
  const isNothing = target === '' || target.startsWith('other ');
  if (expected === 'none') return isNothing ? 'rightly silent' : 'wrong';
  if (target === expected) return 'right';
  if (expected.startsWith('other ') && /^(doc|gc) /.test(target) && target.endsWith(expected.slice('other'.length)))
    return 'right';
  return target === '' ? 'missing' : 'wrong';
}

/** Whether two answers agree as far as the shorter one goes. */
function isSameResult(now, before) {
  const [a, b] = [now, before].map((answer) => answer.replace(/\s+/g, ' ').trim());
  if (a === '' || b === '') return a === b;
  return a.startsWith(b) || b.startsWith(a);
}

/** Reports which judged findings are still there. */
export function judgedFindings(judgements, read) {
  const counts = new Map();
  const falseOnes = [];
  const differentFindings = [];
  const lostFindings = [];
  for (const judgement of judgements.filter(({ part }) => part === 'A')) {
    const document = read.find(({ name }) => name === judgement.document);
    if (!document) continue;
    const { line, column, rule, verdict } = judgement;
    const matchingFinding = document.findings.find(
      (one) => one.line === line && one.column === column && one.rule === rule,
    );
    // A habit is reported once, at its first place.
    const isTold = matchingFinding === undefined && document.isToldElsewhere(rule, line, column);
    const of = counts.get(verdict) ?? { there: 0, otherwise: 0, elsewhere: 0, gone: 0 };
    counts.set(verdict, of);
    // A false finding may have become right with another message.
    const isDifferent =
      verdict === 'FALSE' && matchingFinding !== undefined && matchingFinding.message !== judgement.message;
    if (isDifferent) of.otherwise++;
    else if (matchingFinding) of.there++;
    else if (isTold) of.elsewhere++;
    else of.gone++;
    if (isDifferent) differentFindings.push({ ...judgement, ...matchingFinding, document: judgement.document });
    else if (verdict === 'FALSE' && matchingFinding)
      falseOnes.push({ ...judgement, severity: matchingFinding.severity });
    if (verdict === 'TRUE' && !matchingFinding && !isTold) lostFindings.push(judgement);
  }
  console.log('\nJudged findings');
  for (const [verdict, { there, otherwise: other, elsewhere, gone }] of counts)
    console.log(
      `  ${verdict.padEnd(10)} there ${there}, there in other words ${other}, told elsewhere in the document ${elsewhere}, gone ${gone}`,
    );
  listFindings('False ones that are there', falseOnes);
  listFindings('False ones that say something else now, to be judged anew', differentFindings);
  listFindings('True ones that are gone', lostFindings);
}

function listFindings(title, findings) {
  console.log(`\n${title}: ${findings.length}`);
  for (const { document, line, column, severity, rule, message, sentence } of findings)
    console.log(`  ${document}:${line}:${column} ${severity} ${rule}: ${message}  « ${sentence} »`);
}

/** Reports which judged lines of the outline match their judgements. */
export function judgedOutline(judgements, read) {
  const missingHeadings = [];
  let rightCount = 0;
  for (const judgement of judgements.filter(({ part, verdict }) => part === 'C' && verdict === 'MISSING')) {
    const document = read.find(({ name }) => name === judgement.document);
    if (!document) continue;
    if (document.blockAt(judgement.line)?.kind === judgement.class) rightCount++;
    else missingHeadings.push(judgement);
  }
  if (rightCount + missingHeadings.length === 0) return;
  console.log(`\nLines that were missing from the outline: there ${rightCount}, missing ${missingHeadings.length}`);
  for (const { document, line, sentence } of missingHeadings) console.log(`  ${document}:${line} « ${sentence} »`);
}
