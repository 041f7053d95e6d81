import { createFlows, type HubNode } from './hubNode.ts'

/** What a hub costs (EUR) without any battery: every step stands on its own. */
export function idleCost(node: HubNode): number {
  const flows = createFlows()
  let cost = 0
  for (let step = 0; step < node.steps; step++) {
    node.flowsAt(step, 0, flows)
    cost += flows.euroPerHour
  }
  return cost * node.stepHours
}
