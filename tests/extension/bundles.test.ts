import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

// What stands in the built scripts: no code that asks the network for anything, none that runs text as code, and no address but names.

const BUILDS = ['chrome-mv3', 'firefox-mv3'];

const FORBIDDEN = [
  /\bfetch\s*\(/,
  /\bXMLHttpRequest\b/,
  /\bWebSocket\b/,
  /\bWebTransport\b/,
  /\bEventSource\b/,
  /\bsendBeacon\b/,
  /\bRTCPeerConnection\b/,
  /\bimportScripts\s*\(/,
  /\bnew\s+(?:Shared)?Worker\s*\(/,
  /\bserviceWorker\s*\.\s*register\b/,
  /\bnew\s+Image\b/,
  /\beval\s*\(/,
  /\bnew\s+Function\b/,
  /\bdocument\s*\.\s*write\b/,
  /\bimport\s*\(\s*[^"'`)]/,
  /\bnativeMessaging\b|\bconnectNative\b/,
] as const;

/** Addresses that are names or are only compared with, and where they come from. */
const NAMES: ReadonlySet<string> = new Set([
  'http://www.w3.org/2000/svg', // Preact
  'http://www.w3.org/1999/xhtml', // Preact
  'http://www.w3.org/1998/Math/MathML', // Preact
  'http://www.w3.org/ns/anno.jsonld', // the name of the format of annotations
  'https://schema.org', // the name of a vocabulary
  'https://microsoftedge.microsoft.com/addons', // the stores, whose pages cannot be read
  'https://chromewebstore.google.com/',
  'https://chrome.google.com/webstore',
  'https://addons.mozilla.org/',
  'https://', // the beginning of an address
  'https://wxt.dev/guide/go-further/testing.html', // words of an error
  'https://github.com/wxt-dev/wxt/issues/371',
]);

function scriptsOf(build: string): (readonly [file: string, text: string])[] {
  const folder = resolve(import.meta.dirname, '../../.output', build);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:js|html|css)$/.test(file))
    .map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const);
}

test.each(BUILDS)('%s holds no code that asks the network, or runs text as code', (build) => {
  for (const [file, text] of scriptsOf(build)) {
    for (const pattern of FORBIDDEN)
      expect(pattern.exec(text)?.[0], `${file}: ${pattern}`).toBeUndefined();
  }
});

test.each(BUILDS)('%s names no address that could be asked', (build) => {
  const found = scriptsOf(build).flatMap(([file, text]) =>
    [...text.matchAll(/https?:\/\/[^"'`\\\s)]*/g)].map(([address]) => [file, address] as const),
  );
  expect(found.filter(([, address]) => !NAMES.has(address))).toEqual([]);
});

test.each(BUILDS)('the pages of %s load nothing but their own files', (build) => {
  for (const [file, text] of scriptsOf(build).filter(([name]) => name.endsWith('.html'))) {
    const loaded = [...text.matchAll(/\b(?:src|href)="([^"]*)"/g)].map((match) => match[1]!);
    expect(
      loaded.filter((path) => !/^\/(?!\/)|^#/.test(path)),
      file,
    ).toEqual([]);
    expect(text, file).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>[^<]/);
  }
});
