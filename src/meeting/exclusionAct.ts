/**
 * The Act by which a meeting excludes the public, where it is not the Local Government Act 1972, section 100A(4): the Public Bodies (Admission to
 * Meetings) Act 1960, section 1(2), which knows no paragraphs, or the Local Government (Scotland) Act 1973, section 50A(4), with those of its Schedule 7A.
 */
export type ExclusionAct = '1960' | 'Scotland 1973'
