import type { Random } from './random.ts'

/** Makers below this are small firms by the European bound; 99 % of Dutch companies are. */
const small = 50

/** Sizes that flatten towards the bound, so that they do not pile up just below it. */
function spread(weights: readonly number[], scale: number): number[] {
  return weights.map((weight) => {
    const size = (weight * scale) / (1 + (weight * scale) / (small + 12))
    return Math.min(small - 1, Math.max(1, Math.round(size)))
  })
}

function sum(list: readonly number[]): number {
  return list.reduce((total, value) => total + value, 0)
}

/**
 * Jobs of `makers` makers that add up to `jobs` exactly: many tiny ones, few of some size, `large` of them with 50 or more.
 * The skew comes from dividing by chance, not from a logarithm, so that every machine rounds alike.
 */
export function drawJobSizes(random: Random, makers: number, jobs: number, large: number): readonly number[] {
  const big = Array.from({ length: large }, () => random.whole(small + 2, 118))
  const wanted = jobs - sum(big)
  const weights = Array.from({ length: makers - large }, () => (0.2 + random.fraction()) / (1.05 - random.fraction()))
  if (wanted < weights.length || wanted > weights.length * (small - 1)) {
    throw new RangeError(`${makers} makers cannot have ${jobs} jobs together`)
  }
  let [low, high] = [0, 1000]
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2
    if (sum(spread(weights, middle)) < wanted) low = middle
    else high = middle
  }
  const sizes = spread(weights, low)
  while (sum(sizes) !== wanted) {
    const at = random.whole(0, sizes.length - 1)
    const next = (sizes[at] ?? 0) + (sum(sizes) < wanted ? 1 : -1)
    if (next >= 1 && next < small) sizes[at] = next
  }
  return random.shuffled([...sizes, ...big])
}
