import { memberRoles, type Role } from '../../../platform/identity/role.ts'
import { CheckboxField } from '../../../platform/ui/Fields.tsx'
import { useDataWords } from './useDataWords.tsx'

type RolesFieldProps = {
  readonly chosen: readonly Role[]
  readonly onChange: (chosen: readonly Role[]) => void
  readonly error?: string | undefined
  /** Two of these can stand on one page. */
  readonly name?: string
}

/** What a person may do: any number of roles, each with what it means. */
export function RolesField({ chosen, onChange, error, name = 'role' }: RolesFieldProps) {
  const say = useDataWords()
  return (
    <fieldset className="utrecht-form-fieldset ma-field data-roles">
      <legend className="utrecht-form-label ma-label">{say.inviteRoles}</legend>
      {memberRoles.map((role, index) => (
        <CheckboxField
          key={role}
          name={`${name}-${role}`}
          label={say.roles[role].title}
          hint={say.roles[role].about}
          checked={chosen.includes(role)}
          error={index === 0 ? error : undefined}
          onChange={(checked) => onChange(checked ? [...chosen, role] : chosen.filter((one) => one !== role))}
        />
      ))}
    </fieldset>
  )
}
