import type { VoiceMarks } from '../model/marks.ts';
import { CARD_CSS } from './card-style.ts';
import { isOnDark } from './dark-page.ts';
import { voiceColour } from './highlight-style.ts';
import { placeCard } from './place-card.ts';

/** The words of the card, in the reader's language. */
export interface CardLabels {
  /** "3 quotations in this story". */
  readonly quotationCount: (count: number) => string;
  /** Above titles of other stories that name this voice. */
  readonly otherStories: string;
  /** On the button that leads to this voice in the panel; empty for no button. */
  readonly showInPanel: string;
}

/** The card of a voice. It is in the page only while it is shown. */
export interface VoiceCard {
  /** Shows the card next to a range, in place of any other. Strings of `voice` are shown as they are, as text only. */
  readonly show: (voice: VoiceMarks, near: Range) => void;
  readonly hide: () => void;
  readonly isOpen: () => boolean;
  /** True for the element that carries the card: what happens in the card seems to happen on it. */
  readonly isHost: (target: EventTarget | null) => boolean;
}

/** `onSelect` is called when the reader asks to see the voice in the panel. */
export function createCard(
  page: Document,
  labels: CardLabels,
  onSelect: (voice: VoiceMarks) => void,
): VoiceCard {
  let host: HTMLElement | null = null;
  const hide = (): void => {
    host?.remove();
    host = null;
  };
  return {
    show: (voice, near) => {
      hide();
      host = page.createElement('div');
      for (const [property, value] of HOST_STYLE)
        host.style.setProperty(property, value, 'important');
      const dark = isOnDark(near.startContainer.parentElement ?? page.body);
      host.style.setProperty('color-scheme', dark ? 'dark' : 'light', 'important');
      const root = host.attachShadow({ mode: 'closed' });
      const style = page.createElement('style');
      style.textContent = CARD_CSS;
      const card = cardElement(page, voice, labels, () => onSelect(voice));
      root.append(style, card);
      page.documentElement.append(host);
      placeCard(host, card, near);
    },
    hide,
    isOpen: () => host !== null,
    isHost: (target) => host !== null && target === host,
  };
}

/** Inline and important: a page that styles every `div` does not move or hide the card. */
const HOST_STYLE: readonly (readonly [string, string])[] = [
  ['all', 'initial'],
  ['position', 'fixed'],
  ['z-index', '2147483647'],
  ['left', '0'],
  ['top', '0'],
];

function cardElement(
  page: Document,
  voice: VoiceMarks,
  labels: CardLabels,
  onSelect: () => void,
): HTMLElement {
  const make = (name: string, className: string, text: string): HTMLElement => {
    const element = page.createElement(name);
    if (className !== '') element.className = className;
    element.dir = 'auto';
    element.textContent = text;
    return element;
  };
  const card = page.createElement('section');
  card.className = 'card';
  card.setAttribute('aria-label', voice.name);
  card.style.setProperty('--voice-light', voiceColour(voice.style, false));
  card.style.setProperty('--voice-dark', voiceColour(voice.style, true));
  card.append(make('p', 'name', voice.name));
  if (voice.role !== null) card.append(make('p', 'role', voice.role));
  card.append(make('p', 'count', labels.quotationCount(voice.quotationCount)));
  for (const quotation of voice.quotations) card.append(make('blockquote', '', quotation));
  if (voice.stories.length > 0) {
    const list = page.createElement('ul');
    list.append(...voice.stories.map((title) => make('li', '', title)));
    card.append(make('p', 'label', labels.otherStories), list);
  }
  if (labels.showInPanel !== '') {
    const button = make('button', '', labels.showInPanel);
    button.addEventListener('click', onSelect);
    card.append(button);
  }
  return card;
}
