import type { Article } from '../model/article.ts';
import type { Attribution, Certainty } from '../model/attribution.ts';
import type { PersonId } from '../model/people.ts';
import type { QuoteKind } from '../model/quote.ts';
import { READING_VERSION, type Reading } from '../model/reading.ts';
import type { Span } from '../model/span.ts';
import type { Story } from '../model/story.ts';
import { attributeStory } from './attribution/attribute-story.ts';
import type { Proposal } from './attribution/proposal.ts';
import { makeStory, storyOfText } from './make-story.ts';
import { createResolver } from './people/create-resolver.ts';
import { findPeople } from './people/find-people.ts';
import { finishPeople } from './people/finish-people.ts';
import { tagStory } from './tag-story.ts';
import type { TaggedStory } from './token.ts';

/** Reads an article: its people, its quotations and who said them. Total; equal input gives an equal reading. */
export function readStory(article: Article): Reading {
  return read(makeStory(article));
}

/** Reads plain text; all offsets are those of the text given. `title` is context only. */
export function readText(
  text: string,
  head: { readonly title: string; readonly byline?: readonly string[] },
): Reading {
  return read(storyOfText(text, head));
}

function read(story: Story): Reading {
  const tagged = tagStory(story);
  const proposals = attributeStory(tagged);
  const people = findPeople(tagged, tagged.quoted);
  const resolver = createResolver(tagged, people, tagged.quoted);
  const attributions: Attribution[] = [];
  const earlier: { source: Span; person: PersonId | null }[] = [];
  const resolved: { source: Span; person: PersonId }[] = [];
  for (const [i, p] of proposals.entries()) {
    const answer =
      p.source === null
        ? null
        : resolver.resolve(p.source, { cue: p.cue, content: p.content, earlier });
    const persons = answer?.persons ?? [];
    if (p.source !== null) {
      earlier.push({ source: p.source, person: persons[0] ?? null });
      if (persons[0] !== undefined) resolved.push({ source: p.source, person: persons[0] });
    }
    attributions.push(attributionOf(tagged, p, i, persons));
  }
  return {
    version: READING_VERSION,
    story,
    people: finishPeople(people, tagged, resolved),
    attributions,
  };
}

function attributionOf(
  tagged: TaggedStory,
  p: Proposal,
  i: number,
  persons: readonly PersonId[],
): Attribution {
  const certainty: Certainty =
    p.source === null ? 'unclear' : p.rule.startsWith('floating') ? 'likely' : 'stated';
  return {
    quote: { id: `q${i}`, kind: kindOf(tagged, p), content: p.content },
    cue: p.cue,
    source: p.source,
    speaker: persons[0] ?? null,
    speakers: persons,
    via: null,
    rule: p.rule,
    confidence: certainty === 'stated' ? 0.9 : 0.6,
    certainty,
    evidence: [p.cue, p.source].filter((span) => span !== null),
    candidates: [],
    negated: p.negated,
  };
}

/** Direct: every word of the content stands in quotation marks; mixed: some. */
function kindOf(tagged: TaggedStory, p: Proposal): QuoteKind {
  if (p.runs.length === 0) return 'indirect';
  const { text } = tagged.story;
  const outside = p.content.some((span) => {
    let at = span.start;
    for (const run of p.runs) {
      if (run.end <= span.start || run.start >= span.end) continue;
      if (/[\p{L}\p{N}]/u.test(text.slice(at, Math.max(at, run.start)))) return true;
      at = run.end;
    }
    return /[\p{L}\p{N}]/u.test(text.slice(Math.min(at, span.end), span.end));
  });
  return outside ? 'mixed' : 'direct';
}
