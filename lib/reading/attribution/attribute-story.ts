import { isReadForQuotations } from '../../model/article.ts';
import type { LogisticModel } from '../confidence/logistic.ts';
import type { QuotedRun } from '../quotes/quoted-run.ts';
import type { TaggedStory } from '../token.ts';
import { attributeSentence } from './attribute-sentence.ts';
import { carriersOf, type Carrier } from './carrier.ts';
import { foundSoFar } from './found-so-far.ts';
import { transcriptTurns } from './transcript.ts';
import type { Proposal } from './proposal.ts';
import { signedPosts } from './signed-posts.ts';
import { continued } from './sieves/continued.ts';
import { dashName } from './sieves/dash-name.ts';
import { floating } from './sieves/floating.ts';
import { governed } from './sieves/governed.ts';
import { leadIn } from './sieves/lead-in.ts';
import { nameLine, voicesOf } from './sieves/name-line.ts';
import { nameColon } from './sieves/name-colon.ts';
import { sentenceBefore } from './sieves/sentence-before.ts';
import { unattributed } from './sieves/unattributed.ts';
import type { QuoteContext, Sieve, SieveAnswer } from './sieves/sieve.ts';

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

/**
 * Finds every attribution of a story, in text order: who is named as the source of which words, and by what rule. `ends`
 * tells where contents end; with `null` the rules alone do.
 */
export function attributeStory(
  tagged: TaggedStory,
  ends: LogisticModel | null,
): readonly Proposal[] {
  return attributeCarriers(tagged, carriersOf(tagged, tagged.quoted), ends);
}

/** The same, of sentences that were prepared before. */
export function attributeCarriers(
  tagged: TaggedStory,
  carriers: readonly Carrier[],
  ends: LogisticModel | null,
): readonly Proposal[] {
  const turns = [...transcriptTurns(tagged), ...signedPosts(tagged)];
  const inTurns = new Set(turns.map((turn) => turn.paragraph));
  const found: Proposal[] = [...turns];
  for (const carrier of carriers) {
    if (isRead(tagged, carrier) && !inTurns.has(carrier.paragraph))
      for (const proposal of attributeSentence({ ...carrier, ends })) found.push(proposal);
  }
  return withLeftOver(tagged, carriers, found);
}

/** Headings, captions and times are not read for statements. */
function isRead(tagged: TaggedStory, carrier: Carrier): boolean {
  return isReadForQuotations(tagged.paragraphs[carrier.paragraph]!.kind);
}

/** Puts every quotation that is still without an attribution to the sieves, in text order. */
function withLeftOver(
  tagged: TaggedStory,
  carriers: readonly Carrier[],
  direct: readonly Proposal[],
): readonly Proposal[] {
  const found = foundSoFar(direct);
  const voices = voicesOf(carriers);
  let previous: QuotedRun | null = null;
  for (const carrier of carriers) {
    for (const [index, { run }] of carrier.items.entries()) {
      if (run === null) continue;
      if (found.ownerOf(run) === null && isRead(tagged, carrier)) {
        const context = { tagged, carriers, carrier, index, run, previous, found, voices };
        const answer = firstAnswer(context);
        if (answer !== null) found.add(answer.proposal, answer.extends);
      }
      previous = run;
    }
  }
  return found.all;
}

function firstAnswer(context: QuoteContext): SieveAnswer | null {
  for (const sieve of SIEVES) {
    const answer = sieve(context);
    if (answer !== null) return answer;
  }
  return null;
}
