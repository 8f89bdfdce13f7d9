/** Plain data as one text: the same for the same data, so that it can be a key. */
export const asText = (data: unknown): string =>
  JSON.stringify(data, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
