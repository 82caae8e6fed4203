import { describe, expect, it } from 'vitest';
import { detectFormat } from '@/lib/corpus/detect-format.ts';
import { readAkomaNtoso } from '@/lib/corpus/extract-akn.ts';
import { readBytes } from '@/lib/corpus/read-source.ts';
import { LegalError } from '@/lib/law/legal-error.ts';
import { plainText, walk } from '@/lib/law/provision.ts';

const NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0';
const meta = (language: string): string =>
  `<meta><identification source="#s"><FRBRExpression><FRBRlanguage language="${language}"/></FRBRExpression></identification></meta>`;

/** An invented act in the manner of the African legal information institutes: the section is the basic unit. */
const KITE_ACT = `<?xml version="1.0" encoding="UTF-8"?>
<akomaNtoso xmlns="${NAMESPACE}">
 <act name="act" contains="originalVersion">
  ${meta('eng')}
  <preface><longTitle><p>Act to provide for the flying of <term refersTo="#t" eId="t_1">kites</term>.</p></longTitle></preface>
  <preamble><p>WHEREAS kites fly;</p></preamble>
  <body>
   <part eId="part_I"><num>I</num><heading>Flying</heading>
    <section eId="sec_1"><num>1.</num><heading>Definitions</heading>
     <hcontainer eId="sec_1__hcontainer_1"><content>
      <p>In this Act—</p>
      <blockList eId="list_1"><listIntroduction>a kite is</listIntroduction>
       <item eId="i_a"><num>(a)</num><p>a thing; and</p></item>
       <item eId="i_b"><num>(b)</num><p>a string<authorialNote marker="1"><p>Of cotton.</p></authorialNote>,</p></item>
       <listWrapUp>but no bird.</listWrapUp>
      </blockList></content></hcontainer>
    </section>
    <section eId="sec_2"><num>2.</num><heading>Wind</heading>
     <subsection eId="sec_2__subsec_1"><num>(1)</num>
      <intro><p>Nobody may fly a kite</p></intro>
      <paragraph eId="x"><num>(a)</num><content><p>at night; or</p></content></paragraph>
      <paragraph eId="y"><num>(b)</num><intro><p>in</p></intro>
       <subparagraph eId="z"><num>(i)</num><content><p>rain.</p></content></subparagraph></paragraph>
     </subsection>
     <subsection eId="sec_2__subsec_2A"><num>(2A)</num><content><p>Subsection (1) is hard.</p></content></subsection>
    </section>
   </part>
   <part eId="part_II"><num>Part II</num><heading>Amendments</heading>
    <section eId="sec_3"><num>3.</num><content><p><mod>The Bird Act is amended by inserting: <quotedStructure><section><num>9.</num><content><p>Birds are no kites.</p></content></section></quotedStructure></mod></p></content></section>
   </part>
  </body>
  <attachments><attachment eId="att_1"><heading>Schedule</heading><doc name="schedule">${meta('eng')}<mainBody>
    <p>Forms.</p><paragraph><num>1.</num><content><table><tr><td><p>Kite</p></td><td><p>1 m</p></td></tr></table></content></paragraph></mainBody></doc></attachment></attachments>
 </act>
</akomaNtoso>`;

const EUROPEAN = `<akn:akomaNtoso xmlns:akn="${NAMESPACE}"><akn:act name="regulation">${meta('en').replace(/<(\/?)(\w)/g, '<$1akn:$2')}
<akn:preamble><akn:recitals><akn:recital><akn:num>(1)</akn:num><akn:p>Kites matter.</akn:p></akn:recital></akn:recitals></akn:preamble>
<akn:body><akn:chapter><akn:num>CHAPTER I</akn:num><akn:heading>General</akn:heading><akn:article><akn:num>Article 1</akn:num><akn:heading>Scope</akn:heading>
<akn:paragraph><akn:num>1.</akn:num><akn:list><akn:intro><akn:p>It covers:</akn:p></akn:intro><akn:point><akn:num>(a)</akn:num><akn:content><akn:p>kites;</akn:p></akn:content></akn:point></akn:list></akn:paragraph>
<akn:paragraph><akn:content><akn:p>Nothing else.</akn:p></akn:content></akn:paragraph></akn:article></akn:chapter></akn:body></akn:act></akn:akomaNtoso>`;

