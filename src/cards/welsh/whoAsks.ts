/** The Welsh of what somebody is to a partnership. */
export const whoAsks = {
  'chair of {0}': 'cadeirydd {0}',
  'co-chair of {0}': 'cyd-gadeirydd {0}',
  'vice-chair of {0}': 'is-gadeirydd {0}',
  'clerk of {0}': 'clerc {0}',
  'member of {0}': 'aelod o {0}',
  'in attendance at {0}': 'yn bresennol yn {0}',
  'a guest of {0}': 'gwestai {0}',
}
