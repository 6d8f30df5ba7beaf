import { ok, type Result } from '../../lib/model/result.ts';
import { parseTextSeed } from '../seeds/parse-text-seed.ts';
import { demoPage } from './demo-page.ts';

/** A story of plain text, in the form of a bundled story, set as a news page. The error is one English line. */
export function textPage(text: string): Result<string, string> {
  const parsed = parseTextSeed(text);
  if (!parsed.ok) return parsed;
  const { title, standfirst, byline, published, blocks } = parsed.value;
  const textsOf = (caption: boolean) =>
    blocks.filter(({ kind }) => (kind === 'caption') === caption).map((block) => block.text);
  return ok(
    demoPage({
      title,
      standfirst: standfirst ?? '',
      byline: byline[0] ?? 'Staff',
      section: 'News',
      published: published ?? '2016-06-29',
      caption: textsOf(true).join(' '),
      paragraphs: textsOf(false),
    }),
  );
}
