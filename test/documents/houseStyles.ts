import { type HouseStyle, loadHouseStyles } from '../../src/documents/paper/minutesDocuments.ts'

/** Every house style that comes with the program, by name. */
export const allStyles = await loadHouseStyles('houseStyles')

/** Those in English. */
export const styles = new Map([...allStyles].filter(([, style]) => style.language === 'en'))

/** One of them; a name that is none is a fault of the test. */
export const styleNamed = (name: string): HouseStyle => {
  const style = allStyles.get(name)
  if (style === undefined) throw new Error(`There is no house style ${name}.`)
  return style
}
