import fc from 'fast-check'

/**
 * The cases of `npm test` are the same every time, so that a change is what makes it fail; the night draws
 * new ones. TEST_SEED tries another set.
 */
fc.configureGlobal({ seed: Number(process.env['TEST_SEED'] ?? 20_261_123) })
