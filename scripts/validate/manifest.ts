import { JSDOM } from 'jsdom';

/** A manifest as a tree that can be searched. */
export interface Manifest {
  readonly root: Element;
  /** All elements of this local name, in the order of the document. */
  all(name: string, within?: Element): Element[];
  first(name: string, within?: Element): Element | undefined;
}

/** @throws Error where the text is no well-formed XML */
export function readManifest(text: string): Manifest {
  const { DOMParser } = new JSDOM('').window;
  const document = new DOMParser().parseFromString(text.replace(/^\uFEFF/, ''), 'text/xml');
  const root = document.documentElement;
  const broken = document.getElementsByTagName('parsererror')[0];
  if (broken) throw new Error(broken.textContent ?? 'not well formed');
  const all = (name: string, within: Element = root): Element[] => Array.from(within.getElementsByTagNameNS('*', name));
  return { root, all, first: (name, within) => all(name, within)[0] };
}

export const attribute = (element: Element | undefined, name: string): string => element?.getAttribute(name) ?? '';

/** Elements directly below, of this local name or all. */
export const children = (element: Element | undefined, name?: string): Element[] =>
  Array.from(element?.children ?? []).filter((child) => name === undefined || child.localName === name);

/** Text that users read: default and overrides by locale. */
export interface Localized {
  readonly label: string;
  readonly text: string;
  readonly overrides: ReadonlyMap<string, string>;
}

export const localized = (element: Element, label: string): Localized => ({
  label,
  text: attribute(element, 'DefaultValue'),
  overrides: new Map(children(element, 'Override').map((one) => [attribute(one, 'Locale'), attribute(one, 'Value')])),
});
