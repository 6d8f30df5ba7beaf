const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '‐': '-',
  '‑': '-',
};

/** A word of a name as it is compared: lower case, without diacritics and full stops, apostrophes and hyphens plain. */
export function foldName(text: string): string {
  const lower = text.toLowerCase();
  if (/^[a-z]+$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .replace(/[^a-z0-9\s'-]/g, (sign) => PLAIN[sign] ?? sign);
}
