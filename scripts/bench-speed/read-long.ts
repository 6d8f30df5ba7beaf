import { readFileSync } from 'node:fs';
import { readText } from '../../lib/reading/read-story.ts';

// Run as a process of its own by `peak-memory.ts`: reads the text on standard input and prints what the process has taken at
// most, before and after, in kB.
const text = readFileSync(0, 'utf8');
readText(text.slice(0, 2000), { title: '' });
const before = process.resourceUsage().maxRSS;
const { attributions } = readText(text, { title: '' });
const peak = process.resourceUsage().maxRSS;
process.stdout.write(JSON.stringify({ before, peak, attributions: attributions.length }));
