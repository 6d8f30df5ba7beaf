import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const CODE = globSync(['{components,entrypoints,lib}/**/*.{ts,tsx}', 'wxt.config.ts'])
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

type Catalogue = Readonly<Record<string, { readonly message: string }>>;
const read = (locale: string) =>
  JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8')) as Catalogue;
const ENGLISH = read('en');
const KEYS = Object.keys(ENGLISH);
const FORM = /_(?:zero|one|two|few|many|other)$/u;

/** Places of a message that are filled in: "$1" and on. */
const places = (message: string) => [...new Set(message.match(/\$\d/gu) ?? [])].sort();

describe('the catalogue', () => {
  it.each(KEYS)('has a use for %s', (key) => {
    const stem = key.replace(FORM, '');
    const used = [`'${key}'`, `'${stem}'`, `__MSG_${key}__`, `\`${stem}_`];
    expect(used.some((use) => CODE.includes(use))).toBe(true);
  });

  it('holds text only, and every place from the first', () => {
    for (const { message } of Object.values(ENGLISH)) {
      expect(message).not.toMatch(/[<>]/u);
      expect(places(message)).toEqual(places(message).map((_, i) => `$${i + 1}`));
    }
  });

  it.each(globSync('*', { cwd: 'public/_locales' }))(
    '%s has every message, with its places',
    (locale) => {
      const catalogue = read(locale);
      const forms = new Intl.PluralRules(locale.replace('_', '-')).resolvedOptions()
        .pluralCategories;
      const wanted = new Set(
        KEYS.flatMap((key) =>
          FORM.test(key) ? forms.map((form) => key.replace(FORM, `_${form}`)) : [key],
        ),
      );
      expect(new Set(Object.keys(catalogue))).toEqual(wanted);
      for (const [key, { message }] of Object.entries(catalogue)) {
        const model = ENGLISH[key] ?? ENGLISH[key.replace(FORM, '_other')]!;
        expect([key, places(message)]).toEqual([key, places(model.message)]);
      }
    },
  );
});

describe('components', () => {
  it.each(globSync('components/**/*.tsx'))('%s has no words of its own', (path) => {
    const code = readFileSync(path, 'utf8');
    const texts = [...code.matchAll(/<\/?[A-Za-z][^<>]*>\s*(\p{L}[^<>{}]*)</gu)].map(
      ([, text]) => text,
    );
    const attributes = code.match(/\b(?:title|aria-label|placeholder|alt)="[^"]*\p{L}/gu) ?? [];
    expect([...texts, ...attributes]).toEqual([]);
  });
});
