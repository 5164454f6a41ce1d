// @ts-check

/**
 * Does something as somebody, and gives what came of it.
 * @param {string} person
 * @param {string} deed
 * @param {object} [about]
 * @returns {Promise<any>}
 */
export async function does(person, deed, about = {}) {
  const response = await fetch(`/deeds/${encodeURIComponent(person)}/${deed}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(about),
  })
  return response.json()
}

/**
 * Reads something the rehearsal room knows.
 * @param {string} path
 * @returns {Promise<any>}
 */
export async function asks(path) {
  const response = await fetch(path)
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return response.json()
}

/**
 * Makes an element.
 * @param {string} tag
 * @param {Record<string, string>} [attributes]
 * @param {...(Node | string)} inside
 */
export function element(tag, attributes = {}, ...inside) {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...inside)
  return made
}
