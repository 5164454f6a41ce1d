/** The Welsh of putting the records of a partnership on hold, and releasing them. */
export const holding = {
  '{0} has no meeting here yet, so there is no record to hold.':
    'Nid oes gan {0} gyfarfod yma eto, felly nid oes cofnod i’w ddal.',
  '{0} has no meeting here yet, so there is no record to release.':
    'Nid oes gan {0} gyfarfod yma eto, felly nid oes cofnod i’w ryddhau.',
  'On hold: nothing is removed from the records of {0} until you type "release".':
    'Wedi ei ddal: ni thynnir dim o gofnodion {0} nes i chi deipio "rhyddhau".',
  'Released. The terms of {0} give no time after which anything is removed, so everything is kept.':
    'Rhyddhawyd. Nid yw cylch gorchwyl {0} yn rhoi amser i dynnu dim, felly cedwir popeth.',
  'Released: {0} days after minutes are confirmed, what they do not print is removed from the record again.':
    "Rhyddhawyd: {0} diwrnod ar ôl cadarnhau cofnodion, tynnir o'r cofnod eto yr hyn nad ydynt yn ei argraffu.",
}
