import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy that writes down every host that is asked for, and lets nobody through. */
export interface RefusingProxy {
  /** For `--proxy-server` (Chromium) or the proxy preferences (Firefox). */
  readonly port: number;
  /** `host:port` of each request, in order. */
  readonly asked: readonly string[];
  close(): void;
}

export function refusingProxy(): Promise<RefusingProxy> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(new URL(request.url ?? '/', 'http://unknown').host);
    response.writeHead(403).end();
  });
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.on('error', () => undefined); // the browser went before it heard our answer
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ port, asked, close: () => server.close() });
    });
  });
}
