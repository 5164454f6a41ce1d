import type { CalledMeeting } from '../meeting/meeting.ts'
import { certificateName } from '../minutes/removal.ts'
import { type Outside, byItself } from './outside.ts'

/** Files the certificate of each removal that has none yet. Rejects where one cannot be filed, to be tried again. */
export async function fileCertificates(outside: Outside, meeting: CalledMeeting): Promise<void> {
  const { office, drafting, filing, clock } = outside
  for (const removal of meeting.removals ?? []) {
    if (meeting.documents.some(d => d.document === certificateName(removal) && d.link !== undefined)) continue
    const { document, findings, ...toFile } = await drafting.certificate(meeting, removal)
    const { name, link, mark, besideEdits } = await filing.file(toFile)
    await office.carry(
      meeting.key,
      {
        type: 'RecordFiling',
        document,
        version: meeting.version,
        filed: { name, link, mark, besideEdits, ...(findings.length === 0 ? {} : { findings }) },
      },
      byItself(clock),
    )
  }
}
