import { OwnWorker as Worker } from '../../../../platform/ui/OwnWorker.ts'
import type { EngineAnswers, EngineQuestion, EngineReply, EngineRequest } from './engineMessages.ts'
import type { HubCase } from './hubCase.ts'

/** The engine in the browser. An answer that a newer question made needless comes as null. */
export type Engine = {
  readonly load: (given: HubCase) => void
  readonly ask: <K extends EngineQuestion['kind']>(
    question: Extract<EngineQuestion, { kind: K }>,
  ) => Promise<EngineAnswers[K] | null>
  readonly close: () => void
}

/** Sliders have a worker of their own, so that the map of sizes never keeps them waiting. */
export function createEngine(): Engine {
  const quick = createPort()
  let slow: Port | null = null
  let loaded: HubCase | null = null
  return {
    load: (given) => {
      loaded = given
      quick.send({ kind: 'case', case: given })
      slow?.send({ kind: 'case', case: given })
    },
    ask: (question) => {
      if (question.kind !== 'size') return quick.ask(question)
      // A map that is being made cannot be told to stop: another worker takes over.
      if (slow?.isBusy()) {
        slow.close()
        slow = null
      }
      if (slow === null) {
        slow = createPort()
        if (loaded) slow.send({ kind: 'case', case: loaded })
      }
      return slow.ask(question)
    },
    close: () => {
      quick.close()
      slow?.close()
    },
  }
}

type Port = ReturnType<typeof createPort>
type Waiting = { readonly id: number; readonly settle: (answer: never) => void; readonly fail: (fault: Error) => void }

function createPort() {
  const worker = new Worker(new URL('./engineWorker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<EngineQuestion['kind'], Waiting>()
  let count = 0
  worker.addEventListener('message', (event: MessageEvent<EngineReply>) => {
    const { kind, id, answer } = event.data
    const one = waiting.get(kind)
    if (one?.id !== id) return
    waiting.delete(kind)
    one.settle(answer as never) // the reply of a kind carries the answer of that kind
  })
  worker.addEventListener('error', (event) => {
    for (const { fail } of waiting.values()) fail(new Error(event.message))
    waiting.clear()
  })
  return {
    send: (request: EngineRequest) => worker.postMessage(request),
    ask: <K extends EngineQuestion['kind']>(question: Extract<EngineQuestion, { kind: K }>) =>
      new Promise<EngineAnswers[K] | null>((settle, fail) => {
        count += 1
        waiting.get(question.kind)?.settle(null as never) // nobody waits for the older answer any more
        waiting.set(question.kind, { id: count, settle, fail })
        worker.postMessage({ ...question, id: count })
      }),
    isBusy: () => waiting.size > 0,
    close: () => {
      worker.terminate()
      for (const { settle } of waiting.values()) settle(null as never) // nobody waits any more
      waiting.clear()
    },
  }
}
