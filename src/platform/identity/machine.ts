/** `.invalid` can be nobody's address (RFC 2606), so no person can pass for the program. */
const ending = '@localhost.invalid'

/** Whether an account is the program's own, such as that of the command line, and not a person. */
export function isMachine(email: string | null): boolean {
  return email?.endsWith(ending) ?? false
}
