import { OpenPage } from '../../lib/page/open-page.ts';
import type { PageAnchors } from '../../lib/page/page-anchors.ts';
import type { StoryRecord } from '../../lib/model/story-record.ts';
import { pageMarks } from '../../lib/panel/page-marks.ts';
import type { Translate } from '../../lib/panel/translate.ts';

/** Marks the story in the page by the code that marks every page. Each paragraph of `element` is a block of the article. */
export function openStory(
  element: Element,
  record: StoryRecord,
  words: Translate,
  onSelect: (person: string) => void,
): OpenPage {
  const anchors: PageAnchors = [...element.querySelectorAll('p')].map(
    ({ firstChild, textContent }) => ({
      text: textContent,
      runs:
        firstChild instanceof Text
          ? [{ node: firstChild, from: 0, at: 0, length: textContent.length }]
          : [],
    }),
  );
  const labels = {
    quotationCount: (count: number) => words.plural('quotations', count),
    otherStories: words('personStories'),
    showInPanel: words('cardShowInPanel'),
  };
  const page = new OpenPage(document, anchors, labels, { onSelect });
  page.mark(pageMarks(record, null));
  return page;
}
