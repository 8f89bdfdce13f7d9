import type { Shared } from './set-up';

export default async function tearDown(): Promise<void> {
  const { browser, addIn } = (globalThis as unknown as { readonly shared: Shared }).shared;
  await browser.close();
  addIn.closeAllConnections();
  await new Promise((closed) => addIn.close(closed));
}
