/** Where deployments and their replica sets keep the number of their revision. */
export const REVISION_ANNOTATION = 'deployment.kubernetes.io/revision'
