import type { HeldText } from '../db/read-catalogue.ts';
import { validOn } from '../law/timeline.ts';
import { today } from './today.ts';

/**
 * The version of each language that is law on a day; before its first day, the first.
 * @example currentTexts(row.texts, '2026-11-24').map(({ id }) => id) // ['uu-23-2002/id@2016-05-25']
 */
export function currentTexts(texts: readonly HeldText[], on: string): HeldText[] {
  const languages = [...new Set(texts.map(({ language }) => language))];
  return languages.flatMap((language) => {
    const versions = texts.filter((text) => text.language === language);
    return validOn(versions, on) ?? versions.find(({ basis }) => basis === 'printed') ?? [];
  });
}

/** The version of one language that is law today. */
export function currentText(texts: readonly HeldText[], language: string): HeldText | undefined {
  return currentTexts(texts, today()).find((text) => text.language === language);
}
