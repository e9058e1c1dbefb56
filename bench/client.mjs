// A small client of the Language Server Protocol, so that the server is timed and not a client library.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const PATIENCE = 60_000;
const PATIENCE_AT_START = 5_000;
const ATTEMPTS = 3;
/** How long a server may take to exit after being told to, in milliseconds. */
const FAREWELL = 500;
const INCREMENTAL = 2;

/** What an ordinary editor announces. It does not announce that it pulls diagnostics, so they are pushed after each change. */
const CAPABILITIES = {
  workspace: {
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } },
  },
  textDocument: {
    synchronization: { dynamicRegistration: false, didSave: true },
    publishDiagnostics: { relatedInformation: true, versionSupport: true, codeDescriptionSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    completion: { completionItem: { snippetSupport: true } },
    rename: { prepareSupport: true },
  },
};

/** What an editor announces that has a folder open, and reports what changes in it. */
const WATCHING = {
  ...CAPABILITIES,
  workspace: { ...CAPABILITIES.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
};

export class Client {
  capabilities = {};
  #child;
  #pending = new Map();
  #diagnostics = new Map();
  #documents = new Map();
  #chunks = [];
  #buffered = 0;
  #needed = 0;
  #id = 0;
  #incremental = false;
  #server;
  #ended;

  constructor(server) {
    this.#server = server;
    this.#child = spawn(server.command, server.args, {
      stdio: ['pipe', 'pipe', process.env.BENCH_VERBOSE ? 'inherit' : 'ignore'],
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    this.#child.stdout.on('data', (chunk) => this.#take(chunk));
    this.#child.stdin.on('error', () => undefined);
    const fail = (reason) => {
      this.#ended = new Error(`${server.name} ended: ${reason}`);
      for (const { reject } of [...this.#pending.values(), ...this.#diagnostics.values()]) reject(this.#ended);
    };
    this.#child.once('error', (error) => fail(error.message));
    this.#child.once('exit', (code, signal) => fail(signal ?? `exit code ${code}`));
  }

  /**
   * Starts a server; `startup` is the time from before the process to the answer to `initialize`. A server that does not answer is started
   * again: rumdl hangs at about one start in fifty.
   */
  static async start(server) {
    for (let attempt = 1; ; attempt++) {
      const start = performance.now();
      const client = new Client(server);
      try {
        await client.#initialize(server);
        client.startup = performance.now() - start;
        client.notify('initialized', {});
        if (server.settings) client.notify('workspace/didChangeConfiguration', { settings: server.settings });
        return client;
      } catch (error) {
        client.#child.kill('SIGKILL');
        if (attempt === ATTEMPTS) throw error;
        console.log(`started again: ${error.message}`);
      }
    }
  }

  async #initialize(server) {
    const params = {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: server.folder ? [{ uri: server.folder, name: 'folder' }] : null,
      capabilities: server.folder ? WATCHING : CAPABILITIES,
      initializationOptions: server.options ?? {},
    };
    const { capabilities } = await this.request('initialize', params, PATIENCE_AT_START);
    this.capabilities = capabilities;
    const sync = capabilities.textDocumentSync;
    this.#incremental = (typeof sync === 'object' ? sync.change : sync) === INCREMENTAL;
  }

  /** Opens a document; resolves with its first diagnostics. */
  open(uri, languageId, text) {
    this.#documents.set(uri, { version: 1, text });
    return this.#diagnosed(uri, 1, () =>
      this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } }),
    );
  }

  /**
   * Replaces the units from `start` to `end`, which are at `range`; resolves with the diagnostics of the new version. A server without
   * incremental sync gets the whole text, as from an editor.
   */
  change(uri, { start, end, range }, text) {
    const document = this.#documents.get(uri);
    document.version++;
    if (!this.#incremental || this.#server.answers) {
      document.text = document.text.slice(0, start) + text + document.text.slice(end);
    }
    const change = this.#incremental ? { range, text } : { text: document.text };
    const { version } = document;
    return this.#diagnosed(uri, version, () =>
      this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [change] }),
    );
  }

  close(uri) {
    this.#documents.delete(uri);
    this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  request(method, params, patience = PATIENCE) {
    const id = ++this.#id;
    const answer = this.#wait(this.#pending, id, method, { patience });
    this.#send({ jsonrpc: '2.0', id, method, params });
    return answer;
  }

  notify(method, params) {
    this.#send({ jsonrpc: '2.0', method, params });
  }

  /** Sends the process a signal. */
  signal(name) {
    this.#child.kill(name);
  }

  /** Memory of the process in bytes; undefined if the system does not tell. */
  get memory() {
    try {
      const status = readFileSync(`/proc/${this.#child.pid}/status`, 'utf8');
      return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) * 1024;
    } catch {
      return undefined;
    }
  }

  /** Processor time of the process so far, all threads, in milliseconds; undefined if the system does not tell. */
  get cpu() {
    const tasks = `/proc/${this.#child.pid}/task`;
    try {
      let nanoseconds = 0;
      for (const thread of readdirSync(tasks)) {
        nanoseconds += Number(readFileSync(`${tasks}/${thread}/schedstat`, 'utf8').split(' ', 1)[0]);
      }
      return nanoseconds / 1e6;
    } catch {
      return undefined;
    }
  }

  /** Stops the server, by force if it does not exit by itself. */
  async stop() {
    if (this.#ended) return;
    const gone = new Promise((resolve) => this.#child.once('exit', resolve));
    const force = setTimeout(() => this.#child.kill('SIGKILL'), FAREWELL);
    this.request('shutdown').then(
      () => this.notify('exit'),
      () => undefined,
    );
    await gone;
    clearTimeout(force);
  }

  /** Sends a version of a document; resolves with its diagnostics, whether pushed or pulled. */
  async #diagnosed(uri, version, send) {
    if (this.#server.pulls) {
      send();
      return (await this.request('textDocument/diagnostic', { textDocument: { uri } })).items;
    }
    const published = this.#published(uri, version);
    send();
    return published;
  }

  #published(uri, version) {
    return this.#wait(this.#diagnostics, uri, `diagnostics of version ${version}`, { version, patience: PATIENCE });
  }

  #wait(map, key, what, more) {
    if (this.#ended) return Promise.reject(this.#ended);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        map.delete(key);
        reject(new Error(`${this.#server.name}: no answer within ${more.patience / 1000} s: ${what}`));
      }, more.patience);
      const done = (settle) => (value) => {
        clearTimeout(timer);
        map.delete(key);
        settle(value);
      };
      map.set(key, { ...more, resolve: done(resolve), reject: done(reject) });
    });
  }

  #send(message) {
    const body = Buffer.from(JSON.stringify(message), 'utf8');
    this.#child.stdin.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`, 'latin1'), body]));
  }

  #take(chunk) {
    this.#chunks.push(chunk);
    this.#buffered += chunk.length;
    while (this.#buffered >= this.#needed) {
      const data = this.#chunks.length === 1 ? this.#chunks[0] : Buffer.concat(this.#chunks);
      this.#chunks = [data];
      const header = data.indexOf('\r\n\r\n');
      if (header < 0) return;
      const body = header + 4;
      const end = body + Number(/Content-Length: *(\d+)/i.exec(data.toString('latin1', 0, header))[1]);
      if (data.length < end) {
        this.#needed = end;
        return;
      }
      this.#needed = 1;
      this.#chunks = [data.subarray(end)];
      this.#buffered = data.length - end;
      this.#receive(JSON.parse(data.toString('utf8', body, end)));
    }
  }

  #answer({ method, params }) {
    if (method === 'workspace/configuration') return params.items.map(() => null);
    return this.#server.answers?.[method]?.(params, this.#documents.get(params?.uri)) ?? null;
  }

  #receive(message) {
    if (message.method === undefined) {
      const waiting = this.#pending.get(message.id);
      if (message.error) waiting?.reject(new Error(message.error.message));
      else waiting?.resolve(message.result);
    } else if (message.id !== undefined) {
      this.#send({ jsonrpc: '2.0', id: message.id, result: this.#answer(message) });
    } else if (message.method === 'textDocument/publishDiagnostics') {
      const { uri, version, diagnostics } = message.params;
      const waiting = this.#diagnostics.get(uri);
      if (waiting && (version ?? waiting.version) >= waiting.version) waiting.resolve(diagnostics);
    }
  }
}
