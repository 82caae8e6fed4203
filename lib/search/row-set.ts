/** A set of rows of the index, one bit a row; rows are numbered from 1. */
export class RowSet {
  constructor(
    readonly capacity: number,
    readonly words: Uint32Array = new Uint32Array((capacity >>> 5) + 1),
  ) {}

  /** The set of all rows. */
  static full(capacity: number): RowSet {
    const set = new RowSet(capacity);
    set.addRange(1, capacity);
    return set;
  }

  /** Reads the bytes of the `words` of a set of so many rows. */
  static read(bytes: ArrayBuffer, capacity: number): RowSet {
    return new RowSet(capacity, new Uint32Array(bytes));
  }

  /** Reads what `group_concat(rowid)` gives: "4,17,32". */
  static parse(list: string, capacity: number): RowSet {
    const set = new RowSet(capacity);
    let row = 0;
    for (let at = 0; at < list.length; at += 1) {
      const digit = list.charCodeAt(at) - 48;
      if (digit >= 0) row = row * 10 + digit;
      else {
        set.add(row);
        row = 0;
      }
    }
    if (list.length > 0) set.add(row);
    return set;
  }

  add(row: number): void {
    const at = row >>> 5;
    this.words[at] = (this.words[at] ?? 0) | (1 << (row & 31));
  }

  /** Adds all rows from one to another, both included. */
  addRange(from: number, to: number): void {
    let row = from;
    for (; row <= to && (row & 31) !== 0; row += 1) this.add(row);
    for (; row + 31 <= to; row += 32) this.words[row >>> 5] = 0xffffffff;
    for (; row <= to; row += 1) this.add(row);
  }

  has(row: number): boolean {
    return ((this.words[row >>> 5] ?? 0) & (1 << (row & 31))) !== 0;
  }

  and(other: RowSet): RowSet {
    const result = new RowSet(this.capacity);
    for (let at = 0; at < result.words.length; at += 1)
      result.words[at] = (this.words[at] ?? 0) & (other.words[at] ?? 0);
    return result;
  }

  or(other: RowSet): RowSet {
    const result = new RowSet(this.capacity);
    for (let at = 0; at < result.words.length; at += 1)
      result.words[at] = (this.words[at] ?? 0) | (other.words[at] ?? 0);
    return result;
  }

  without(other: RowSet): RowSet {
    const result = new RowSet(this.capacity);
    for (let at = 0; at < result.words.length; at += 1)
      result.words[at] = (this.words[at] ?? 0) & ~(other.words[at] ?? 0);
    return result;
  }

  isEmpty(): boolean {
    return this.words.every((bits) => bits === 0);
  }

  size(): number {
    let size = 0;
    for (let bits of this.words) {
      // Hacker's Delight, 5-1: count of bits in parallel.
      bits -= (bits >>> 1) & 0x55555555;
      bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
      size += (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
    }
    return size;
  }

  /** The rows in order. */
  list(): Uint32Array {
    const rows = new Uint32Array(this.size());
    let count = 0;
    for (let at = 0; at < this.words.length; at += 1) {
      let bits = this.words[at] ?? 0;
      while (bits !== 0) {
        const low = bits & -bits;
        rows[count] = (at << 5) + 31 - Math.clz32(low);
        count += 1;
        bits ^= low;
      }
    }
    return rows;
  }
}
