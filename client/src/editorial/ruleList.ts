/** A rule as described in the manifest's settings. */
export interface ListedRule {
  readonly id: string;
  /** Plain text on one line. */
  readonly summary: string;
}

/** The rules listed in the setting `treatyBody.rules` of a manifest. */
export function listRules(manifest: unknown): readonly ListedRule[] {
  const configuration = valueAt(manifest, 'contributes', 'configuration');
  const sections: readonly unknown[] = Array.isArray(configuration) ? configuration : [configuration];
  return sections.flatMap((section) => {
    const rules = valueAt(section, 'properties', 'treatyBody.rules', 'properties');
    if (typeof rules !== 'object' || rules === null) return [];
    return Object.entries(rules).map(([id, schema]) => ({ id, summary: summaryOf(schema) }));
  });
}

function valueAt(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (parent, key) => (typeof parent === 'object' && parent !== null ? Reflect.get(parent, key) : undefined),
    value,
  );
}

function summaryOf(schema: unknown): string {
  const description = valueAt(schema, 'description') ?? valueAt(schema, 'markdownDescription');
  const [first = ''] = typeof description === 'string' ? description.split('\n', 1) : [];
  return first.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]/g, '');
}
