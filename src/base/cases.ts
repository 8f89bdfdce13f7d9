/** The members of a union by what their tag says, such as by kind or by code. */
export type ByTag<Union, Tag extends keyof Union> = { readonly [One in Union as One[Tag] & string]: One };

/** What is made of each member of a union, by its tag; of some also with what else is at hand. */
export type Cases<Union, Tag extends keyof Union, Made, Besides extends readonly unknown[] = []> = {
  readonly [Name in keyof ByTag<Union, Tag>]: (one: ByTag<Union, Tag>[Name], ...besides: Besides) => Made;
};

/**
 * What the case of that name makes of this member.
 *
 * @param name the member's own tag
 */
export function caseOf<
  Union,
  Tag extends keyof Union,
  Made,
  Besides extends readonly unknown[],
  Name extends keyof ByTag<Union, Tag>,
>(cases: Cases<Union, Tag, Made, Besides>, name: Name, one: ByTag<Union, Tag>[Name], ...besides: Besides): Made {
  return cases[name](one, ...besides);
}
