declare module '@citation-js/core' {
  /** A bibliographic item in CSL-JSON, as the library reads it. */
  export type ReadItem = Record<string, unknown>;
  export class Cite {
    constructor(input: string, options?: { forceType?: string });
    data: ReadItem[];
  }
}
declare module '@citation-js/plugin-ris';
declare module '@citation-js/plugin-bibtex';
