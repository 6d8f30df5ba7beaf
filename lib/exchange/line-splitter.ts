/** One line of a file, without its end; `null`: it was longer than is read, and was thrown away. */
export interface NumberedLine {
  /** From 1. */
  readonly number: number;
  readonly text: string | null;
}

/** Cuts a stream of text into lines. */
export interface LineSplitter {
  /** The lines that the next piece of the file completes. */
  push(piece: string): NumberedLine[];
  /** What stands after the last line end, once the file is over; `null`: nothing. */
  end(): NumberedLine | null;
}

/** Longest line that is read, in UTF-16 code units: the longest story, every character of it escaped. */
export const MAX_LINE = 13_000_000;

/** A splitter at LF or CR LF. Empty lines are counted and left out; a byte order mark in front is dropped. */
export function createLineSplitter(longest = MAX_LINE): LineSplitter {
  let parts: string[] = [];
  let length = 0;
  let number = 1;

  const add = (part: string) => {
    if (length <= longest) parts.push(part);
    length += part.length;
    if (length > longest) parts = []; // too long to be a record: nothing of it is held any longer
  };
  const take = (): NumberedLine | null => {
    const whole = parts.join('').replace(/\r$/u, '');
    const text = number === 1 ? whole.replace(/^\uFEFF/u, '') : whole;
    const line: NumberedLine = { number, text: length > longest ? null : text };
    parts = [];
    length = 0;
    number += 1;
    return line.text?.trim() === '' ? null : line;
  };

  return {
    push(piece) {
      const lines: NumberedLine[] = [];
      let from = 0;
      for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', from)) {
        add(piece.slice(from, at));
        const line = take();
        if (line !== null) lines.push(line);
        from = at + 1;
      }
      add(piece.slice(from));
      return lines;
    },
    end: () => (length === 0 ? null : take()),
  };
}
