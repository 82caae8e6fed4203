import type { EngineAnswer, EngineSuggestion, SearchEngine, SearchRequest } from './engine.ts';

/** Which engine answers now; `degraded` where it is not the one wanted. */
export interface EngineState {
  engine: SearchEngine['name'];
  degraded: boolean;
}

/** The engines of a process as one: the wanted one while it is well, else the one at hand. */
export interface EngineSelection {
  state(): EngineState;
  search(request: SearchRequest): Promise<EngineAnswer & EngineState>;
  suggest(text: string, limit: number): Promise<EngineSuggestion[]>;
  close(): Promise<void>;
}

interface SelectionOptions {
  /** Asked first; null where the one at hand is all there is. */
  wanted: SearchEngine | null;
  /** Always there. */
  atHand: SearchEngine;
  /** Milliseconds the wanted engine has for an answer, whatever its connection does; then the one at hand answers. */
  patience?: number;
  /** Milliseconds between looks at whether the wanted engine is well. */
  watchEvery?: number;
  /** Told when the wanted engine is lost, with its error, and when it is back, with null. */
  onChange?: (error: unknown) => void;
}

const WATCH_EVERY_MS = 1000;
const PATIENCE_MS = 250;

/**
 * Answers by the wanted engine, and by the one at hand from the moment the wanted one fails until it is well again: no request fails for it and
 * nothing has to be restarted. An engine that answers and holds nothing, while the other does, is not well.
 * @example const engines = selectEngines({ wanted: openMeilisearchEngine(options), atHand: openEmbeddedEngine(file) })
 */
export function selectEngines({
  wanted,
  atHand,
  patience = PATIENCE_MS,
  watchEvery = WATCH_EVERY_MS,
  onChange = () => {},
}: SelectionOptions): EngineSelection {
  let well = wanted !== null;
  let watching: Promise<void> | null = null;
  const set = (now: boolean, error: unknown): void => {
    if (well !== now) onChange(error);
    well = now;
  };
  const watch = async (engine: SearchEngine): Promise<void> => {
    try {
      const holds = (await within(patience, engine.count())) > 0 || (await atHand.count()) === 0;
      set(holds, holds ? null : new Error('The search server holds no records.'));
    } catch (error) {
      set(false, error);
    }
  };
  const look = (): void => {
    if (wanted && watching === null)
      watching = watch(wanted).finally(() => {
        watching = null;
      });
  };
  look();
  const timer = wanted ? setInterval(look, watchEvery).unref() : undefined;

  async function answer<Value>(ask: (engine: SearchEngine) => Promise<Value>): Promise<[Value, EngineState]> {
    if (wanted && well) {
      try {
        return [await within(patience, ask(wanted)), { engine: wanted.name, degraded: false }];
      } catch (error) {
        set(false, error);
      }
    }
    return [await ask(atHand), { engine: atHand.name, degraded: wanted !== null }];
  }

  return {
    state: () => {
      if (wanted && well) return { engine: wanted.name, degraded: false };
      return { engine: atHand.name, degraded: wanted !== null };
    },
    search: async (request) => {
      const [found, state] = await answer((engine) => engine.search(request));
      return { ...found, ...state };
    },
    suggest: async (text, limit) => (await answer((engine) => engine.suggest(text, limit)))[0],
    close: async () => {
      clearInterval(timer);
      await watching;
      await Promise.all([wanted?.close(), atHand.close()]);
    },
  };
}

/** A connection may hang where its own time limit does not reach, as one that dies while an answer is under way. */
async function within<Value>(ms: number, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The search server gave no answer within ${ms} ms.`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
