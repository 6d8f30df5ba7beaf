import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { OptionsPage } from '../../../components/options/OptionsPage.tsx';
import { COMPONENTS } from '../../../components/options/third-party.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/model/settings.ts';
import { mount, type Mounted } from '../library/mount.tsx';

let shown: Mounted;
afterEach(() => shown?.unmount());

const BUILD = {
  version: '1.2.3',
  permissions: ['activeTab', 'scripting', 'storage', 'sidePanel', 'contextMenus'],
  shortcuts: [
    { name: '_execute_action', description: '', keys: 'Alt+Shift+R' },
    { name: 'next', description: 'Next quotation', keys: '' },
  ],
  browser: 'chromium' as const,
};

async function draw(settings: Partial<Settings> = {}) {
  const asked: unknown[] = [];
  shown = await mount(
    <OptionsPage
      settings={{ ...DEFAULT_SETTINGS, ...settings }}
      build={BUILD}
      announcement=""
      onChange={(changed) => asked.push(changed)}
      onDeleteEverything={() => asked.push('delete')}
    />,
  );
  return asked;
}

describe('the settings', () => {
  it('each change what they name', async () => {
    const asked = await draw();
    for (const box of shown.root.querySelectorAll('input')) await shown.after(() => box.click());
    expect(asked).toEqual([
      { keepStories: false },
      { highlights: false },
      { hoverCard: false },
      { bundledStories: false },
      { contextMenu: false },
    ]);
  });

  it('say what opens the card', async () => {
    const asked = await draw();
    const choice = shown.root.querySelector('select')!;
    expect([...choice.options].map(({ value }) => value)).toEqual(['rest', 'modifier', 'click']);
    await shown.after(() => {
      choice.value = 'click';
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(asked).toEqual([{ cardOpens: 'click' }]);
  });

  it.each([[{ highlights: false }], [{ hoverCard: false }]])(
    'what opens the card needs the card: %j',
    async (settings) => {
      await draw(settings);
      expect(shown.root.querySelector('select')!.disabled).toBe(true);
    },
  );

  it('the card needs the marks', async () => {
    await draw({ highlights: false });
    const card = shown.root.querySelectorAll('input')[2]!;
    expect([card.disabled, card.checked]).toEqual([true, false]);
  });

  it('show the permissions and shortcuts of the running build, all of them in words', async () => {
    await draw();
    expect(shown.texts('.permissions code')).toEqual(BUILD.permissions);
    expect(shown.texts('.permissions li').every((text) => text.includes(' '))).toBe(true);
    expect(shown.texts('.shortcuts div')).toEqual([
      'Read this pageAlt+Shift+R',
      'Next quotationnone',
    ]);
  });
});

describe('deleting everything', () => {
  it('asks once more, and Escape or Keep leave it', async () => {
    const asked = await draw();
    const ask = () => shown.after(() => shown.find('section > .text-button').click());
    await ask();
    expect(document.activeElement?.textContent).toBe('Keep it');
    await shown.after(() =>
      shown
        .find('.sure-question')
        .dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
    );
    expect(shown.root.querySelector('.sure-question')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Delete everything …');
    await ask();
    await shown.after(() => shown.find('.sure-question .button-danger').click());
    expect(asked).toEqual(['delete']);
  });
});

it('axe finds nothing in the settings, asked or not', async () => {
  await draw();
  expect(await shown.violations()).toEqual([]);
  await shown.after(() => shown.find('section > .text-button').click());
  expect(await shown.violations()).toEqual([]);
});

it('the licences named are those of the packages, and none is missing', () => {
  const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
  const { dependencies } = read('package.json');
  const licences = Object.keys(dependencies).map((name) => ({
    name,
    licence: read(`node_modules/${name}/package.json`).license,
  }));
  expect(COMPONENTS).toEqual(licences);
});
