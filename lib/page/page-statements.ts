/** What a page's `meta` elements state, by key. */
export interface PageStatements {
  /** The first statement under one of these keys, in the order of the keys; `null` where there is none. */
  readonly first: (...keys: readonly string[]) => string | null;
  /** Every statement under a key, in page order. */
  readonly all: (key: string) => readonly string[];
}

/** Collects the statements of `property`, `name` and `itemprop`; keys are compared without case. */
export function pageStatements(page: Document): PageStatements {
  const stated = new Map<string, string[]>();
  for (const meta of page.querySelectorAll('meta')) {
    const content = meta.getAttribute('content')?.trim();
    if (!content) continue;
    for (const attribute of ['property', 'name', 'itemprop']) {
      // A list of names, as HTML and RDFa have it.
      for (const key of meta.getAttribute(attribute)?.toLowerCase().match(/\S+/g) ?? []) {
        const list = stated.get(key);
        if (list === undefined) stated.set(key, [content]);
        else list.push(content);
      }
    }
  }
  const all = (key: string): readonly string[] => stated.get(key.toLowerCase()) ?? [];
  return {
    all,
    first: (...keys) => keys.flatMap((key) => all(key))[0] ?? null,
  };
}
