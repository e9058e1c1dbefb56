import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DocumentModel } from '../../model/document';
import { editsOf } from '../../rules/engine/fixes';
import { sarifLevel, sarifRules } from '../../rules/engine/sarifRules';
import { spanOfPlace, type WeighedFinding } from '../../rules/engine/weighed';
import { RULES } from '../../rules/registry';
import type { Span } from '../../text/edits';
import type { WordText } from '../../word/parts/result';
import { fingerprintsOf } from '../io/fingerprint';
import { PROGRAM } from '../io/io';
import { REPOSITORY } from '../io/projectAddress';
import { STANDARD_INPUT } from '../io/read';
import { safeJson } from '../io/terminal';
import type { CheckedDocument, Format } from './format';
import { fixesFor, messageFor } from './quoting';
import { wordPlace } from './wordPlace';

const SCHEMA_URL = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/** A SARIF 2.1.0 log with a single run. */
export const sarif = (nameOf: (path: string) => string, address = REPOSITORY): Format => ({
  begin: ({ version }, language) => {
    const driver = {
      name: PROGRAM,
      ...(address !== undefined && { informationUri: address }),
      ...(/^\d+\.\d+\.\d+/.test(version) && { semanticVersion: version }),
      rules: sarifRules(RULES, address && `${address}/blob/v${version}/docs/rules`),
    };
    // The default is English; the pages of the rules always are.
    const languageProperty = language === 'en' ? '' : `"language":${safeJson(language)},`;
    return `{"$schema":${safeJson(SCHEMA_URL)},"version":"2.1.0","runs":[{"tool":${safeJson({ driver })},${languageProperty}"automationDetails":${safeJson({ id: `${PROGRAM}/` })},"columnKind":"utf16CodeUnits","results":[`;
  },
  between: ',',
  file: (document) => {
    const { model, findings } = document;
    const prints = fingerprintsOf(model, findings);
    return findings.map((one, at) => `\n${safeJson(resultOf(document, one, prints[at] ?? '', nameOf))}`).join(',');
  },
  end: ({ unreadable, problems }) => {
    const invocation = {
      executionSuccessful: unreadable.length + problems.length === 0,
      ...(problems.length > 0 && {
        toolConfigurationNotifications: problems.map(({ path, line, column, message }) => ({
          level: 'error',
          message: { text: `${path}: ${message}` },
          locations: [
            {
              physicalLocation: {
                artifactLocation: { uri: uriOf(nameOf(path)) },
                ...(line !== undefined && { region: { startLine: line, startColumn: column } }),
              },
            },
          ],
        })),
      }),
      ...(unreadable.length > 0 && {
        toolExecutionNotifications: unreadable.map(({ path, reason }) => ({
          level: 'error',
          message: { text: `${path}: ${reason}` },
          locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(nameOf(path)) } } }],
        })),
      }),
    };
    return `\n],"invocations":${safeJson([invocation])}}]}\n`;
  },
});

/**
 * The result for a finding. Word files have no lines, so their findings have logical locations, lines of the text that `convert` writes,
 * and no fixes.
 */
function resultOf(
  document: CheckedDocument,
  finding: WeighedFinding,
  fingerprint: string,
  nameOf: (path: string) => string,
): object {
  const { path, model, word } = document;
  const artifactLocation = { uri: uriOf(nameOf(path)) };
  const location = (span: Span) => ({
    physicalLocation: { artifactLocation, region: regionOf(model, span) },
  });
  const locationIn = (document: DocumentModel, span: Span) => ({
    physicalLocation: { artifactLocation: { uri: uriOf(nameOf(document.text.uri)) }, region: regionOf(document, span) },
  });
  const say = (message: string, args: WeighedFinding['args']) => ({
    text: messageFor(document, { rule: finding.rule, message, args }),
  });
  const { related = [], elsewhere = [] } = finding;
  const fixes = fixesFor(document, finding);
  return {
    ruleId: finding.rule,
    ruleIndex: RULES.findIndex(({ id }) => id === finding.rule),
    level: sarifLevel(finding.weight),
    // GitHub looks for a fingerprint under this name only.
    partialFingerprints: { primaryLocationLineHash: fingerprint },
    message: say(finding.message, finding.args),
    locations: [
      {
        ...location(spanOfPlace(model, finding)),
        ...(word && { logicalLocations: [logicalLocation(document, word, finding)] }),
      },
    ],
    ...(related.length + elsewhere.length > 0 && {
      relatedLocations: [
        ...related.map((place) => ({
          ...location(spanOfPlace(model, place)),
          message: say(place.message, place.args),
        })),
        ...elsewhere.map((place) => ({
          ...locationIn(place.document, place),
          message: say(place.message, place.args),
        })),
      ].map((place, id) => ({ id, ...place })),
    }),
    ...(!word &&
      fixes.length > 0 && {
        fixes: fixes.map((fix) => ({
          description: say(fix.message, fix.args),
          artifactChanges: [
            {
              artifactLocation,
              replacements: editsOf(model, fix).map((edit) => ({
                deletedRegion: regionOf(model, edit),
                insertedContent: { text: edit.text },
              })),
            },
          ],
        })),
      }),
  };
}

function logicalLocation(document: CheckedDocument, word: WordText, finding: WeighedFinding): object {
  const { place, words, from } = wordPlace(document, word, finding);
  return {
    name: place,
    kind: 'element',
    ...(from && { fullyQualifiedName: `${from.part}: ${place}` }),
    ...(words !== '' && { properties: { words } }),
  };
}

function regionOf({ text: { lines } }: DocumentModel, { start, end }: Span) {
  const from = lines.positionAt(start);
  const to = lines.positionAt(end);
  return {
    startLine: from.line + 1,
    startColumn: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
  };
}

/** A path as a URI; relative paths stay relative, so that the URI is valid on other machines. */
function uriOf(path: string): string {
  if (path === STANDARD_INPUT) return 'stdin';
  if (isAbsolute(path)) return pathToFileURL(path).href;
  const steps = path.replaceAll('\\', '/').replace(/^\.\//, '').split('/');
  return steps.map(encodeStep).join('/');
}

/** Encodes a path segment for a URI. */
function encodeStep(step: string): string {
  return encodeURIComponent(step.replace(/\p{Cs}/gu, '�'));
}
