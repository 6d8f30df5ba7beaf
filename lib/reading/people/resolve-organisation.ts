import type { Person } from '../../model/people.ts';
import { foldName } from './fold-name.ts';
import { lastBefore, type PersonIndex } from './person-index.ts';
import type { Resolution, SourceContext } from './resolution.ts';
import type { Segment } from './source-segments.ts';

/** Nouns that stand for an organisation whose name has another word, by the words of that name. */
const KINDS: Readonly<Record<string, RegExp>> = {
  union:
    /\b(?:union|unite|unison|gmb|rmt|tssa|aslef|association|brotherhood|federation|teamsters|workers)\b/,
  party:
    /\b(?:party|labour|tory|tories|conservatives?|democrats?|republicans?|greens?|sinn fein|fine gael|fianna fail|bjp|congress|anc|snp|dup|ukip|plaid cymru)\b/,
  company:
    /\b(?:inc|ltd|plc|corp|company|group|co|holdings|energy|motors|airlines|airways|bank|industries|technologies|systems|foods|stores)\b/,
  firm: /\b(?:inc|ltd|plc|corp|company|group|co|holdings|partners|associates|llp|solutions)\b/,
  newspaper:
    /\b(?:times|post|herald|tribune|gazette|guardian|telegraph|mail|journal|courier|star|sun|mirror|express|independent|observer|news|chronicle|globe)\b/,
  paper:
    /\b(?:times|post|herald|tribune|gazette|guardian|telegraph|mail|journal|courier|star|sun|mirror|express|independent|observer|news|chronicle|globe)\b/,
  magazine: /\b(?:magazine|time|economist|spectator|new yorker|atlantic|newsweek|review|weekly)\b/,
  club: /\b(?:fc|afc|united|city|rovers|athletic|club|wanderers|albion|hotspur|town|county)\b/,
  team: /\b(?:fc|united|city|rovers|team|racing|club)\b/,
  force: /\b(?:police|constabulary|force|garda)\b/,
  police: /\b(?:police|constabulary|garda)\b/,
  charity:
    /\b(?:trust|foundation|charity|relief|aid|oxfam|shelter|crisis|society|fund|rspca|nspcc|rspb|barnardo's)\b/,
  bank: /\bbank|hsbc|barclays|lloyds|natwest\b/,
  ministry: /\b(?:ministry|department)\b/,
  school: /\b(?:school|academy|college)\b/,
  group:
    /\b(?:group|alliance|coalition|campaign|network|association|watch|action|momentum|friends)\b/,
  organisation: /\b(?:organisation|foundation|institute|association|network|watch|trust|society)\b/,
  organization: /\b(?:organization|foundation|institute|association|network|watch|trust|society)\b/,
  airline: /\b(?:airlines?|airways|air|ryanair|easyjet|qantas)\b/,
  network: /\b(?:network|cnn|fox|nbc|abc|cbs|news|tv|broadcasting|msnbc)\b/,
  broadcaster: /\b(?:bbc|itv|rte|abc|broadcasting|channel)\b/,
  regulator: /\b(?:ofcom|ofgem|ofwat|ofsted|authority|commission|regulator|agency|office)\b/,
};
const WINDOW = 10;

/** The organisation that "the council", "the union" stands for: the last named one of that kind, if only one is near. */
export function resolveBody(
  index: PersonIndex,
  segment: Segment,
  _context: SourceContext,
): Resolution | null {
  const head = index.text.folded
    .slice(segment.first, segment.headEnd)
    .findLast((word) => /^[a-z]/.test(word))!;
  const fitting = new Set<Person>();
  const here = paragraphOf(index, segment.first);
  for (let i = lastBefore(index, segment.first); i >= 0; i -= 1) {
    const { person, first } = index.mentions[i]!;
    if (here - paragraphOf(index, first) > WINDOW) break;
    if (person.kind === 'organisation' && isOfKind(person, head)) fitting.add(person);
  }
  const [best, ...others] = fitting;
  if (best === undefined) return null;
  const candidates = others.slice(0, 3).map(({ id }) => ({ person: id, rule: 'body-noun' }));
  return {
    persons: [best.id],
    kind: 'organisation',
    rule: 'body-noun',
    confidence: others.length === 0 ? 0.85 : 0.6,
    candidates,
  };
}

function paragraphOf(index: PersonIndex, token: number): number {
  return index.text.tagged.sentences[index.text.sentence[token]!]!.paragraph;
}

function isOfKind(person: Person, head: string): boolean {
  return [person.name, ...person.aliases].some((name) => {
    const folded = name.split(/\s+/).map(foldName).join(' ');
    return folded.split(' ').includes(head) || KINDS[head]?.test(folded) === true;
  });
}

/** "It said", "they said": the organisation that spoke last, or that was named last in this paragraph or the one before. */
export function resolveIt(index: PersonIndex, at: number, context: SourceContext): Resolution {
  const start = index.text.tagged.tokens[at]!.start;
  const last = context.earlier.findLast(({ source }) => source.start < start);
  const spoke =
    last?.person !== null && last !== undefined ? index.byId.get(last.person!) : undefined;
  if (spoke?.kind === 'organisation') return organisation(spoke, 'last-organisation', 0.8);
  const named = index.mentions[lastBefore(index, at)];
  if (
    named?.person.kind === 'organisation' &&
    paragraphOf(index, at) - paragraphOf(index, named.first) <= 1
  ) {
    return organisation(named.person, 'nearest-organisation', 0.65);
  }
  return { persons: [], kind: 'pronoun', rule: 'pronoun-unclear', confidence: 0.6, candidates: [] };
}

function organisation(person: Person, rule: string, confidence: number): Resolution {
  return { persons: [person.id], kind: 'organisation', rule, confidence, candidates: [] };
}
