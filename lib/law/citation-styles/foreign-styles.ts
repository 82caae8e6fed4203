import {
  type CitedFacts,
  calledShort,
  dayFirst,
  dayOf,
  inTitleCase,
  monthFirst,
  seriesOf,
  sortOf,
  symbolOf,
  titleWithTranslation,
} from './cited-instrument.ts';
import { formatPinpoint } from './pinpoint.ts';

const WITHOUT_STOPS = { article: 'art', paragraph: (num: string) => `para ${num}` };
const WITH_STOPS = { article: 'art.', paragraph: (num: string) => `¶ ${num}` };
const IN_BRACKETS = { article: 'art', paragraph: (num: string) => `[${num}]` };
const COMMITTEE = 'Committee on the Rights of the Child';

const joined = (...parts: (string | null | false | undefined)[]): string => parts.filter(Boolean).join(' ');
/** "68/167"; "217 A (III)" of the sessions before 1976. */
const resolutionNumber = (symbol: string | null): string => /^A\/RES\/(\d.*)$/.exec(symbol ?? '')?.[1] ?? '';
const withoutStops = (words: string): string => words.replace(/\bNo\./g, 'No');
/** "1577 U.N.T.S. 3". */
const stopped = (series: string): string =>
  series
    .replace('UNTS', 'U.N.T.S.')
    .replace(/\bCETS No /, 'C.E.T.S. No. ')
    .replace(/\bETS No /, 'E.T.S. No. ')
    .replace('UN Doc ', 'U.N. Doc. ');
/** "Resolution 68/167: The right …" as its title alone. */
const ownTitle = (title: string): string => title.replace(/^.*resolution \d+\/\d+:\s*/i, '');

/**
 * OSCOLA, 4th edition: foreign legislation as at home with the jurisdiction in brackets (2.8); treaties with the days of adoption and entry into force (Citing International Law, 2006);
 * UN documents by symbol, a declaration of the General Assembly by its resolution; no full stops.
 * @example formatOscola({ facts: crc, amendedBy: [] }, 'art_34') // 'Convention on the Rights of the Child (adopted 20 November 1989, entered into force 2 September 1990) 1577 UNTS 3 (CRC) art 34'
 */
export function formatOscola({ facts }: CitedFacts, eId: string | null): string {
  const pinpoint = eId && formatPinpoint(eId, WITHOUT_STOPS);
  const adopted = dayOf(facts, ['adopted', 'published']);
  const symbol = symbolOf(facts);
  switch (sortOf(facts.type)) {
    case 'law':
      return withoutStops(joined(titleWithTranslation(facts), '(Indonesia)', pinpoint));
    case 'treaty': {
      const force = dayOf(facts, ['entryIntoForce']);
      const days = [
        adopted && `adopted ${dayFirst(adopted)}`,
        force && `entered into force ${dayFirst(force)}`,
      ]
        .filter(Boolean)
        .join(', ');
      const short = calledShort(facts);
      return withoutStops(
        joined(facts.title.en, days && `(${days})`, seriesOf(facts), short && `(${short})`, pinpoint),
      );
    }
    case 'resolution':
      return joined(
        `UNGA Res ${resolutionNumber(symbol)}`,
        adopted && `(${dayFirst(adopted)})`,
        symbol && `UN Doc ${symbol}`,
        pinpoint,
      );
    case 'comment':
      return withoutStops(
        joined(
          `UN ${COMMITTEE}, ‘${inTitleCase(facts.title.en)}’`,
          adopted && `(${dayFirst(adopted)})`,
          symbol && `UN Doc ${symbol}`,
          pinpoint,
        ),
      );
    default: {
      const title = inTitleCase(facts.title.en);
      const resolution = resolutionNumber(symbol);
      if (resolution) {
        const short = calledShort(facts);
        return joined(
          title,
          adopted && `(adopted ${dayFirst(adopted)})`,
          `UNGA Res ${resolution}`,
          short && `(${short})`,
          pinpoint,
        );
      }
      return withoutStops(
        joined(title, date(adopted ?? year(facts), dayFirst), symbol && `UN Doc ${symbol}`, pinpoint),
      );
    }
  }
}

/**
 * The Bluebook, 21st edition: foreign statutes (rule 20.5) with the country in brackets (T10), treaties (21.4) with the pinpoint before the day and the series with its stops (T4),
 * UN documents (21.7) by symbol, a resolution of the General Assembly by its number.
 * @example formatBluebook({ facts: crc, amendedBy: [] }, 'art_34') // 'Convention on the Rights of the Child art. 34, Nov. 20, 1989, 1577 U.N.T.S. 3.'
 */
export function formatBluebook({ facts }: CitedFacts, eId: string | null): string {
  return `${americanBody(facts, eId, 'short')}.`;
}

