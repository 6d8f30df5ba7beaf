import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { SCENES } from '../../scripts/shots/scenes.ts';
import { mountPanel, type MountedPanel } from './mount-panel.tsx';

let panel: MountedPanel;
afterEach(() => panel.unmount());

describe('axe finds nothing', () => {
  it.each(Object.keys(SCENES))('in the scene %s', async (name) => {
    const scene = SCENES[name]!;
    document.documentElement.lang = 'en';
    panel = await mountPanel(scene.browser);
    for (const selector of scene.clicks ?? []) {
      await panel.after(() => panel.find(selector).click());
    }
    for (const tab of scene.arrivals ?? []) await panel.after(() => panel.ports.arrive(tab));
    for (const selector of scene.finally ?? []) {
      await panel.after(() => panel.find(selector).click());
    }
    // Colours are not painted here: they are checked in a real browser.
    const { violations } = await axe.run(panel.root, {
      rules: { 'color-contrast': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
