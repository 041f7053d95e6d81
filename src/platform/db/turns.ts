/** One at a time, in the order of asking; who waits longer than `patience` gets the error `why`. */
export function turns(patience: number, why: string) {
  const waiting = new Set<() => void>()
  let busy = false

  function wait(): Promise<void> {
    if (!busy) {
      busy = true
      return Promise.resolve()
    }
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        waiting.delete(go)
        reject(new Error(why))
      }, patience)
      function go(): void {
        clearTimeout(timer)
        resolve()
      }
      waiting.add(go)
    })
  }

  function end(): void {
    const [next] = waiting
    if (!next) {
      busy = false
      return
    }
    waiting.delete(next)
    next()
  }

  return { wait, end }
}
