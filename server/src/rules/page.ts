import { ruleOf } from './registry';
import type { Example, Rule } from './rule';

/** The page of a rule as Markdown, generated from what the rule says of itself; undefined where there is no such rule. */
export function rulePage(id: string): string | undefined {
  const rule = ruleOf(id);
  return rule && pageOf(rule);
}

/** The same for a rule at hand. */
export function pageOf(rule: Rule): string {
  const parts = [
    `# ${rule.id}`,
    rule.summary,
    `Group: ${rule.group}. Severity: ${rule.severity}, unless the setting \`treatyBody.rules\` says otherwise.`,
    '## Why',
    rule.why,
  ];
  if (rule.bad.length > 0) parts.push('## What it finds', ...rule.bad.map(exampleOf));
  if (rule.good.length > 0) parts.push('## What it leaves alone', ...rule.good.map(exampleOf));
  parts.push(
    '## To set it',
    `\`\`\`json\n"treatyBody.rules": { "${rule.id}": "off" }\n\`\`\``,
    'The levels are `off`, `information`, `warning`, `error` and `default`.',
  );
  return `${parts.join('\n\n')}\n`;
}

function exampleOf(example: Example): string {
  return `\`\`\`text\n${example.text}\n\`\`\``;
}
