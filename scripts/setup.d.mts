/** Path of a Chromium, Chrome or Edge; undefined where there is none. */
export function findChromium(): string | undefined;
/** Path of a Firefox; undefined where there is none. */
export function findFirefox(): string | undefined;
