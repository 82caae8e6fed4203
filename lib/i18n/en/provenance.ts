/** Where words come from that the main copy does not have, or that nobody but the reader brought. */
export const provenance = {
  provenance: {
    taken: 'Taken from the second copy',
    unit: 'The main copy lost this provision',
    ending: 'The main copy breaks off before these words',
    own: 'Imported by you; not checked against a catalogue.',
    doubt: {
      loss: 'Words may be missing here: see what our checks and the second copy found.',
      substance: 'The second copy has other words here: see both.',
      recognition: 'The second copy reads some letters otherwise; the words are the same.',
      irregular: 'The source numbers or changes something irregularly here: see what our checks found.',
    },
    kinds: { typography: 'typography', recognition: 'recognition of print', substance: 'words' },
  },
};
