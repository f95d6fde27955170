import { z } from 'zod'

const optionalText = z.string().min(1).optional()

const execSettings = z.object({
  enabled: z.boolean().default(true),
  serverIdleSeconds: z.number().optional(),
  idleWarnSeconds: z.number().optional(),
  heartbeatSeconds: z.number().optional(),
  maxSessionsPerUser: z.number().optional(),
  maxSessionsTotal: z.number().optional(),
})

const common = {
  name: z
    .string()
    .regex(
      /^[A-Za-z0-9]([-._A-Za-z0-9]*[A-Za-z0-9])?$/,
      'must be letters, digits, ".", "_" and "-"',
    )
    .max(253),
  environment: optionalText,
  tags: z.record(z.string(), z.string()).optional(),
  arn: z
    .string()
    .regex(/:cluster\/.+/, 'must be an EKS cluster ARN (it contains ":cluster/<name>")')
    .optional(),
  region: optionalText,
  kubeconfigPath: optionalText,
  kubeconfigContext: optionalText,
  /** Namespaces to look into for people who may not list namespaces. */
  namespaces: z
    .array(z.string().regex(/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/, 'must be a namespace name'))
    .optional(),
  exec: execSettings.default({ enabled: true }),
}

const cluster = z
  .object({
    ...common,
    backend: z.enum(['eks', 'kubeconfig', 'in-cluster', 'agent', 'demo']).default('eks'),
  })
  .superRefine((spec, context) => {
    const required: (keyof typeof spec)[] =
      spec.backend === 'eks'
        ? ['arn', 'region']
        : spec.backend === 'kubeconfig'
          ? ['kubeconfigPath']
          : []
    for (const key of required) {
      if (spec[key] === undefined) {
        context.addIssue({
          code: 'custom',
          path: [key],
          message: `is required for backend ${spec.backend} (cluster ${spec.name})`,
        })
      }
    }
  })

/** The registry file: which clusters there are and how they are reached. */
export const registrySchema = z
  .object({ clusters: z.array(cluster).nullish() })
  .transform(({ clusters }) => clusters ?? [])
  .superRefine((specs, context) => {
    const seen = new Set<string>()
    for (const [index, { name }] of specs.entries()) {
      if (seen.has(name))
        context.addIssue({
          code: 'custom',
          path: ['clusters', index, 'name'],
          message: `"${name}" is used twice`,
        })
      seen.add(name)
    }
  })

/** One cluster of the registry. */
export type ClusterSpec = z.infer<typeof cluster>
