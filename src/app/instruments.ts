import { server as atlas } from '../instruments/atlas/server.ts'
import { server as energyhub } from '../instruments/energyhub/server.ts'
import type { InstrumentServer } from '../platform/instrumentServer.ts'

/** The rooms of the house, in the order of the pamphlet. */
export const instruments: readonly InstrumentServer[] = [atlas, energyhub]
