import { afterEach, describe, expect, it, vi } from 'vitest';
import { readyTab, type FakeBrowser } from '../../scripts/shots/fake-ports.ts';
import { CROWD, HARBOUR, HARBOUR_RELATED, SILENT } from '../../scripts/shots/stories.ts';
import { mountPanel, type MountedPanel } from './mount-panel.tsx';

const READ: FakeBrowser = {
  records: [HARBOUR, SILENT, CROWD, { ...SILENT, id: 'papers' }],
  related: HARBOUR_RELATED,
  tab: readyTab(HARBOUR),
  noteSeen: true,
};

let panel: MountedPanel;
afterEach(() => panel.unmount());

const spoken = () => panel.find('[role=status]').textContent;
const current = () => panel.texts('[aria-current=true] .passage');

describe('a story', () => {
  it('shows who speaks, what they said and where else it was met', async () => {
    panel = await mountPanel(READ);
    expect(panel.texts('h1')).toEqual(['Dockers vote to strike as council weighs port sale']);
    expect(panel.texts('.voice .name')).toEqual([
      'Ewa Nowicka',
      'Tom Reed',
      'Spokesperson for the port',
      'Speaker unclear',
    ]);
    expect(panel.texts('.passage')).toHaveLength(9);
    expect(panel.texts('.story-button')).toHaveLength(3);
    expect(panel.root.querySelector('[data-settled]')).not.toBeNull();
  });

  it('shows its own quotations before what is related is known', async () => {
    panel = await mountPanel({ ...READ, related: null });
    expect(panel.texts('.passage')).toHaveLength(9);
    expect(panel.root.querySelector('[data-settled]')).toBeNull();
  });

  it('treats what the page says as text', async () => {
    const title = '<img src=x onerror=alert(1)>';
    const article = { ...HARBOUR.article, title };
    panel = await mountPanel({ ...READ, records: [{ ...HARBOUR, article }] });
    expect(panel.texts('h1')).toEqual([title]);
    expect(panel.root.querySelector('img')).toBeNull();
  });

  it('marks the words of the story with their language and direction', async () => {
    panel = await mountPanel(READ);
    for (const element of panel.root.querySelectorAll('h1, .passage')) {
      expect(element.getAttribute('dir')).toBe('auto');
      expect(element.getAttribute('lang')).toBe('en');
    }
  });
});

