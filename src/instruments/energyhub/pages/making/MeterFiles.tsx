import { useRef, useState } from 'react'
import { ChartView } from '../../../../platform/charts/ChartView.tsx'
import { lineChart } from '../../../../platform/charts/lineChart.ts'
import { useFormat, useLocale } from '../../../../platform/i18n/LocaleProvider.tsx'
import { Alert } from '../../../../platform/ui/Alert.tsx'
import { Actions, Button } from '../../../../platform/ui/Button.tsx'
import { SelectField } from '../../../../platform/ui/Fields.tsx'
import { Paragraph, Section } from '../../../../platform/ui/PageParts.tsx'
import type { ProblemDocument } from '../../../../platform/ui/problemErrors.ts'
import { ErrorState, LoadingState } from '../../../../platform/ui/States.tsx'
import type { MeterFilePreview } from '../../hubApi.ts'
import type { HubDossier, HubMember } from '../../hubDossier.ts'
import { writeEnergy } from '../writeEnergy.ts'
import { useHubPort } from '../port/HubPort.tsx'
import { hubsPathOf } from '../port/hubQueries.tsx'
import { useHubCommand } from '../port/useHubCommand.tsx'
import { useHubWords } from '../useHubWords.tsx'
import { guessMember } from './guessMember.ts'
import { MultiFileDrop } from './MultiFileDrop.tsx'
import { ReadingFields } from './ReadingFields.tsx'

type Dropped = { readonly key: number; readonly file: File; readonly member: string | null }

/** Meter files: dropped together, each put with its company, shown as read, corrected where needed, and taken up. */
export function MeterFiles({ hub, onGive }: { hub: HubDossier; onGive: (member: HubMember) => void }) {
  const say = useHubWords()
  const [dropped, setDropped] = useState<readonly Dropped[]>([])
  const [stored, setStored] = useState<readonly string[]>([])
  const count = useRef(0)
  const add = (files: readonly File[]) => {
    const more = files.map((file): Dropped => {
      count.current += 1
      return { key: count.current, file, member: guessMember(file.name, hub.members) }
    })
    setDropped((before) => [...before, ...more])
  }
  const leave = (key: number) => setDropped((before) => before.filter((one) => one.key !== key))
  return (
    <Section title={say.members.dropTitle} close>
      <MultiFileDrop onFiles={add} />
      {stored.map((name) => (
        <Alert key={name} kind="ok" live>
          {say.members.stored(name)}
        </Alert>
      ))}
      {dropped.map((one) => (
        <DroppedFile
          key={one.key}
          hub={hub}
          dropped={one}
          onGive={onGive}
          onMember={(member) =>
            setDropped((before) => before.map((other) => (other.key === one.key ? { ...other, member } : other)))
          }
          onLeave={() => leave(one.key)}
          onStored={(name) => {
            leave(one.key)
            setStored((before) => [...before.filter((other) => other !== name), name])
          }}
        />
      ))}
    </Section>
  )
}

type DroppedProps = {
  readonly hub: HubDossier
  readonly dropped: Dropped
  readonly onMember: (member: string) => void
  readonly onGive: (member: HubMember) => void
  readonly onLeave: () => void
  readonly onStored: (name: string) => void
}

function DroppedFile({ hub, dropped, onMember, onGive, onLeave, onStored }: DroppedProps) {
  const say = useHubWords()
  const port = useHubPort()
  const locale = useLocale()
  const { file, member: chosen, key } = dropped
  const member = hub.members.find(({ id }) => id === chosen) ?? null
  const [preview, setPreview] = useState<(MeterFilePreview & { readonly of: string }) | null>(null)
  const [problem, setProblem] = useState<ProblemDocument | null>(null)
  const [isBusy, setBusy] = useState(false)
  const asked = useRef<string | null>(null)
  const base = (of: string) => `${hubsPathOf(port)}/${hub.id}/members/${of}/meter-files`
  const run = async (work: () => Promise<MeterFilePreview>, of: string) => {
    setBusy(true)
    setProblem(null)
    try {
      setPreview({ ...(await work()), of })
    } catch (fault) {
      setProblem(port.problemOf(fault))
    }
    setBusy(false)
  }
  const hasMandate =
    member !== null && (member.isOwn || (member.mandate !== null && member.mandate.withdrawnAt === null))
  // Nothing leaves the reader's computer before there is a mandate for it.
  if (member && hasMandate && asked.current !== member.id) {
    asked.current = member.id
    const path = `${base(member.id)}?fileName=${encodeURIComponent(file.name.slice(0, 200))}`
    queueMicrotask(() => void run(() => port.upload<MeterFilePreview>(path, file, locale), member.id))
  }
  const shown = preview && preview.of === member?.id ? preview : null
  return (
    <section className="ma-section ma-section--close ma-file" aria-label={file.name}>
      <h3 className="utrecht-heading-3">{file.name}</h3>
      <SelectField
        name={`file-${key}-member`}
        label={say.members.whose}
        value={chosen ?? ''}
        pick={say.members.whosePick}
        attention={chosen === null}
        onChange={onMember}
        options={hub.members.map(({ id, name }) => ({ value: id, label: name }))}
      />
      {member && !hasMandate ? (
        <Alert kind="warning" title={say.members.mandate}>
          {say.members.mandateInfo}
          <Actions>
            <Button small label={say.mandate.giveName(member.name)} onClick={() => onGive(member)}>
              {say.mandate.give}
            </Button>
          </Actions>
        </Alert>
      ) : null}
      {problem ? <ErrorState problem={problem} /> : null}
      {isBusy && !shown ? <LoadingState lines={2}>{say.members.uploading(file.name)}</LoadingState> : null}
      {shown && member ? (
        <PreviewView
          key={shown.file}
          hub={hub}
          member={member}
          preview={shown}
          isBusy={isBusy}
          onReading={(reading) =>
            void run(
              () => port.post<MeterFilePreview>(`${base(member.id)}/${shown.file}/preview`, { reading }),
              member.id,
            )
          }
          onStored={onStored}
          onLeave={onLeave}
        />
      ) : (
        <Actions>
          <Button small kind="subtle" onClick={onLeave}>
            {say.members.leave}
          </Button>
        </Actions>
      )}
    </section>
  )
}

