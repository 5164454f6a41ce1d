import type { ItemRead } from './itemRead.ts'

/** `Attendance (Jas Pell, 20)`: who, and how many minutes, in one bracket. */
const withWho = /^(.{2,}\S)\s*[([]([^()[\]]{2,80}?),\s?(\d{1,3})[)\]]$/
/** `Attendance (20)` */
const alone = /^(.{2,}\S)\s*[([](\d{1,3})[)\]]$/

/** `Attendance (20) - Jas Pell` */
const midst = /^(.{2,}\S)\s*[([](\d{1,3})[)\]](\s[-–—|:].*)$/

/** Minutes that titles end with as a bare number in a bracket, where it is the habit of the agenda: three titles at least have it, and half of them all. */
export function withoutBareMinutes(items: readonly ItemRead[]): readonly ItemRead[] {
  const found = items.map(({ title, item }) =>
    item.minutes === undefined && title.length < 300 ? partedAt(title) : undefined,
  )
  const times = found.filter(each => each !== undefined && each.minutes > 0 && each.minutes <= 180).length
  if (times < 3 || times * 2 < items.length) return items
  return items.map((item, at) => {
    const apart = found[at]
    return apart === undefined ? item : { ...item, title: apart.title, item: { ...item.item, minutes: apart.minutes } }
  })
}

function partedAt(written: string): { readonly title: string; readonly minutes: number } | undefined {
  const [, title, who, minutes] = withWho.exec(written) ?? []
  if (title !== undefined) return { title: `${title} (${who})`, minutes: Number(minutes) }
  const [, called, taking, behind] = midst.exec(written) ?? []
  if (called !== undefined) return { title: `${called}${behind}`, minutes: Number(taking) }
  const [, before, length] = alone.exec(written) ?? []
  return before === undefined ? undefined : { title: before, minutes: Number(length) }
}
