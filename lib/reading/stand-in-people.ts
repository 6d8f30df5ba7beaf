import type { People, Person } from '../model/people.ts';
import type { Span } from '../model/span.ts';
import type { Resolution, SourceContext, SourceResolver } from './people/resolution.ts';
import type { TaggedStory } from './token.ts';

/** Persons by capitalised runs, until the real finder is there. */
export function findPeople(tagged: TaggedStory, _quoted: readonly Span[]): People {
  const persons = new Map<string, { name: string; aliases: Set<string>; mentions: Span[] }>();
  const { tokens } = tagged;
  const captions = tagged.paragraphs.filter((p) => p.kind === 'caption' || p.kind === 'heading');
  for (let i = 0; i < tokens.length; i += 1) {
    let end = i;
    while (
      end < tokens.length &&
      /^\p{Lu}[\p{L}.'’-]+$/u.test(tokens[end]!.text) &&
      !/^(?:The|A|An|In|On|He|She|It|They|But|And|If|Mr\.|Ms\.|Mrs\.)$/.test(tokens[end]!.text)
    )
      end += 1;
    if (end === i) continue;
    const span = { start: tokens[i]!.start, end: tokens[end - 1]!.end };
    const surname = tokens[end - 1]!.norm;
    const name = tagged.story.text.slice(span.start, span.end);
    const known = persons.get(surname);
    if (known === undefined) {
      if (end - i >= 2 && !captions.some((c) => c.start <= span.start && span.end <= c.end))
        persons.set(surname, { name, aliases: new Set(), mentions: [span] });
    } else {
      known.mentions.push(span);
      if (name !== known.name) known.aliases.add(name);
    }
    i = end;
  }
  const list = [...persons.values()].map((p, i): Person => ({
    id: `p${i}`,
    kind: 'person',
    name: p.name,
    role: null,
    roles: [],
    aliases: [...p.aliases],
    mentions: p.mentions,
  }));
  return { persons: list, mentions: [] };
}

export function createResolver(
  tagged: TaggedStory,
  people: People,
  _quoted: readonly Span[],
): SourceResolver {
  return {
    resolve(source: Span, context: SourceContext): Resolution {
      const text = tagged.story.text.slice(source.start, source.end).toLowerCase();
      const base = { kind: 'name', rule: 'stand-in', confidence: 0.5, candidates: [] } as const;
      if (/^(?:he|she|they|i)$/.test(text)) {
        const last =
          context.earlier.findLast((e) => e.person !== null)?.person ??
          people.persons.findLast((p) =>
            p.mentions.some((m) => m.end <= source.start && m.end > source.start - 400),
          )?.id;
        return {
          ...base,
          kind: 'pronoun',
          persons: last === undefined || last === null ? [] : [last],
        };
      }
      const hit = people.persons.find((p) =>
        p.mentions.some((m) => m.start >= source.start && m.end <= source.end),
      );
      return { ...base, persons: hit === undefined ? [] : [hit.id] };
    },
  };
}

export function finishPeople(people: People): People {
  return people;
}
