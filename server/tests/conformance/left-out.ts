/** What cases skip on the simulator: rows of docs/decisions/0016-what-the-simulator-leaves-out.md. */
export const LEFT_OUT = ['Garbage collection'] as const

export type LeftOut = (typeof LEFT_OUT)[number]
