import { useState } from 'react'
import { useFormat } from '../../../../platform/i18n/LocaleProvider.tsx'
import { Actions, Button } from '../../../../platform/ui/Button.tsx'
import { Dialog } from '../../../../platform/ui/Dialog.tsx'
import { NumberField, SelectField, useReadNumber } from '../../../../platform/ui/Fields.tsx'
import { ErrorState } from '../../../../platform/ui/States.tsx'
import { stedin2026 } from '../../calc/stedin2026.ts'
import type { HubDossier, HubMember } from '../../hubDossier.ts'
import { useHubPort } from '../port/HubPort.tsx'
import { useHubCommand } from '../port/useHubCommand.tsx'
import { useHubWords } from '../useHubWords.tsx'

type Roof = { readonly kwp: string; readonly azimuth: string; readonly tilt: string }

/** What is known of one company, in fields that may stay empty. */
export function MemberDialog(props: {
  readonly hub: HubDossier
  readonly member: HubMember
  readonly onClose: (done?: string) => void
  readonly onRemove: () => void
}) {
  const { hub, member, onClose, onRemove } = props
  const say = useHubWords()
  const format = useFormat()
  const port = useHubPort()
  const read = useReadNumber()
  const edit = useHubCommand('editMember')
  const write = (value: number | null, digits = 0) => (value === null ? '' : format.number(value, digits))
  const [annual, setAnnual] = useState(write(member.annualKwh === null ? null : member.annualKwh / 1000, 1))
  const [shifts, setShifts] = useState(String(member.shifts))
  const [take, setTake] = useState(write(member.importLimitKw))
  const [give, setGive] = useState(write(member.exportLimitKw))
  const [category, setCategory] = useState(member.tariffCategory ?? '')
  const [connection, setConnection] = useState<string>(member.connection)
  const [roofs, setRoofs] = useState<readonly Roof[]>(
    member.solar.map(({ kwp, azimuth, tilt }) => ({
      kwp: write(kwp, 1),
      azimuth: String(azimuth),
      tilt: String(tilt),
    })),
  )
  const optional = (words: string) => (words.trim() === '' ? null : read(words))
  const isWrong = (words: string) => words.trim() !== '' && (read(words) ?? -1) < 0
  const wrong = [annual, take, give, ...roofs.flatMap(({ kwp, tilt }) => [kwp, tilt])].some(isWrong)
  const mwh = optional(annual)
  const submit = () => {
    if (wrong) return
    edit.mutate(
      {
        input: {
          hub: hub.id,
          member: member.id,
          fields: {
            annualKwh: mwh === null ? null : mwh * 1000,
            shifts: shifts === '3' ? 3 : shifts === '2' ? 2 : 1,
            importLimitKw: optional(take),
            exportLimitKw: optional(give),
            tariffCategory: category.trim() === '' ? null : category.trim(),
            connection: connection === 'A.3' || connection === 'A.4' || connection === 'A.5' ? connection : 'other',
            solar: roofs.flatMap(({ kwp, azimuth, tilt }) => {
              const power = read(kwp)
              return power === null || power <= 0
                ? []
                : [{ kwp: power, azimuth: Number(azimuth), tilt: Math.min(90, read(tilt) ?? 15) }]
            }),
          },
        },
        version: hub.version,
      },
      { onSuccess: () => onClose(say.edit.saved(member.name)) },
    )
  }
  const problem = edit.error ? port.problemOf(edit.error) : null
  const error = (words: string) => (isWrong(words) ? say.edit.wrong : null)
  const change = (index: number, part: Partial<Roof>) =>
    setRoofs(roofs.map((roof, at) => (at === index ? { ...roof, ...part } : roof)))
  const directions = ['90', '135', '180', '225', '270'] as const
  return (
    <Dialog
      open
      title={say.edit.title(member.name)}
      onClose={() => onClose()}
      actions={
        <Actions>
          <Button kind="primary" busy={edit.isPending} onClick={submit}>
            {say.edit.save}
          </Button>
          <Button onClick={() => onClose()}>{say.edit.cancel}</Button>
          <Button kind="subtle" onClick={onRemove}>
            {say.members.remove}
          </Button>
        </Actions>
      }
    >
      {problem ? <ErrorState problem={problem} /> : null}
      <NumberField
        name="member-annual"
        label={say.edit.annual}
        hint={say.edit.annualHint}
        unit="MWh"
        value={annual}
        onChange={setAnnual}
        error={error(annual)}
      />
      <SelectField
        name="member-shifts"
        label={say.edit.shifts}
        value={shifts}
        onChange={setShifts}
        options={[
          { value: '1', label: say.edit.shiftWords.one },
          { value: '2', label: say.edit.shiftWords.two },
          { value: '3', label: say.edit.shiftWords.three },
        ]}
      />
      <NumberField
        name="member-import"
        label={say.edit.importLimit}
        hint={say.edit.limitHint}
        unit="kW"
        value={take}
        onChange={setTake}
        error={error(take)}
      />
      <NumberField
        name="member-export"
        label={say.edit.exportLimit}
        unit="kW"
        value={give}
        onChange={setGive}
        error={error(give)}
      />
      <h3 className="utrecht-heading-4">{say.edit.solar}</h3>
      {roofs.map((roof, index) => (
        // Roofs have no name of their own; their order is that of the list.
        <fieldset key={index} className="ma-field">
          <legend className="ma-hidden">{`${say.edit.solar} ${index + 1}`}</legend>
          <NumberField
            name={`roof-${index}-kwp`}
            label={say.edit.kwp}
            unit="kWp"
            value={roof.kwp}
            onChange={(kwp) => change(index, { kwp })}
            error={error(roof.kwp)}
          />
          <SelectField
            name={`roof-${index}-azimuth`}
            label={say.edit.azimuth}
            value={roof.azimuth}
            onChange={(azimuth) => change(index, { azimuth })}
            options={[
              ...directions.map((value) => ({ value, label: say.edit.directions[value] })),
              ...(directions.some((value) => value === roof.azimuth)
                ? []
                : [{ value: roof.azimuth, label: `${roof.azimuth}°` }]),
            ]}
          />
          <NumberField
            name={`roof-${index}-tilt`}
            label={say.edit.tilt}
            unit={say.edit.tiltUnit}
            value={roof.tilt}
            onChange={(tilt) => change(index, { tilt })}
            error={error(roof.tilt)}
          />
          <Button small kind="subtle" onClick={() => setRoofs(roofs.filter((_, at) => at !== index))}>
            {say.edit.removeRoof}
          </Button>
        </fieldset>
      ))}
      <Button small onClick={() => setRoofs([...roofs, { kwp: '', azimuth: '180', tilt: '15' }])}>
        {say.edit.addRoof}
      </Button>
      <h3 className="utrecht-heading-4">{say.contract.title}</h3>
      <SelectField
        name="member-category"
        label={say.edit.category}
        hint={say.edit.categoryHint}
        value={category}
        pick={say.edit.none}
        onChange={setCategory}
        options={[
          ...stedin2026.map((tariff) => ({ value: tariff.category, label: tariff.category })),
          ...(category === '' || stedin2026.some((tariff) => tariff.category === category)
            ? []
            : [{ value: category, label: category }]),
        ]}
      />
      <SelectField
        name="member-connection"
        label={say.edit.connection}
        value={connection}
        onChange={setConnection}
        options={[
          { value: 'A.3', label: 'A.3' },
          { value: 'A.4', label: 'A.4' },
          { value: 'A.5', label: 'A.5' },
          { value: 'other', label: say.edit.connectionOther },
        ]}
      />
    </Dialog>
  )
}
