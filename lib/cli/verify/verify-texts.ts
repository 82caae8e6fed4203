import type { Database } from '../../db/client.ts';
import { readAccuracy, type TextAccuracy } from '../../db/read-accuracy.ts';

const COLUMNS: [string, (text: TextAccuracy) => string][] = [
  ['text', ({ instrument, language }) => `${instrument} (${language})`],
  ['articles', ({ articles }) => String(articles)],
  ['expected', ({ expected }) => (expected === null ? '' : String(expected))],
  ['ayat', ({ paragraphs }) => String(paragraphs)],
  ['points', ({ points }) => String(points)],
  [
    'placed',
    ({ characters }) =>
      `${((100 * (characters.placed + characters.furniture)) / characters.total).toFixed(3)} %`,
  ],
  ['unplaced', ({ characters }) => String(characters.unplaced)],
  ['corrected', ({ corrections }) => String(corrections)],
  ['taken', ({ completed }) => (completed === 0 ? '' : String(completed))],
  ['second copy', ({ compared, agreed }) => (compared === 0 ? '' : `${agreed}/${compared}`)],
  [
    'faults',
    ({ faults }) =>
      Object.entries(faults)
        .map(([code, count]) => `${code} ${count}`)
        .join(', '),
  ],
];

/** Prints how well each stored text was read; false where a counted text lacks articles. */
export async function verifyTexts(db: Database): Promise<boolean> {
  const texts = await readAccuracy(db);
  const rows = [COLUMNS.map(([name]) => name), ...texts.map((text) => COLUMNS.map(([, show]) => show(text)))];
  const widths = COLUMNS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows)
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );

  const sum = (value: (text: TextAccuracy) => number): number =>
    texts.reduce((total, text) => total + value(text), 0);
  const counted = texts.filter(({ expected }) => expected !== null);
  const wrong = counted.filter(({ articles, expected }) => articles !== expected);
  console.log(
    [
      `\n${texts.length} texts, ${sum(({ articles }) => articles)} articles.`,
      `${counted.length - wrong.length} of ${counted.length} texts whose articles were counted have that number${wrong.length > 0 ? `; not: ${wrong.map(({ instrument }) => instrument).join(', ')}` : ''}.`,
      `${sum(({ characters }) => characters.unplaced)} of ${sum(({ characters }) => characters.total)} characters have no place.`,
      `${sum(({ completed }) => completed)} provisions or endings are taken from a second copy, which each says.`,
      `${sum(({ agreed }) => agreed)} of ${sum(({ compared }) => compared)} articles and recitals compared with a second copy have the same words.`,
    ].join('\n'),
  );
  return texts.length > 0 && wrong.length === 0;
}
