import type { LegalErrorCode } from '../../law/legal-error.ts';

export const site = {
  site: {
    tagline: 'Child-protection law of Indonesia, provision by provision',
    description:
      'Indonesian statutes, treaties and guidelines on the protection of children, searchable and citable to the letter, each text with its source.',
    skip: 'Skip to the content',
    search: 'Search',
    catalogue: 'Laws',
    cite: 'Check citations',
    about: 'About',
    menu: 'Main',
    menuButton: 'Menu',
    otherLanguage: 'Bahasa Indonesia',
    footer: 'Lindung shows official texts from named sources with their hash. It is no legal advice.',
    more: 'More',
    sources: 'Sources',
    licence: 'Licence',
    api: 'API',
    editorial: 'Our own words: no official text.',
  },
  home: {
    title: 'Which provision protects the child?',
    lead: 'Search statutes, treaties and guidelines in Indonesian or English, down to the letter of a paragraph.',
    placeholder: 'Words, a phrase in quotes, or a provision such as Pasal 76D',
    examples: 'For example',
    held: (texts: string, articles: string, instruments: string) =>
      `${texts} official texts with ${articles} articles, in a catalogue of ${instruments} instruments.`,
    ways: 'What is here',
    way: {
      law: 'Each instrument with its status, its versions by date and its source.',
      topics: 'Subjects with their provisions, national and international.',
      harmonisation: 'What treaties ask, and which Indonesian provision answers, on any day.',
      gaps: 'What the paper of 2019 found missing, and today’s answer.',
      sanctions: 'Penalties across laws: conduct, victim, custody and fine.',
      definitions: 'One term, and how each law defines it.',
      compare: 'What a law said on a day, and which words changed since.',
      cite: 'Paste a text: each citation is found, resolved, or told why not.',
    },
    start: 'Where to begin',
    all: 'The whole catalogue',
    empty: 'No text is held yet.',
    emptyHelp:
      'The catalogue is here, the texts are not: neither a mirror folder nor the network gave them. Put a copy of the corpus at ./corpus, or name its folder in LINDUNG_MIRROR, or connect to the network; then run npm run import.',
  },
  problem: {
    reasons: {
      'unknown-instrument': 'The catalogue has no such instrument.',
      'unknown-provision': 'The instrument has no such provision.',
      'not-held': 'The text is known but not held here.',
      'not-yet-in-existence': 'On that day it did not exist yet.',
      'malformed-date': 'The date in the address is no day of the calendar; write it as YYYY-MM-DD.',
      'invalid-parameter': 'A value in the address cannot be used.',
    } as Partial<Record<LegalErrorCode, string>>,
    title: 'Not found',
    page: 'There is no page at this address.',
    exists: 'What exists:',
    catalogue: 'Go to the catalogue',
    search: 'Search instead',
    failed: 'Something failed on our side',
    failedHelp: 'Try again. If it goes on, report the address of this page.',
  },
  about: {
    columns: {
      text: 'Text',
      articles: 'Articles',
      expected: 'Expected',
      paragraphs: 'Paragraphs',
      points: 'Points',
      unplaced: 'Characters without place',
      corrections: 'Corrections',
      faults: 'Findings',
      second: 'Second copy',
    },
    title: 'About Lindung',
    what: 'What it is',
    whatText:
      'Lindung (Indonesian: protect) is a research tool for the law on protecting children, above all against sexual exploitation online. Every provision has an address of its own, down to the letter and the number.',
    texts: 'Where the texts come from',
    textsText:
      'No text is written or kept by us. Each comes from a public address pinned to one version, its hash is checked before it is read, and page, line and hash are shown beside it. What a source lost is reported, not filled in.',
    held: 'What is held',
    notHeld: 'Known, but text not held',
    reading: 'How well the texts were read',
    readingText: (placed: string, total: string) =>
      `${placed} of ${total} characters of the sources stand in a provision or in page furniture set aside.`,
    each: 'The figures of each text',
    method: 'What is ours',
    methodText:
      'Titles in the other language, summaries and notes are our own words and are labelled so. Facts that no text we hold confirms are marked unverified. The status of an instrument is computed from its timeline.',
    limits: 'Limits',
    limitsText:
      'Versions by date are computed from the acts we hold: ours, not official. What could not be worked in with certainty is listed beside the text, and acts we do not hold are named. This is no legal advice; check the gazette before you rely on a text.',
    licence: 'Licence',
    licenceText:
      'The program is under the MIT licence, our editorial content under CC BY 4.0. Indonesian laws carry no copyright (Law 28/2014, Pasal 42).',
  },
  languages: { id: 'Indonesian', en: 'English' },
};
