/** What grammar a source is written in. */
export type Grammar = 'statute' | 'treaty';
