const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of an XML attribute or text node. */
export const decodeXml = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex) return String.fromCodePoint(parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name ?? ''] ?? whole;
  });

/** Text made safe for an XML attribute or text node. */
export const encodeXml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/** One element of machine-written XML: its attributes and the text between its tags. */
export interface Element {
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  /** As it stands in the file. */
  readonly source: string;
}

/** Reads the attributes of a start tag. */
export function readAttributes(tag: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', value = ''] of tag.matchAll(/([\w:]+)="([^"]*)"/g)) attributes[name] = decodeXml(value);
  return attributes;
}

/** All elements of a name that hold no element of the same name; prefixes of other writers (x:sheet) are accepted. */
export function elements(xml: string, name: string): Element[] {
  const pattern = new RegExp(`<(?:\\w+:)?${name}(\\s[^>]*?)?(?:/>|>(.*?)</(?:\\w+:)?${name}>)`, 'gs');
  return [...xml.matchAll(pattern)].map(([source, attributes = '', text = '']) => ({
    attributes: readAttributes(attributes),
    text: decodeXml(text),
    source,
  }));
}
