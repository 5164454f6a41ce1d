/** The Welsh of the items as they were read. */
export const previewItems = {
  '1 item': '1 eitem',
  '{0} items': '{0} eitem',
  'Show all {0} items': 'Dangos pob un o’r {0} eitem',
  'Show fewer items': 'Dangos llai o eitemau',
  ' — closed title: {0}': ' — teitl caeedig: {0}',
  'Restricted, {0}': 'Cyfyngedig, {0}',
  verbal: 'ar lafar',
  '1 paper': '1 papur',
  '{0} papers': '{0} papur',
}
