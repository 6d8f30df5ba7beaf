import { commandPage } from '../../lib/browser/send.ts';
import { takeQuestion } from '../../lib/browser/questions.ts';
import { allTabStatuses, setTabStatus, tabStatus } from '../../lib/browser/session-status.ts';

/** Notices when a tab leaves the page that was read, without a permission to see where it went. */
export interface TabWatch {
  /** A tab starts or ends loading: marks it as left where the page that was read is no longer there. */
  check(tabId: number, change: 'loading' | 'complete'): Promise<void>;
  /** The page itself said that it goes. */
  left(tabId: number): Promise<void>;
  /** The page said that its story changed since it was read: stands in the status until the next reading. */
  changed(tabId: number): Promise<void>;
  /** After a start of the worker: what an earlier one was reading when it was stopped is told as interrupted. */
  sweep(isReading: (tabId: number) => boolean): Promise<void>;
}

export function createTabWatch(): TabWatch {
  const left = async (tabId: number) => {
    await takeQuestion(tabId); // it was about the page that goes
    const status = await tabStatus(tabId);
    if (status.kind === 'ready') await setTabStatus(tabId, { ...status, kind: 'left' });
    if (status.kind === 'failed') await setTabStatus(tabId, { kind: 'idle' });
  };
  return {
    left,
    async changed(tabId) {
      const status = await tabStatus(tabId);
      if (status.kind === 'ready') await setTabStatus(tabId, { ...status, changed: true });
    },
    async check(tabId, change) {
      const status = await tabStatus(tabId);
      // A page that could not be read holds nobody who could answer: only a new loading ends its notice.
      const asks = status.kind === 'ready' || (status.kind === 'failed' && change === 'loading');
      if (!asks) return;
      if (!(await commandPage(tabId, { to: 'page', type: 'hello' }))) await left(tabId);
    },
    async sweep(isReading) {
      for (const [tabId, status] of await allTabStatuses()) {
        if (status.kind !== 'reading' || isReading(tabId)) continue;
        await setTabStatus(tabId, { kind: 'failed', url: status.url, reason: 'interrupted' });
      }
    },
  };
}
