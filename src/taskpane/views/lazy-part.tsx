import { Spinner } from '@fluentui/react-components';
import { type ComponentType, lazy, Suspense } from 'react';
import { usePane } from './pane-context';

/** A part of the pane whose code is fetched when it is first shown. */
export function lazyPart(load: () => Promise<{ readonly default: ComponentType }>): ComponentType {
  const Part = lazy(load);
  return function LazyPart() {
    return (
      <Suspense fallback={<Coming />}>
        <Part />
      </Suspense>
    );
  };
}

function Coming() {
  const { words } = usePane();
  return <Spinner size="tiny" data-loading="" aria-label={words.opening} />;
}
