// Every measurement, one after another; each prints its own figures, as ratios where a machine's speed would count.
await import('./documents.ts')
await import('./store.ts')
await import('./find.ts')
await import('./reminders.ts')
await import('./start.ts')
await import('./turns.ts')
await import('./live.ts')
