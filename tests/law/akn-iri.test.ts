import { describe, expect, it } from 'vitest';
import { parseAknIri } from '@/lib/law/akn-iri.ts';
import { workUri } from '@/lib/law/instrument.ts';

const NOTHING = { language: null, date: null, portion: null, extension: null };

describe('Akoma Ntoso IRIs', () => {
  it.each([
    ['/akn/id/act/uu/2002/23', { work: '/akn/id/act/uu/2002/23', ...NOTHING }],
    [
      '/akn/id/act/uu/2002/23/ind@2002-10-22',
      { work: '/akn/id/act/uu/2002/23', ...NOTHING, language: 'id', date: '2002-10-22' },
    ],
    ['/akn/id/act/uu/2002/23/ind@', { work: '/akn/id/act/uu/2002/23', ...NOTHING, language: 'id' }],
    ['/akn/id/act/uu/2002/23/~art_76D', { work: '/akn/id/act/uu/2002/23', ...NOTHING, portion: 'art_76D' }],
    [
      '/akn/id/act/uu/2002/23/ind@2002-10-22/!main~art_4.xml',
      {
        work: '/akn/id/act/uu/2002/23',
        language: 'id',
        date: '2002-10-22',
        portion: 'art_4',
        extension: 'xml',
      },
    ],
    ['/akn/id/act/uu/2002/23/!exp', { work: '/akn/id/act/uu/2002/23', ...NOTHING, portion: 'exp' }],
    [
      '/akn/un/act/treaty/1989/crc/eng@1990-09-02',
      { work: '/akn/un/act/treaty/1989/crc', ...NOTHING, language: 'en', date: '1990-09-02' },
    ],
  ])('reads %s', (iri, parts) => {
    expect(parseAknIri(iri)).toEqual(parts);
  });

  it.each(['/law/uu', '/akn/', '/akn/<b>', '/akn/id act'])('does not take %s for one', (iri) => {
    expect(parseAknIri(iri)).toBeNull();
  });

  it('reads back the work it writes', () => {
    const work = workUri({ id: 'uud-1945', type: 'uud', number: null, year: 1945 });
    expect(parseAknIri(work)?.work).toBe(work);
  });
});
