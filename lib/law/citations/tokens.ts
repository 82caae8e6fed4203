/** A word, a number or a mark of a text, with its place in the text as given. */
export interface Token {
  /** As compared: small letters, "Undang-Undang" as `uu`, "Undang-Undang Dasar" as `uud`. */
  word: string;
  start: number;
  end: number;
  /** Whether white space stands before it. */
  spaced: boolean;
  kind: 'word' | 'number' | 'mark' | 'symbol';
}

/** UN document symbols, "Undang-Undang", runs of letters and digits, any other character; a caret is a speck of the print. */
const TOKEN =
  /(?:A\/(?:RES|HRC|CONF)|E\/(?:ICEF|CN|C)|S\/RES|CRC\/C|CCPR\/C|CEDAW\/C|CAT\/C|CERD\/C|CRPD\/C|CMW\/C)\/[\w./()-]*\w\)?|undang(?:\s*[-‐‑–—−\u00AD]\s*|\s+)undang\b(?:\s+dasar\b)?|undang2|[\p{L}\p{N}|]+|[^\s^]/giu;
/** A hyphen at the end of a line, and a token that goes over it. */
const BROKEN_LINE = /[-‐‑\u00AD][^\S\n]{0,8}\n/;
const BROKEN_TOKEN = new RegExp(
  String.raw`(?!undang[-‐‑\u00AD]\s*undang\b)\p{L}{1,12}[-‐‑\u00AD][^\S\n]{0,8}\n[^\S\n]{0,20}\p{Ll}{1,12}(?![\p{L}\p{N}])|${TOKEN.source}`,
  'giu',
);
/** Words that typing glues to the number before or after them. */
const GLUED =
  /^(?:(\d{1,3}[a-z]?)(pasal|ayat|huruf|angka|butir|uu|tahun|thn|th|art|para)(\d{1,4})?|(pasa[l1i|]|psal|pasl|psl|ps|ayat|huruf|angka|butir|uu|pp|perppu|perpu|perpres|keppres|nomor|no|tahun|thn|th|articles?|arts?|paras?|paragraph|gc|laws?|uud|ke))(\d[\dlo|]*[a-z]??|[lo|]\d+)(pasal|ayat|huruf|angka|uu|tahun|thn|th)?$/;

/**
 * Cuts a text into tokens in one pass; words glued together by typing are taken apart.
 * @example tokenise('pasal76D UU').map(({ word }) => word) // ['pasal', '76d', 'uu']
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let before = 0;
  const pattern = BROKEN_LINE.test(text) ? BROKEN_TOKEN : TOKEN;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const start = match.index;
    const raw = match[0];
    const end = start + raw.length;
    add(tokens, raw, start, end, start > before);
    before = end;
  }
  return tokens;
}

/** The words of citations that a line may break: "Ta-" and, below it, "hun". */
const BREAKABLE = new Set(
  'pasal ayat huruf angka nomor tahun undang perlindungan pelindungan perdagangan pornografi peraturan pemerintah presiden menteri republik indonesia kekerasan seksual konvensi protokol tentang juncto penjelasan lampiran transaksi elektronik informasi kesejahteraan peradilan perubahan article articles paragraph paragraphs convention protocol optional rights children protection pornography trafficking regulation government'.split(
    ' ',
  ),
);

function put(
  tokens: Token[],
  word: string,
  start: number,
  end: number,
  kind: Token['kind'],
  spaced: boolean,
): void {
  tokens.push({ word, start, end, spaced, kind });
}

function addBroken(tokens: Token[], raw: string, start: number, spaced: boolean): void {
  const [first = '', last = ''] = raw.split(/[-‐‑\u00AD]\s+/);
  const whole = `${first}${last}`.toLowerCase();
  const end = start + raw.length;
  if (BREAKABLE.has(whole)) {
    tokens.push({ word: whole, start, end, spaced, kind: 'word' });
    return;
  }
  const dash = start + first.length;
  add(tokens, first, start, dash, spaced);
  add(tokens, raw.slice(first.length, first.length + 1), dash, dash + 1, false);
  add(tokens, last, end - last.length, end, true);
}

/** What recognition makes of "Pasal", "ayat" and "huruf" with a space in them. */
const IN_TWO = new Set(['pasa l', 'pas al', 'aya t', 'ay at', 'huru f', 'hur uf']);

/** "Pa-sal": the hyphen of a line that the print no longer breaks. "Pasa l": a space in a word. */
function joinBroken(tokens: Token[], word: string, end: number, spaced: boolean): boolean {
  const before = tokens.at(-1);
  if (spaced && before && IN_TWO.has(`${before.word} ${word}`)) {
    before.word = `${before.word}${word}`;
    before.end = end;
    return true;
  }
  const [first, dash] = tokens.slice(-2);
  if (spaced || !first || dash?.word !== '-' || dash.spaced || !BREAKABLE.has(`${first.word}${word}`))
    return false;
  first.word = `${first.word}${word}`;
  first.end = end;
  tokens.pop();
  return true;
}

function add(tokens: Token[], raw: string, start: number, end: number, spaced: boolean): void {
  const word = raw.toLowerCase();
  if (raw.length > 3 && raw.includes('/')) {
    put(tokens, word, start, end, 'symbol', spaced);
    return;
  }
  const first = word.charCodeAt(0);
  if (raw.length === 1 && !/[\p{L}\p{N}|]/u.test(raw)) {
    // Text recognition takes a bracket for a brace.
    put(tokens, word === '{' ? '(' : word === '}' ? ')' : word, start, end, 'mark', spaced);
    return;
  }
  if (word.startsWith('undang') && word.length > 6) {
    if (word.endsWith('dasar')) {
      put(tokens, 'uud', start, end, 'word', spaced);
      return;
    }
    if (/^undang(?:2|[^a-z].*undang|undang)$/s.test(word)) {
      put(tokens, 'uu', start, end, 'word', spaced);
      return;
    }
  }
  if (/[-‐‑\u00AD]\s/.test(word)) {
    addBroken(tokens, raw, start, spaced);
    return;
  }
  // Text recognition takes the I of an abbreviation for an l: "UU lTE", "lLO".
  if (/^[l|]\p{Lu}{2,}$/u.test(raw)) {
    put(tokens, `i${word.slice(1)}`, start, end, 'word', spaced);
    return;
  }
  const letter = /^(huruf)([a-z])$/.exec(word);
  if (letter) {
    put(tokens, 'huruf', start, start + 5, 'word', spaced);
    put(tokens, letter[2] ?? '', start + 5, end, 'word', false);
    return;
  }
  // "(21dilakukan" for "(2) dilakukan": recognition takes the closing bracket for a one, and loses the space.
  const run = tokens.at(-1)?.word === '(' ? /^(\d{1,2}[1l])(\p{L}{4,})$/u.exec(word) : null;
  if (run?.[1]) {
    put(tokens, run[1], start, start + run[1].length, 'number', spaced);
    put(tokens, run[2] ?? '', start + run[1].length, end, 'word', false);
    return;
  }
  const digit = first >= 48 && first <= 57;
  const glued = word.length > 2 && /\d/.test(word) ? GLUED.exec(word) : null;
  const parts = glued?.slice(1).filter((part) => part !== undefined) ?? [];
  if (parts.length < 2) {
    if (joinBroken(tokens, word, end, spaced)) return;
    put(tokens, word, start, end, digit ? 'number' : 'word', spaced);
    return;
  }
  let from = start;
  for (const part of parts) {
    const numeric = /\d/.test(part);
    put(tokens, part, from, from + part.length, numeric ? 'number' : 'word', from === start && spaced);
    from += part.length;
  }
}
