import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a path answers with. `headers` adds to or replaces the content type. */
export interface Served {
  readonly body: string | Uint8Array;
  readonly type?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Site {
  /** Address of the root on loopback, with a slash at the end. */
  readonly url: string;
  /** Paths asked for and not there, in order. */
  readonly missing: readonly string[];
  close(): void;
}

/** Serves `answer(path)` on a free loopback port; `null` becomes a 404, 'hang' is never answered. */
export function serve(answer: (path: string) => Served | 'hang' | null): Promise<Site> {
  const missing: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://loopback').pathname;
    const found = answer(path);
    if (found === 'hang') return;
    if (!found) {
      missing.push(path);
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not here');
      return;
    }
    response
      .writeHead(200, {
        'content-type': found.type ?? 'text/html; charset=utf-8',
        'cache-control': 'no-store',
        ...found.headers,
      })
      .end(found.body);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({
        url: `http://127.0.0.1:${port}/`,
        missing,
        close: () => {
          server.closeAllConnections();
          server.close();
        },
      });
    });
  });
}
