import type { PanelTab } from '../panel/panel-ports.ts';
import { askBackground } from './send.ts';

type Listener = (tab: PanelTab | null) => void;
type Watch = (listener: Listener) => () => void;

/** Milliseconds between two questions. Far more than a reading takes. */
const ASK_EVERY = 2000;

/**
 * The same watch, which wakes a worker that was stopped in the middle of a reading: it then says itself that the reading was
 * interrupted. Without this the panel would say “Reading…” until the next click, as nothing else starts the worker.
 */
export function withReadingAlarm(watch: Watch): Watch {
  return (listener) => {
    let timer: ReturnType<typeof setInterval> | undefined;
    const ask = () => {
      askBackground('awake', {}).catch(() => undefined); // stopped while it answered: the next question wakes it
    };
    const unwatch = watch((tab) => {
      clearInterval(timer);
      if (tab?.status.kind === 'reading') timer = setInterval(ask, ASK_EVERY);
      listener(tab);
    });
    return () => {
      clearInterval(timer);
      unwatch();
    };
  };
}
