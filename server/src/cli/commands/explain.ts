import { pageOf } from '../../rules/engine/page';
import { RULE_IDS, ruleOf } from '../../rules/registry';
import { nearestName } from '../../text/nearestName';
import { foldPage } from '../help/foldedPage';
import { EXIT_CLEAN, PROGRAM, UsageError } from '../io/io';
import { printableLine } from '../io/terminal';
import { onlyOperand, readArguments, suggestionText } from '../options/arguments';
import type { Command } from '../options/command';

/** `treaty-body explain`: prints the page of a rule in Markdown. */
export const explain: Command = {
  name: 'explain',
  operands: 'RULE',
  summary: 'Print what a rule finds, why, and examples.',
  options: {},
  completes: 'rules',
  details: [`"${PROGRAM} rules" lists the rules.`],
  async run(args, io) {
    const id = onlyOperand(readArguments(args, {}).positionals, 'RULE');
    const rule = ruleOf(id);
    if (!rule)
      throw new UsageError(
        `there is no rule "${printableLine(id)}"${suggestionText(nearestName(id, RULE_IDS))}; "${PROGRAM} rules" lists them`,
      );
    // The command line’s help is English only, so the note about the page’s language is not needed.
    io.out(foldPage(pageOf(rule, [])));
    return EXIT_CLEAN;
  },
};
