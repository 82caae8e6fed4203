/** A piece of text as the page prints it: points from the left and from the foot. */
export interface Run {
  str: string;
  x: number;
  y: number;
  end: number;
  height: number;
}

/** Runs that stand on one line of a column. */
export interface Row {
  runs: Run[];
  text: string;
  x: number;
  y: number;
  end: number;
  height: number;
}

/** Runs whose baselines differ by less than this many points are one line. */
const SAME_LINE = 3;
/** A gap wider than this many points between runs is a space the file leaves out. */
const WORD_GAP = 1.5;
/** Smaller than this share of the line's letters, and raised: a note's number. */
const SMALL = 0.9;
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The runs of a column as lines, from the top. Raised numbers stay in the line they are raised from. */
export function rowsOf(runs: readonly Run[]): Row[] {
  const groups: Run[][] = [];
  for (const run of [...runs].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const group = groups.at(-1);
    if (group?.[0] && isSameLine(group, run)) group.push(run);
    else groups.push([run]);
  }
  return groups.map(toRow);
}

function isSameLine(group: readonly Run[], run: Run): boolean {
  const [first] = group;
  if (!first) return false;
  if (first.y - run.y < SAME_LINE) return true;
  // The line of a raised number begins above the line itself.
  return group.every((one) => isRaised(one, run)) && first.y - run.y < run.height;
}

function isRaised(run: Run, line: Run): boolean {
  return /^\d{1,3}$/.test(run.str.trim()) && run.height < SMALL * line.height && run.y > line.y;
}

function toRow(group: Run[]): Row {
  const runs = group.sort((a, b) => a.x - b.x);
  const height = Math.max(...runs.map((run) => run.height));
  const base = Math.min(...runs.filter((run) => run.height === height).map(({ y }) => y));
  let text = '';
  let end = Number.NEGATIVE_INFINITY;
  for (const run of runs) {
    const raised = run.height < SMALL * height && run.y > base + 1 && /^\d{1,3}$/.test(run.str.trim());
    const str = raised ? raisedNumber(run.str.trim()) : run.str;
    text += end > Number.NEGATIVE_INFINITY && run.x - end > WORD_GAP ? ` ${str}` : str;
    end = run.end;
  }
  return {
    runs,
    text: text.replace(/\s+/g, ' ').trim(),
    x: runs[0]?.x ?? 0,
    y: base,
    end: Math.max(...runs.map((run) => run.end)),
    height,
  };
}

/** The digits of a note's number as they are printed: above the line. */
export function raisedNumber(digits: string): string {
  return [...digits].map((digit) => SUPERSCRIPTS[Number(digit)]).join('');
}

/** The middle of some numbers; 0 of none. */
export function middleOf(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
