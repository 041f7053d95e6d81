import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { labourMarketRegions } from '../../../register/reference/labourMarketRegions.ts'
import { municipalities } from '../../../register/reference/municipalities.ts'
import { provinces } from '../../../register/reference/provinces.ts'
import { Actions, Button } from '../../../platform/ui/Button.tsx'
import { RadioField, SelectField } from '../../../platform/ui/Fields.tsx'
import { PageTitle } from '../../../platform/ui/PageParts.tsx'
import { ErrorState } from '../../../platform/ui/States.tsx'
import { ApiProblem, send } from '../api.ts'
import { type Me, meQuery } from '../session.ts'
import { useEntryWords } from './useEntryWords.tsx'
import { useTitle } from '../useTitle.tsx'
import { PlainFrame } from './PlainFrame.tsx'
import { UserMenu } from './UserMenu.tsx'

type Kind = 'municipality' | 'region' | 'province'

const places: Readonly<Record<Kind, readonly { readonly code: string; readonly name: string }[]>> = {
  municipality: municipalities.toSorted((a, b) => a.name.localeCompare(b.name, 'nl')),
  region: labourMarketRegions.filter((region) => region.members === 'whole'),
  province: provinces,
}

/** The first step in an empty installation: for which place is it? The second is the first import. */
export function FirstOrganisation({ me }: { me: Me }) {
  const say = useEntryWords()
  useTitle(say.first.title)
  const client = useQueryClient()
  const router = useRouter()
  const [kind, setKind] = useState<Kind>('municipality')
  const [place, setPlace] = useState('')
  const [missing, setMissing] = useState(false)
  const begin = useMutation({
    mutationFn: () => send('/v1/first-organisation', { method: 'POST', body: { place } }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: meQuery.queryKey })
      router.history.push(`/desk/${place}`)
    },
  })
  const choose = (value: string) => {
    if (value === 'municipality' || value === 'region' || value === 'province') setKind(value)
    setPlace('')
  }
  return (
    <PlainFrame user={<UserMenu me={me} />}>
      <PageTitle lead={say.first.lead}>{say.first.title}</PageTitle>
      <form
        className="app-narrow app-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          setMissing(place === '')
          if (place !== '') begin.mutate()
        }}
      >
        <RadioField
          name="kind"
          label={say.first.kind}
          value={kind}
          onChange={choose}
          options={(['municipality', 'region', 'province'] as const).map((value) => ({
            value,
            label: say.first[value],
          }))}
        />
        <SelectField
          name="place"
          label={say.first.which}
          pick={say.first.pick}
          value={place}
          onChange={setPlace}
          error={missing && place === '' ? say.first.pickFirst : null}
          hint={kind === 'region' ? say.first.regionsNote : undefined}
          options={places[kind].map(({ code, name }) => ({ value: code, label: name }))}
        />
        {begin.error instanceof ApiProblem ? <ErrorState problem={begin.error} /> : null}
        <Actions>
          <Button kind="primary" type="submit" busy={begin.isPending}>
            {say.first.button}
          </Button>
        </Actions>
      </form>
    </PlainFrame>
  )
}
