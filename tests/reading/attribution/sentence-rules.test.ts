import { describe, expect, it } from 'vitest';
import { proposalsIn, unmark } from '../marked.ts';

// One table a rule: sentences that it must take, with what it must find, and sentences that it must refuse.
const RULES: Readonly<
  Record<string, { readonly takes: readonly string[]; readonly refuses: readonly string[] }>
> = {
  'quotation-verb-source': {
    takes: [
      '“[q|It floods every spring,]” [c|said] [s|Ana Ruiz].',
      '“[q|It is over,]” [c|said] [s|Lena Ruiz], a retired nurse from Dalton who had driven all night.',
      '“[q|Who pays?]” [c|asked] [s|Sam Dunn].',
      "''[q|It floods every spring,]'' [c|said] [s|Ana Ruiz].",
      '"[q|It leaks,]" [c|said] [s|the mayor] on Tuesday.',
      '“[q|I would not go,]” [c|added] [s|Senator Mark S. Kirby], Republican of Iowa, becoming the first to refuse.',
    ],
    refuses: ['“It leaks,” Ana Ruiz said.', 'She read “Harbour Lights” twice.'],
  },
  'quotation-source-verb': {
    takes: [
      '“[q|It leaks,]” [s|Ana Ruiz] [c|said].',
      '“[q|It leaks,]” [s|Shaw], the Independent member for Northmoor, who lost her own house, [c|said].',
      '“[q|They would be wrong,]” [s|Michael Brigg], a spokesman for the port, [c|said] in an interview.',
      '“[q|Is it late?]” [s|she] [c|pressed].',
      '“[q|It is not safe,]” [s|Ana Ruiz] [c|said] at the town hall, where traders had gathered.',
      '“[q|You know, it happens, right?]” [s|Tom Reed] [c|went on].',
      '“[q|It is late,]” [s|the person] [c|added].',
    ],
    refuses: ['Ana Ruiz said “it leaks”.', '“It leaks.” The wall fell.'],
  },
  'source-verb-quotation': {
    takes: [
      '[s|Ana Ruiz] [c|said]: “[q|It leaks.]”',
      '[s|Shaw] [c|told] the Courier: “[q|It leaks.]”',
      '[s|Rep. Ann Bell] (D-Ore.), who leads the panel, [c|said]: “[q|Enough.]”',
      '[s|Ms. Lowe] [c|said] [q|the plant was “a promise kept]”.',
      '[s|Obi] [c|called] [q|the levy “reckless]”.',
      'In a letter on Monday, [s|Nowicka] [c|said] [q|the wall was “finished]”.',
    ],
    refuses: ['“It leaks,” Ana Ruiz said.', 'Ana Ruiz said the wall would hold.'],
  },
  'source-verb-clause': {
    takes: [
      '[s|Ana Ruiz] [c|said] [q|the wall would hold].',
      '[s|The council] [c|announced] on Friday [q|that the ferry would stop].',
      '[s|Reed] [c|told] members [q|that the port was safe].',
      '[s|Officials] [c|say] [q|they want more time].',
      '[s|The mayor], who was elected in May, [c|insisted] [q|the wall was safe].',
      '[s|Reed] [c|urged] [q|voters to focus on the harbour].',
      '[s|Aides] [c|said] [q|more than 1 million donors had given].',
      '[s|Reed] [c|said] [q|the wall would hold], which fell in 2015.',
    ],
    refuses: ['Reed spoke about the wall.', 'It rained in Larkfield.', 'Experience shows little.'],
  },
  'clause-source-verb': {
    takes: [
      '[q|The wall would hold], [s|Ana Ruiz] [c|said].',
      '[q|Whether it is late will be asked], [s|the mayor] [c|said].',
    ],
    refuses: ['In an interview, Ana Ruiz said.'],
  },
  'clause-around-source-verb': {
    takes: ['[q|The wall], [s|Reed] [c|said], [q|would hold].'],
    refuses: ['In an interview, Reed said, “It leaks.”'],
  },
  'quotation-around-source-verb': {
    takes: ['“[q|If they ask,]” [s|Ruiz] [c|said], “[q|we will answer.]”'],
    refuses: ['“It leaks,” Ruiz said, adding little.'],
  },
  'quotation-around-verb-source': {
    takes: [
      '“[q|We have had offices there since April,]” [c|said] [s|Stephanie Form], the director, “[q|and we have been busy.]”',
    ],
    refuses: ['“It leaks,” said Stephanie Form, the director.'],
  },
  'according-to': {
    takes: [
      '[c|According to] [s|the report], [q|the wall was safe].',
      '[q|The wall was safe], [c|according to] [s|Ana Ruiz].',
    ],
    refuses: ['Reed acted in accordance with the plan.'],
  },
  'quotation-participle': {
    takes: [
      '[s|Ruiz] met Shaw, [c|saying] [q|the wall was “finished]”.',
      '[s|The town] released a statement [c|saying] [q|the comments “are only an opinion.]”',
    ],
    refuses: ['Ruiz met Shaw.'],
  },
  'clause-participle': {
    takes: ['[s|Reed] left early, [c|saying] [q|the wall was safe].'],
    refuses: ['Reed left, whistling.'],
  },
  relative: {
    takes: [
      '[s|Reed, who] [c|called] [q|the vote “a fraud,]” left early.',
      '[s|Momentia, which] [c|claims] [q|to have 100 members], met.',
    ],
    refuses: ['Reed, who left early, said it was late.'],
  },
  'clause-shared-subject': {
    takes: ['[s|Reed] left early and [c|said] [q|the wall was safe].'],
    refuses: ['Reed left early and Shaw stayed.'],
  },
  'noun-clause': {
    takes: [
      'Many doubted [s|Reed]’s [c|claim] [q|that the wall was safe].',
      'Many doubted [s|her] [c|promise] [q|to rebuild the port].',
    ],
    refuses: ['Reed’s claim surprised many.'],
  },
  'quotation-passive': {
    takes: ['The plan [c|was called] “[q|reckless]”.'],
    refuses: ['Reed called the plan “reckless”.'],
  },
};

describe('rules of the sentence', () => {
  for (const [rule, { takes, refuses }] of Object.entries(RULES)) {
    it.each(takes)(`${rule} takes: %s`, (marked) => {
      const { text, expected } = unmark(marked);
      expect(proposalsIn(text)).toContainEqual({ rule, ...expected });
    });
    it.each(refuses)(`${rule} refuses: %s`, (text) => {
      expect(proposalsIn(text).map((proposal) => proposal.rule)).not.toContain(rule);
    });
  }
});
