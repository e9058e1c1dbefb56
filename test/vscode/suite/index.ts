/// <reference types="mocha" />
// VS Code calls run() inside its extension host, on Node, in a web worker or on the desktop.
import './shim';
import 'mocha/mocha';
import * as vscode from 'vscode';
import { TEST_PATIENCE } from '../../support/testPatience.mjs';
import { loadSuites } from './suites';

interface TestEvent {
  readonly kind: 'pass' | 'fail' | 'skip' | 'end';
  readonly title?: string;
  readonly milliseconds?: number;
  readonly error?: string;
  readonly passed?: number;
  readonly failed?: number;
}

const events: TestEvent[] = [];
let saved: Promise<void> = Promise.resolve();

function emit(event: TestEvent): void {
  events.push(event);
  saved = saved.then(saveEvents);
  // The driver reads the extension host's console.
  console.log(`@@treaty-body-test ${JSON.stringify(event)}`);
}

// Desktop VS Code does not always forward that console, so its driver names a file. It is written for each event, so that the driver knows
// that the suite still runs.
async function saveEvents(): Promise<void> {
  if (typeof process === 'undefined') return;
  const { TREATY_BODY_TEST_EVENTS: file } = process.env ?? {};
  if (!file) return;
  await vscode.workspace.fs.writeFile(vscode.Uri.file(file), new TextEncoder().encode(JSON.stringify(events)));
}

class Reporter extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    runner.on('pass', (test) =>
      emit({ kind: 'pass', title: test.fullTitle(), milliseconds: Math.round(test.duration ?? 0) }),
    );
    runner.on('pending', (test) => emit({ kind: 'skip', title: test.fullTitle() }));
    runner.on('fail', (test, error: Error) =>
      emit({ kind: 'fail', title: test.fullTitle(), error: error.stack ?? String(error) }),
    );
  }
}

export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: TEST_PATIENCE, reporter: Reporter });
  try {
    await loadSuites();
  } catch (error) {
    emit({ kind: 'fail', title: 'loading the suites', error: String(error instanceof Error ? error.stack : error) });
    throw error;
  }
  await new Promise<void>((resolve) => mocha.run(() => resolve()));
  const count = (kind: TestEvent['kind']): number => events.filter((event) => event.kind === kind).length;
  const [passed, failed] = [count('pass'), count('fail')];
  emit({ kind: 'end', passed, failed });
  await saved;
  if (failed > 0 || passed === 0) throw new Error(`${passed} passed, ${failed} failed`);
}
