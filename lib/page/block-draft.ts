import type { TextRun } from './page-block.ts';

/** White space as HTML folds it, and the fixed and typographic spaces that editors insert. */
const SPACE = /[\s\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
/** Not seen: soft hyphen, zero-width space and joiners, marks of direction, word joiner, byte order mark. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/;
/** Text that needs no folding at all. */
const PLAIN =
  /^[\x21-\x7e\u00c0-\u024f\u2013-\u201d]+(?: [\x21-\x7e\u00c0-\u024f\u2013-\u201d]+)*$/;
/** A full stop and the marks that may close after it. */
const END = 8;
const SENTENCE_END = /[.!?…]["'”’»)\]]*$/;

/** Text of one block while it is gathered from its text nodes. */
export class BlockDraft {
  readonly runs: TextRun[] = [];
  text = '';
  taken = 0;
  linked = 0;
  /** A space is due before the next character; it is written only then, so that no block ends in one. */
  #space: { readonly node: Text; readonly from: number } | null = null;
  #lineBreak = false;
  /** The last few characters. Asked for at every line break; a slice of `text` would join all its pieces each time. */
  #end = '';

  /** True where the text so far ends a sentence, perhaps inside closing quotation marks. */
  endsSentence(): boolean {
    return SENTENCE_END.test(this.#end);
  }

  /** True after `breakLine` with nothing but white space since. */
  afterLineBreak(): boolean {
    return this.#lineBreak;
  }

  breakLine(): void {
    this.#lineBreak = true;
  }

  /** Adds a node's text from a character on. */
  add(node: Text, taken: boolean, linked: boolean, from = 0): void {
    const before = this.text.length;
    const data = node.data.slice(from);
    if (PLAIN.test(data)) this.#append(node, from, data);
    else this.#fold(node, from, data);
    const added = this.text.length - before;
    if (taken) this.taken += added;
    if (linked) this.linked += added;
  }

  /** Adds a mark that the browser shows and no text node holds. A space that is due stands before an opening one. */
  addMark(mark: string, opens: boolean): void {
    if (opens) this.#settleSpace();
    this.text += mark;
    this.#end = (this.#end + mark).slice(-END);
  }

  #fold(node: Text, from: number, data: string): void {
    let start = -1;
    for (let i = 0; i < data.length; i += 1) {
      const char = data[i]!;
      const space = SPACE.test(char);
      if (!space && !UNSEEN.test(char)) {
        if (start === -1) start = i;
        continue;
      }
      if (start !== -1) this.#append(node, from + start, data.slice(start, i));
      start = -1;
      if (space && this.#space === null) this.#space = { node, from: from + i };
    }
    if (start !== -1) this.#append(node, from + start, data.slice(start));
  }

  #append(node: Text, from: number, text: string): void {
    this.#settleSpace();
    this.#write(node, from, text);
  }

  #settleSpace(): void {
    if (this.text !== '') {
      if (this.#space !== null) this.#write(this.#space.node, this.#space.from, ' ');
      else if (this.#lineBreak) this.text += ' ';
    }
    this.#space = null;
    this.#lineBreak = false;
  }

  #write(node: Text, from: number, text: string): void {
    const last = this.runs.at(-1);
    const at = this.text.length;
    this.text += text;
    this.#end = (this.#end + text.slice(-END)).slice(-END);
    if (last?.node === node && last.from + last.length === from && last.at + last.length === at) {
      this.runs[this.runs.length - 1] = { ...last, length: last.length + text.length };
    } else {
      this.runs.push({ node, from, at, length: text.length });
    }
  }
}
