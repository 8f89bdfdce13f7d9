import type { OfficeObject } from './object-type';
import type { Json, QueryInfo } from './wire';

/** Server name of a member as the client wrote it: values → Values; names of the protocol itself (_ReferenceId) stay. */
const serverName = (name: string): string =>
  name === '' || name.startsWith('_') ? name : name[0]?.toUpperCase() + name.slice(1);

/** The add-in's spelling of a server name. */
export const clientName = (name: string): string =>
  name === '' || name.startsWith('_') ? name : name[0]?.toLowerCase() + name.slice(1);

/** Asked of every object by the client itself; answered by the presence of an answer. */
const ANSWERED_BY_CLIENT = new Set(['', '$none', 'isNullObject', 'isNull', 'IsNullObject', 'IsNull']);
const ALL = new Set(['*', '$all']);

/** Groups `a/b/c` paths by their first part: name → what is wanted below it. */
function byHead(paths: readonly string[]): Map<string, string[]> {
  const heads = new Map<string, string[]>();
  for (const path of paths) {
    const [head = '', ...rest] = path.split(/[/.]/);
    const below = heads.get(head) ?? [];
    if (rest.length > 0) below.push(rest.join('/'));
    heads.set(head, below);
  }
  return heads;
}

export interface QueryContext {
  /** Ids that let the client find the object again. */
  identify(object: OfficeObject): { [key: string]: Json };
  /** The error for a member that the host lacks; recorded. */
  missing(object: OfficeObject, member: string): Error;
  /** camelCase keys and `items`, as `retrieve` wants them. */
  readonly camelCase: boolean;
}

type Answer = { [key: string]: Json };

function queryItems(
  context: QueryContext,
  object: OfficeObject,
  query: QueryInfo,
  items: readonly OfficeObject[],
): Answer {
  const key = (name: string) => (context.camelCase ? clientName(name) : name);
  const answer: Answer = {};
  const forItems: string[] = [];
  for (const path of query.Select ?? []) {
    const member = serverName(path);
    if (object.isScalar(member)) answer[key(member)] = object.get(member);
    else forItems.push(path);
  }
  const onlyOwn = (query.Select ?? []).length > 0 && forItems.length === 0 && (query.Expand ?? []).length === 0;
  if (onlyOwn) return answer;
  const first = query.Skip ?? 0;
  const wanted = items.slice(first, query.Top ? first + query.Top : undefined);
  answer[context.camelCase ? 'items' : '_Items'] = wanted.map((item, i) => {
    const value = queryObject(context, item, { Select: forItems, Expand: query.Expand });
    return context.camelCase || item.id !== undefined ? value : { _Index: first + i, ...(value as Answer) };
  });
  return answer;
}

/** What `load` brings: the named scalars, navigation properties nested, collections with their items. null for the null object. */
export function queryObject(context: QueryContext, object: OfficeObject | null, query: QueryInfo): Json {
  if (object === null) return null;
  if (object.items) return queryItems(context, object, query, object.items());
  const key = (name: string) => (context.camelCase ? clientName(name) : name);
  const answer: Answer = context.camelCase ? {} : context.identify(object);
  const select = query.Select?.length ? query.Select : ['*'];
  const expand = (query.Expand ?? []).map((path) => `${path}/*`);
  for (const [head, below] of byHead([...select, ...expand])) {
    if (ANSWERED_BY_CLIENT.has(head)) continue;
    if (ALL.has(head)) {
      for (const name of object.scalarNames()) answer[key(name)] = object.get(name);
      continue;
    }
    const member = serverName(head);
    if (object.isScalar(member)) answer[key(member)] = object.get(member);
    else if (object.isChild(member))
      answer[key(member)] = queryObject(context, object.child(member), { Select: below });
    else throw context.missing(object, member);
  }
  return answer;
}
