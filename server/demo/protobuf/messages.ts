import table from '../../kube/proto/messages.json' with { type: 'json' }

/** Message type -> field number -> [name in JSON, type]. */
type MessageTable = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

export const MESSAGES: MessageTable = table
