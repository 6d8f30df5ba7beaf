import type { Article, ArticleBlock } from '../../model/article.ts';
import type { Correction } from '../../model/corrections.ts';

/**
 * The article with the skipped paragraphs that the reader added back, each where it stood in the page. One that the page
 * no longer holds changes nothing. The article given stays what the page gave, so that adding can be taken back.
 */
export function restoreParagraphs(article: Article, corrections: readonly Correction[]): Article {
  const wanted = new Set(
    corrections
      .filter((correction) => correction.kind === 'add-paragraph')
      .map(({ passage }) => passage.exact),
  );
  const restored = (article.skipped ?? []).filter(({ text }) => wanted.has(text));
  if (restored.length === 0) return article;
  const blocks: ArticleBlock[] = [];
  for (let at = 0; at <= article.blocks.length; at += 1) {
    for (const { before, text } of restored) {
      if (before === at) blocks.push({ kind: 'paragraph', text });
    }
    const block = article.blocks[at];
    if (block) blocks.push(block);
  }
  return {
    ...article,
    blocks,
    skipped: (article.skipped ?? []).filter((block) => !restored.includes(block)),
  };
}
