/** What is needed of a DOMParser: a browser's own, or jsdom's. */
export interface XmlParser {
  parseFromString(text: string, type: 'text/xml'): Document;
}

const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** Reads XML; throws an Error where the text is none. */
export function parseXml(text: string, parser: XmlParser): Element {
  const document = parser.parseFromString(text, 'text/xml');
  const fault = document.getElementsByTagName('parsererror')[0];
  if (fault) throw new Error(`The manifest is not well-formed XML: ${fault.textContent.trim().slice(0, 200)}`);
  return document.documentElement;
}

/** Children of that name, whatever prefix stands before it. */
export const children = (element: Element | null, name: string): Element[] =>
  element ? [...element.children].filter((child) => child.localName === name) : [];

export const child = (element: Element | null, name: string): Element | null => children(element, name)[0] ?? null;

/** Follows child names; null where one is missing. */
export const descend = (element: Element | null, ...names: readonly string[]): Element | null =>
  names.reduce<Element | null>((at, name) => child(at, name), element);

export const attribute = (element: Element | null, name: string): string | null => element?.getAttribute(name) ?? null;

/** Value of xsi:type. */
export const xsiType = (element: Element): string | null =>
  element.getAttributeNS(XSI, 'type') ?? element.getAttribute('xsi:type');

/** Text inside the child of that name, without blanks around it. */
export const childText = (element: Element | null, name: string): string | null =>
  child(element, name)?.textContent.trim() ?? null;
