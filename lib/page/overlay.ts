/**
 * Shows a page of ours at the side of a page, above everything in it, and gives it the focus; one that is there already
 * stays, and the answer is false. Runs alone in the page: nothing outside the function goes with it. `hideOverlay` takes it away.
 */
export function showOverlay(address: string, label: string): boolean {
  const key = 'onRecordOverlay'; // in the extension's own world, which the page does not see
  const before = Reflect.get(globalThis, key) as { readonly frame: HTMLElement } | undefined;
  if (before?.frame.isConnected) {
    before.frame.focus();
    return false;
  }
  const focused = document.activeElement;
  const host = document.createElement('div');
  const dress = (element: HTMLElement, style: Readonly<Record<string, string>>) => {
    for (const [name, value] of Object.entries(style)) {
      element.style.setProperty(name, value, 'important');
    }
  };
  dress(host, {
    all: 'initial',
    position: 'fixed',
    'inset-block': '0',
    'inset-inline-end': '0',
    'inline-size': 'min(360px, 100vw)',
    'z-index': '2147483647',
  });
  const frame = document.createElement('iframe');
  frame.title = label;
  frame.src = address;
  frame.allow = 'clipboard-write';
  dress(frame, {
    border: '0',
    'inline-size': '100%',
    'block-size': '100%',
    'box-shadow': '0 0 0 1px rgb(0 0 0 / 20%)',
  });
  host.attachShadow({ mode: 'closed' }).append(frame);
  document.documentElement.append(host);
  frame.addEventListener('load', () => frame.focus(), { once: true });
  Reflect.set(globalThis, key, { host, frame, focused });
  return true;
}

/** Takes the overlay away and gives the focus back to what had it. Runs alone in the page, too. */
export function hideOverlay(): void {
  const key = 'onRecordOverlay';
  const overlay = Reflect.get(globalThis, key) as
    { readonly host: Element; readonly focused: Element | null } | undefined;
  if (overlay === undefined) return;
  Reflect.deleteProperty(globalThis, key);
  overlay.host.remove();
  if (overlay.focused instanceof HTMLElement) overlay.focused.focus({ preventScroll: true });
}
