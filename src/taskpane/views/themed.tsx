import { FluentProvider } from '@fluentui/react-components';
import { type ReactNode, useSyncExternalStore } from 'react';
import type { Display } from '../../excel/port';
import { languageFor } from '../../messages/language';
import { themeFor } from './theme';

const query = '(forced-colors: active)';
const subscribe = (listener: () => void): (() => void) => {
  const media = window.matchMedia(query);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
};
const forcedColours = (): boolean => window.matchMedia(query).matches;

/** Office's colours and language around the pane. */
export function Themed({ display, children }: { readonly display: Display; readonly children: ReactNode }) {
  const forced = useSyncExternalStore(subscribe, forcedColours);
  return (
    <FluentProvider
      theme={themeFor(display.theme, forced)}
      lang={languageFor(display.language) === 'zh' ? 'zh-CN' : 'en'}
    >
      {children}
    </FluentProvider>
  );
}