describe('Akoma Ntoso of others', () => {
  const act = readAkomaNtoso(KITE_ACT);
  const all = new Map(
    [...walk([...act.body, ...act.attachments])].map((provision) => [provision.eId, provision]),
  );

  it.each([
    ['formula_title', 'Act to provide for the flying of kites.'],
    ['art_1__point_a', 'a thing; and'],
    ['art_1__point_b', 'a string,'],
    ['art_1__wrap_1', 'but no bird.'],
    ['art_2__para_1__point_b__point_i', 'rain.'],
    ['art_2__para_2A', 'Subsection (1) is hard.'],
    ['art_3__qstr_1__art_9', 'Birds are no kites.'],
  ])('has at %s its words and no others', (eId, text) => {
    expect(plainText(all.get(eId) ?? { text: 'MISSING', children: [] })).toBe(text);
  });

  it('has the structure, the annex and the place in the file', () => {
    expect(act).toMatchObject({
      kind: 'statute',
      language: 'en',
      title: 'Act to provide for the flying of kites.',
    });
    expect(act.body.map(({ eId, heading }) => [eId, heading])).toEqual([
      ['formula_title', null],
      ['preamble', null],
      ['part_I', 'Flying'],
      ['part_II', 'Amendments'],
    ]);
    expect(act.attachments[0]).toMatchObject({ eId: 'att_1', heading: 'Schedule', text: 'Forms.' });
    expect(plainText(all.get('att_1__para_1') ?? { text: '', children: [] })).toBe('Kite 1 m');
    expect(all.get('art_2')?.position.line).toBe(
      KITE_ACT.split('\n').findIndex((line) => line.includes('"sec_2"')) + 1,
    );
  });

  it('tells what has no place, and loses nothing', () => {
    expect(act.unplaced.map(({ text }) => text)).toEqual(['Of cotton.']);
    expect(act.characters.unplaced).toBe('Ofcotton.'.length);
    expect(act.problems.map(({ code }) => code)).toContain('unplaced-text');
  });

  it('reads articles with lists, prefixed names and alinea without numbers', () => {
    const { body, kind } = readAkomaNtoso(EUROPEAN);
    expect(kind).toBe('statute');
    expect([...walk(body)].map(({ eId }) => eId)).toEqual([
      'preamble',
      'preamble__recs',
      'preamble__recs__rec_1',
      'chp_I',
      'art_1',
      'art_1__para_1',
      'art_1__para_1__point_a',
      'art_1__subpara_1',
    ]);
  });

  it.each([
    ['kites.xml', KITE_ACT, 'akn'],
    ['kites.txt', EUROPEAN, 'akn'],
    [
      'udhr.xml',
      '<?xml version="1.0"?><udhr:udhr xmlns:udhr="http://example.org/udhr"><article number="1"/></udhr:udhr>',
      'xml',
    ],
  ])('tells the format of %s by its namespace', (file, content, format) => {
    expect(detectFormat(file, new TextEncoder().encode(content))).toBe(format);
  });

  it.each([
    [
      'a debate',
      `<akomaNtoso xmlns="${NAMESPACE}"><debate>${meta('eng')}</debate></akomaNtoso>`,
      'unreadable-source',
    ],
    ['French', KITE_ACT.replace('language="eng"', 'language="fra"'), 'unreadable-source'],
    [
      'nothing',
      `<akomaNtoso xmlns="${NAMESPACE}"><act>${meta('eng')}<body/></act></akomaNtoso>`,
      'not-a-law',
    ],
    ['other XML', '<html/>', 'unreadable-source'],
    [
      'a bottomless file',
      `<akomaNtoso xmlns="${NAMESPACE}"><act><body>${'<point>'.repeat(100_000)}`,
      'unreadable-source',
    ],
  ])('says why it does not read %s', (_, content, code) => {
    let thrown: unknown;
    try {
      readAkomaNtoso(content);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(LegalError);
    expect((thrown as LegalError).code).toBe(code);
  });

  it('is read by the importer like other files', async () => {
    const bytes = new TextEncoder().encode(KITE_ACT);
    const { document, method } = await readBytes(bytes, detectFormat('kites.xml', bytes));
    expect([document.body, method]).toEqual([act.body, 'akn']);
  });
});
