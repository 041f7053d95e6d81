import { test } from 'node:test'
import { assertBalanced } from './mutatedImports.ts'

test('the books of 50,000 damaged files balance, or the file is refused with its place', () => assertBalanced(50_000))
