/** The members of a union by what their tag says, such as by kind or by code. */
export type ByTag<Union, Tag extends keyof Union> = { readonly [One in Union as One[Tag] & string]: One };

/** How to say each member of a union, by its tag. */
export type Sayings<Union, Tag extends keyof Union, Said> = {
  readonly [Name in keyof ByTag<Union, Tag>]: (one: ByTag<Union, Tag>[Name]) => Said;
};

/**
 * What the saying of that name makes of this member.
 *
 * @param name the member's own tag
 */
export function said<Union, Tag extends keyof Union, Said, Name extends keyof ByTag<Union, Tag>>(
  sayings: Sayings<Union, Tag, Said>,
  name: Name,
  one: ByTag<Union, Tag>[Name],
): Said {
  return sayings[name](one);
}
