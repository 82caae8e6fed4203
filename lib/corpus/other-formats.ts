/** First bytes of files that hold no text that can be read here, and what to do about it. */
const OTHERS: readonly [start: readonly number[], advice: string][] = [
  [[0xd0, 0xcf, 0x11, 0xe0], 'The file is of an old Word (.doc): save it as .docx.'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'The file is Rich Text (RTF): save it as .docx.'],
  [[0x89, 0x50, 0x4e, 0x47], 'The file is a picture (PNG): recognise its text (OCR) first.'],
  [[0xff, 0xd8, 0xff], 'The file is a picture (JPEG): recognise its text (OCR) first.'],
  [[0x47, 0x49, 0x46, 0x38], 'The file is a picture (GIF): recognise its text (OCR) first.'],
  [[0x49, 0x49, 0x2a, 0x00], 'The file is a picture (TIFF): recognise its text (OCR) first.'],
  [[0x4d, 0x4d, 0x00, 0x2a], 'The file is a picture (TIFF): recognise its text (OCR) first.'],
  [[0x1f, 0x8b], 'The file is packed (gzip): unpack it first.'],
  [[0x52, 0x61, 0x72, 0x21], 'The file is packed (RAR): unpack it first.'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'The file is packed (7z): unpack it first.'],
  [[0x50, 0x4b, 0x03, 0x04], 'The file is a ZIP archive and no Word file: unpack it first.'],
  [[0x00, 0x61, 0x73, 0x6d], 'The file is a program, no text.'],
  [[0x7f, 0x45, 0x4c, 0x46], 'The file is a program, no text.'],
  [[0x4d, 0x5a, 0x90], 'The file is a program, no text.'],
];

/**
 * What a file is that is no text, with what to do about it; null where its first bytes do not tell.
 * @example adviceOn(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0])) // 'The file is of an old Word (.doc): save it as .docx.'
 */
export function adviceOn(bytes: Uint8Array): string | null {
  return OTHERS.find(([start]) => begins(bytes, start))?.[1] ?? null;
}

/** Whether the bytes begin a ZIP archive, as those of a Word file do. */
export function isZip(bytes: Uint8Array): boolean {
  return begins(bytes, [0x50, 0x4b, 0x03, 0x04]);
}

function begins(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
