import { trustedScriptUrl } from './trustedPolicy.ts'

/**
 * A worker of the browser under the rule of trusted types. Import it as `Worker`: the bundler looks for
 * `new Worker(new URL('./someWorker.ts', import.meta.url))` and makes a script of its own out of that file.
 */
export class OwnWorker extends globalThis.Worker {
  constructor(address: URL, options?: WorkerOptions) {
    super(trustedScriptUrl(address.href), options)
  }
}
