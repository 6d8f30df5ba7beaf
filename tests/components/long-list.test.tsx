import { afterEach, expect, it, vi } from 'vitest';
import { readyTab } from '../../scripts/shots/fake-ports.ts';
import { MULTITUDE } from '../../scripts/shots/stories.ts';
import { mountPanel, type MountedPanel } from './mount-panel.tsx';

let panel: MountedPanel;
afterEach(() => panel.unmount());

const LONG_STORY = {
  records: [MULTITUDE],
  related: { stories: [], people: [] },
  tab: readyTab(MULTITUDE),
  noteSeen: true,
};
const drawn = () => panel.root.querySelectorAll('.passage').length;
const inSight = () => panel.texts('.quotes > li:not([hidden]) .passage');
const everything = () => vi.waitFor(() => expect(drawn()).toBe(300), { timeout: 5_000 });

it('a long list is drawn slice by slice, until all of it is there', async () => {
  panel = await mountPanel(LONG_STORY);
  expect(drawn()).toBeGreaterThan(0);
  expect(drawn()).toBeLessThan(300);
  await everything();
  expect(inSight()).toHaveLength(300);
});

it('a quotation that is not drawn yet is drawn when it is selected', async () => {
  panel = await mountPanel(LONG_STORY);
  await panel.after(() => panel.ports.ask(1, 'View number 299'));
  expect(panel.texts('[aria-current=true] .passage')[0]).toMatch(/View number 299/);
});

it('a filter hides what it holds back, and shows it again in its place', async () => {
  panel = await mountPanel(LONG_STORY);
  await everything();
  const select = panel.find<HTMLSelectElement>('.filter select');
  const choose = (value: string) =>
    panel.after(() => {
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
  await choose(select.options[1]!.value);
  expect(inSight()).toHaveLength(5);
  await choose('');
  expect(inSight()).toHaveLength(300);
  expect(inSight()[9]).toMatch(/View number 10 /);
});