/**
 * APA, 7th edition, chapter 11: legal references in the manner of the Bluebook, months in full, the year of a statute in brackets, titles as printed; treaties as in 11.9,
 * whose place is the series: an address is optional there, and ours are not all verified.
 * @example formatApa({ facts: crc, amendedBy: [] }, 'art_34') // 'Convention on the Rights of the Child art. 34, November 20, 1989, 1577 U.N.T.S. 3.'
 */
export function formatApa({ facts }: CitedFacts, eId: string | null): string {
  return `${americanBody(facts, eId, 'long')}.`;
}

function americanBody(facts: CitedFacts['facts'], eId: string | null, months: 'short' | 'long'): string {
  const pinpoint = eId && formatPinpoint(eId, WITH_STOPS);
  const adopted = dayOf(facts, ['adopted', 'published']);
  const day = adopted && monthFirst(adopted, months);
  const symbol = symbolOf(facts);
  const title = months === 'short' ? inTitleCase(facts.title.en) : facts.title.en;
  switch (sortOf(facts.type)) {
    case 'law':
      return months === 'short'
        ? joined(titleWithTranslation(facts), pinpoint, '(Indon.)')
        : joined(titleWithTranslation(facts), pinpoint, year(facts) && `(${year(facts)})`, '(Indonesia)');
    case 'treaty': {
      const series = seriesOf(facts);
      return [joined(facts.title.en, pinpoint), day, series && stopped(series)].filter(Boolean).join(', ');
    }
    case 'resolution':
      return joined(
        [joined(`G.A. Res. ${resolutionNumber(symbol)}`), pinpoint].filter(Boolean).join(', '),
        day && `(${day})`,
      );
    case 'comment': {
      const committee = months === 'short' ? 'Comm. on the Rts. of the Child' : COMMITTEE;
      return joined(
        [committee, title, pinpoint, symbol && `U.N. Doc. ${symbol}`].filter(Boolean).join(', '),
        day && `(${day})`,
      );
    }
    default:
      return joined(
        [
          title,
          resolutionNumber(symbol) && `G.A. Res. ${resolutionNumber(symbol)}`,
          pinpoint,
          symbol && `U.N. Doc. ${symbol}`,
        ]
          .filter(Boolean)
          .join(', '),
        (day ?? year(facts)) && `(${day ?? year(facts)})`,
      );
  }
}

/**
 * AGLC, 4th edition: other foreign legislation with its translation in square brackets and the country (rule 26), treaties opened for signature (8), UN documents (9) with paragraphs in square brackets.
 * The full stop that closes a footnote (1.1.4) is the author's, since a bibliography has none.
 * @example formatAglc({ facts: crc, amendedBy: [] }, 'art_34') // 'Convention on the Rights of the Child, opened for signature 20 November 1989, 1577 UNTS 3 (entered into force 2 September 1990) art 34'
 */
export function formatAglc({ facts }: CitedFacts, eId: string | null): string {
  const pinpoint = eId && formatPinpoint(eId, IN_BRACKETS);
  const adopted = dayOf(facts, ['adopted', 'published']);
  const symbol = symbolOf(facts);
  switch (sortOf(facts.type)) {
    case 'law':
      return withoutStops(joined(titleWithTranslation(facts), '(Indonesia)', pinpoint));
    case 'treaty': {
      const force = dayOf(facts, ['entryIntoForce']);
      const head = [facts.title.en, adopted && `opened for signature ${dayFirst(adopted)}`, seriesOf(facts)]
        .filter(Boolean)
        .join(', ');
      return withoutStops(joined(head, force && `(entered into force ${dayFirst(force)})`, pinpoint));
    }
    case 'resolution':
      return joined(
        [
          inTitleCase(ownTitle(facts.title.en)),
          `GA Res ${resolutionNumber(symbol)}`,
          symbol && `UN Doc ${symbol}`,
        ]
          .filter(Boolean)
          .join(', '),
        adopted && `(${dayFirst(adopted)})`,
        pinpoint,
      );
    case 'comment':
      return withoutStops(
        joined(
          [COMMITTEE, inTitleCase(facts.title.en), symbol && `UN Doc ${symbol}`].filter(Boolean).join(', '),
          adopted && `(${dayFirst(adopted)})`,
          pinpoint,
        ),
      );
    default:
      return withoutStops(
        joined(
          [
            inTitleCase(facts.title.en),
            resolutionNumber(symbol) && `GA Res ${resolutionNumber(symbol)}`,
            symbol && `UN Doc ${symbol}`,
          ]
            .filter(Boolean)
            .join(', '),
          date(adopted ?? year(facts), dayFirst),
          pinpoint,
        ),
      );
  }
}

function year(facts: CitedFacts['facts']): string | null {
  return facts.year === null ? null : String(facts.year);
}

function date(day: string | null, format: (day: string) => string): string | null {
  return day && `(${format(day)})`;
}
