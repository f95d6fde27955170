import { pino } from 'pino'
import { expect, it } from 'vitest'
import { createAudit } from './audit.ts'

const BEST_EFFORT = { need: 'best-effort' } as const

async function readLine(level: string, extra?: Record<string, unknown>): Promise<unknown> {
  const lines: string[] = []
  const logger = pino({ level, base: null }, { write: (line: string) => void lines.push(line) })
  const audit = createAudit({ store: undefined, fail: 'closed', logger, now: () => 0 })
  await audit.record(
    {
      verb: 'apply',
      outcome: 'denied',
      actor: { subject: 'ana', email: 'ana@example.com', groups: ['ops'] },
      requestId: 'r-1',
      cluster: 'prod',
      resource: {
        group: 'apps',
        version: 'v1',
        resource: 'deployments',
        namespace: 'n',
        name: 'x',
      },
      reason: 'not you',
      client: { ip: '10.0.0.1' },
      ...(extra && { extra }),
    },
    BEST_EFFORT,
  )
  const [line = ''] = lines
  const { time: _, ...rest } = JSON.parse(line) as Record<string, unknown>
  return rest
}

const LINE = {
  level: 30,
  category: 'audit',
  event: 'apply',
  outcome: 'denied',
  'actor.sub': 'ana',
  'actor.email': 'ana@example.com',
  'actor.groups': ['ops'],
  request_id: 'r-1',
  cluster: 'prod',
  group: 'apps',
  version: 'v1',
  resource: 'deployments',
  namespace: 'n',
  name: 'x',
  reason: 'not you',
  'client.ip': '10.0.0.1',
  msg: 'audit',
}

it.each(['info', 'error', 'silent'])('is written at the log level %s', async (level) => {
  expect(await readLine(level)).toEqual(LINE)
})

it('has the facts beside its own members, which they do not replace', async () => {
  const facts = { force: true, outcome: 'success', name: 'y', msg: 'z', level: 60, category: 'a' }

  expect(await readLine('info', facts)).toEqual({
    ...LINE,
    force: true,
    'extra.outcome': 'success',
    'extra.name': 'y',
    'extra.msg': 'z',
    'extra.level': 60,
    'extra.category': 'a',
  })
})
