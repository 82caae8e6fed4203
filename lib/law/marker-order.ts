const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

/**
 * Whether a number comes right after another in a list, or right after its letter suffix.
 * @example follows('b', 'c') && follows('9', '10') && follows('1', '1a') && follows('z', 'aa') && follows('aa', 'bb') // true
 */
export function follows(before: string, after: string): boolean {
  // What is asked most: one letter or digit after another.
  if (before.length === 1 && after.length === 1 && after.charCodeAt(0) === before.charCodeAt(0) + 1)
    return true;
  if (/^\d/.test(before) && /^\d/.test(after)) {
    const [a, b] = [Number.parseInt(before, 10), Number.parseInt(after, 10)];
    return b === a + 1 || (b === a && after > before);
  }
  if (before === 'z') return after === 'aa';
  if (before.length === 1 && after.length === 1)
    return (
      after.charCodeAt(0) === before.charCodeAt(0) + 1 ||
      (ROMAN.indexOf(after) === ROMAN.indexOf(before) + 1 && ROMAN.includes(before))
    );
  if (ROMAN.includes(before) && ROMAN.includes(after))
    return ROMAN.indexOf(after) === ROMAN.indexOf(before) + 1;
  if (before.length !== 2 || after.length !== 2) return false;
  const [step, inner] = [
    after.charCodeAt(0) - before.charCodeAt(0),
    after.charCodeAt(1) - before.charCodeAt(1),
  ];
  // After aa some count ab, others bb.
  const doubled = before[0] === before[1] && after[0] === after[1];
  return (step === 0 && inner === 1) || (doubled && step === 1);
}
