export const measured = {
  measured: {
    title: 'What was measured',
    help: 'Computed by npm run verify on the texts this installation holds, and kept with the day.',
    on: (date: string) => `measured ${date}`,
    none: 'Not measured in this installation yet.',
    amendments: 'Law in time',
    held: 'Texts held',
    bulk: 'A wider collection',
    acts: (acts: string, laws: string) => `${acts} amending acts on ${laws} laws`,
    applied: (applied: string, all: string, share: string) =>
      `${applied} of ${all} instructions applied with certainty (${share})`,
    effects: (effects: string) => `${effects} changed, new or deleted provisions`,
    refused: 'Why the others were left out',
    reason: 'Reason',
    references: 'References',
    referencesFound: (references: string, texts: string) => `${references} references read in ${texts} texts`,
    sample: (provisions: string, precision: string, recall: string) =>
      `in ${provisions} provisions read by hand, ${precision} of those found are right and ${recall} of those there are found, after what the readings showed was mended`,
    sanctions: 'Penalties',
    sanctionsRead: (provisions: string, right: string, checked: string) =>
      `${provisions} read; ${right} of ${checked} checked by hand come out as printed`,
    gists: 'Summaries',
    gistsCompared: (compared: string, gists: string, disagreeing: string) =>
      `figures of ${compared} of ${gists} compared with the official text; ${disagreeing} disagree`,
    structure: 'Articles and their parts',
    structureRead: (laws: string, right: string, told: string) =>
      `Of ${laws} laws counted by hand, ${right} were read without fault and ${told} more with every fault marked in the text`,
    structureUnits: (articles: string, ayat: string, points: string) =>
      `right or marked: ${articles} of the articles, ${ayat} of the ayat and ${points} of the points in lists`,
    exports: 'Exports',
    exportsSame: (same: string, texts: string) =>
      `${same} of ${texts} texts come back from Akoma Ntoso unchanged`,
  },
};
