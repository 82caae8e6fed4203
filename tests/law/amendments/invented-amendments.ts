import { randomNumbers } from '@/lib/cli/bench/invented-shapes.ts';

/** An article as the simplest model of a law has it: ayat by number, one without number where it has none. */
export interface ModelArticle {
  num: string;
  units: { num: string | null; words: string }[];
}

/** A law of articles in order, its chapters with the number of the article each begins with. */
export interface ModelLaw {
  articles: ModelArticle[];
  chapters: { num: string; heading: string; from: string }[];
}

/** Random instructions for a law, and the law that the model says they make. */
export interface InventedAmendment {
  instructions: string[];
  after: ModelLaw;
  /** eIds of the articles and chapters whose words differ. */
  changed: string[];
}

const NOUNS = 'ayunan perosotan pasir bola kolam bangku pohon pagar gerbang'.split(' ');
const ROMAN = ['I', 'II', 'III', 'IV', 'V'];
const DELETED = [{ num: null, words: 'Dihapus.' }];

type Random = (count: number) => number;

function randomFrom(seed: number): Random {
  const random = randomNumbers(seed);
  return (count) => Math.floor(random() * count);
}

function sentence(pick: Random): string {
  const words = Array.from({ length: 3 + pick(6) }, () => NOUNS[pick(NOUNS.length)]).join(' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}

function units(pick: Random): ModelArticle['units'] {
  const count = pick(3) === 0 ? 1 : 2 + pick(4);
  return Array.from({ length: count }, (_, index) => ({
    num: count === 1 ? null : String(index + 1),
    words: sentence(pick),
  }));
}

/** A law of 6 to 25 articles in up to five chapters. */
export function inventedLaw(seed: number): ModelLaw {
  const pick = randomFrom(seed);
  const articles = Array.from({ length: 6 + pick(20) }, (_, index) => ({
    num: String(index + 1),
    units: units(pick),
  }));
  const chapters = ROMAN.slice(0, 1 + pick(ROMAN.length)).map((num, index) => ({
    num,
    heading: `${NOUNS[pick(NOUNS.length)]} ${NOUNS[pick(NOUNS.length)]}`.toUpperCase(),
    from: String(index + 1),
  }));
  return { articles, chapters };
}

/** The words of the law as it is printed. */
export function printed({ articles, chapters }: ModelLaw): string[] {
  return articles.flatMap((article) => {
    const chapter = chapters.find(({ from }) => from === article.num);
    return [...(chapter ? [`BAB ${chapter.num}`, chapter.heading] : []), ...printedArticle(article)];
  });
}

function printedArticle({ num, units: own }: ModelArticle): string[] {
  return [`Pasal ${num}`, ...own.map((unit) => (unit.num ? `(${unit.num}) ${unit.words}` : unit.words))];
}

/** The words under each eId that a law has. */
export function wordsOf({ articles, chapters }: ModelLaw): Map<string, string> {
  return new Map([
    ...chapters.map(({ num, heading }): [string, string] => [`chp_${num}`, heading]),
    ...articles.map(({ num, units: own }): [string, string] => [
      `art_${num}`,
      own.map((unit) => (unit.num ? `(${unit.num}) ${unit.words}` : unit.words)).join('\n'),
    ]),
  ]);
}

/** Up to eight instructions in the wording of Lampiran II of UU 12/2011, each on articles that no other of them touches. */
export function inventedAmendment(law: ModelLaw, seed: number): InventedAmendment {
  const pick = randomFrom(seed);
  const after = structuredClone(law);
  const free = new Set(
    after.articles.filter(({ units: own }) => own[0]?.words !== 'Dihapus.').map(({ num }) => num),
  );
  const take = (suits: (article: ModelArticle) => boolean): ModelArticle | null => {
    const fitting = after.articles.filter((article) => free.has(article.num) && suits(article));
    const chosen = fitting[pick(fitting.length)] ?? null;
    if (chosen) free.delete(chosen.num);
    return chosen;
  };
  const instructions: string[] = [];
  const kinds = [change, changeUnit, insertUnit, addUnit, deleteUnit, deleteArticle, insertArticle, retitle];
  for (let wanted = 1 + pick(8); wanted > 0; wanted -= 1) {
    const instruction = kinds[pick(kinds.length)]?.(after, take, pick);
    if (instruction) instructions.push(instruction);
  }
  const [before, now] = [wordsOf(law), wordsOf(after)];
  return {
    instructions,
    after,
    changed: [...now].filter(([eId, words]) => before.get(eId) !== words).map(([eId]) => eId),
  };
}

type Take = (suits: (article: ModelArticle) => boolean) => ModelArticle | null;
type Amend = (law: ModelLaw, take: Take, pick: Random) => string | null;

const divided = ({ units: own }: ModelArticle): boolean => own.length > 1;
const live = ({ words }: ModelArticle['units'][number]): boolean => words !== 'Dihapus.';

const change: Amend = (_, take, pick) => {
  const article = take(() => true);
  if (!article) return null;
  article.units = units(pick);
  return `Ketentuan Pasal ${article.num} diubah sehingga berbunyi sebagai berikut:\n${printedArticle(article).join('\n')}`;
};

const changeUnit: Amend = (_, take, pick) => {
  const article = take(divided);
  const unit = article?.units.filter(live).at(pick(2));
  if (!article || !unit) return null;
  unit.words = sentence(pick);
  return pick(2) === 0
    ? `Ketentuan Pasal ${article.num} ayat (${unit.num}) diubah sehingga berbunyi sebagai berikut:\n(${unit.num}) ${unit.words}`
    : `Ketentuan ayat (${unit.num}) Pasal ${article.num} diubah sehingga Pasal ${article.num} berbunyi sebagai berikut:\n${printedArticle(article).join('\n')}`;
};

const insertUnit: Amend = (_, take, pick) => {
  const article = take(({ units: own }) => own.length > 1 && own.every(({ num }) => /^\d+$/.test(num ?? '')));
  if (!article) return null;
  const unit = { num: '1a', words: sentence(pick) };
  article.units.splice(1, 0, unit);
  const head = `Di antara ayat (1) dan ayat (2) Pasal ${article.num} disisipkan 1 (satu) ayat, yakni ayat (1a)`;
  return pick(2) === 0
    ? `${head} yang berbunyi sebagai berikut:\n(1a) ${unit.words}`
    : `${head} sehingga Pasal ${article.num} berbunyi sebagai berikut:\n${printedArticle(article).join('\n')}`;
};

const addUnit: Amend = (_, take, pick) => {
  const article = take(divided);
  if (!article) return null;
  const num = String(Number(article.units.at(-1)?.num) + 1);
  article.units.push({ num, words: sentence(pick) });
  return `Pasal ${article.num} ditambah 1 (satu) ayat, yakni ayat (${num}) sehingga Pasal ${article.num} berbunyi sebagai berikut:\n${printedArticle(article).join('\n')}`;
};

const deleteUnit: Amend = (_, take) => {
  const article = take(({ units: own }) => own.filter(live).length > 2);
  const unit = article?.units.findLast(live);
  if (!article || !unit) return null;
  unit.words = 'Dihapus.';
  return `Ketentuan Pasal ${article.num} ayat (${unit.num}) dihapus.`;
};

const deleteArticle: Amend = (_, take) => {
  const article = take(() => true);
  if (!article) return null;
  article.units = structuredClone(DELETED);
  return `Pasal ${article.num} dihapus.`;
};

const insertArticle: Amend = (law, take, pick) => {
  const before = take(({ num }) => {
    const next = law.articles[law.articles.findIndex((other) => other.num === num) + 1];
    return /^\d+$/.test(num) && /^\d+$/.test(next?.num ?? '');
  });
  if (!before) return null;
  const at = law.articles.indexOf(before) + 1;
  const article = { num: `${before.num}A`, units: units(pick) };
  const next = law.articles[at]?.num;
  law.articles.splice(at, 0, article);
  return `Di antara Pasal ${before.num} dan Pasal ${next} disisipkan 1 (satu) pasal, yakni Pasal ${article.num} sehingga berbunyi sebagai berikut:\n${printedArticle(article).join('\n')}`;
};

const retitle: Amend = ({ chapters }, _, pick) => {
  const chapter = chapters[pick(chapters.length)];
  if (!chapter) return null;
  chapter.heading = `${chapter.heading} ${chapter.num === 'I' ? 'BARU' : 'DAN KEBUN'}`;
  return `Judul BAB ${chapter.num} diubah sehingga berbunyi sebagai berikut:\nBAB ${chapter.num}\n${chapter.heading}`;
};
