/** Concluding observations with so many numbered paragraphs, some with subparagraphs, footnotes and references. */
export function draft(paragraphs: number): string {
  const parts = [
    'CMW/C/XAA/CO/2\n\nDistr.: General\n\nCommittee on the Protection of the Rights of All Migrant Workers and Members of Their Families\n\nConcluding observations on the second periodic report of Xandoria\n\nA. Introduction\n',
  ];
  for (let n = 1; n <= paragraphs; n++) {
    if (n % 20 === 0) parts.push(`\nTopic ${n}\n`);
    switch (n % 5) {
      case 0:
        parts.push(
          `\n${n}.\tThe Committee recommends that the State party, in accordance with article ${1 + (n % 90)} of the Convention:\n\n\t(a)\tRepeal the Act;\n\n\t(b)\tCompensate the victims, as recommended in paragraph ${Math.max(1, n - 3)} above.\n`,
        );
        break;
      case 1:
        parts.push(
          `\n${n}.\tThe Committee is concerned that the State party has not ratified the Convention (arts. 7 and 8).\n`,
        );
        break;
      case 2:
        parts.push(
          `\n${n}.\tThe Committee notes the information on paragraph ${Math.max(1, n - 1)} (see CMW/C/XAA/Q/2, para. 4).\n`,
        );
        break;
      default:
        parts.push(`\n${n}.\tThe Committee welcomes the adoption of the plan of action on shelters and schools.\n`);
    }
  }
  return parts.join('');
}
