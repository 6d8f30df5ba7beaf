import type { Browser } from 'puppeteer-core';

/** Stops the background worker, as the browser does when it was idle for long. The next event starts it again. */
export async function stopWorker(browser: Browser): Promise<void> {
  const driver = await browser.target().createCDPSession();
  const { targetInfos } = await driver.send('Target.getTargets', {
    filter: [{ type: 'service_worker' }],
  });
  for (const { targetId } of targetInfos) await driver.send('Target.closeTarget', { targetId });
  await driver.detach();
  // The driver's own session would keep the worker alive.
  const listed = browser.targets().findLast((target) => target.type() === 'service_worker');
  const worker = await listed?.worker();
  await worker?.close().catch(() => undefined); // it is gone already
}
