import { LocaleType, LogLevel, type Plugin, type PluginCtor, Univer, mergeLocales } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import type { Grid } from './grid';
import { DEFAULT_STYLE } from '../model/style';
import { NEW_SHEET, defaultStyle } from './sheets';
import { shortId } from './short-id';
import { rememberRows } from './value-index';

/** Puts a plugin into Univer. */
export type Install = (univer: Univer) => void;

/** A plugin with the configuration that it takes. */
export const plugin =
  <Ctor extends PluginCtor<Plugin>>(ctor: Ctor, config?: ConstructorParameters<Ctor>[0]): Install =>
  (univer) =>
    univer.registerPlugin(ctor, config);

/** Starts Univer with the given plugins and an empty workbook; some of its services exist only once a workbook does. */
export function startUniver(plugins: readonly Install[], locales: readonly object[], name: string): Grid {
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    locale: LocaleType.ZH_CN,
    locales: { [LocaleType.ZH_CN]: mergeLocales(...(locales as Parameters<typeof mergeLocales>)) },
  });
  for (const install of plugins) install(univer);
  rememberRows();
  const api = FUniver.newAPI(univer);
  api.createWorkbook({
    id: shortId(),
    name,
    sheetOrder: ['sheet1'],
    sheets: { sheet1: { ...NEW_SHEET, defaultStyle: defaultStyle(DEFAULT_STYLE), id: 'sheet1', name: 'Sheet1' } },
  });
  return { api, injector: univer.__getInjector() };
}
