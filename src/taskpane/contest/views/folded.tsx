import type { ReactNode } from 'react';

/** A part folded away under its title. */
export function Folded({
  title,
  open = false,
  children,
}: {
  readonly title: string;
  /** Whether it stands open at first: what it holds is to be looked at now. */
  readonly open?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <details open={open}>
      {/* Without a tabIndex of its own a summary is skipped where Fluent handles the tab key. */}
      <summary tabIndex={0}>{title}</summary>
      {children}
    </details>
  );
}
