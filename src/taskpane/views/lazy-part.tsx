import { Spinner } from '@fluentui/react-components';
import { type ComponentType, lazy, Suspense } from 'react';

/** A part of the pane whose code is fetched when it is first shown. */
export function lazyPart(load: () => Promise<{ readonly default: ComponentType }>): ComponentType {
  const Part = lazy(load);
  return function LazyPart() {
    return (
      <Suspense fallback={<Spinner size="tiny" data-loading="" />}>
        <Part />
      </Suspense>
    );
  };
}
