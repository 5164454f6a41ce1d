/**
 * How long the processor of this process works at something that does not wait, in milliseconds. Unlike the clock it tells nothing of what else the machine
 * has to do meanwhile.
 */
export function processorTime(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1_000
}
