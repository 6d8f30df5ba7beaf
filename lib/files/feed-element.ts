/** The children of a name, whatever its prefix: feeds choose their own ("content:encoded", "dc:creator"). */
export function children(element: Element, name: string): Element[] {
  return [...element.children].filter(
    (child) => child.localName.replace(/^.*:/u, '').toLowerCase() === name.toLowerCase(),
  );
}

/** The text of the first such child; `null`: there is none, or it is empty. */
export function childText(element: Element, name: string): string | null {
  const text = children(element, name)[0]?.textContent?.trim() ?? '';
  return text === '' ? null : text;
}

/** A date of RSS (RFC 822) or Atom (RFC 3339) as ISO 8601; `null`: none, or not to be understood. */
export function isoDate(text: string | null): string | null {
  if (text === null) return null;
  if (/^\d{4}-\d{2}-\d{2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2}))?$/u.test(text)) return text;
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
