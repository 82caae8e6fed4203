/** UU 1/2026 (Penyesuaian Pidana) adjusts the penalties of other statutes since this day; its text is not held, so what it does to each is not known. */
export const PENALTY_ADJUSTMENT = 'uu-1-2026';
/** The day it came into force. */
export const SINCE = '2026-01-02';
