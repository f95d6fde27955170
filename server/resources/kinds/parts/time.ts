/** How the API writes a time that is not set. */
export const NO_TIME = '0001-01-01T00:00:00Z'
