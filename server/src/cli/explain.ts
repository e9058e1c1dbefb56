import { pageOf } from '../rules/engine/page';
import { ruleOf } from '../rules/registry';
import { onlyOperand, readArguments } from './arguments';
import type { Command } from './command';
import { CLEAN, PROGRAM, UsageError } from './io';
import { oneLine } from './terminal';

/** `treaty-body explain`: prints the page of a rule in Markdown. */
export const explain: Command = {
  name: 'explain',
  operands: 'RULE',
  summary: 'Print what a rule finds, why, and examples.',
  options: [],
  details: [`"${PROGRAM} rules" lists the rules.`],
  async run(args, io) {
    const id = onlyOperand(readArguments(args, {}).positionals, 'RULE');
    const rule = ruleOf(id);
    if (!rule) throw new UsageError(`there is no rule "${oneLine(id)}"; "${PROGRAM} rules" lists them`);
    io.out(pageOf(rule));
    return CLEAN;
  },
};
