/** Asks again every 50 ms until the answer satisfies; throws with the last answer after `timeout` ms. */
export async function waitUntil<T>(
  ask: () => Promise<T>,
  satisfies: (answer: T) => boolean,
  timeout = 8000,
): Promise<T> {
  const end = Date.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (satisfies(answer)) return answer;
    if (Date.now() > end) throw new Error(`waited in vain; last answer: ${JSON.stringify(answer)}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
