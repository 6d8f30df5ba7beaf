/** Below this luminance (0 black, 1 white) a background counts as dark. */
const DARK = 0.4;

/** True where the text of `element` stands on a dark background. Without layout, or with no background set, false. */
export function isOnDark(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (view === null) return false;
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const colour = parseRgb(view.getComputedStyle(at).backgroundColor);
    if (colour !== null && colour.alpha > 0.5) return colour.luminance < DARK;
  }
  // A page without any background shows the browser's own; only a page that opts in gets a dark one.
  const scheme = view.getComputedStyle(element.ownerDocument.documentElement).colorScheme ?? '';
  return scheme.includes('dark') && view.matchMedia('(prefers-color-scheme: dark)').matches;
}

function parseRgb(text: string): { readonly luminance: number; readonly alpha: number } | null {
  const numbers = /^rgba?\(([^)]+)\)$/
    .exec(text)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  if (numbers === undefined || numbers.length < 3 || numbers.some(Number.isNaN)) return null;
  const [red, green, blue, alpha = 1] = numbers as [number, number, number, number?];
  return { luminance: (0.299 * red + 0.587 * green + 0.114 * blue) / 255, alpha };
}
