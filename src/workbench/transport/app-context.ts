import type { Json } from '../richapi/wire';

/** Requirement sets of the host: name → version. Members of higher sets are refused by the client itself. */
export type RequirementSets = { readonly [name: string]: string };

/** What the workbench plays. CustomFunctions 1.9 lets the client answer faster (with features 2 and 4 enabled). */
export const REQUIREMENT_SETS: RequirementSets = {
  ExcelApi: '1.17',
  ExcelApiOnline: '1.1',
  CustomFunctionsRuntime: '1.4',
  CustomFunctions: '1.9',
  SharedRuntime: '1.2',
  RibbonApi: '1.2',
  DialogApi: '1.2',
  DialogOrigin: '1.1',
  Settings: '1.1',
  DelayForCellEdit: '1.1',
  RichApiRuntime: '1.1',
  RichApiRuntimeFlag: '1.1',
  AddinCommands: '1.1',
  DocumentEvents: '1.1',
  MatrixCoercion: '1.1',
  TextCoercion: '1.1',
  Selection: '1.1',
};

export interface AppContextOptions {
  readonly addinId: string;
  readonly addinName: string;
  readonly conversationId: string;
  /** Language of Excel's own words, such as zh-CN. */
  readonly displayLanguage: string;
  /** Language in which numbers and dates are entered. */
  readonly contentLanguage: string;
  readonly documentUrl: string;
  readonly requirementSets: RequirementSets;
  /** Settings of the add-in in the document: key → JSON text. */
  readonly settings: ReadonlyMap<string, string>;
}

/** Answer to the client's first question: who hosts it, and what the host can do. */
export function appContext(options: AppContextOptions): { readonly [key: string]: Json } {
  return {
    _id: options.addinId,
    // 16 is Excel on the web.
    _appName: 16,
    _appVersion: '16.0',
    _appMinorVersion: 0,
    _appUILocale: options.displayLanguage,
    _dataLocale: options.contentLanguage,
    _docUrl: options.documentUrl,
    // Read and write.
    _clientMode: 1,
    _settings: [...options.settings],
    _reason: 0,
    _osfControlType: 1,
    _eToken: '',
    _correlationId: options.conversationId,
    _appInstanceId: options.conversationId,
    _requirementMatrix: JSON.stringify(options.requirementSets),
    _hostFullVersion: '16.0.18000.40000',
    _clientWindowHeight: 800,
    _clientWindowWidth: 360,
    _addinName: options.addinName,
    _appDomains: [],
    _initialDisplayMode: 2,
    _featureGates: {},
  };
}
