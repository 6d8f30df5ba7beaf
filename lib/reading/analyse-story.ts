import type { People, PersonId } from '../model/people.ts';
import type { Span } from '../model/span.ts';
import type { Story } from '../model/story.ts';
import { attributeStory } from './attribution/attribute-story.ts';
import type { Proposal } from './attribution/proposal.ts';
import { createResolver } from './people/create-resolver.ts';
import { findPeople } from './people/find-people.ts';
import type { Resolution } from './people/resolution.ts';
import { tagStory } from './tag-story.ts';
import type { TaggedStory } from './token.ts';

/** A proposal and whom its source stands for. */
export interface ResolvedProposal {
  readonly proposal: Proposal;
  /** `null` where the proposal names no source. */
  readonly resolution: Resolution | null;
  /** Who relays the words; `null` where nobody does, or nobody known. */
  readonly via: PersonId | null;
}

/** Everything found in a story, before it is decided what is sure enough to show. */
export interface Analysis {
  readonly tagged: TaggedStory;
  readonly people: People;
  /** In text order. */
  readonly found: readonly ResolvedProposal[];
}

/** Tags a story, finds its people, and proposes every attribution with the persons behind its source. */
export function analyseStory(story: Story): Analysis {
  const tagged = tagStory(story);
  const people = findPeople(tagged, tagged.quoted);
  const resolver = createResolver(tagged, people, tagged.quoted);
  const earlier: { source: Span; person: PersonId | null }[] = [];
  const known = new Map<number, Resolution>();
  const found = attributeStory(tagged).map((proposal): ResolvedProposal => {
    const { source, cue, content } = proposal;
    if (source === null) return { proposal, resolution: null, via: null };
    const resolution =
      known.get(source.start) ?? resolver.resolve(source, { cue, content, earlier });
    known.set(source.start, resolution);
    earlier.push({ source, person: resolution.persons[0] ?? null });
    const { via } = proposal;
    if (via === null) return { proposal, resolution, via: null };
    const relay = known.get(via.start) ?? resolver.resolve(via, { cue: null, content, earlier });
    return { proposal, resolution, via: relay.persons[0] ?? null };
  });
  return { tagged, people, found };
}
