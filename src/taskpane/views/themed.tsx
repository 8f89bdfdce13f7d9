import { FluentProvider } from '@fluentui/react-components';
import { type ReactNode, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Display, Theme } from '../../excel/machine-values';
import { languageFor } from '../../messages/language';
import { themeFor } from './theme';

const query = '(forced-colors: active)';
const subscribe = (listener: () => void): (() => void) => {
  const media = window.matchMedia(query);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
};
const forcedColours = (): boolean => window.matchMedia(query).matches;

const same = (a: Theme | undefined, b: Theme | undefined): boolean =>
  a?.background === b?.background && a?.foreground === b?.foreground && a?.dark === b?.dark;

/**
 * Office's colours as they are now. Excel tells no add-in when they change: the clerk changes them outside of the
 * pane, so that they are asked for whenever the clerk comes back to it.
 */
function useOfficeTheme(display: () => Display): Theme | undefined {
  const [theme, setTheme] = useState(() => display().theme);
  useEffect(() => {
    const look = (): void => setTheme((before) => (same(before, display().theme) ? before : display().theme));
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    document.addEventListener('pointerenter', look);
    return () => {
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
      document.removeEventListener('pointerenter', look);
    };
  }, [display]);
  return theme;
}

/** Office's colours and language around the pane. */
export function Themed({
  display,
  children,
}: {
  /** Office's language and colours as they are at the time; the same function every time. */
  readonly display: () => Display;
  readonly children: ReactNode;
}) {
  const office = useOfficeTheme(display);
  const forced = useSyncExternalStore(subscribe, forcedColours);
  const theme = useMemo(() => themeFor(office, forced), [office, forced]);
  return (
    <FluentProvider theme={theme} lang={languageFor(display().language) === 'zh' ? 'zh-CN' : 'en'}>
      {children}
    </FluentProvider>
  );
}
