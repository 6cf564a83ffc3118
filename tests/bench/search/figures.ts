/** A number from 0 to 1 with three decimals. */
export const share = (value: number): string => value.toFixed(3)

/** The middle of some numbers. */
export const median = (values: readonly number[]): number => percentile(values, 0.5)

/** The number that a share of the others does not exceed (nearest rank). @throws when there is none. */
export function percentile(values: readonly number[], portion: number): number {
  if (values.length === 0) throw new Error('There is nothing to take a percentile of.')
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(portion * sorted.length) - 1)]!
}
