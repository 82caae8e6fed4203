/** Where words come from that the main copy does not have, or that nobody but the reader brought. */
export const provenance = {
  provenance: {
    taken: 'Taken from the second copy',
    unit: 'The main copy lost this provision',
    ending: 'The main copy breaks off before these words',
    own: 'Imported by you; not checked against a catalogue.',
    kinds: { typography: 'typography', recognition: 'recognition of print', substance: 'words' },
  },
};
