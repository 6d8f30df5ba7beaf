/** Bytes that grow at the end. */
export class ByteWriter {
  #bytes: Uint8Array;
  #length = 0;

  constructor(expected = 1024) {
    this.#bytes = new Uint8Array(Math.max(16, expected));
  }

  get length(): number {
    return this.#length;
  }

  byte(value: number): void {
    if (this.#length === this.#bytes.length) this.#grow(1);
    this.#bytes[this.#length] = value;
    this.#length += 1;
  }

  /** Seven bits a byte, the lowest first; the eighth bit says that more follow. `value` is a whole number below 2^31. */
  varint(value: number): void {
    let rest = value;
    while (rest > 127) {
      this.byte((rest & 127) | 128);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  copy(from: Uint8Array, start: number, end: number): void {
    const size = end - start;
    if (this.#length + size > this.#bytes.length) this.#grow(size);
    for (let i = start; i < end; i += 1) {
      this.#bytes[this.#length] = from[i]!;
      this.#length += 1;
    }
  }

  /** The bytes written so far, in an array of their own. */
  done(): Uint8Array {
    return this.#bytes.slice(0, this.#length);
  }

  #grow(by: number): void {
    const bytes = new Uint8Array(Math.max(this.#bytes.length * 2, this.#length + by));
    bytes.set(this.#bytes);
    this.#bytes = bytes;
  }
}

/** Reads what `ByteWriter` wrote. One reader is used again for many places. */
export class ByteReader {
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  varint(): number {
    const { bytes } = this;
    let byte = bytes[this.at]!;
    this.at += 1;
    if (byte < 128) return byte;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[this.at]!;
      this.at += 1;
      value |= (byte & 127) << shift;
    }
    return value;
  }
}

/** Writes each UTF-16 code unit in one to three bytes, so that any string comes back as it was. */
export function writeText(writer: ByteWriter, text: string): void {
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) {
      writer.byte(unit);
    } else if (unit < 0x800) {
      writer.byte(0xc0 | (unit >> 6));
      writer.byte(0x80 | (unit & 63));
    } else {
      writer.byte(0xe0 | (unit >> 12));
      writer.byte(0x80 | ((unit >> 6) & 63));
      writer.byte(0x80 | (unit & 63));
    }
  }
}

/** Reads what `writeText` wrote between two places. */
export function readText(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let i = start; i < end; i += 1) {
    const byte = bytes[i]!;
    if (byte < 0x80) {
      text += String.fromCharCode(byte);
    } else if (byte < 0xe0) {
      text += String.fromCharCode(((byte & 31) << 6) | (bytes[i + 1]! & 63));
      i += 1;
    } else {
      const unit = ((byte & 15) << 12) | ((bytes[i + 1]! & 63) << 6) | (bytes[i + 2]! & 63);
      text += String.fromCharCode(unit);
      i += 2;
    }
  }
  return text;
}
