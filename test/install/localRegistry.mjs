// A registry of npm packages, in memory, for as long as its standard input is open: as much as `npm publish`, `npm install` and `npx` ask of
// one. Prints its address. As a real one does, it takes packages from users only, and a version once.
import { createHash, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';

const packages = new Map();
const tarballs = new Map();
const tokens = new Set();

/** The answer to a request: a status and a value or bytes. */
async function answer(request, address) {
  const path = decodeURIComponent(new URL(request.url, address).pathname);
  if (request.method === 'GET') {
    if (path === '/-/ping') return [200, {}];
    const found = tarballs.get(path) ?? packages.get(path.slice(1));
    return found === undefined ? [404, { error: `there is no ${path}` }] : [200, found];
  }
  if (request.method !== 'PUT') return [405, { error: 'not known here' }];
  const body = JSON.parse(await textOf(request));
  if (path.startsWith('/-/user/org.couchdb.user:')) {
    const token = randomUUID();
    tokens.add(token);
    return [201, { ok: true, token }];
  }
  const [, token] = /^Bearer (.+)$/.exec(request.headers.authorization ?? '') ?? [];
  return tokens.has(token) ? published(path.slice(1), body, address) : [401, { error: 'log in first' }];
}

function published(name, body, address) {
  const earlier = packages.get(name);
  const [version] = Object.keys(body.versions);
  if (earlier?.versions[version]) return [403, { error: `${version} has been published` }];
  const manifest = body.versions[version];
  const [[file, { data }]] = Object.entries(body._attachments);
  const bytes = Buffer.from(data, 'base64');
  const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
  if (manifest.name !== name || manifest.dist.integrity !== integrity)
    return [400, { error: 'this is not what was said' }];
  tarballs.set(`/${name}/-/${file}`, bytes);
  const dist = { ...manifest.dist, tarball: `${address}${name}/-/${file}` };
  packages.set(name, {
    name,
    'dist-tags': { ...earlier?.['dist-tags'], ...body['dist-tags'] },
    versions: { ...earlier?.versions, [version]: { ...manifest, dist } },
  });
  return [201, { ok: true }];
}

async function textOf(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

const server = createServer((request, response) => {
  const address = `http://127.0.0.1:${server.address().port}/`;
  answer(request, address)
    .catch((error) => [400, { error: String(error) }])
    .then(([status, value]) => {
      const isFile = Buffer.isBuffer(value);
      response.writeHead(status, { 'content-type': isFile ? 'application/octet-stream' : 'application/json' });
      response.end(isFile ? value : JSON.stringify(value));
    });
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/`));
process.stdin.resume().on('end', () => process.exit());
