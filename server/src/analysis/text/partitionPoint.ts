/**
 * Index of the first element that is not before, the length when all are; by halving, so `isBefore` must hold for all
 * elements up to some place and for none behind it.
 */
export function partitionPoint<T>(list: readonly T[], isBefore: (element: T) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBefore(list[middle])) low = middle + 1
    else high = middle
  }
  return low
}
