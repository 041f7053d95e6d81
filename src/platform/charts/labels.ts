/**
 * Places labels of given sizes along a line, each as near to where it wants to be as its neighbours allow,
 * in their order, within `from` and `to`. When they cannot all fit they keep their order and run over the end.
 */
export function spread(
  wanted: readonly number[],
  sizes: readonly number[],
  gap: number,
  from: number,
  to: number,
): readonly number[] {
  const places: number[] = []
  let least = from
  wanted.forEach((want, index) => {
    const place = Math.max(want, least)
    places.push(place)
    least = place + (sizes[index] ?? 0) + gap
  })
  let most = to
  for (let index = places.length - 1; index >= 0; index -= 1) {
    const place = Math.min(places[index] ?? 0, most - (sizes[index] ?? 0))
    places[index] = place
    most = place - gap
  }
  const push = Math.max(0, from - (places[0] ?? from))
  return places.map((place) => place + push)
}

/**
 * Levels for labels that start at the line they name and run to the right: further left is higher, so that
 * no line crosses a label. Level 0 is nearest.
 */
export function staircase(starts: readonly number[], sizes: readonly number[], gap: number): readonly number[] {
  const levels = starts.map(() => 0)
  for (let index = starts.length - 1; index >= 0; index -= 1) {
    const end = (starts[index] ?? 0) + (sizes[index] ?? 0) + gap
    for (let later = index + 1; later < starts.length; later += 1) {
      if ((starts[later] ?? 0) < end) levels[index] = Math.max(levels[index] ?? 0, (levels[later] ?? 0) + 1)
    }
  }
  return levels
}
