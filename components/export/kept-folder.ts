const KEY = 'lindung-folder';

/** The addresses kept in this browser; none where it keeps nothing for us. */
export function keptFolder(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter((address) => typeof address === 'string') : [];
  } catch {
    return [];
  }
}

/** Keeps a folder in this browser, where the browser lets us; the address of the page has it anyway. */
export function keepFolder(addresses: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(addresses));
  } catch {
    return;
  }
}
