import { pageState } from '../../lib/panel/transitions.ts';
import type { Questions } from './answer-questions.ts';
import type { PanelCore } from './panel-store.ts';

/**
 * Waits for "Who said this?". The function it gives is to be called when a story was put on show, and when something was
 * asked in a tab. What answers is loaded with the first question.
 */
export function takeQuestions(core: PanelCore): (tabId: number) => Promise<void> {
  let questions: Questions | null = null;
  return async (tabId) => {
    await questions?.shownAnew();
    const page = pageState(core.get());
    if (page.kind !== 'story' || page.at !== 'here' || page.story.tabId !== tabId) return;
    const selected = await core.ports.takeQuestion(tabId);
    if (selected === null) return;
    const { createQuestions } = await import('./answer-questions.ts');
    questions ??= createQuestions(core);
    await questions.answer(selected, tabId);
  };
}
