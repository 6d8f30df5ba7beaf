import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/** One part of the built extension. */
export interface Size {
  readonly part: string;
  /** Files in it, relative to the build. */
  readonly files: readonly string[];
  /** Bytes of all its scripts after gzip at level 9, each for itself, as a store packs them. */
  readonly gzipped: number;
  /** Most bytes that are allowed; `null`: no bar. */
  readonly bar: number | null;
}

/** Bars in bytes. A kB is 1,000 bytes. */
const BARS = { content: 25_000, background: 240_000, panel: 35_000 } as const;

/**
 * The parts of a build with what each weighs. A page counts with every script that it loads before it shows anything:
 * what its HTML names, and what those import without being asked. 'panel later' is what the panel loads when it is asked for.
 */
export function measureSizes(build: string): Size[] {
  const part = (name: string, files: readonly string[], bar: number | null): Size => ({
    part: name,
    files,
    gzipped: files.reduce((sum, file) => sum + gzipped(join(build, file)), 0),
    bar,
  });
  const pages = readdirSync(build).filter(
    (file) => file.endsWith('.html') && file !== 'sidepanel.html',
  );
  const panel = loadedByPage(build, 'sidepanel.html');
  return [
    part('page source', ['page-source.js'], BARS.content),
    part('reader', ['reader.js'], BARS.content),
    part('background', loadedBy(build, ['background.js']), BARS.background),
    part('panel at open', panel, BARS.panel),
    part('panel later', loadedLater(build, panel), null),
    ...pages
      .sort()
      .map((page) => part(`${page.replace('.html', '')} page`, loadedByPage(build, page), null)),
  ];
}

function gzipped(path: string): number {
  return gzipSync(readFileSync(path), { level: 9 }).length;
}

function loadedByPage(build: string, page: string): string[] {
  const html = readFileSync(join(build, page), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map((match) => match[1]!);
  return loadedBy(build, named);
}

/** What these scripts import when they are asked to, and what comes with it. */
function loadedLater(build: string, scripts: readonly string[]): string[] {
  const atOnce = new Set(scripts);
  const found = new Set<string>();
  const visit = (file: string): void => {
    const source = readFileSync(join(build, file), 'utf8');
    const asked = [...source.matchAll(/\bimport\(\s*[`"']([^`"']+\.js)[`"']\s*\)/g)];
    const files = asked.map(([, path]) => posix.join(posix.dirname(file), path!));
    for (const later of loadedBy(build, files)) {
      if (atOnce.has(later) || found.has(later)) continue;
      found.add(later);
      visit(later);
    }
  };
  for (const script of scripts) visit(script);
  return [...found].sort();
}

/** The scripts with all that they import statically. */
function loadedBy(build: string, entries: readonly string[]): string[] {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file) || !existsSync(join(build, file))) return;
    found.add(file);
    const source = readFileSync(join(build, file), 'utf8');
    // As the bundler writes them, at the start of a file: `import{a as b}from"./c.js";` or `import"./c.js";`
    const head = /^(?:import(?:[\w$*{},\s]+from)?\s*["'][^"']+["'];?\s*)+/.exec(source)?.[0] ?? '';
    for (const [, path] of head.matchAll(/["']([^"']+)["']/g)) {
      visit(posix.join(posix.dirname(file), path!));
    }
  };
  for (const entry of entries) visit(entry);
  return [...found].sort();
}
