import { describe, expect, it } from 'vitest';
import { lostExplanation } from '@/lib/law/lost-explanation.ts';
import { parseStatute } from '@/lib/law/parse-statute.ts';
import { INVENTED_STATUTE, sourceText } from './invented-statute.ts';

const whole = parseStatute(sourceText(INVENTED_STATUTE));
const [act = ''] = INVENTED_STATUTE.split('\nPENJELASAN');
const bare = parseStatute(sourceText(act));

describe('a text without its Penjelasan', () => {
  it('gets that of a second copy', () => {
    expect(bare.explanation).toEqual([]);
    expect(lostExplanation(bare, whole)).toBe(whole.explanation);
  });

  it('gets none where it has its own, where the copy has none, or has but a part', () => {
    expect(lostExplanation(whole, whole)).toBeNull();
    expect(lostExplanation(bare, bare)).toBeNull();
    const part = INVENTED_STATUTE.slice(0, INVENTED_STATUTE.lastIndexOf('\nPasal 2\n'));
    expect(lostExplanation(bare, parseStatute(sourceText(part)))).toBeNull();
  });
});
