/** The first key of the document: a file that begins with it is a recipe. */
export const RECIPE_MARK = 'eclaircieRecipe'

const BEGINNING = new RegExp(`^\\uFEFF?\\s*\\{\\s*"${RECIPE_MARK}"`)
const BYTES_LOOKED_AT = 256

/** Whether a file is a recipe, by its first bytes. One that cannot be read is none. */
export async function isRecipe(file: Blob): Promise<boolean> {
  try {
    return BEGINNING.test(await file.slice(0, BYTES_LOOKED_AT).text())
  } catch {
    return false
  }
}
