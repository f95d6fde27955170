import { PROD_EU } from './prod-eu.ts'
import { PROD_US } from './prod-us.ts'
import { EDGE, LOCKED, STAGING } from './small-worlds.ts'
import type { World } from './world.ts'

export const WORLDS: readonly World[] = [PROD_EU, PROD_US, STAGING, EDGE, LOCKED]
