// The card as it is over a page, in a root that a checker can see into: card.html, card.html?dark.
import { createCard } from '../../lib/page/card.ts';

const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  return attach.call(this, { ...init, mode: 'open' });
};

if (location.search === '?dark') {
  document.body.style.background = '#1a1816';
  document.body.style.color = '#ece7de';
}
const labels = {
  quotationCount: (count: number) => `${count} quotations`,
  otherStories: 'Also named in',
  showInPanel: 'Show in the panel',
};
const name = document.createRange();
name.selectNodeContents(document.getElementById('name')!);
createCard(document, labels, () => {}).show(
  {
    person: 'p0',
    name: 'Ewa Nowicka',
    role: 'general secretary of the dockers’ union',
    style: 1,
    names: [],
    quotations: ['“We were promised a say before anything was sold”', 'the strike would go on'],
    quotationCount: 4,
    stories: ['Port sale: what the council papers say'],
  },
  name,
);
document.documentElement.dataset.ready = '';
