/** How the page starts: from the server's config.json, overruled by the query of the address (an empty word there: none). */
export interface PageConfig {
  /** Address of the add-in's manifest; null: a grid alone. */
  readonly manifest: string | null;
  /** Address of the workbook to open; null: an empty one. */
  readonly open: string | null;
  readonly locale: string;
  /** A line under the ribbon that says what to do. */
  readonly hint: string | null;
  /** Width of the task pane in pixels, within {@link PANE_WIDTHS}. */
  readonly pane: number;
}

/** Narrowest, usual and widest task pane, as Excel on the web has them. */
export const PANE_WIDTHS = { min: 300, usual: 350, max: 600 } as const;

export const withinPane = (width: number): number =>
  Math.min(PANE_WIDTHS.max, Math.max(PANE_WIDTHS.min, Number.isFinite(width) ? width : PANE_WIDTHS.usual));

/** What the server says; all of it optional. */
export type ServerConfig = Partial<Record<'manifest' | 'open' | 'locale' | 'hint', string>>;

/** Puts query and server's word together. */
export function readConfig(query: URLSearchParams, server: ServerConfig): PageConfig {
  const word = (name: keyof ServerConfig) => (query.get(name) ?? server[name]) || null;
  return {
    manifest: word('manifest'),
    open: word('open'),
    locale: word('locale') ?? 'zh-CN',
    hint: word('hint'),
    pane: withinPane(Number(query.get('pane') ?? PANE_WIDTHS.usual)),
  };
}
