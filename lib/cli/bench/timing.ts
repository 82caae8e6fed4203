/** Each figure is a median of this many runs. */
export const RUNS = 5;

export function seconds(work: () => void): number {
  const started = performance.now();
  work();
  return (performance.now() - started) / 1000;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

export function spread(values: readonly number[], unit: string): string {
  return `${median(values).toFixed(2)} ${unit} (${Math.min(...values).toFixed(2)}–${Math.max(...values).toFixed(2)})`;
}
