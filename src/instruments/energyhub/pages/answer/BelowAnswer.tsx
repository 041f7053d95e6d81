import { memo } from 'react'
import type { HubDossier, ScenarioChange } from '../../hubDossier.ts'
import { GroupContract } from './GroupContract.tsx'
import { HowComputed, type HowProps } from './HowComputed.tsx'
import { OperatorSteps } from './OperatorSteps.tsx'
import { Pictures, type PicturesProps } from './Pictures.tsx'
import { Scenarios } from './Scenarios.tsx'
import { StorageRules } from './StorageRules.tsx'
import { WhoGains } from './WhoGains.tsx'

/** What a slider does not change is not drawn again while it moves. */
const steady = {
  HowComputed: memo(HowComputed),
  GroupContract: memo(GroupContract),
  WhoGains: memo(WhoGains),
  Pictures: memo(Pictures),
  Scenarios: memo(Scenarios),
  OperatorSteps: memo(OperatorSteps),
  StorageRules: memo(StorageRules),
}

/** How it was computed, what one can do, the pictures of the year, and what to ask whom. */
export function BelowAnswer(
  props: HowProps & PicturesProps & { readonly hub: HubDossier; readonly changes: readonly ScenarioChange[] },
) {
  const { hub, given, answer, method, sources, changes, calendar, limits, size, isSizing, onTake } = props
  return (
    <>
      <steady.HowComputed hub={hub} given={given} answer={answer} method={method} sources={sources} />
      <steady.Scenarios hub={hub} changes={changes} />
      <steady.GroupContract hub={hub} />
      <steady.WhoGains hub={hub} />
      <steady.Pictures
        calendar={calendar}
        answer={answer}
        limits={limits}
        size={size}
        isSizing={isSizing}
        onTake={onTake}
      />
      <steady.OperatorSteps hub={hub} />
      <steady.StorageRules hub={hub} />
    </>
  )
}