describe('a quotation', () => {
  it('shows in the page on a click, tells why, and can be copied', async () => {
    panel = await mountPanel(READ);
    await panel.after(() => panel.find('#passage-q0').click());
    expect(panel.ports.asked).toEqual(['show q0', 'activate q0']);
    expect(panel.texts('.why mark')).toEqual(['Nowicka told']);
    await panel.after(() => panel.find('.actions button').click());
    expect(panel.ports.asked.at(-1)).toBe(
      'copy “We were promised a say before anything was sold, and we have not had it” – Ewa Nowicka, general secretary of the dockers’ union. “Dockers vote to strike as council weighs port sale”, Harbour Courier, Mar 14, 2026, https://tried.example/#27',
    );
    expect(panel.texts('.copied')).toEqual(['Copied']);
  });

  it.each([
    [
      'bibtex',
      /^@online\{[\s\S]*title = \{\{Dockers vote[\s\S]*url = \{https:\/\/tried.example\/\\?#27\}/u,
    ],
    ['csl', /"URL": "https:\/\/tried.example\/#27"/u],
  ])('is cited as %s with the address of its passage', async (format, expected) => {
    panel = await mountPanel(READ);
    await panel.after(() => panel.find('#passage-q0').click());
    const select = panel.find<HTMLSelectElement>('.actions select');
    await panel.after(() => {
      select.value = format;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await panel.after(() => panel.find('.actions button').click());
    await vi.waitFor(() => expect(panel.ports.asked.at(-1)).toMatch(/^copy /u));
    expect(panel.ports.asked.at(-1)!.slice('copy '.length)).toMatch(expected);
  });

  it('is copied in the way chosen last, and so are all that are listed', async () => {
    panel = await mountPanel(READ);
    await panel.after(() => panel.find('#passage-q7').click());
    const select = panel.find<HTMLSelectElement>('.actions select');
    await panel.after(() => {
      select.value = 'link';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await panel.after(() => panel.find('.actions button').click());
    const link = 'https://tried.example/#47';
    expect(panel.ports.asked.at(-1)).toBe(`copy ${link}`);
    await panel.after(() => panel.find('.copy-all button').click());
    const lines = panel.ports.asked.at(-1)!.split('\n');
    expect(lines).toHaveLength(9);
    expect(lines[7]).toBe(link);
    expect(panel.texts('.copied')).toEqual(['Copied']);
  });

  it('is painted while it is pointed at, and gives way to the selected one', async () => {
    panel = await mountPanel(READ);
    await panel.after(() => panel.find('#passage-q0').click());
    const other = panel.find('#passage-q1').closest('article')!;
    await panel.after(() => other.dispatchEvent(new MouseEvent('mouseenter')));
    await panel.after(() => other.dispatchEvent(new MouseEvent('mouseleave')));
    expect(panel.ports.asked.slice(2)).toEqual(['activate q1', 'activate q0']);
  });

  it('is not looked for where its page is not there', async () => {
    panel = await mountPanel({ ...READ, tab: readyTab(HARBOUR, {}, { kind: 'left' }) });
    await panel.after(() => panel.find('#passage-q0').click());
    expect(panel.ports.asked).toEqual([]);
    expect(current()).toHaveLength(1);
  });
});

describe('the keyboard', () => {
  it('goes through the quotations with J and K, focus and page in step', async () => {
    panel = await mountPanel(READ);
    await panel.press('j');
    expect(spoken()).toBe('1 of 9, Ewa Nowicka, stated');
    expect(document.activeElement!.id).toBe('passage-q0');
    await panel.press('j');
    await panel.press('ArrowDown');
    expect(document.activeElement!.id).toBe('passage-q2');
    await panel.press('k');
    expect(spoken()).toBe('2 of 9, Ewa Nowicka, stated');
    expect(panel.ports.asked.filter((call) => call.startsWith('show'))).toEqual([
      'show q0',
      'show q1',
      'show q2',
      'show q1',
    ]);
  });

  it('stays at both ends, and begins at the end with K', async () => {
    panel = await mountPanel(READ);
    await panel.press('K');
    expect(spoken()).toBe('9 of 9, Tom Reed, stated');
    await panel.press('J');
    expect(document.activeElement!.id).toBe('passage-q8');
  });

  it('leaves letters to what is typed in, and keys with a modifier to the browser', async () => {
    panel = await mountPanel(READ);
    panel.find('select').focus();
    await panel.press('j');
    expect(current()).toEqual([]);
    await panel.after(() =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'j', ctrlKey: true, bubbles: true }),
      ),
    );
    expect(current()).toEqual([]);
  });
});

describe('a person', () => {
  it('opens from their line, tells what they said elsewhere, and leads back to it', async () => {
    panel = await mountPanel(READ);
    panel.find('#voice-0').focus();
    await panel.after(() => panel.find('#voice-0').click());
    expect(panel.texts('h1')).toEqual(['Ewa Nowicka']);
    expect(document.activeElement).toBe(panel.find('h1'));
    expect(panel.texts('.passage')).toHaveLength(4);
    expect(panel.texts('.stories blockquote')).toHaveLength(3);
    await panel.press('Escape');
    expect(document.activeElement!.id).toBe('voice-0');
  });

  it('shows their card in the page while their line has the focus', async () => {
    panel = await mountPanel(READ);
    panel.find('#voice-0').focus();
    panel.find('#voice-1').focus();
    expect(panel.ports.asked).toEqual(['card p0', 'card null', 'card p1']);
  });

  it('is selected by a click on the name in the page of this tab only', async () => {
    panel = await mountPanel(READ);
    await panel.after(() => panel.ports.clickName(7, 'p1'));
    expect(panel.texts('h1')).toEqual(['Dockers vote to strike as council weighs port sale']);
    await panel.after(() => panel.ports.clickName(1, 'p1'));
    expect(panel.texts('h1')).toEqual(['Tom Reed']);
  });
});

describe('the filter', () => {
  it('lists what is chosen, counts, and J goes through that', async () => {
    panel = await mountPanel(READ);
    const choose = (label: string, value: string) =>
      panel.after(() => {
        const select = [...panel.root.querySelectorAll('select')].find((candidate) =>
          candidate.closest('label')!.textContent.startsWith(label),
        )!;
        select.value = value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      });
    await choose('Speaker', 'p1');
    expect(panel.texts('.filter p')[0]).toMatch(/^3 of 9 quotations/u);
    await choose('Certainty', 'likely');
    expect(panel.texts('.passage')).toEqual([
      '“Nobody is selling anything today. Nobody has been asked to.”',
    ]);
    await panel.press('j');
    expect(spoken()).toBe('1 of 1, Tom Reed, likely – the last to speak before it');
    await panel.after(() => panel.find('.filter button').click());
    expect(panel.texts('.passage')).toHaveLength(9);
    await choose('Order', 'speaker');
    expect(panel.texts('.quotes .name').map((name) => name[0])).toEqual([...'EEEETTTS']);
  });
});

describe('setting right', () => {
  const chip = (name: string) => {
    const found = [...panel.root.querySelectorAll<HTMLElement>('.chip')].find(
      (candidate) => candidate.textContent === name,
    );
    if (found === undefined) throw new Error(`no choice: ${name}`);
    return found;
  };
  const asked = () => {
    const call = panel.ports.asked.findLast((line) => line.startsWith('correct '));
    return JSON.parse(call!.slice('correct '.length)) as unknown;
  };
  const openForm = async (passage: string) => {
    panel = await mountPanel(READ);
    await panel.after(() => panel.find(passage).click());
    await panel.after(() => panel.find('.actions [aria-expanded]').click());
  };

  it('names another speaker in two clicks, and takes it back', async () => {
    await openForm('#passage-q7');
    expect(panel.texts('.chip')).toEqual([
      'Tom Reed',
      'Priya Obi',
      'Ewa Nowicka',
      'Hal Brandt',
      'Nobody is named',
    ]);
    await panel.after(() => chip('Priya Obi').click());
    expect(asked()).toMatchObject({
      kind: 'speaker',
      quote: { exact: 'It will be decided elsewhere,', block: 7 },
      name: 'Priya Obi',
    });
    expect(spoken()).toBe('Set right, and kept for this story.');
    await panel.after(() => panel.find('.strip button').click());
    expect(panel.ports.asked.at(-1)).toBe('uncorrect c1');
    expect(panel.texts('.strip')).toEqual([]);
  });

  it('closes its form, and gives the focus back', async () => {
    await openForm('#passage-q0');
    await panel.after(() => chip('Tom Reed').click());
    expect(panel.texts('.chip')).toEqual([]);
    expect(document.activeElement!.textContent).toBe('Not right?');
  });

  it('takes a name that the story does not have, and none', async () => {
    await openForm('#passage-q0');
    const input = panel.find<HTMLInputElement>('.correct input');
    await panel.after(() => {
      input.value = ' Ida Holm ';
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await panel.after(() => panel.find<HTMLFormElement>('.correct form').requestSubmit());
    expect(asked()).toMatchObject({ kind: 'speaker', name: 'Ida Holm' });
    await panel.after(() => panel.find('.actions [aria-expanded]').click());
    await panel.after(() => chip('Nobody is named').click());
    expect(asked()).toMatchObject({ kind: 'speaker', name: null });
  });

  it('rejects what is no quotation', async () => {
    await openForm('#passage-q0');
    await panel.after(() => panel.find('.correct > button').click());
    expect(asked()).toMatchObject({ kind: 'not-a-quotation' });
  });

  it('makes two people one, and one person two', async () => {
    panel = await mountPanel(READ);
    await panel.after(() => panel.find('#voice-1').click());
    await panel.after(() => panel.find('.correct-person button').click());
    const select = panel.find<HTMLSelectElement>('.correct select');
    await panel.after(() => {
      select.value = 'Priya Obi';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(asked()).toEqual({ kind: 'same-person', names: ['Tom Reed', 'Priya Obi'] });
    await panel.after(() => panel.find('.correct p button').click());
    expect(asked()).toEqual({ kind: 'different-people', names: ['Tom Reed', 'Reed'] });
  });

  it('is not offered for a story out of the library', async () => {
    panel = await mountPanel(READ);
    await panel.after(() => panel.find('#story-papers').click());
    await panel.after(() => panel.find('.unheard button').click());
    expect(panel.texts('.correct-person')).toEqual([]);
  });
});

describe('the foot', () => {
  it('tells the keys where there are quotations, and leads to the library where there is one', async () => {
    panel = await mountPanel(READ);
    expect(panel.texts('.keys kbd')).toEqual(['J', 'K', 'Esc', '?']);
    expect(panel.texts('.panel-foot button')).toEqual([]);
  });
});

describe('the question mark', () => {
  it('opens the list of keys with the commands, and gives the focus back', async () => {
    panel = await mountPanel(READ);
    panel.find('#voice-1').focus();
    await panel.press('?');
    expect(document.activeElement?.tagName).toBe('SUMMARY');
    await panel.after(() => panel.find('details:has(.keys)').dispatchEvent(new Event('toggle')));
    expect(panel.texts('.keys kbd')).toEqual(['J', 'K', 'Esc', '?', 'Alt+Shift+R', 'Alt+Shift+J']);
    expect(panel.texts('.keys dt').at(-1)).toBe('none');
    await panel.press('?');
    expect(document.activeElement?.id).toBe('voice-1');
  });
});

describe('who said this', () => {
  it('selects the quotation that was pointed at, whatever is listed', async () => {
    panel = await mountPanel(READ);
    await panel.after(() => panel.find('#voice-1').click());
    await panel.after(() => panel.ports.ask(1, 'go on until the council'));
    expect(current()).toEqual(['the strike would go on until the council published the bids']);
    expect(spoken()).toBe('2 of 9, Ewa Nowicka, stated');
    expect(panel.ports.asked).toContain('show q1');
  });

  it('answers once the page is read', async () => {
    panel = await mountPanel({
      ...READ,
      tab: { tabId: 1, incognito: false, status: { kind: 'idle' } },
    });
    await panel.after(() => panel.ports.ask(1, 'Nobody is selling anything today'));
    expect(current()).toEqual([]);
    await panel.after(() => panel.ports.arrive(readyTab(HARBOUR)));
    expect(current()).toEqual(['“Nobody is selling anything today. Nobody has been asked to.”']);
  });

  it('answers in the story of the page, where another lies over it', async () => {
    panel = await mountPanel(READ);
    await panel.after(() => panel.find('#story-papers').click());
    await panel.after(() => panel.ports.ask(1, 'sad day'));
    expect(current()).toEqual(['“a sad day for the harbour”']);
  });

  it('adds what was missed, to be taken back', async () => {
    panel = await mountPanel(READ);
    await panel.after(() => panel.ports.ask(1, 'The vote was nine to one.'));
    const asked = panel.ports.asked.find((line) => line.startsWith('correct '))!;
    expect(JSON.parse(asked.slice('correct '.length))).toMatchObject({
      kind: 'add-quotation',
      quote: { exact: 'The vote was nine to one.' },
    });
    expect(panel.texts('.strip button')).toEqual(['Undo', 'Close']);
    await panel.after(() => panel.find('.strip button').click());
    expect(panel.ports.asked).toContain('uncorrect c1');
  });

  it('says so where the words are not in the story', async () => {
    panel = await mountPanel(READ);
    await panel.after(() => panel.ports.ask(1, 'Subscribe to our newsletter'));
    expect(panel.texts('.strip')[0]).toMatch(/^The words that you selected are not in the story/);
    expect(spoken()).toMatch(/^The words that you selected are not in the story/);
    await panel.after(() => panel.find('.strip button').click());
    expect(panel.texts('.strip')).toEqual([]);
  });

  it('leaves a question about another tab to its own panel', async () => {
    panel = await mountPanel(READ);
    await panel.after(() => panel.ports.ask(2, 'sad day'));
    expect(current()).toEqual([]);
  });
});

describe('keys pressed in the page', () => {
  it('go through the quotations of its own tab', async () => {
    panel = await mountPanel(READ);
    await panel.after(() => panel.ports.pressStep(1, 1));
    expect(spoken()).toBe('1 of 9, Ewa Nowicka, stated');
    await panel.after(() => panel.ports.pressStep(1, 1));
    await panel.after(() => panel.ports.pressStep(1, -1));
    await panel.after(() => panel.ports.pressStep(2, 1));
    expect(spoken()).toBe('1 of 9, Ewa Nowicka, stated');
  });
});

describe('following the tab', () => {
  it('offers the last story, and keeps its place for the way back', async () => {
    panel = await mountPanel(READ);
    await panel.after(() => panel.find('#voice-1').click());
    await panel.after(() =>
      panel.ports.arrive({ tabId: 2, incognito: false, status: { kind: 'idle' } }),
    );
    expect(panel.texts('h1')).toEqual(['Not read yet']);
    await panel.after(() => panel.find('button').click());
    expect(panel.texts('h1')).toEqual(['Tom Reed']);
    expect(panel.texts('.notice-title')).toEqual(['From another tab']);
    await panel.after(() => panel.find('.close').click());
    expect(panel.texts('h1')).toEqual(['Not read yet']);
    await panel.after(() => panel.ports.arrive(readyTab(HARBOUR)));
    expect(panel.texts('h1')).toEqual(['Tom Reed']);
  });

  it('scrolls back to where the reader was, and to the top of what is new', async () => {
    panel = await mountPanel(READ);
    const scrolled: unknown[] = [];
    const scrollTo = globalThis.scrollTo;
    globalThis.scrollTo = ((options: ScrollToOptions) =>
      scrolled.push(options.top)) as typeof globalThis.scrollTo;
    Object.defineProperty(globalThis, 'scrollY', { value: 640, configurable: true });
    globalThis.dispatchEvent(new Event('scroll'));
    await panel.after(() =>
      panel.ports.arrive({ tabId: 2, incognito: false, status: { kind: 'idle' } }),
    );
    await panel.after(() => panel.ports.arrive(readyTab(HARBOUR)));
    globalThis.scrollTo = scrollTo;
    Reflect.deleteProperty(globalThis, 'scrollY');
    expect(scrolled).toEqual([0, 640]);
  });

  it('keeps a story readable when its tab has left it', async () => {
    panel = await mountPanel(READ);
    await panel.after(() => panel.ports.arrive(readyTab(HARBOUR, {}, { kind: 'left' })));
    expect(panel.texts('.foot .notice-title')).toEqual(['You moved on']);
    expect(spoken()).toMatch(/^Click the On Record icon/u);
    expect(panel.texts('.passage')).toHaveLength(9);
  });

  it('shows the tab that came last, whichever story loads first', async () => {
    panel = await mountPanel({ ...READ, slow: SILENT.id });
    await panel.after(() => {
      panel.ports.arrive(readyTab(SILENT, { tabId: 2 }));
      panel.ports.arrive(readyTab(HARBOUR));
    });
    await new Promise((done) => setTimeout(done, 20));
    await panel.after(() => {});
    expect(panel.texts('h1')).toEqual(['Dockers vote to strike as council weighs port sale']);
  });

  it('says that a story is gone', async () => {
    panel = await mountPanel({ ...READ, records: [] });
    expect(panel.texts('h1')).toEqual(['This story is gone']);
  });
});

describe('a related story', () => {
  it('opens over the story, and closes onto it', async () => {
    panel = await mountPanel(READ);
    await panel.after(() => panel.find('#story-papers').click());
    expect(panel.texts('h1')).toEqual(['Lighthouse reopens after repairs']);
    await panel.after(() => panel.find('.close').click());
    expect(panel.texts('h1')).toEqual(['Dockers vote to strike as council weighs port sale']);
  });
});

describe('the note about keeping', () => {
  it('shows once, and only where the story is kept', async () => {
    panel = await mountPanel({ ...READ, noteSeen: false });
    expect(panel.texts('.notice')).toHaveLength(1);
    await panel.after(() => panel.find('.notice button').click());
    expect(panel.texts('.notice')).toEqual([]);
  });

  it('does not show for a story that is not kept', async () => {
    const tab = readyTab(HARBOUR, {}, { kept: false, notKept: 'private' });
    panel = await mountPanel({ ...READ, tab, noteSeen: false });
    expect(panel.texts('.notice')).toEqual(['Private window: nothing of this story is kept.']);
  });
});
