import { attribute, child, children } from './xml';

/** Texts and addresses that the rest of the manifest names by id, in one language. */
export interface Resources {
  /** null for a null id. Throws an Error for an id that is not there. */
  text(id: string | null): string | null;
  url(id: string | null): string | null;
  image(id: string | null): string | null;
}

/** DefaultValue, or the Override for the language. */
export function localized(element: Element | null, locale: string): string | null {
  const override = children(element, 'Override').find(
    (one) => attribute(one, 'Locale')?.toLowerCase() === locale.toLowerCase(),
  );
  return attribute(override ?? null, 'Value') ?? attribute(element, 'DefaultValue');
}

function table(
  parent: Element | null,
  lists: readonly string[],
  item: string,
  locale: string,
): (id: string | null) => string | null {
  const values = new Map<string, string>();
  for (const list of lists) {
    for (const element of children(child(parent, list), item)) {
      const id = attribute(element, 'id');
      const value = localized(element, locale);
      if (id !== null && value !== null) values.set(id, value);
    }
  }
  return (id) => {
    if (id === null) return null;
    const value = values.get(id);
    if (value === undefined) throw new Error(`The manifest has no resource "${id}".`);
    return value;
  };
}

export const readResources = (element: Element | null, locale: string): Resources => ({
  text: table(element, ['ShortStrings', 'LongStrings'], 'String', locale),
  url: table(element, ['Urls'], 'Url', locale),
  image: table(element, ['Images'], 'Image', locale),
});
