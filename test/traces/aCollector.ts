import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A span as it arrives, with what of it is looked at here. */
export interface SpanArrived {
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId?: string
  readonly name: string
  readonly kind: number
  readonly startTimeUnixNano: string
  readonly endTimeUnixNano: string
  readonly attributes: Readonly<Record<string, unknown>>
  readonly links: readonly string[]
  readonly status: number
}

interface Value {
  readonly stringValue?: string
  readonly intValue?: number
  readonly doubleValue?: number
}
interface Named {
  readonly key: string
  readonly value: Value
}
const plainly = (attributes: readonly Named[] = []): Readonly<Record<string, unknown>> =>
  Object.fromEntries(attributes.map(({ key, value: v }) => [key, v.stringValue ?? Number(v.intValue ?? v.doubleValue)]))

interface SpanWritten extends Omit<SpanArrived, 'attributes' | 'links' | 'status'> {
  readonly attributes?: readonly Named[]
  readonly links?: readonly { readonly spanId: string }[]
  readonly status?: { readonly code?: number }
}
interface Point {
  readonly attributes?: readonly Named[]
  readonly asInt?: number
  readonly asDouble?: number
  readonly count?: number
}

/** A collector of traces and metrics on this machine, that takes them in by OTLP over HTTP in JSON and keeps every byte. `refuses` has it answer 503. */
export async function aCollector() {
  const received: { readonly path: string; readonly headers: string; readonly body: string }[] = []
  const state = { refuses: false }
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      if (!state.refuses)
        received.push({
          path: request.url ?? '',
          headers: JSON.stringify(request.headers),
          body: Buffer.concat(parts).toString('utf8'),
        })
      response.writeHead(state.refuses ? 400 : 200, { 'content-type': 'application/json' })
      response.end('{}')
    })
  })
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done))
  const bodies = (path: string) => received.filter(r => r.path === path).map(r => JSON.parse(r.body) as never)
  return {
    state,
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    received,
    spans(): readonly SpanArrived[] {
      const all = bodies('/v1/traces') as { resourceSpans: { scopeSpans: { spans: SpanWritten[] }[] }[] }[]
      return all
        .flatMap(b => b.resourceSpans.flatMap(r => r.scopeSpans.flatMap(s => s.spans)))
        .map(({ attributes, links = [], status, ...span }) => ({
          ...span,
          attributes: plainly(attributes),
          links: links.map(l => l.spanId),
          status: status?.code ?? 0,
        }))
    },
    /** Of a metric, as it was sent last, how much was counted for each set of attributes. */
    counted(name: string): readonly (Readonly<Record<string, unknown>> & { readonly counted: number })[] {
      const all = bodies('/v1/metrics') as {
        resourceMetrics: {
          scopeMetrics: {
            metrics: { name: string; sum?: { dataPoints: Point[] }; histogram?: { dataPoints: Point[] } }[]
          }[]
        }[]
      }[]
      const sent = all
        .flatMap(b => b.resourceMetrics.flatMap(r => r.scopeMetrics.flatMap(s => s.metrics)))
        .filter(m => m.name === name)
      const points = sent.at(-1)?.sum?.dataPoints ?? sent.at(-1)?.histogram?.dataPoints ?? []
      return points.map(p => ({ ...plainly(p.attributes), counted: Number(p.asInt ?? p.asDouble ?? p.count) }))
    },
    close: () =>
      new Promise<void>(done => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}
