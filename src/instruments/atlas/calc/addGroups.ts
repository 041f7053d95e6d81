import type { Group } from '../model.ts'

/** Adds counts of separate companies together; without an upper end anywhere, the sum has none. */
export function addGroups(groups: readonly Group[]): Group {
  const sum = (pick: (group: Group) => number) => groups.reduce((all, group) => all + pick(group), 0)
  const open = groups.some((group) => group.jobs.atMost === null)
  return {
    companies: sum((group) => group.companies),
    jobs: {
      known: sum((group) => group.jobs.known),
      missing: sum((group) => group.jobs.missing),
      atLeast: sum((group) => group.jobs.atLeast),
      atMost: open ? null : sum((group) => group.jobs.atMost ?? 0),
    },
  }
}
