import type { Span } from '../../model/span.ts';
import type { TaggedStory } from '../token.ts';
import { attributeSentence } from './attribute-sentence.ts';
import { carriersOf, type Carrier } from './carrier.ts';
import { transcriptTurns } from './transcript.ts';
import type { Proposal } from './proposal.ts';
import { continued } from './sieves/continued.ts';
import { dashName } from './sieves/dash-name.ts';
import { floating } from './sieves/floating.ts';
import { governed } from './sieves/governed.ts';
import { leadIn } from './sieves/lead-in.ts';
import { nameLine } from './sieves/name-line.ts';
import { nameColon } from './sieves/name-colon.ts';
import { sentenceBefore } from './sieves/sentence-before.ts';
import { unattributed } from './sieves/unattributed.ts';
import type { QuoteContext, Sieve } from './sieves/sieve.ts';

/** For quotations that no cue in their sentence takes, from most to least sure. The first answer wins. */
const SIEVES: readonly Sieve[] = [
  continued,
  nameColon,
  dashName,
  nameLine,
  leadIn,
  sentenceBefore,
  governed,
  floating,
  unattributed,
];

/** Finds every attribution of a story, in text order: who is named as the source of which words, and by what rule. */
export function attributeStory(tagged: TaggedStory): Proposal[] {
  const carriers = carriersOf(tagged, tagged.quoted);
  const turns = transcriptTurns(tagged);
  const inTurns = new Set(turns.map((turn) => turn.paragraph));
  const found: Proposal[] = [...turns];
  for (const carrier of carriers) {
    if (isRead(tagged, carrier) && !inTurns.has(carrier.paragraph))
      found.push(...attributeSentence(carrier));
  }
  return withLeftOver(tagged, carriers, found);
}

/** Headings and captions are not read for statements. */
function isRead(tagged: TaggedStory, carrier: Carrier): boolean {
  const { kind } = tagged.paragraphs[carrier.paragraph]!;
  return kind !== 'heading' && kind !== 'caption';
}

function withLeftOver(
  tagged: TaggedStory,
  carriers: readonly Carrier[],
  direct: readonly Proposal[],
): Proposal[] {
  const taken = new Set(direct.flatMap((proposal) => proposal.runs));
  const all = [...direct].sort(byFirst);
  for (const carrier of carriers) {
    if (!isRead(tagged, carrier)) continue;
    for (const [index, item] of carrier.items.entries()) {
      if (item.run === null || taken.has(item.run)) continue;
      const context: QuoteContext = { tagged, carriers, carrier, index, run: item.run, found: all };
      for (const sieve of SIEVES) {
        const answer = sieve(context);
        if (answer === null) continue;
        if (answer.extends === null) all.push(answer.proposal);
        else all[all.indexOf(answer.extends)] = answer.proposal;
        taken.add(item.run);
        all.sort(byFirst);
        break;
      }
    }
  }
  return all;
}

const byFirst = (a: Proposal, b: Proposal) => firstOf(a).start - firstOf(b).start;
const firstOf = (proposal: Proposal): Span => proposal.content[0]!;
