// Turns the events of the bundled suite into lines, a count and an exit code.
import { readFileSync } from 'node:fs';
import { SourceMap } from 'node:module';
import { join } from 'node:path';
import { cache } from './host.mjs';

const mark = '@@treaty-body-test ';

/** Maps a stack trace from the bundle to the sources. */
function inSources(stack) {
  const maps = new Map();
  return stack.replace(
    /\S*\.cache[\\/]test[\\/]vscode[\\/](index|web)\.js[^:\s]*:(\d+):(\d+)/g,
    (place, name, line, column) => {
      if (!maps.has(name)) {
        const map = readFileSync(join(cache, `test/vscode/${name}.js.map`), 'utf8');
        maps.set(name, new SourceMap(JSON.parse(map)));
      }
      // The web worker wraps the bundle in a function, which adds two lines.
      const entry = maps.get(name).findEntry(line - (name === 'web' ? 3 : 1), column - 1);
      if (entry.originalSource === undefined) return place;
      return `(${entry.originalSource.replace(/^(\.\.\/)+/, '')}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
    },
  );
}

export class Report {
  #passed = 0;
  #failed = 0;
  #end;
  #rest = [];

  /** Handles a line of output; gives whether it was an event of the suite. */
  line(text) {
    const start = text.indexOf(mark);
    if (start < 0) {
      this.#rest.push(text.split('\n', 1)[0]);
      return false;
    }
    const json = text.slice(start + mark.length);
    // Consoles append the source location of a line.
    this.event(JSON.parse(json.slice(0, json.lastIndexOf('}') + 1)));
    return true;
  }

  event({ kind, title, milliseconds, error, passed, failed }) {
    if (kind === 'end') this.#end = { passed, failed };
    if (kind === 'pass') {
      this.#passed++;
      console.log(`  ✔ ${title} (${milliseconds} ms)`);
    }
    if (kind === 'skip') console.log(`  - ${title}`);
    if (kind === 'fail') {
      this.#failed++;
      console.log(`  ✖ ${title}\n${inSources(error).replace(/^/gm, '    ')}`);
    }
  }

  /** Prints the totals and gives the exit code. VS Code's own exit code is no proof: it is also 0 if the suite never ran. */
  verdict(exitCode) {
    const passed = this.#passed;
    const sound = exitCode === 0 && this.#end?.passed === passed && this.#end.failed === 0 && passed > 0;
    const failed = sound ? this.#failed : Math.max(1, this.#failed);
    if (failed > this.#failed) {
      const why = this.#end ? `VS Code ended with ${exitCode}` : 'the suite did not run to its end';
      console.log(`  ✖ ${this.#end?.passed === 0 ? 'the suite has no tests' : why}`);
      for (const line of this.#rest.slice(-40)) console.log(`    ${line}`);
    }
    console.log(`${passed} passed, ${failed} failed`);
    return failed === 0 ? 0 : 1;
  }
}
