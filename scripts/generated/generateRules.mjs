// Generates pages, settings and tables from the rules.
import { cell, table } from './generateTables.mjs';

/** Generates a page for each rule, and an index, as files in one folder. */
export function rulePages({ RULES, pageOf, ruleLanguages, severityOf }) {
  return [
    { name: 'README.md', text: index(RULES, severityOf) },
    { name: 'languages.md', text: languagesPage(RULES, ruleLanguages) },
    ...RULES.map((rule) => ({ name: `${rule.id}.md`, text: pageOf(rule) })),
  ];
}

function index(rules, severityOf) {
  const groups = rulesByGroup(rules);
  const sections = [...groups].map(
    ([group, members]) => `## ${capitalized(group)}\n\n${rulesTable(members, severityOf)}`,
  );
  return `# Rules

Each page says what a rule finds, why it matters, and what its limits are. An **error** is certain and matters; a **warning** is very likely wrong; an **information** is what an editor would put as a query. The setting \`treatyBody.rules\` changes the severity of a rule or turns it off. [Which rule in which language](languages.md) has a table.

${sections.join('\n\n')}
`;
}

/** The table of languages that each rule supports. */
function languagesPage(rules, ruleLanguages) {
  const rows = rules.map((rule) => {
    const languages = ruleLanguages(rule);
    const isAny = languages.has('any');
    const mark = (id) => (isAny || languages.has(id) ? 'yes' : '');
    return [
      `[\`${rule.id}\`](${rule.id}.md)`,
      mark('en'),
      mark('fr'),
      mark('es'),
      isAny ? 'yes' : '',
      rule.elsewhere ?? '',
    ];
  });
  const count = (at) => rows.filter((row) => row[at] === 'yes').length;
  return `# Which rule in which language

A rule is silent in a language whose words for its subject are not known. “yes” stands where an example on the page of the rule shows that it finds something in that language, and for rules about numbers, symbols and structure, which need no words. The last column says why a rule is silent in one of the three. Of ${rules.length} rules, English has ${count(1)}, French ${count(2)}, Spanish ${count(3)}; texts in Arabic, Chinese, Russian and others have ${count(4)}.

${table(['Rule', 'English', 'French', 'Spanish', 'Others', 'Why not everywhere'], rows)}
`;
}

function rulesByGroup(rules) {
  const groups = new Map();
  for (const rule of rules) groups.set(rule.group, [...(groups.get(rule.group) ?? []), rule]);
  return groups;
}

function rulesTable(rules, severityOf) {
  return table(
    ['Rule', 'Severity', 'What it finds'],
    rules.map((rule) => [`[\`${rule.id}\`](${rule.id}.md)`, severityOf(rule), cell(rule.summary)]),
  );
}

/** The `package.nls.json` key for the description of a level of a rule. */
function levelKey(level, { severity, off }) {
  return level === 'default' ? `%level.default.${severity}${off ? '.off' : ''}%` : `%level.${level}%`;
}

/** Resolves the `%keys%` in a manifest, or part of one, from `package.nls.json`. */
export function localized(value, words) {
  if (typeof value === 'string') return value.replace(/^%([\w.-]+)%$/, (key, name) => words[name] ?? key);
  if (Array.isArray(value)) return value.map((one) => localized(one, words));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, localized(one, words)]));
}

/** The prefix of rule description keys. */
const RULE_KEY = 'rule.';

/** The description of each rule for each `package.nls` file: in English that of its page, in other languages its summary. */
export function ruleDescriptions({ RULES, FRENCH, SPANISH }) {
  const described = (say) => Object.fromEntries(RULES.map((rule) => [RULE_KEY + rule.id, say(rule)]));
  return {
    'package.nls.json': described(({ summary, why }) => `${summary}\n\n${why}`),
    'package.nls.fr.json': described(({ id }) => FRENCH.summaries[id]),
    'package.nls.es.json': described(({ id }) => SPANISH.summaries[id]),
  };
}

/** Replaces the rule descriptions in a `package.nls` file with exactly the given ones. */
export function withRuleDescriptions(words, descriptions) {
  const otherEntries = Object.entries(words).filter(([key]) => !key.startsWith(RULE_KEY));
  return { ...Object.fromEntries(otherEntries), ...descriptions };
}

/** Adds a property for each rule to the manifest. */
export function withRulesSetting(manifest, { RULES, RULE_LEVELS }) {
  const setting = manifest.contributes.configuration.properties['treatyBody.rules'];
  setting.properties = Object.fromEntries(
    RULES.map((rule) => [
      rule.id,
      {
        type: 'string',
        enum: [...RULE_LEVELS],
        enumDescriptions: RULE_LEVELS.map((level) => levelKey(level, rule)),
        default: 'default',
        markdownDescription: `%${RULE_KEY}${rule.id}%`,
      },
    ]),
  );
  return manifest;
}

/** Regenerates the tables on the settings page, and preserves everything outside the markers. */
export function settingsPage(text, manifest) {
  return [
    ['settings', settingsTable(manifest)],
    ['word limits', wordLimitsTable(manifest)],
  ].reduce((all, [name, content]) => between(all, name, content), text);
}

function settingsTable({ contributes }) {
  return table(
    ['Setting', 'Default', 'What it does'],
    Object.entries(contributes.configuration.properties).map(([name, { default: value, markdownDescription }]) => [
      `\`${name}\``,
      typeof value === 'object' ? (Object.keys(value).length > 0 ? 'below' : 'none set') : `\`${value}\``,
      cell(markdownDescription),
    ]),
  );
}

function wordLimitsTable({ contributes }) {
  const { properties } = contributes.configuration.properties['treatyBody.wordLimits'];
  return table(
    ['Kind of document', 'Words', 'What it is'],
    Object.entries(properties).map(([kind, { default: words, markdownDescription }]) => [
      `\`${kind}\``,
      String(words).replace(/\B(?=(\d{3})+$)/g, ','),
      cell(markdownDescription),
    ]),
  );
}

/** Replaces the text between the markers `<!-- name -->` and `<!-- /name -->`. */
export function between(text, name, content) {
  const start = `<!-- ${name} -->`;
  const end = `<!-- /${name} -->`;
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`the page has no ${start} … ${end}`);
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}

function capitalized(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
