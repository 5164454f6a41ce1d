import type { Log } from '../app/ports/surroundings.ts'

/** What an exporter is asked to send, and how it says whether it could. */
type Export = (items: never, done: (result: { readonly code: number }) => void) => void

/** An exporter that says in the log, once, that nothing could be sent, and once that it can again; what it could not send is lost, and nothing waits for it. */
export function sayingWhenNotSent<E extends { export: Export }>(what: string, exporter: E, log: Log): E {
  const send = exporter.export.bind(exporter) as Export
  let failing = false
  exporter.export = ((items, done) =>
    send(items, result => {
      const failed = result.code !== 0
      if (failed && !failing) log.warn({ what }, 'What is told by OpenTelemetry could not be sent; it is lost.')
      if (!failed && failing) log.info({ what }, 'What is told by OpenTelemetry can be sent again.')
      failing = failed
      done(result)
    })) as Export
  return exporter
}
