import { createHash, randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type Attributes, ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics'
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'
import type { Log } from '../app/ports/surroundings.ts'
import type { Cause, Facts, Telling, Work } from '../app/telling.ts'
import { Measures } from './measures.ts'
import { type InHand, inHand, newRequest, takenInHand } from './requestInHand.ts'
import { sayingWhenNotSent } from './notSent.ts'

/** Traces and metrics under way to a collector. */
export interface Traces {
  readonly telling: Telling
  /** Sends what is left; a collector that does not answer is not waited for long. */
  stop(): Promise<void>
}

/** A work under way, and what is known of it. */
interface UnderWay extends InHand {
  readonly span: Span
  facts: Facts
  /** What it is done on account of besides what it is a part of. */
  readonly alsoFor: readonly Span[]
}

const isUnderWay = (cause: Cause | undefined): cause is UnderWay => cause !== undefined && 'span' in cause

/** How long the end of the process waits for a collector, in milliseconds; by then the record is closed, so being ended by force meanwhile loses nothing else. */
const LONGEST_STOP = 2_500

/** A work that is done here for somebody who waits is what traces call a server's; what is asked of Teams and of the place of papers, a client's. */
const kinds: Readonly<Record<Work, SpanKind>> = {
  turn: SpanKind.SERVER,
  append: SpanKind.CLIENT,
  'outward work': SpanKind.INTERNAL,
  send: SpanKind.CLIENT,
  draw: SpanKind.INTERNAL,
  file: SpanKind.CLIENT,
}

/**
 * Sends traces and metrics to a collector by OTLP over HTTP, in JSON. Nothing is recorded by itself of requests, queries or files: what is told is
 * what `Facts` has a place for.
 */
export function tracesSentTo(endpoint: string, log: Log, every = 60_000): Traces {
  const at = (signal: string) => `${endpoint.replace(/\/+$/, '')}/v1/${signal}`
  const resource = resourceFromAttributes({
    'service.name': 'partnership-clerk',
    'service.version': version,
    'service.instance.id': randomUUID(),
  })
  const spans = new BatchSpanProcessor({
    exporter: sayingWhenNotSent('traces', new OTLPTraceExporter({ url: at('traces') }), log),
  })
  const tracing = new TracerProvider({ resource, spanProcessors: [spans] })
  const metering = new MeterProvider({
    resource,
    readers: [
      new PeriodicExportingMetricReader({
        exporter: sayingWhenNotSent('metrics', new OTLPMetricExporter({ url: at('metrics') }), log),
        exportIntervalMillis: every,
        exportTimeoutMillis: Math.min(every, 10_000),
      }),
    ],
  })
  const tracer = tracing.getTracer('partnership-clerk', version),
    measures = new Measures(metering.getMeter('partnership-clerk', version))

  async function work<T>(what: Work, facts: Facts, request: string, does: () => Promise<T>): Promise<T> {
    const of = inHand(),
      begun = performance.now()
    const context = isUnderWay(of) ? trace.setSpan(ROOT_CONTEXT, of.span) : ROOT_CONTEXT
    const links = isUnderWay(of) ? of.alsoFor.map(span => ({ context: span.spanContext() })) : []
    const span = tracer.startSpan(what, { kind: kinds[what], links }, context)
    const underWay: UnderWay = { request, trace: span.spanContext().traceId, span, facts, alsoFor: [] }
    try {
      return await takenInHand(underWay, does)
    } catch (fault) {
      underWay.facts = { ...underWay.facts, outcome: underWay.facts.outcome ?? 'broke down' }
      span.setStatus({ code: SpanStatusCode.ERROR })
      throw fault
    } finally {
      if (underWay.facts.outcome === 'broke down') span.setStatus({ code: SpanStatusCode.ERROR })
      span.setAttributes(attributesOf(underWay.facts)).end()
      measures.over(what, underWay.facts, (performance.now() - begun) / 1000)
    }
  }

  return {
    telling: {
      request: (facts, does) => work('turn', facts, newRequest(), does),
      work: (what, facts, does) => work(what, facts, inHand()?.request ?? newRequest(), does),
      learnt(facts) {
        const underWay = inHand()
        if (isUnderWay(underWay)) underWay.facts = { ...underWay.facts, ...facts }
      },
      count: (what, facts) => measures.count(what, facts),
      inHand,
      onAccountOf(causes, does) {
        const last = causes.at(-1)
        if (!isUnderWay(last)) return last === undefined ? does() : takenInHand(last, does)
        const others = causes.filter(isUnderWay).map(({ span }) => span)
        const onAccount: UnderWay = { ...last, alsoFor: [...new Set(others)].filter(span => span !== last.span) }
        return takenInHand(onAccount, does)
      },
    },
    async stop() {
      const late = new Promise(resolve => setTimeout(resolve, LONGEST_STOP).unref())
      await Promise.race([Promise.allSettled([tracing.shutdown(), metering.shutdown()]), late])
    },
  }
}

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}

/** What is known of a work, as a trace has it. */
export const attributesOf = ({ partnership, ...facts }: Facts): Attributes => ({
  ...Object.fromEntries(Object.entries(facts).map(([name, value]) => [`clerk.${name}`, value])),
  ...(partnership === undefined ? {} : { 'clerk.partnership': markOf(partnership) }),
})

/** A partnership's key is made of its name, which somebody typed: what is told is a mark of it. */
const markOf = (partnership: string): string => createHash('sha256').update(partnership).digest('hex').slice(0, 8)
