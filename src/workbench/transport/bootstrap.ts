/** Bits that tell the client what kind of runtime the page is. */
export const RuntimeFlag = { SharedRuntime: 1, CustomFunctions: 2 } as const;

export interface BootstrapOptions {
  readonly conversationId: string;
  readonly addinId: string;
  /** Page of the add-in. */
  readonly url: string;
  /** Origin of the host's page; https, and the same host name as the add-in's page, else the client does not trust it. */
  readonly hostOrigin: string;
  readonly locale: string;
  /** Sum of {@link RuntimeFlag}s. */
  readonly flags: number;
}

export interface Bootstrap {
  /** `window.name` of the add-in's page; has to be there before the page loads. */
  readonly windowName: string;
  /** The page's address with what the client reads from its query. */
  readonly url: string;
}

/** What the client reads at start-up to know that it runs in Excel on the web, and with whom it speaks. */
export function bootstrap(options: BootstrapOptions): Bootstrap {
  const hostInfo = [
    'Excel',
    'Web',
    '16.00',
    options.locale,
    options.conversationId,
    '',
    'disableLogging',
    String(options.flags),
  ];
  const url = new URL(options.url);
  url.searchParams.set('_host_Info', hostInfo.join('$'));
  return {
    windowName: JSON.stringify({
      baseFrameName: `workbench_${options.conversationId}`,
      hostInfo: hostInfo.join('|'),
      xdmInfo: `${options.conversationId}|${options.addinId}|${options.hostOrigin}/`,
      serializerVersion: '1',
    }),
    // The client splits at "$" and does not decode it.
    url: url.href.replaceAll('%24', '$'),
  };
}
