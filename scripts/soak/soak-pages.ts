import { clickStory } from '../bench-click/click-story.ts';

/** Lengths in words that a day's news has. */
const LENGTHS = [200, 500, 800, 1200, 2500];

/** The made-up page of a number. */
export function demoStory(number: number): string {
  return clickStory(LENGTHS[number % LENGTHS.length]!, number);
}
