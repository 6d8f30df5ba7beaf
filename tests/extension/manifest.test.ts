import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Manifest {
  readonly permissions: readonly string[];
  readonly [key: string]: unknown;
}

function manifest(build: string): Manifest {
  const path = new URL(`../../.output/${build}/manifest.json`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
}

test.each([
  ['chrome-mv3', ['activeTab', 'contextMenus', 'scripting', 'sidePanel', 'storage']],
  ['firefox-mv3', ['activeTab', 'contextMenus', 'scripting', 'storage']],
])('%s asks for exactly what we agreed on', (build, permissions) => {
  const { permissions: asked, ...rest } = manifest(build);
  expect([...asked].sort()).toEqual(permissions);
  for (const key of [
    'host_permissions',
    'optional_permissions',
    'optional_host_permissions',
    'content_scripts',
    'externally_connectable',
  ]) {
    expect(rest[key], key).toBeUndefined();
  }
});

test('pages can reach nothing of ours but the panel, under an address that they cannot guess', () => {
  expect(manifest('firefox-mv3').web_accessible_resources).toBeUndefined();
  expect(manifest('chrome-mv3').web_accessible_resources).toEqual([
    { resources: ['sidepanel.html'], matches: ['<all_urls>'], use_dynamic_url: true },
  ]);
});

test.each(['chrome-mv3', 'firefox-mv3'])('%s lets its pages reach no other origin', (build) => {
  const policy = JSON.stringify(manifest(build).content_security_policy);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/https?:|\*|unsafe/);
});
