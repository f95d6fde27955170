import type { components } from '../../../../generated/types.ts'
import { omitEmpty } from './omit-empty.ts'

type Condition = components['schemas']['Condition']

/** Reads what every kind's conditions have in common. */
export const conditionMask = {
  type: true,
  status: true,
  reason: true,
  message: true,
  lastTransitionTime: true,
} as const

interface WireCondition {
  readonly type?: string | undefined
  readonly status?: string | undefined
  readonly reason?: string | undefined
  readonly message?: string | undefined
  readonly lastTransitionTime?: string | undefined
}

export function toConditions(conditions: readonly WireCondition[] | undefined): Condition[] {
  return (conditions ?? []).map(toCondition)
}

export function toCondition(condition: WireCondition): Condition {
  const { type = '', status = '', reason, message, lastTransitionTime } = condition
  return { type, status, ...omitEmpty<Condition>({ reason, message, lastTransitionTime }) }
}

/** Reads why a condition is as it is, for rows: without the message, which may be long. */
export const conditionReasonMask = { type: true, status: true, reason: true } as const

/** The reason of the condition of this type, where its status is as asked for or none is asked for. */
export function toConditionReason(
  conditions: readonly WireCondition[] | undefined,
  type: string,
  status?: string,
): string | undefined {
  return conditions?.find(
    (it) => it.type === type && (status === undefined || it.status === status),
  )?.reason
}

/** Whether the condition of this type is `True`. */
export function isTrue(conditions: readonly WireCondition[] | undefined, type: string): boolean {
  return conditions?.some((it) => it.type === type && it.status === 'True') ?? false
}
