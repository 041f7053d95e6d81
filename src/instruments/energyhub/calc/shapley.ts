/** The value of a group of members; bit k of the group stands for member k. */
export type GroupValue = (group: number) => number

/**
 * What each member adds on average over all orders of joining, exactly:
 *
 *     φ_i = Σ over groups S without i of  |S|! (n − |S| − 1)! / n!  ·  (v(S + i) − v(S))
 */
export function shapleyExact(members: number, value: GroupValue): number[] {
  const groups = 2 ** members
  const values = new Float64Array(groups)
  for (let group = 1; group < groups; group++) values[group] = value(group)
  // |S|! (n − |S| − 1)! / n!, by size, without large factorials.
  const weights = [1 / members]
  for (let size = 1; size < members; size++) weights.push((weights[size - 1] * size) / (members - size))
  const shares = new Array<number>(members).fill(0)
  for (let group = 0; group < groups; group++) {
    const size = bitsIn(group)
    for (let member = 0; member < members; member++) {
      const bit = 1 << member
      if (group & bit) continue
      shares[member] += weights[size] * (values[group | bit] - values[group])
    }
  }
  return shares
}

export type SampledShares = {
  readonly shares: number[]
  /** Half the width of the interval in which 19 of 20 of such samples would hold the exact share. */
  readonly halfWidths: number[]
}

/**
 * The same from random orders of joining, for more members than can be tried exactly. Each order is used forward and
 * backward, which steadies the average. The shares of one order add up to the whole, so the averages do too.
 */
export function shapleySampled(
  members: number,
  value: (joined: readonly number[]) => number,
  pairs: number,
  random: () => number,
): SampledShares {
  const sums = new Array<number>(members).fill(0)
  const squares = new Array<number>(members).fill(0)
  for (let pair = 0; pair < pairs; pair++) {
    const order = shuffled(members, random)
    const forward = added(order, value)
    const backward = added(order.toReversed(), value)
    for (let member = 0; member < members; member++) {
      const mean = (forward[member] + backward[member]) / 2
      sums[member] += mean
      squares[member] += mean * mean
    }
  }
  const shares = sums.map((sum) => sum / pairs)
  const halfWidths = shares.map((share, member) => {
    const variance = Math.max(0, squares[member] / pairs - share * share) / Math.max(1, pairs - 1)
    return 1.96 * Math.sqrt(variance)
  })
  return { shares, halfWidths }
}

/** What each member adds when they join in this order. */
function added(order: readonly number[], value: (joined: readonly number[]) => number): number[] {
  const shares = new Array<number>(order.length).fill(0)
  let before = 0
  for (let k = 0; k < order.length; k++) {
    const after = value(order.slice(0, k + 1))
    shares[order[k]] = after - before
    before = after
  }
  return shares
}

function shuffled(members: number, random: () => number): number[] {
  const order = Array.from({ length: members }, (_, k) => k)
  for (let k = members - 1; k > 0; k--) {
    const other = Math.floor(random() * (k + 1))
    ;[order[k], order[other]] = [order[other], order[k]]
  }
  return order
}

function bitsIn(group: number): number {
  let bits = 0
  for (let rest = group; rest > 0; rest &= rest - 1) bits++
  return bits
}
