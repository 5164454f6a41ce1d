import { DOMParser, type Document, type Element, type Node, XMLSerializer, onErrorStopParsing } from '@xmldom/xmldom'

export type { Document, Element }

/** The XML of a part of a Word document. @throws where it is no XML */
export const parsed = (xml: string): Document =>
  new DOMParser({ onError: onErrorStopParsing }).parseFromString(xml, 'application/xml')

/** The XML of a part, as it is packed again. */
export const serialised = (document: Document): string => new XMLSerializer().serializeToString(document)

const isElement = (node: Node): node is Element => node.nodeType === 1

/** The elements directly inside one, in order. */
export const inside = (element: Element): readonly Element[] => [...element.childNodes].filter(isElement)

/** The first element of this name directly inside one. */
export const child = (element: Element | undefined, name: string): Element | undefined =>
  element === undefined ? undefined : inside(element).find(e => e.nodeName === name)

/** All elements of this name, at any depth, in document order. */
export const within = (element: Element | Document, name: string): readonly Element[] => [
  ...element.getElementsByTagName(name),
]

/** The `w:val` of an element. */
export const valueOf = (element: Element | undefined): string | undefined => element?.getAttribute('w:val') ?? undefined
