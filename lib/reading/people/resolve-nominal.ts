import type { PersonId } from '../../model/people.ts';
import { SPEAKING_BODIES, SPEAKING_TEXTS } from '../lexicon/people/organisation-nouns.ts';
import { isRoleNoun } from './name-words.ts';
import { lastBefore, type PersonIndex } from './person-index.ts';
import { resolveBody } from './resolve-organisation.ts';
import { resolveRole } from './resolve-role.ts';
import type { Resolution, SourceContext, SourceKind } from './resolution.ts';
import type { Segment } from './source-segments.ts';

const INDEFINITE =
  /^(?:a|an|one|another|some|several|many|few|two|three|four|five|six|seven|eight|nine|ten|most|any|other|others|both|no|each|every|all|more|less|half|dozens|hundreds|thousands|someone|somebody|anyone|everyone|nobody|none|those|these|people|critics|\d+)$/;
const DEFINITE = /^(?:the|this|that|his|her|their|its|our|my|our)$/;
/** Texts that somebody writes: what they say is said by their author. */
const OWN_TEXTS =
  /^(?:brief|letter|tweet|tweets|statement|book|memoir|post|op-ed|speech|remarks|email|e-mail|message|blog|column|testimony|description|claim|claims|comments|comment|words|answer|reply|response|view|call|vow|promise|pledge|warning|assertion|argument|autobiography)$/;

/** Whom a noun stands for: a person by role, an organisation, a text, or somebody without a name. */
export function resolveNominal(
  index: PersonIndex,
  subjects: readonly (PersonId | null)[],
  segments: readonly Segment[],
  context: SourceContext,
): Resolution {
  const segment = segments[0];
  if (segment === undefined) return nobody('unnamed', 'no-source', 0.5);
  const { folded } = index.text;
  const opener = folded[segment.first]!;
  const head = headNoun(index, segment);
  const owner = isRoleNoun(folded[segment.end] ?? '') ? null : ownerOf(index, segment);
  if (owner !== null && (OWN_TEXTS.test(head) || /^'s?$/.test(folded[segment.headEnd - 1]!))) {
    return {
      persons: [owner],
      kind: OWN_TEXTS.test(head) ? 'document' : 'name',
      rule: 'own-words',
      confidence: 0.85,
      candidates: [],
    };
  }
  if (SPEAKING_TEXTS.has(head) || SPEAKING_TEXTS.has(singular(head)))
    return nobody('document', 'text-speaks', 0.9);
  if (INDEFINITE.test(opener)) return nobody('unnamed', 'unnamed', 0.93);
  if (DEFINITE.test(opener) && owner === null) {
    if (isRoleNoun(head) || /^\d+-year-old$/.test(head)) {
      return (
        resolveRole(index, subjects, segment, context) ?? nobody('nominal', 'role-unclear', 0.6)
      );
    }
    if (SPEAKING_BODIES.has(head)) {
      return resolveBody(index, segment, context) ?? nobody('organisation', 'body-speaks', 0.8);
    }
  }
  if (SPEAKING_BODIES.has(head)) return nobody('organisation', 'body-speaks', 0.8);
  return nobody('unnamed', 'unnamed', 0.85);
}

/** The last word of the head part, without a possessive. */
function headNoun(index: PersonIndex, segment: Segment): string {
  for (let i = segment.headEnd - 1; i >= segment.first; i -= 1) {
    const word = index.text.folded[i]!;
    if (/^[a-z0-9]/.test(word)) return word;
  }
  return '';
}

function singular(word: string): string {
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/** The person who possesses the head: "Reed's letter", "Reed's". */
function ownerOf(index: PersonIndex, segment: Segment): PersonId | null {
  for (let i = lastBefore(index, segment.first) + 1; i < index.mentions.length; i += 1) {
    const mention = index.mentions[i]!;
    if (mention.first >= segment.end) break;
    if (mention.person.kind !== 'person') continue;
    if (/^(?:'s|')$/.test(index.text.folded[mention.end] ?? '')) return mention.person.id;
  }
  return null;
}

function nobody(kind: SourceKind, rule: string, confidence: number): Resolution {
  return { persons: [], kind, rule, confidence, candidates: [] };
}
