import { createRoot } from 'react-dom/client';

export function mount(): void {
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<p />);
}
