/** A story of about `words` words, as a page: paragraphs of two kinds, every third with a quotation. Everything is invented. */
export function clickStory(words: number, number: number): string {
  const paragraphs: string[] = [];
  let count = 0;
  for (let i = 0; count < words; i += 1) {
    const name = NAMES[i % NAMES.length]!;
    const text = i % 3 === 0 ? quoted(name, i) : plain(name, i);
    paragraphs.push(`<p>${text}</p>`);
    count += text.split(' ').length;
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbour council votes on story ${number}</title></head><body><article><h1>Harbour council votes on story ${number}</h1>${paragraphs.join('')}</article></body></html>`;
}

const NAMES = [
  'Ewa Nowicka',
  'Tom Reed',
  'Ana Ruiz',
  'Priya Obi',
  'Sam Dunn',
  'Lena Marsh',
  'Jan Berg',
  'Mara Quill',
];

function quoted(name: string, i: number): string {
  return `“We were promised a say on pier ${i} before anything was sold, and we have not had it,” said ${name}, who has worked on the quay for ${5 + (i % 30)} years. The meeting ran past midnight, and few of those who came had left before the end of it.`;
}

function plain(name: string, i: number): string {
  return `${name} told the council that berth ${i} would be kept open through the winter, although the dredging was put off twice last year. The timber season begins in April, when up to ${i % 40} ships a week come in from across the bay, and the lorries that meet them stand along the road as far as the school.`;
}
