export const citation = {
  citation: {
    title: 'Check citations',
    intro:
      'Paste a paragraph, a brief or a bibliography, in Indonesian or English. Each citation is found and looked up; what cannot be resolved says why. Nothing is guessed.',
    text: 'Text with citations',
    submit: 'Find citations',
    none: 'No citation was found in this text.',
    summary: (all: number, found: number, ambiguous: number, unknown: number) =>
      [
        `${all} ${all === 1 ? 'citation' : 'citations'}: ${found} resolved`,
        ambiguous > 0 && `${ambiguous} with several meanings`,
        unknown > 0 && `${unknown} not resolved`,
      ]
        .filter(Boolean)
        .join(', ')
        .concat('.'),
    toCheck: 'To be checked',
    asWritten: 'As written',
    leadsTo: 'Leads to',
    remark: 'Remark',
    status: { found: 'found', ambiguous: 'several meanings', unknown: 'not resolved' },
    corrected: 'read as',
    tooLong: 'The text is longer than 100 kB; send it in parts.',
    marked: 'The text, linked',
    bibliography: 'Bibliography',
    list: 'Places cited',
    asFolder: 'Open these sources as a folder',
    partOnly: (most: number) => `A file or a folder takes the first ${most}.`,
    style: 'Style',
    withQuote: 'with the quoted text',
    cites: 'Refers to',
    citedBy: 'Cited by',
    open: 'Open this provision',
    close: 'Close',
    styles: {
      indonesian: 'Indonesian legal style',
      oscola: 'OSCOLA (4th ed.)',
      bluebook: 'Bluebook (21st ed.)',
      apa: 'APA (7th ed.)',
      aglc: 'AGLC (4th ed.)',
    },
  },
};
