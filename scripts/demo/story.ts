import type { DemoStory } from './demo-page.ts';

/** What `npm start` opens: a look back at the week of the bundled stories, so that the panel has something to relate. */
export const DEMO_STORY: DemoStory = {
  title: 'A week of resignations leaves Labour with two answers to one vote',
  standfirst:
    'The party’s MPs want their leader gone; its biggest union and a young campaign want the members to decide',
  byline: 'Staff',
  section: 'Politics',
  published: '2016-07-01',
  caption:
    'A drawing of the rally in Parliament Square on Monday evening. Illustration: The Larkfield Courier',
  paragraphs: [
    'Seven days after Britain voted to leave the European Union, Labour has a leader whom its MPs do not want and who does not mean to go.',
    'Jeremy Corbyn lost a motion of no confidence by 172 votes to 40 on Tuesday. He refused to resign. “Today’s vote by MPs has no constitutional legitimacy,” Corbyn said.',
    'It began on Sunday, at about one in the morning, with a phone call to Hilary Benn, the shadow foreign secretary. Benn said he had “lost confidence in his ability to lead the party” and was dismissed. Heidi Alexander, the shadow health secretary, was the first to resign over it. “A change of leadership is essential,” she said.',
    'The unions took the other side. Len McCluskey, the general secretary of Unite, said a new leader could only be chosen “openly and democratically through an election”. Manuel Cortes, the general secretary of the Transport Salaried Staffs’ Association, spoke of “childish, self-indulgent behaviour” by the MPs.',
    'James Schneider, a spokesman for Momentum, said members would be “upset, disappointed and angry”. The campaign claims to have up to 100,000 members.',
    'On Wednesday the argument reached the House of Commons. David Cameron, the prime minister, who has himself announced that he will resign, told the Labour leader that “it’s not in the national interest” for him to stay.',
    '“For heaven’s sake, man, go,” he said.',
    'Corbyn had asked about the referendum and about poverty. “The prime minister has two months left,” he said.',
    'Margaret Beckett, a former foreign secretary, appealed to him to stand aside. According to her there were “people around Jeremy who are prepared to see the Labour Party split rather than for him to go”.',
    'John McDonnell, the shadow chancellor, disagreed: Corbyn, he said, “worked himself to the ground” in the referendum campaign.',
    'His opponents hope that one candidate against him, rather than three, will have a better chance than last September, when he won 59.5% of the vote.',
  ],
};
