/**
 * What the SARIF 2.1.0 schema asks of the part of it that is written here: names, types and values, and that there is nothing else.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json
 */
const MESSAGE = {
  type: 'object',
  additionalProperties: false,
  required: ['text'],
  properties: { text: { type: 'string', minLength: 1 }, markdown: { type: 'string' } },
};
const LEVEL = { enum: ['none', 'note', 'warning', 'error'] };
const ARTIFACT = {
  type: 'object',
  additionalProperties: false,
  required: ['uri'],
  properties: { uri: { type: 'string', pattern: "^(?:[a-z][a-z0-9+.-]*:)?[A-Za-z0-9._~!$&'()*+,;=:@/%-]+$" } },
};
const REGION = {
  type: 'object',
  additionalProperties: false,
  required: ['startLine'],
  properties: Object.fromEntries(
    ['startLine', 'startColumn', 'endLine', 'endColumn'].map((key) => [key, { type: 'integer', minimum: 1 }]),
  ),
};
const LOCATION = {
  type: 'object',
  additionalProperties: false,
  properties: {
    id: { type: 'integer', minimum: -1 },
    message: MESSAGE,
    physicalLocation: {
      type: 'object',
      additionalProperties: false,
      required: ['artifactLocation'],
      properties: { artifactLocation: ARTIFACT, region: REGION },
    },
  },
};
const RULE = {
  type: 'object',
  additionalProperties: false,
  required: ['id'],
  properties: {
    id: { type: 'string' },
    helpUri: { type: 'string', format: 'uri' },
    shortDescription: MESSAGE,
    fullDescription: MESSAGE,
    help: MESSAGE,
    defaultConfiguration: {
      type: 'object',
      additionalProperties: false,
      properties: { level: LEVEL, enabled: { type: 'boolean' } },
    },
    properties: {
      type: 'object',
      additionalProperties: false,
      properties: { tags: { type: 'array', items: { type: 'string' } } },
    },
  },
};
const FIX = {
  type: 'object',
  additionalProperties: false,
  required: ['artifactChanges'],
  properties: {
    description: MESSAGE,
    artifactChanges: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['artifactLocation', 'replacements'],
        properties: {
          artifactLocation: ARTIFACT,
          replacements: {
            type: 'array',
            minItems: 1,
            items: {
              type: 'object',
              additionalProperties: false,
              required: ['deletedRegion'],
              properties: {
                deletedRegion: REGION,
                insertedContent: {
                  type: 'object',
                  additionalProperties: false,
                  properties: { text: { type: 'string' } },
                },
              },
            },
          },
        },
      },
    },
  },
};
const RESULT = {
  type: 'object',
  additionalProperties: false,
  required: ['message'],
  properties: {
    ruleId: { type: 'string' },
    ruleIndex: { type: 'integer', minimum: -1 },
    level: LEVEL,
    message: MESSAGE,
    locations: { type: 'array', items: LOCATION },
    relatedLocations: { type: 'array', items: LOCATION },
    fixes: { type: 'array', items: FIX },
    partialFingerprints: {
      type: 'object',
      additionalProperties: false,
      properties: { primaryLocationLineHash: { type: 'string', minLength: 1 } },
    },
  },
};
const NOTIFICATIONS = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['message'],
    properties: { level: LEVEL, message: MESSAGE, locations: { type: 'array', items: LOCATION } },
  },
};
const INVOCATION = {
  type: 'object',
  additionalProperties: false,
  required: ['executionSuccessful'],
  properties: {
    executionSuccessful: { type: 'boolean' },
    toolExecutionNotifications: NOTIFICATIONS,
    toolConfigurationNotifications: NOTIFICATIONS,
  },
};

/** The schema of a log with one run. */
export const SARIF_LOG = {
  type: 'object',
  additionalProperties: false,
  required: ['version', 'runs'],
  properties: {
    $schema: { type: 'string', format: 'uri' },
    version: { enum: ['2.1.0'] },
    runs: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['tool'],
        properties: {
          tool: {
            type: 'object',
            additionalProperties: false,
            required: ['driver'],
            properties: {
              driver: {
                type: 'object',
                additionalProperties: false,
                required: ['name'],
                properties: {
                  name: { type: 'string' },
                  informationUri: { type: 'string', format: 'uri' },
                  semanticVersion: { type: 'string' },
                  rules: { type: 'array', items: RULE },
                },
              },
            },
          },
          automationDetails: {
            type: 'object',
            additionalProperties: false,
            properties: { id: { type: 'string', minLength: 1 } },
          },
          language: { type: 'string', pattern: '^[a-z]{2}$' },
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          results: { type: 'array', items: RESULT },
          invocations: { type: 'array', items: INVOCATION },
        },
      },
    },
  },
};