type PreviewProps = {
  readonly hub: HubDossier
  readonly member: HubMember
  readonly preview: MeterFilePreview
  readonly isBusy: boolean
  readonly onReading: (reading: Readonly<Record<string, unknown>>) => void
  readonly onStored: (name: string) => void
  readonly onLeave: () => void
}

type Kind = 'load' | 'net' | 'solar'

function PreviewView({ hub, member, preview, isBusy, onReading, onStored, onLeave }: PreviewProps) {
  const say = useHubWords()
  const format = useFormat()
  const port = useHubPort()
  const store = useHubCommand('storeSeries')
  const [kind, setKind] = useState<Kind>(preview.hasFeedIn ? 'net' : 'load')
  const fullest = preview.years.toSorted((a, b) => b.partMeasured - a.partMeasured)[0]?.year ?? hub.year
  const year = preview.years.some((one) => one.year === hub.year) ? hub.year : fullest
  const problem = store.error ? port.problemOf(store.error) : null
  const { reading, refused, kwh, peakKw, days } = preview
  const noted = preview.notes.reduce((sum, { count }) => sum + count, 0)
  return (
    <div className={isBusy ? 'ma-busy' : undefined} aria-busy={isBusy}>
      {refused ? (
        <Alert kind="error" title={say.members.refused} live>
          {refused.why}
        </Alert>
      ) : (
        <>
          {kwh !== null && peakKw !== null ? (
            <Paragraph>
              <b>{say.members.readWords(String(year), writeEnergy(kwh, format), format.quantity(peakKw, 'kW', 0))}</b>
            </Paragraph>
          ) : null}
          {days.length > 20 ? (
            <ChartView
              titled={false}
              abouted={false}
              untabled
              chart={lineChart({
                id: `days-${preview.file}`,
                title: preview.fileName,
                about: 'kW',
                at: days.map((_, day) => String(day + 1)),
                atHead: say.week.day,
                unit: 'kW',
                endValue: false,
                series: [{ label: 'kW', values: days }],
                write: (value) => format.number(value),
                writeGap: (gap) => format.gap(gap),
              })}
            />
          ) : null}
        </>
      )}
      {preview.isRemembered ? <Paragraph small>{say.members.remembered}</Paragraph> : null}
      {noted > 0 ? <Paragraph small>{say.members.notes(format.number(noted))}</Paragraph> : null}
      {reading ? (
        <ReadingFields id={preview.file} reading={reading} onChange={onReading} isOpen={refused !== null} />
      ) : null}
      {problem ? <ErrorState problem={problem} /> : null}
      {refused ? null : (
        <SelectField
          name={`kind-${preview.file}`}
          label={say.members.kind}
          value={kind}
          onChange={(value) => setKind(value === 'net' || value === 'solar' ? value : 'load')}
          options={(['load', 'net', 'solar'] as const).map((value) => ({ value, label: say.members.kinds[value] }))}
        />
      )}
      <Actions>
        {refused || !reading ? null : (
          <Button
            kind="primary"
            busy={store.isPending || isBusy}
            onClick={() =>
              store.mutate(
                { input: { hub: hub.id, member: member.id, file: preview.file, reading, kind, year } },
                { onSuccess: () => onStored(member.name) },
              )
            }
          >
            {say.members.store}
          </Button>
        )}
        <Button kind="subtle" onClick={onLeave}>
          {say.members.leave}
        </Button>
      </Actions>
    </div>
  )
}
