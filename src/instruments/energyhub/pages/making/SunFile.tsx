import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useFormat, useLocale } from '../../../../platform/i18n/LocaleProvider.tsx'
import { Button } from '../../../../platform/ui/Button.tsx'
import { Notice } from '../../../../platform/ui/Notice.tsx'
import { Section } from '../../../../platform/ui/PageParts.tsx'
import { ErrorState } from '../../../../platform/ui/States.tsx'
import type { hubReads } from '../../hubApi.ts'
import type { HubDossier, SunFile as File_ } from '../../hubDossier.ts'
import { useHubPort } from '../port/HubPort.tsx'
import { hubsPathOf } from '../port/hubQueries.tsx'
import { useHubCommand } from '../port/useHubCommand.tsx'
import { useHubWords } from '../useHubWords.tsx'
import { MultiFileDrop } from './MultiFileDrop.tsx'

type Uploaded = (typeof hubReads)['uploadSunFile']['answer']['_zod']['output']

/** Where the sun of the hub comes from, and the place to drop that of a real year. */
export function SunFile({ hub }: { hub: HubDossier }) {
  const say = useHubWords()
  const port = useHubPort()
  const language = useLocale()
  const [done, setDone] = useState<{ words: string; undo: string | null; version: number } | null>(null)
  const choose = useHubCommand('useSunFile')
  const use = (file: string | null, version = hub.version) =>
    choose.mutate(
      { input: { hub: hub.id, file }, version },
      {
        onSuccess: (told) =>
          setDone({
            words: file === null ? say.members.sun.dropped : say.members.sun.used,
            undo: told.before,
            version: told.version,
          }),
      },
    )
  const upload = useMutation({
    mutationFn: (file: File) => {
      const address = `${hubsPathOf(port)}/${hub.id}/sun-files?fileName=${encodeURIComponent(file.name)}`
      return port.upload<Uploaded>(address, file, language)
    },
    onSuccess: ({ file }) => use(file.id),
  })
  const problem = port.problemOf(upload.error ?? choose.error ?? null)
  return (
    <Section title={say.members.sun.title}>
      {hub.sunFile ? <SunNow file={hub.sunFile} year={hub.year} /> : <p>{say.members.sun.now}</p>}
      {hub.sunFile && port.mayChange ? (
        <p>
          <Button small busy={choose.isPending} onClick={() => use(null)}>
            {say.members.sun.dropIt}
          </Button>
        </p>
      ) : null}
      {problem ? <ErrorState problem={problem} /> : null}
      {port.mayChange ? (
        <MultiFileDrop
          name="sun-file"
          label={say.members.sun.drop}
          hint={say.members.sun.hint}
          accept=".csv,.txt,.json"
          onFiles={([file]) => (file ? upload.mutate(file) : undefined)}
        />
      ) : null}
      {done ? (
        <Notice
          onClose={() => setDone(null)}
          onUndo={() => {
            setDone(null)
            use(done.undo, done.version)
          }}
        >
          {done.words}
        </Notice>
      ) : null}
    </Section>
  )
}

function SunNow({ file, year }: { file: File_; year: number }) {
  const { sun } = useHubWords().members
  const format = useFormat()
  const own = String(file.year)
  return (
    <>
      <p>
        <strong>{file.kind === 'knmi' ? sun.knmi(String(file.station ?? ''), own) : sun.pvgis(own)}.</strong>{' '}
        {sun.counts}
      </p>
      <p className="ma-small">
        {sun.file(file.fileName, format.day(file.deliveredAt.slice(0, 10)))}{' '}
        {file.year === year ? '' : `${sun.otherYear(own, String(year))} `}
        {file.partMissing >= 0.0005 ? `${sun.missing(format.percent(file.partMissing))} ` : ''}
        {file.kind === 'pvgis'
          ? sun.facing(format.number(file.azimuth ?? 180, 0), format.number(file.tilt ?? 35, 0))
          : ''}
      </p>
    </>
  )
}
