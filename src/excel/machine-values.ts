/** The Office that the add-in runs in. */
export interface Machine {
  readonly host: string;
  readonly platform: string;
  readonly version: string;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  /** Requirement sets with the newest version that is there; undefined for none. */
  readonly sets: readonly { readonly name: string; readonly version: string | undefined }[];
}

/** How a sheet is set up to print, in Excel's words: portrait, a4; the area and the rows on each page in A1 form. */
export interface PrintRead {
  readonly orientation: string;
  readonly paper: string;
  readonly pagesWide: number | undefined;
  readonly area: string | undefined;
  readonly titleRows: string | undefined;
}

/** What the pane takes from Office for its own looks. */
export interface Display {
  /** Office's display language, such as zh-CN. */
  readonly language: string;
  readonly theme: Theme | undefined;
}

/** Office's own colours as #rrggbb; undefined on hosts that tell none. */
export interface Theme {
  readonly background: string;
  readonly foreground: string;
  readonly dark: boolean;
}
