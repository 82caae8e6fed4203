import type { Bilingual } from '../law/catalogue.ts';
import type { Catchwords, Topic } from '../law/editorial.ts';
import { type Gist, quotedEId } from '../law/gist.ts';
import { isOnTopic } from './topics.ts';

/** What the editors have said of provisions. */
export interface OwnWords {
  gists: readonly Gist[];
  /** With the provisions they point to and no whole instruments. */
  topics: readonly Topic[];
  /** The catchwords of provisions by instrument and eId. */
  catchwords: ReadonlyMap<string, Catchwords['words']>;
}

/** What the editors have said, made ready to be asked of one provision after another. */
export function ownWords(
  gists: readonly Gist[],
  topics: readonly Topic[],
  catchwords: readonly Catchwords[],
): OwnWords {
  return {
    gists,
    topics: topics.map(pointing),
    catchwords: new Map(catchwords.map(({ id, words }) => [id, words])),
  };
}

/**
 * The catchwords of a provision, a line each; none on what an amending act quotes, which is found under the act amended.
 * @example catchwordsOn(words, 'uu-44-2008', 'art_4').en // 'producing pornography\ndistributing pornography'
 */
export function catchwordsOn({ catchwords }: OwnWords, instrument: string, eId: string): Bilingual {
  const { id, en } = catchwords.get(`${instrument}/${eId}`) ?? { id: [], en: [] };
  return { id: id.join('\n'), en: en.join('\n') };
}

/**
 * Our own words on a provision as one act worded it, in both languages: its gist, and the names of the topics that point to it and not merely to its law.
 * @param givenBy the instrument whose words the provision has; words on another version are no gist of this one
 * @example ownWordsOn(words, { instrument: 'uu-23-2002', eId: 'art_76D', givenBy: 'uu-35-2014' }).en // 'Nobody may force a child …'
 */
export function ownWordsOn(
  { gists, topics }: OwnWords,
  { instrument, eId, givenBy }: Pick<Gist, 'instrument' | 'eId' | 'givenBy'>,
): Bilingual {
  const quoted = quotedEId(eId);
  const gist = gists.find(
    (one) =>
      one.givenBy === givenBy &&
      one.eId === (quoted ?? eId) &&
      (one.instrument === instrument) === (quoted === null),
  );
  const named = topics.filter((topic) => isOnTopic(topic, instrument, eId));
  const said = (language: keyof Bilingual): string =>
    [gist?.[language] ?? '', ...named.map(({ name }) => name[language])].filter(Boolean).join('\n');
  return { id: said('id'), en: said('en') };
}

/** The topic without its references to whole instruments. */
function pointing(topic: Topic): Topic {
  return {
    ...topic,
    national: topic.national.filter(({ eId }) => eId !== null),
    international: topic.international.filter(({ eId }) => eId !== null),
  };
}
