/** What the peers answer a press with: the smallest answer that Teams takes. */
export const echoed = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Echo' } as const
