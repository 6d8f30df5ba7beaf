import type { Article } from '../lib/model/article.ts';
import type { Attribution } from '../lib/model/attribution.ts';
import type { Reading } from '../lib/model/reading.ts';
import type { RelatedItem } from '../lib/panel/related-view.ts';

/** A reading as a listing for people: the speakers, what they say, and what is related. */
export function printReading(
  article: Article,
  reading: Reading,
  related: readonly RelatedItem[],
): string {
  const { persons } = reading.people;
  const shown = reading.attributions.filter(({ negated }) => !negated);
  const said = (id: string) =>
    shown.filter(({ speakers, certainty }) => certainty !== 'unclear' && speakers.includes(id))
      .length;
  const speakers = persons.filter(({ id }) => said(id) > 0);
  const silent = persons.filter(({ id, kind }) => said(id) === 0 && kind === 'person');
  const lines = [article.title || 'Untitled story'];
  const facts = [article.siteName, article.published].filter((fact) => fact !== null);
  if (facts.length > 0) lines.push(facts.join(' · '));
  lines.push('', 'Who speaks');
  for (const { id, name, role } of speakers) {
    lines.push(`  ${name}${role === null ? '' : `, ${role}`} – ${said(id)}`);
  }
  if (speakers.length === 0) lines.push('  Nobody named.');
  if (silent.length > 0) {
    lines.push('', `Talked about, not heard: ${silent.map(({ name }) => name).join(', ')}`);
  }
  lines.push('', 'Quotations');
  for (const attribution of shown) lines.push(...quotationLines(reading, attribution));
  if (shown.length === 0) lines.push('  None.');
  lines.push('', 'Related among the bundled stories');
  for (const { title, reasons } of related) lines.push(`  ${title}`, `    ${reasons.join('; ')}`);
  if (related.length === 0) lines.push('  None.');
  return lines.join('\n');
}

function quotationLines(reading: Reading, attribution: Attribution): string[] {
  const { text } = reading.story;
  const { quote, certainty, source, rule, confidence } = attribution;
  const content = quote.content.map(({ start, end }) => text.slice(start, end)).join(' … ');
  const shown = quote.kind === 'direct' ? `“${content}”` : content;
  const percent = Math.round(confidence * 100);
  return [
    `  ${shown.replaceAll(/\s+/g, ' ')}`,
    `    ${speakerOf(reading, attribution)} · ${quote.kind}, ${certainty} (${percent} %, ${rule})${
      source === null ? '' : ` · “${text.slice(source.start, source.end)}”`
    }`,
  ];
}

function speakerOf({ people, story }: Reading, attribution: Attribution): string {
  const nameOf = (id: string) => people.persons.find((person) => person.id === id)?.name ?? id;
  const { certainty, speakers, source, candidates } = attribution;
  if (certainty !== 'unclear' && speakers.length > 0) return speakers.map(nameOf).join(' and ');
  if (certainty !== 'unclear' && source !== null) return story.text.slice(source.start, source.end);
  const names = candidates.map(({ person }) => nameOf(person));
  return `speaker unclear${names.length > 0 ? ` (perhaps ${names.join(', or ')})` : ''}`;
}
