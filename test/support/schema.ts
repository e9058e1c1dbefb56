/** The part of JSON Schema (draft 7) that the schemas of this project use; an unknown keyword is an error. */
type Schema = Readonly<Record<string, unknown>>;

/** Keywords that describe a schema and check nothing. */
const ANNOTATIONS = new Set(['$schema', 'title', 'description', 'definitions', '$comment', 'default']);

/** How a value violates a schema, each problem with its path; empty if it is valid. */
export function schemaProblems(value: unknown, schema: unknown): readonly string[] {
  const root = asSchema(schema, '#');
  const problems: string[] = [];
  check(value, root, '', { root, problems });
  return problems;
}

interface Checking {
  readonly root: Schema;
  readonly problems: string[];
}

function asSchema(schema: unknown, path: string): Schema {
  if (!isObject(schema)) throw new Error(`no schema at ${path}`);
  return schema;
}

function check(value: unknown, schema: Schema, path: string, to: Checking): void {
  const say = (problem: string) => to.problems.push(`${path || '/'}: ${problem}`);
  for (const [keyword, wanted] of Object.entries(schema)) {
    switch (keyword) {
      case '$ref':
        check(value, resolve(String(wanted), to.root), path, to);
        break;
      case 'type': {
        const types = Array.isArray(wanted) ? wanted : [wanted];
        if (!types.some((type) => isOfType(value, type))) say(`is not of type ${types.join(' or ')}`);
        break;
      }
      case 'enum':
        if (Array.isArray(wanted) && !wanted.includes(value)) say(`is none of ${wanted.join(', ')}`);
        break;
      case 'pattern':
        if (typeof value === 'string' && !new RegExp(String(wanted), 'u').test(value)) say(`does not match ${wanted}`);
        break;
      case 'format':
        if (wanted !== 'uri') throw new Error(`format ${wanted} is not known`);
        if (typeof value === 'string' && !URL.canParse(value)) say('is no address');
        break;
      case 'minLength':
        if (typeof value === 'string' && [...value].length < Number(wanted)) say(`is shorter than ${wanted}`);
        break;
      case 'maxLength':
        if (typeof value === 'string' && [...value].length > Number(wanted)) say(`is longer than ${wanted}`);
        break;
      case 'minimum':
        if (typeof value === 'number' && value < Number(wanted)) say(`is less than ${wanted}`);
        break;
      case 'minItems':
        if (Array.isArray(value) && value.length < Number(wanted)) say(`has fewer than ${wanted}`);
        break;
      case 'items':
        if (Array.isArray(value)) {
          for (const [i, one] of value.entries()) check(one, asSchema(wanted, path), `${path}/${i}`, to);
        }
        break;
      case 'required':
        if (isObject(value) && Array.isArray(wanted)) {
          for (const key of wanted) if (!Object.hasOwn(value, key)) say(`has no ${key}`);
        }
        break;
      case 'properties':
        if (isObject(value) && isObject(wanted)) {
          for (const [key, one] of Object.entries(wanted)) {
            if (Object.hasOwn(value, key)) check(value[key], asSchema(one, path), `${path}/${key}`, to);
          }
        }
        break;
      case 'additionalProperties': {
        const { properties } = schema;
        const known = isObject(properties) ? properties : {};
        for (const [key, one] of isObject(value) ? Object.entries(value) : []) {
          if (Object.hasOwn(known, key)) continue;
          if (wanted === false) say(`has an unknown ${key}`);
          else check(one, asSchema(wanted, path), `${path}/${key}`, to);
        }
        break;
      }
      default:
        if (!ANNOTATIONS.has(keyword)) throw new Error(`the keyword ${keyword} is not known`);
    }
  }
}

function resolve(reference: string, root: Schema): Schema {
  let at: unknown = root;
  for (const step of reference.replace(/^#\//, '').split('/')) at = isObject(at) ? at[step] : undefined;
  return asSchema(at, reference);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function isOfType(value: unknown, type: unknown): boolean {
  switch (type) {
    case 'object':
      return isObject(value);
    case 'array':
      return Array.isArray(value);
    case 'string':
      return typeof value === 'string';
    case 'number':
      return typeof value === 'number';
    case 'integer':
      return Number.isInteger(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'null':
      return value === null;
    default:
      throw new Error(`the type ${String(type)} is not known`);
  }
}
