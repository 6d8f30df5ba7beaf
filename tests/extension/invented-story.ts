import type { DemoStory } from '../../scripts/demo/demo-page.ts';

/** Everything in it is invented. Three people speak in five quotations; Priya Obi is named and says nothing. */
export const INVENTED_STORY: DemoStory = {
  title: 'Dockers vote to strike as council weighs port sale',
  standfirst: 'Union says members were promised a say before anything was sold',
  byline: 'Lena Marsh',
  section: 'Harbour',
  published: '2024-03-14',
  caption: 'Ewa Nowicka at the gates on Monday. Photograph: Ravi Sen/Tidewatch',
  paragraphs: [
    'Dockers in Larkfield voted by a large majority on Thursday to strike over the planned sale of the port, after a meeting that ran past midnight.',
    '“We were promised a say before anything was sold, and we have not had it,” Ewa Nowicka, the general secretary of the dockers’ union, said.',
    '“If the council wants a fight, it will find us ready. If it wants to talk, it knows where we are.”',
    'Tom Reed, the deputy leader of Larkfield council, said: “Nobody is selling anything today.” The vote on the sale would be held in public, he added.',
    'The mayor, Priya Obi, was not at the meeting. Her office would not be drawn on the sale, which is thought to be worth about £40m to the town.',
    'Ana Ruiz, who runs the Harbour clinic, has followed the argument from across the road. “It keeps my patients awake,” she said.',
    'The strike is due to begin on 2 April and would close the port for three days, at the height of the timber season.',
  ],
};
