import type { V2HorizontalPodAutoscaler } from '@kubernetes/client-node'
import { horizontalPodAutoscaler } from '../../resources/kinds/horizontal-pod-autoscaler.ts'
import { toForeignRef } from '../refs.ts'
import { defineFacts } from '../rule.ts'

export const horizontalPodAutoscalerFacts = defineFacts<V2HorizontalPodAutoscaler>()(
  horizontalPodAutoscaler,
  {
    mask: { spec: { scaleTargetRef: true } },
    links: ({ spec }, { namespace }) => {
      const target = spec?.scaleTargetRef
      if (!target?.name) return []
      const { apiVersion = '', kind = '', name } = target
      return [
        { type: 'scales', other: toForeignRef({ apiVersion, kind, name }, namespace), end: 'to' },
      ]
    },
  },
)
