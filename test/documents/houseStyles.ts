import { type HouseStyle, loadHouseStyles } from '../../src/documents/paper/minutesDocuments.ts'

/** The house styles that come with the program, by name. */
export const styles = await loadHouseStyles('houseStyles')

/** One of them; a name that is none is a fault of the test. */
export const styleNamed = (name: string): HouseStyle => {
  const style = styles.get(name)
  if (style === undefined) throw new Error(`There is no house style ${name}.`)
  return style
}
