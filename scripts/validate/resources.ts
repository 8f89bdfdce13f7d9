import { attribute, children, type Localized, localized, type Manifest } from './manifest';

const LONGEST_ID = 32;
/** Characters that Office shows of each. */
const LONGEST = { DisplayName: 125, Description: 250, ShortStrings: 125, LongStrings: 250 } as const;

/** Every resid names a resource of its kind, every resource is used. */
export function resourceFaults({ all, first }: Manifest): string[] {
  const resources = children(first('Resources')).flatMap((group) => children(group));
  const ids = resources.map((resource) => attribute(resource, 'id'));
  const users = all('*').filter((element) => element.hasAttribute('resid'));
  const used = new Set(users.map((element) => attribute(element, 'resid')));
  const kinds = new Map(resources.map((resource) => [attribute(resource, 'id'), resource.localName]));
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `resource ${id} is there twice`),
    ...ids.filter((id) => !used.has(id)).map((id) => `resource ${id} is never used`),
    ...ids
      .filter((id) => id.length > LONGEST_ID)
      .map((id) => `resource id ${id} is longer than ${LONGEST_ID} characters`),
    ...users.flatMap((element) => {
      const resid = attribute(element, 'resid');
      const [kind, wanted] = [kinds.get(resid), kindFor(element)];
      if (kind === undefined) return [`resid ${resid} is not in Resources`];
      return kind === wanted ? [] : [`${element.localName} needs a ${wanted}, and ${resid} is a ${kind}`];
    }),
  ];
}

function kindFor({ localName }: Element): 'Image' | 'Url' | 'String' {
  if (localName === 'Image') return 'Image';
  return ['SourceLocation', 'FunctionFile', 'Runtime', 'LearnMoreUrl'].includes(localName) ? 'Url' : 'String';
}

/** Chinese by default, English beside it, both within the lengths that Office shows. */
export function wordFaults(manifest: Manifest): string[] {
  const { first, root } = manifest;
  const locale = first('DefaultLocale')?.textContent;
  const base = (['DisplayName', 'Description'] as const).flatMap((name) =>
    children(root, name).map((element) => [localized(element, name), LONGEST[name]] as const),
  );
  const strings = (['ShortStrings', 'LongStrings'] as const).flatMap((name) =>
    children(first(name)).map((element) => [localized(element, attribute(element, 'id')), LONGEST[name]] as const),
  );
  return [
    ...(locale === 'zh-CN' ? [] : [`the default language is ${locale}, not zh-CN`]),
    ...(base.length === 2 ? [] : ['the manifest needs one DisplayName and one Description']),
    ...[...base, ...strings].flatMap(([words, longest]) => faultsOf(words, longest)),
  ];
}

function faultsOf({ label, text, overrides }: Localized, longest: number): string[] {
  const english = overrides.get('en-US');
  return [
    ...(/\p{Script=Han}/u.test(text) ? [] : [`${label} is not Chinese by default`]),
    ...(english ? [] : [`${label} has no English`]),
    ...(english && /\p{Script=Han}/u.test(english) ? [`the English of ${label} holds Chinese`] : []),
    ...[text, ...overrides.values()]
      .filter((one) => one.length > longest)
      .map(() => `${label} is longer than ${longest} characters`),
  ];
}
