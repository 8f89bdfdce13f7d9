import { jsonArg, keyArg, textArg } from '../richapi/arguments';
import { itemNotFound } from '../richapi/errors';
import { type OfficeObject, type ObjectType, bind } from '../richapi/object-type';
import type { Json } from '../richapi/wire';
import type { ObjectContext } from './context';

interface SettingTarget {
  readonly context: ObjectContext;
  readonly key: string;
}

/** Excel.Setting */
const settingType: ObjectType<SettingTarget> = {
  name: 'Setting',
  id: ({ key }) => key,
  scalars: {
    Key: { get: ({ key }) => key },
    _Id: { get: ({ key }) => key },
    Value: {
      get: ({ context, key }) => {
        const json = context.settings.entries().get(key);
        if (json === undefined) throw itemNotFound();
        return JSON.parse(json) as Json;
      },
      set: ({ context, key }, value) => context.settings.set(key, JSON.stringify(value)),
    },
  },
  methods: { Delete: ({ context, key }) => context.settings.delete(key) },
};

const find = (context: ObjectContext, key: string | number): OfficeObject | null =>
  context.settings.entries().has(String(key)) ? bind(settingType, { context, key: String(key) }) : null;

/** Excel.SettingCollection */
export const settingCollection: ObjectType<ObjectContext> = {
  name: 'SettingCollection',
  items: (context) => [...context.settings.entries().keys()].map((key) => bind(settingType, { context, key })),
  indexer: (context, args) => {
    const setting = find(context, keyArg(args, 0));
    if (!setting) throw itemNotFound();
    return setting;
  },
  methods: {
    Add: (context, args) => {
      const key = textArg(args, 0);
      context.settings.set(key, JSON.stringify(jsonArg(args, 1)));
      return bind(settingType, { context, key });
    },
    GetCount: (context) => context.settings.entries().size,
    GetItemOrNullObject: (context, args) => find(context, keyArg(args, 0)),
  },
};
