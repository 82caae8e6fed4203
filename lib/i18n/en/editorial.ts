export const editorial = {
  editorial: {
    gist: 'Gist',
    gistOurs: 'Our own words, no official text and no translation; written',
    gistFrom: 'from',
    gists: 'Gists by provision',
    gistsOurs:
      'Our own words on each provision: no official text. The text itself is not held here; check the gazette.',
    gistAlone: 'What follows is our own summary. Do not quote it as the law.',
    topics: 'Topics',
  },
};
