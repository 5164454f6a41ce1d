import { describe, expectTypeOf, test } from 'vitest'
import type { writePublicMinutes, writeRestrictedMinutes } from '../../../src/documents/paper/minutesDocuments.ts'
import type { Minutes } from '../../../src/minutes/minutes.ts'
import type { FullMinutes, PublicMinutes, RestrictedMinutes } from '../../../src/minutes/publicCopy.ts'

type Public = Parameters<typeof writePublicMinutes>[0]
type Restricted = Parameters<typeof writeRestrictedMinutes>[0]

describe('the compiler', () => {
  test('lets only a public copy reach the public minutes', () => {
    expectTypeOf<Public>().toEqualTypeOf<PublicMinutes>()
    expectTypeOf<FullMinutes>().not.toExtend<Public>()
    expectTypeOf<RestrictedMinutes>().not.toExtend<Public>()
    expectTypeOf<Minutes>().not.toExtend<Public>()
    // @ts-expect-error minutes as drawn are not for the public
    expectTypeOf<(minutes: FullMinutes) => void>().toExtend<typeof writePublicMinutes>()
  })

  test('lets only a restricted copy reach the restricted minutes', () => {
    expectTypeOf<Restricted>().toEqualTypeOf<RestrictedMinutes>()
    expectTypeOf<FullMinutes>().not.toExtend<Restricted>()
    expectTypeOf<PublicMinutes>().not.toExtend<Restricted>()
  })
})
