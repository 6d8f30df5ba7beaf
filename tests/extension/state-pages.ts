import { demoPage, type DemoStory } from '../../scripts/demo/demo-page.ts';
import type { Served } from '../../scripts/serve.ts';
import { INVENTED_STORY } from './invented-story.ts';

const html = (body: string, head = '', lang = 'en'): Served => ({
  body: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`,
});

/** About a hundred words without a quotation or a name. */
const CALM =
  'The sea wall was mended in the spring and has held since. The stones came by barge from the quarry across the bay, and were set by hand at low water. ';

const story = (changed: Partial<DemoStory>): Served => ({
  body: demoPage({ ...INVENTED_STORY, ...changed }),
});

const TEASERS = [
  ['Council puts off its vote on the harbour', 'The decision is now to be made in May.'],
  ['Ferry was late for the third day', 'A rope in the propeller kept it at the quay.'],
  ['Lighthouse to be painted again', 'The last coat was washed away in the storms of January.'],
  ['School choir sings for the dockers', 'They had practised in the old salt store.'],
  ['What the new bus lane means for you', 'A map of every stop from the hill to the market.'],
  ['Clinic asks for quiet nights', 'Lorries have been loading there since the autumn.'],
] as const;

const teaser = (n: number) => {
  const [title, line] = TEASERS[n % TEASERS.length]!;
  const where = ['in Larkfield', 'on Northmoor', 'at Tidewatch', 'by the quay'][n % 4];
  return `<li><h3><a href="/story-${n}">${title} ${where}</a></h3><p>${line}</p></li>`;
};

/** One page for each state that the panel must have words for. */
export const STATE_PAGES: Readonly<Record<string, Served>> = {
  '/story': story({}),
  '/second': story({
    title: 'Clinic by the harbour asks for quiet nights',
    paragraphs: [
      'The clinic beside the timber quay asked the port on Friday to stop loading lorries at night, saying its patients could not sleep.',
      '“We are asking for six hours of quiet, and nothing more than that,” said Ana Ruiz, who runs the Harbour clinic.',
      'Tom Reed, the deputy leader of Larkfield council, said he would meet her next week and look at the timetable of the lorries again.',
    ],
  }),
  '/without-quotations': story({
    standfirst: '',
    paragraphs: [CALM.repeat(2), CALM.repeat(2), CALM],
  }),
  '/german': {
    body: demoPage({
      ...INVENTED_STORY,
      title: 'Hafenarbeiter stimmen für einen Streik',
      paragraphs: [
        'Die Hafenarbeiter haben am Donnerstag mit großer Mehrheit für einen Streik gestimmt, der den Hafen für drei Tage schließen würde.',
        '„Man hat uns versprochen, dass wir gefragt werden, bevor etwas verkauft wird“, sagte die Vorsitzende der Gewerkschaft nach der Sitzung.',
        'Der Rat der Stadt will über den Verkauf erst im nächsten Monat und in öffentlicher Sitzung entscheiden, wie es aus dem Rathaus hieß.',
      ],
    }).replace('lang="en-GB"', 'lang="de"'),
  },
  '/paywalled': {
    body: demoPage({
      ...INVENTED_STORY,
      paragraphs: INVENTED_STORY.paragraphs.slice(0, 3),
    }).replace(
      '<section class="newsletter">',
      '<section class="paywall"><h2>Subscribe to continue reading</h2><p>This story is for subscribers. Already a subscriber? Sign in.</p></section><section class="newsletter">',
    ),
  },
  '/front': html(
    `<h1>The Larkfield Courier</h1><ul>${Array.from({ length: 40 }, (_, n) => teaser(n)).join('')}</ul>`,
  ),
  '/empty': html(''),
  '/framed': html(
    '<h1>The Larkfield Courier</h1><iframe src="/story" style="width:100%;height:90vh"></iframe>',
  ),
  '/frameset': {
    body: '<!doctype html><html><head><title>The Larkfield Courier</title></head><frameset cols="*"><frame src="/story"></frameset></html>',
  },
  '/shop-with-film': html(
    '<h1>Rope</h1><p>Twelve metres. £8.</p><iframe src="/empty" style="width:320px;height:180px"></iframe>',
  ),
  '/shop': html('<h1>Rope</h1><p>Twelve metres. £8.</p><button>Add to basket</button>'),
  '/broken': {
    body: demoPage(INVENTED_STORY)
      .replaceAll('</p>', '')
      .replace('</article>', '')
      .replace('<body>', '<body><div><table><tr><b><i>'),
  },
  '/scripts-in-text': story({
    title: '<script>document.title="taken"</script> Dockers vote',
    paragraphs: INVENTED_STORY.paragraphs.map((text) =>
      text.replace('Ewa Nowicka', 'Ewa <img src=x onerror="document.title=1"> Nowicka'),
    ),
  }),
  '/two-megabytes': story({
    paragraphs: [
      ...INVENTED_STORY.paragraphs,
      ...Array.from({ length: 7000 }, () => CALM.repeat(2)),
    ],
  }),
  // A parser stops at some depth; a script does not.
  '/nested': html(
    '<h1>Rope</h1><p>Twelve metres.</p><div id="deep" style="display:none"></div><script>' +
      'let at = document.getElementById("deep");' +
      'for (let i = 0; i < 100000; i += 1) { const inner = document.createElement("div"); at.append(inner); at = inner; }' +
      '</script>',
  ),
  '/fifty-megabytes': html(
    `<style>p{content-visibility:auto;contain-intrinsic-size:auto 1000px}</style>${`<p>${CALM.repeat(330)}</p>`.repeat(1000)}`,
  ),
  '/never-loaded': {
    body: demoPage(INVENTED_STORY).replace('</article>', '</article><script src="/hang"></script>'),
  },
  '/paper.pdf': { body: '%PDF-1.4\n%%EOF\n', type: 'application/pdf' },
};
