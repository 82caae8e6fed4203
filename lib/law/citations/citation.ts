/** The instrument a citation names: by type, number and year, or by one of its names (a gazette number and a UN symbol are names). */
export type CitedInstrument =
  | {
      type: string;
      number: string;
      year: number;
      /** The name that stands beside the number, which may be that of another law. */
      called?: string;
    }
  | { name: string };

/** What a citation hangs on where its words leave that to the place they stand in. */
export type Within =
  /** "Pasal 5", "Pasal 5 Undang-Undang ini": the instrument it stands in. */
  | 'instrument'
  /** "ayat (1)", "huruf a Pasal ini": the article, or the list, it stands in. */
  | 'article'
  /** "huruf a ayat ini". */
  | 'paragraph'
  /** "Bab ini", "this part": the group it stands in, which the tree of its text tells. */
  | 'chapter'
  | 'part'
  | 'section'
  /** "the preceding article", "pasal sebelumnya". */
  | 'precedingArticle'
  /** "the preceding paragraph", "ayat yang lalu". */
  | 'precedingParagraph'
  /** "The two preceding paragraphs". */
  | 'twoPrecedingParagraphs'
  /**
   * "article 34 of the Convention" in a protocol or a general comment: the treaty that one belongs to; "this Convention" in the act that
   * ratifies it. The instrument it stands in where that belongs to none.
   */
  | 'parent'
  /** "Protokol ini": the protocol itself, or the one that the act it stands in ratifies. */
  | 'ratified';

/** A word read as another: typing, text recognition. */
export interface CitationCorrection {
  from: string;
  to: string;
}

/** A reference found in a text; `span` is in UTF-16 offsets of the text as given. */
export interface Citation {
  span: { start: number; end: number };
  text: string;
  /** Null where only an instrument is named. Below an article alone (`para_1`) where `within` is not the instrument. */
  eId: string | null;
  /** Null where none is named: the reference is to the instrument it stands in. */
  instrument: CitedInstrument | null;
  /** The last provision of a range whose first is `eId`: "Pasal 76A sampai dengan Pasal 76J". */
  through: string | null;
  /** Null where the instrument is named. */
  within: Within | null;
  /** `jo` where the citation is joined to the one before it by "jo." or "juncto". */
  relation: 'jo' | null;
  corrections: CitationCorrection[];
  /** Other provisions that the same print may mean, where the print is unclear: "8l" is 81, 8L or 8I. */
  readings: string[];
}

/** What resolution reads of a citation. */
export type CitedPlace = Pick<Citation, 'eId' | 'instrument'> &
  Partial<Pick<Citation, 'through' | 'within' | 'readings'>>;
