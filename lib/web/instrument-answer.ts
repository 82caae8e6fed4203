import type { InstrumentView } from '../research/views.ts';

/** An instrument as the API gives it: its structure in place of its text, which is asked for by provision. */
export function instrumentAnswer({ expression, ...instrument }: InstrumentView) {
  if (!expression) return { ...instrument, expression: null, structure: [] };
  const { outline, body: _, explanation: __, attachments: ___, ...rest } = expression;
  return { ...instrument, expression: rest, structure: outline };
}
