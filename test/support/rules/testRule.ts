import type { Rule } from '../../../server/src/rules/engine/rule';

const INFO = {
  name: 'test',
  group: 'style',
  severity: 'warning',
  summary: '',
  why: '',
  limits: [],
  messages: { found: '' },
  bad: [],
  good: [],
} as const;

/** A rule that only a test has. */
export function testRule(id: string, found: Pick<Rule, 'listen' | 'gathers' | 'checkBlock' | 'check'>): Rule {
  return { ...INFO, id, ...found };
}
