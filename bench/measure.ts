/** Processor time of `work` in milliseconds (user time of this process, which other processes disturb less than the clock). */
export function cpu(work: () => void): number {
  const before = process.cpuUsage()
  work()
  return process.cpuUsage(before).user / 1000
}

/** Time of `work` in milliseconds by the clock: what a person waits for, without what other threads do meanwhile. */
export function clock(work: () => void): number {
  const before = performance.now()
  work()
  return performance.now() - before
}

/** The middle value. */
export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]

/** The value below which 95 of 100 lie. */
export const percentile95 = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.ceil(values.length * 0.95) - 1)]
