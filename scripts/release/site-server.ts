import { createReadStream, existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** One block of a `_headers` file: a path with `*` for anything, and the headers it sets, or takes away (no value). */
interface Rule {
  pattern: RegExp;
  headers: [name: string, value?: string][];
}

/**
 * Serves a folder of files as a CDN would: the headers of its `_headers`, brotli for text, the page for an address
 * that ends in `/`, a redirect for one that should, `404.html` for the rest. The folder may be a link that moves.
 */
export function siteServer(folder: string): Server {
  const compressed = new Map<string, Buffer>();
  let rules: { of: string; list: Rule[] } = { of: '', list: [] };

  return createServer((request, response) => {
    if (!existsSync(folder)) {
      response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '2' });
      response.end('The site is being built. Try again in a moment.\n');
      return;
    }
    const root = realpathSync(folder);
    if (rules.of !== root) {
      rules = { of: root, list: readRules(join(root, '_headers')) };
      compressed.clear();
    }
    serve(request, response, root, rules.list, compressed);
  });
}

function serve(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  rules: readonly Rule[],
  compressed: Map<string, Buffer>,
): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { allow: 'GET, HEAD' }).end();
    return;
  }
  const [rawPath = '/'] = (request.url ?? '/').split('?');
  const path = decode(rawPath);
  const file = path === undefined ? undefined : fileFor(root, path);
  if (file === null) {
    const query = request.url?.slice(rawPath.length) ?? '';
    response.writeHead(308, { location: `${rawPath}/${query}` }).end();
    return;
  }
  const found = file ?? join(root, '404.html');
  const headers = new Map<string, string>([
    ['content-type', TYPES[extname(found)] ?? 'application/octet-stream'],
    ['cache-control', 'no-cache'],
  ]);
  for (const { pattern, headers: set } of rules)
    if (pattern.test(path ?? '/'))
      for (const [name, value] of set)
        if (value === undefined) headers.delete(name);
        else headers.set(name, value);
  if (!existsSync(found)) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found.\n');
    return;
  }
  const { size, mtimeMs } = statSync(found);
  const etag = `"${size.toString(36)}-${Math.round(mtimeMs).toString(36)}"`;
  headers.set('etag', etag);
  if (file && request.headers['if-none-match'] === etag) {
    response.writeHead(304, Object.fromEntries(headers)).end();
    return;
  }
  const isText = /^(text|application\/(json|xml|manifest)|image\/svg)/.test(
    headers.get('content-type') ?? '',
  );
  const brotli = isText && /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''));
  if (isText) headers.set('vary', 'accept-encoding');
  const status = file ? 200 : 404;
  if (brotli) {
    const key = `${found} ${etag}`;
    const body = compressed.get(key) ?? compress(found);
    compressed.set(key, body);
    headers.set('content-encoding', 'br').set('content-length', String(body.length));
    response.writeHead(status, Object.fromEntries(headers));
    response.end(request.method === 'HEAD' ? undefined : body);
    return;
  }
  headers.set('content-length', String(size));
  response.writeHead(status, Object.fromEntries(headers));
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(found)
      .on('error', () => response.destroy())
      .pipe(response);
}

/** The file for a path, `null` when the path lacks its final `/`, or `undefined` when there is none. */
function fileFor(root: string, path: string): string | null | undefined {
  const file = normalize(join(root, path));
  if (file !== root && !file.startsWith(root + sep)) return undefined;
  if (path.endsWith('/')) {
    const index = join(file, 'index.html');
    return existsSync(index) ? index : undefined;
  }
  if (!existsSync(file) || path === '/_headers') return undefined;
  if (statSync(file).isFile()) return file;
  return existsSync(join(file, 'index.html')) ? null : undefined;
}

function decode(path: string): string | undefined {
  try {
    const text = decodeURIComponent(path);
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

const compress = (file: string) =>
  brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });

/** The rules of a `_headers` file: a path at the start of a line, its headers indented below it. */
function readRules(file: string): Rule[] {
  if (!existsSync(file)) return [];
  const rules: Rule[] = [];
  for (const text of readFileSync(file, 'utf8').split('\n')) {
    if (!text.trim() || text.startsWith('#')) continue;
    if (/^\S/.test(text)) {
      const source = text
        .trim()
        .replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')
        .replaceAll('*', '.*');
      rules.push({ pattern: new RegExp(`^${source}$`), headers: [] });
    } else {
      const [, removed, name = '', value] =
        /^\s+(!\s*)?([\w-]+)(?::\s*(.*?))?\s*$/.exec(text) ?? [];
      if (name)
        rules
          .at(-1)
          ?.headers.push(removed ? [name.toLowerCase()] : [name.toLowerCase(), value ?? '']);
    }
  }
  return rules;
}
