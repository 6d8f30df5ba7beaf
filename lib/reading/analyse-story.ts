import type { People, PersonId } from '../model/people.ts';
import type { Span } from '../model/span.ts';
import type { Story } from '../model/story.ts';
import { attributeCarriers } from './attribution/attribute-story.ts';
import { carriersOf } from './attribution/carrier.ts';
import { choicePlace, type ChoicePlace } from './attribution/choice-place.ts';
import type { Proposal } from './attribution/proposal.ts';
import { sourceChoices, type SourceChoice } from './attribution/source-choices.ts';
import type { LogisticModel } from './confidence/logistic.ts';
import { CONTENT_END } from './confidence/models.ts';
import { createResolver } from './people/create-resolver.ts';
import { findPeople } from './people/find-people.ts';
import type { EarlierSource, Resolution, SourceResolver } from './people/resolution.ts';
import { tagStory } from './tag-story.ts';
import type { TaggedStory } from './token.ts';

/** Words that may name the source, and whom they stand for. */
export interface ResolvedChoice {
  readonly choice: SourceChoice;
  readonly resolution: Resolution;
}

/** Everything near a quotation that may name its source. */
export interface Choices {
  readonly place: ChoicePlace;
  readonly all: readonly ResolvedChoice[];
  /** Whom the statement before was taken for. */
  readonly lastPerson: PersonId | null;
}

/** A proposal and whom its source stands for. */
export interface ResolvedProposal {
  readonly proposal: Proposal;
  /** `null` where the proposal names no source. */
  readonly resolution: Resolution | null;
  /** Who relays the words; `null` where nobody does, or nobody known. */
  readonly via: PersonId | null;
  /** `null` where the rule's own source is the only one: no quotation, a transcript. */
  readonly choices: Choices | null;
}

/** Everything found in a story, before it is decided what is sure enough to show. */
export interface Analysis {
  readonly tagged: TaggedStory;
  readonly people: People;
  /** In text order. */
  readonly found: readonly ResolvedProposal[];
}

/** Rules that read the form of a page or a fixed phrase ("quoted Reed as saying"): nothing else near can be the source. */
export const FORMATS: ReadonlySet<string> = new Set([
  'transcript',
  'name-line',
  'dash-name',
  'post',
  'quotation-relayed',
]);

/** Tags a story, finds its people, and proposes every attribution with the persons behind its source. */
export function analyseStory(story: Story): Analysis {
  return analyseTagged(tagStory(story), CONTENT_END);
}

/** The same of a story that is tagged, with a model of one's choice of where contents end (`null`: the rules alone tell). */
export function analyseTagged(tagged: TaggedStory, ends: LogisticModel | null): Analysis {
  const people = findPeople(tagged, tagged.quoted);
  const resolver = createResolver(tagged, people, tagged.quoted);
  const carriers = carriersOf(tagged, tagged.quoted);
  const earlier: EarlierSource[] = [];
  const known = new Map<number, Resolution>();
  let last: Proposal | null = null;
  const found = attributeCarriers(tagged, carriers, ends).map((proposal): ResolvedProposal => {
    const { source, cue, content } = proposal;
    const place = FORMATS.has(proposal.rule) ? null : choicePlace(tagged, carriers, proposal, last);
    const lastPerson = earlier.at(-1)?.person ?? null;
    const choices =
      place === null ? null : choicesAt(proposal, place, lastPerson, resolver, earlier);
    if (source === null) return { proposal, resolution: null, via: null, choices };
    const resolution =
      known.get(source.start) ?? resolver.resolve(source, { cue, content, earlier });
    known.set(source.start, resolution);
    earlier.push({ source, person: resolution.persons[0] ?? null });
    last = proposal;
    const { via } = proposal;
    if (via === null) return { proposal, resolution, via: null, choices };
    const relay = known.get(via.start) ?? resolver.resolve(via, { cue: null, content, earlier });
    return { proposal, resolution, via: relay.persons[0] ?? null, choices };
  });
  return { tagged, people, found };
}

function choicesAt(
  proposal: Proposal,
  place: ChoicePlace,
  lastPerson: PersonId | null,
  resolver: SourceResolver,
  earlier: readonly EarlierSource[],
): Choices {
  const { content } = proposal;
  const all = sourceChoices(proposal, place).map((choice) => {
    const cue: Span | null = choice.cue?.cue ?? null;
    return { choice, resolution: resolver.resolve(choice.source, { cue, content, earlier }) };
  });
  return { place, all, lastPerson };
}
