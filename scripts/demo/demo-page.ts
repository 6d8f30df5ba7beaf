/** A story to be set as a newspaper's page. Texts are plain; they are escaped here. */
export interface DemoStory {
  readonly title: string;
  readonly standfirst: string;
  readonly byline: string;
  readonly section: string;
  /** ISO 8601 date. */
  readonly published: string;
  readonly paragraphs: readonly string[];
  /** Picture caption and credit, set after the second paragraph. */
  readonly caption: string;
}

const PAPER = 'The Larkfield Courier';

/**
 * One story as a whole news page: masthead, navigation, a captioned picture, a read-more box in the middle, a newsletter
 * box, related links and a footer around the article, as a reader would find it.
 */
export function demoPage(story: DemoStory): string {
  const [first = '', second = '', ...rest] = story.paragraphs.map(
    (text) => `<p>${escape(text)}</p>`,
  );
  const middle = Math.ceil(rest.length / 2);
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(story.title)} | ${PAPER}</title>
<link rel="canonical" href="https://courier.example/${slug(story.title)}">
<meta property="og:type" content="article">
<meta property="og:title" content="${escape(story.title)}">
<meta property="og:site_name" content="${PAPER}">
<meta property="article:published_time" content="${story.published}">
<meta name="description" content="${escape(story.standfirst)}">
<script type="application/ld+json">${jsonLd(story)}</script>
<style>${STYLE}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the story</a>
<header class="masthead"><p class="paper">${PAPER}</p>
<nav aria-label="Sections"><ul><li><a href="#">News</a></li><li><a href="#">Politics</a></li><li><a href="#">Harbour</a></li><li><a href="#">Sport</a></li><li><a href="#">Letters</a></li><li><a href="#">Sign in</a></li></ul></nav></header>
<main id="main">
<article>
<p class="section">${escape(story.section)}</p>
<h1>${escape(story.title)}</h1>
<p class="standfirst">${escape(story.standfirst)}</p>
<p class="byline">By <a rel="author" href="#">${escape(story.byline)}</a> · <time datetime="${story.published}">${longDate(story.published)}</time></p>
<ul class="share"><li><a href="#">Share</a></li><li><a href="#">Print</a></li><li><a href="#">Save for later</a></li></ul>
<div class="body">
${first}
${second}
<figure><svg role="img" aria-label="Drawing of a square with a crowd" viewBox="0 0 640 320"><rect width="640" height="320" fill="#cfd9dd"/><rect y="216" width="640" height="104" fill="#8c9a93"/><g fill="#5b6a6e"><path d="M40 216V92h52v124zM112 216V60h36v156zM172 216V112h120v104zM318 216V40h20l10-28 10 28h20v176zM404 216V104h88v112zM516 216V76h64v140z"/></g><g fill="#33403f"><circle cx="90" cy="240" r="9"/><circle cx="140" cy="252" r="9"/><circle cx="196" cy="238" r="9"/><circle cx="250" cy="256" r="9"/><circle cx="310" cy="242" r="9"/><circle cx="372" cy="254" r="9"/><circle cx="430" cy="240" r="9"/><circle cx="500" cy="252" r="9"/><circle cx="560" cy="240" r="9"/><path d="M76 320c0-48 28-60 28-60zM60 262h60v58H60zM116 272h52v48h-52zM172 260h50v60h-50zM226 276h52v44h-52zM284 262h54v58h-54zM346 274h54v46h-54zM406 260h52v60h-52zM474 272h54v48h-54zM534 262h54v58h-54z"/></g></svg>
<figcaption>${escape(story.caption)}</figcaption></figure>
${rest.slice(0, middle).join('\n')}
<aside class="more"><h2>Read more</h2><ul><li><a href="#">Five things we learnt at the harbour board</a></li><li><a href="#">Ferry timetable to change in autumn</a></li></ul></aside>
${rest.slice(middle).join('\n')}
</div>
<section class="newsletter"><h2>The Courier in your inbox</h2><p>Sign up for our morning newsletter: “the best ten minutes of the day”, says our editor.</p><form><label>Email <input type="email" name="email"></label> <button type="button">Sign up</button></form></section>
</article>
<aside class="rail"><h2>Most read</h2><ol><li><a href="#">“I never wanted the job,” says harbour master</a></li><li><a href="#">Lighthouse keeper’s cat found in lorry</a></li><li><a href="#">What the new bus lane means for you</a></li></ol>
<h2>Related</h2><ul><li><a href="#">The long argument about the sea wall</a></li><li><a href="#">Who pays for the ferry?</a></li></ul></aside>
</main>
<footer><p>© ${PAPER} · Contact us · Terms · “The paper by the sea”</p></footer>
</body>
</html>
`;
}

function jsonLd(story: DemoStory): string {
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: story.title,
    datePublished: story.published,
    author: [{ '@type': 'Person', name: story.byline }],
    publisher: { '@type': 'Organization', name: PAPER },
  }).replaceAll('<', '\\u003c');
}

function longDate(iso: string): string {
  return new Date(iso).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
}

function slug(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const STYLE = `
:root{color-scheme:light}
*{box-sizing:border-box}
body{margin:0;font:18px/1.6 Georgia,"DejaVu Serif",serif;color:#1c1b19;background:#fffdf8}
a{color:#1c4c72}
.skip{position:absolute;left:-999px}
.masthead{border-bottom:3px double #1c1b19;padding:20px 24px 0;text-align:center}
.paper{font-size:34px;font-weight:700;letter-spacing:.01em;margin:0 0 10px}
nav ul{display:flex;flex-wrap:wrap;gap:4px 22px;justify-content:center;list-style:none;margin:0;padding:8px 0;border-top:1px solid #cbc5b8;font:14px/1.4 "DejaVu Sans",sans-serif}
nav a{text-decoration:none;color:inherit}
main{display:flex;gap:48px;max-width:1040px;margin:0 auto;padding:28px 24px}
article{flex:1;min-width:0;max-width:660px}
.section{font:600 13px "DejaVu Sans",sans-serif;color:#8a1f11;margin:0}
h1{font-size:36px;line-height:1.15;margin:6px 0 10px;text-wrap:balance}
.standfirst{font-size:20px;line-height:1.4;color:#514d46;margin:0 0 14px}
.byline{font:14px "DejaVu Sans",sans-serif;color:#514d46;margin:0}
.share{display:flex;gap:16px;list-style:none;padding:10px 0;margin:10px 0 18px;border-block:1px solid #ded8cb;font:13px "DejaVu Sans",sans-serif}
figure{margin:24px 0}
figure svg{display:block;width:100%;height:auto}
figcaption{font:13px/1.45 "DejaVu Sans",sans-serif;color:#5f5a52;padding-top:6px}
.more{border-left:4px solid #8a1f11;padding:2px 0 2px 16px;margin:24px 0;font:15px/1.5 "DejaVu Sans",sans-serif}
.more h2,.rail h2,.newsletter h2{font-size:15px;margin:0 0 6px}
.more ul,.rail ul,.rail ol{margin:0;padding-left:20px}
.newsletter{background:#f1ece0;padding:18px 20px;margin-top:28px;font:15px/1.5 "DejaVu Sans",sans-serif}
.rail{flex:0 0 230px;font:14px/1.5 "DejaVu Sans",sans-serif}
.rail li{margin-bottom:8px}
.rail h2{border-top:2px solid #1c1b19;padding-top:8px;margin-top:20px}
footer{border-top:3px double #1c1b19;text-align:center;font:13px "DejaVu Sans",sans-serif;padding:16px}
@media(max-width:820px){.rail{display:none}}
`;
