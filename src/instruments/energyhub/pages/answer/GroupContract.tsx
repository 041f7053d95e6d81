import { useState } from 'react'
import { isRefusal } from '../../../../core/outcome.ts'
import { useFormat } from '../../../../platform/i18n/LocaleProvider.tsx'
import { Alert } from '../../../../platform/ui/Alert.tsx'
import { Button } from '../../../../platform/ui/Button.tsx'
import { DataTable } from '../../../../platform/ui/DataTable.tsx'
import { Section } from '../../../../platform/ui/PageParts.tsx'
import { ErrorState, LoadingState } from '../../../../platform/ui/States.tsx'
import type { HubDossier } from '../../hubDossier.ts'
import type { GroupContractAnswer } from '../../questions/groupContract.ts'
import { useHubPort } from '../port/HubPort.tsx'
import { useGroupContract } from '../port/hubQueries.tsx'
import { useHubWords } from '../useHubWords.tsx'
import { useRefusalWords } from './useRefusalWords.tsx'

/** The bill of a group contract: that sharing can cost money stands first. */
export function GroupContract({ hub }: { hub: HubDossier }) {
  const say = useHubWords()
  const port = useHubPort()
  const refusal = useRefusalWords()
  const [wanted, setWanted] = useState(false)
  const contract = useGroupContract(hub.id, wanted)
  const problem = contract.error ? port.problemOf(contract.error) : null
  const answer = contract.data?.answer
  return (
    <Section title={say.contract.title}>
      {!wanted ? (
        <Button onClick={() => setWanted(true)}>{say.contract.show}</Button>
      ) : problem ? (
        <ErrorState problem={problem} onRetry={() => void contract.refetch()} />
      ) : !answer ? (
        <LoadingState lines={4} />
      ) : isRefusal(answer) ? (
        <Alert kind="warning" title={say.answer.refused}>
          {refusal(answer.refused)}
        </Alert>
      ) : (
        <ContractBill answer={answer} />
      )}
    </Section>
  )
}

function ContractBill({ answer }: { answer: GroupContractAnswer }) {
  const say = useHubWords()
  const format = useFormat()
  const { own, group, category } = answer
  const saved = own.totalEur - group.totalEur
  const parts = [
    { name: say.contract.contract, own: own.contractEur, group: group.contractEur },
    { name: say.contract.peak, own: own.peakEur, group: group.peakEur },
    ...(group.surchargeEur > 0 ? [{ name: say.contract.surcharge, own: 0, group: group.surchargeEur }] : []),
    { name: say.contract.energy, own: own.energyEur, group: group.energyEur },
  ]
  return (
    <>
      <Alert kind={saved < 0 ? 'warning' : 'info'} title={saved < 0 ? say.contract.costs : say.contract.saves} live>
        {saved < 0 ? say.contract.costsWhy(format.euro(-saved)) : say.contract.savesWhy(format.euro(saved))}{' '}
        {say.contract.why(category)}
      </Alert>
      <DataTable
        caption={say.contract.title}
        hiddenCaption
        stack
        rows={parts}
        rowKey={({ name }) => name}
        total={{
          name: say.contract.total,
          own: format.number(own.totalEur),
          group: format.number(group.totalEur),
          difference: format.change(group.totalEur - own.totalEur),
        }}
        columns={[
          { id: 'name', head: say.contract.head, cell: ({ name }) => name },
          {
            id: 'own',
            head: say.contract.own,
            headText: `${say.contract.own}, ${say.contract.unit}`,
            unit: say.contract.unit,
            number: true,
            cell: (p) => format.number(p.own),
          },
          {
            id: 'group',
            head: say.contract.group,
            headText: `${say.contract.group}, ${say.contract.unit}`,
            unit: say.contract.unit,
            number: true,
            cell: (p) => format.number(p.group),
          },
          {
            id: 'difference',
            head: say.contract.difference,
            headText: `${say.contract.difference}, ${say.contract.unit}`,
            unit: say.contract.unit,
            number: true,
            cell: (p) => format.change(p.group - p.own),
          },
        ]}
      />
    </>
  )
}
