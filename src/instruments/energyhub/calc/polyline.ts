/** A continuous line of straight pieces over a stretch of x. One point is a line too. */
export type Polyline = { readonly x: readonly number[]; readonly y: readonly number[] }

/** Height at `x` on the piece that starts at point `k`. */
function heightOn(line: Polyline, k: number, x: number): number {
  const width = line.x[k + 1] - line.x[k]
  return line.y[k] + ((line.y[k + 1] - line.y[k]) * (x - line.x[k])) / width
}

/** Height at `x`; beyond an end, that of the end. */
export function heightAt(line: Polyline, x: number): number {
  const last = line.x.length - 1
  if (x <= line.x[0]) return line.y[0]
  if (x >= line.x[last]) return line.y[last]
  let low = 0
  let high = last
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (line.x[middle] <= x) low = middle
    else high = middle
  }
  return heightOn(line, low, x)
}

/** The part of a line between two values of x; a line that ends up outside by rounding keeps its nearest point. */
export function clip(line: Polyline, low: number, high: number): Polyline {
  const last = line.x.length - 1
  if (line.x[0] >= low && line.x[last] <= high) return line
  const x: number[] = []
  const y: number[] = []
  for (let k = 0; k <= last; k++) {
    if (line.x[k] < low) {
      if (k < last && line.x[k + 1] > low) addPoint(x, y, low, heightOn(line, k, low))
      continue
    }
    if (line.x[k] > high) {
      if (k > 0 && line.x[k - 1] < high) addPoint(x, y, high, heightOn(line, k - 1, high))
      break
    }
    addPoint(x, y, line.x[k], line.y[k])
  }
  if (x.length > 0) return { x, y }
  return line.x[0] > high ? { x: [high], y: [line.y[0]] } : { x: [low], y: [line.y[last]] }
}

/** The lower of two lines that overlap, over both their stretches. Where one starts or ends the other is not higher. */
export function lowerOf(one: Polyline, other: Polyline): Polyline {
  const [a, b] = one.x[0] <= other.x[0] ? [one, other] : [other, one]
  const x: number[] = []
  const y: number[] = []
  const lastA = a.x.length - 1
  const lastB = b.x.length - 1
  let i = 0
  let j = 0
  while (i <= lastA && a.x[i] < b.x[0]) addPoint(x, y, a.x[i], a.y[i++])
  const end = Math.min(a.x[lastA], b.x[lastB])
  let from = b.x[0]
  let heightA = heightAt(a, from)
  let heightB = b.y[0]
  if (i <= lastA) addPoint(x, y, from, Math.min(heightA, heightB))
  while (from < end) {
    while (i <= lastA && a.x[i] <= from) i++
    while (j <= lastB && b.x[j] <= from) j++
    const to = Math.min(a.x[i], b.x[j])
    const nextA = a.x[i] === to ? a.y[i] : heightOn(a, i - 1, to)
    const nextB = b.x[j] === to ? b.y[j] : heightOn(b, j - 1, to)
    const before = heightA - heightB
    const after = nextA - nextB
    if ((before < 0 && after > 0) || (before > 0 && after < 0)) {
      const part = before / (before - after)
      addPoint(x, y, from + part * (to - from), heightA + part * (nextA - heightA))
    }
    addPoint(x, y, to, Math.min(nextA, nextB))
    from = to
    heightA = nextA
    heightB = nextB
  }
  while (i <= lastA && a.x[i] <= from) i++
  while (j <= lastB && b.x[j] <= from) j++
  for (; i <= lastA; i++) addPoint(x, y, a.x[i], a.y[i])
  for (; j <= lastB; j++) addPoint(x, y, b.x[j], b.y[j])
  return { x, y }
}

/** Adds a point at the end; one that lies on the last point or in line with the last piece takes its place. */
export function addPoint(x: number[], y: number[], atX: number, atY: number): void {
  const last = x.length - 1
  if (last >= 0 && atX - x[last] <= 1e-15 * (1 + Math.abs(atX))) {
    if (atY < y[last]) y[last] = atY
    return
  }
  if (last >= 1) {
    const straight = y[last] + ((y[last] - y[last - 1]) / (x[last] - x[last - 1])) * (atX - x[last])
    if (Math.abs(straight - atY) <= 1e-14 * (1 + Math.abs(atY))) {
      x[last] = atX
      y[last] = atY
      return
    }
  }
  x.push(atX)
  y.push(atY)
}

/** Where each convex stretch of the line starts, and the index of its last point. */
export function convexStretches(line: Polyline): readonly number[] {
  const { x, y } = line
  const bounds = [0]
  let slope = -Infinity
  for (let k = 1; k < x.length; k++) {
    const next = (y[k] - y[k - 1]) / (x[k] - x[k - 1])
    if (next < slope - 1e-12) bounds.push(k - 1)
    slope = next
  }
  bounds.push(x.length - 1)
  return bounds
}
