import { oneOf } from '../richapi/arguments';
import type { Json } from '../richapi/wire';
import { EXCEL_EVENT } from './change-feed';
import { type OfficeObject, type ObjectType, bind } from '../richapi/object-type';

/** The task pane as the add-in may ask for it. */
export interface PaneState {
  visible: boolean;
  /** The runtime starts with the document; kept for as long as the host lives. */
  startsWithDocument: boolean;
  /** Called when the add-in shows or hides its pane. */
  show(visible: boolean): void;
}

const STATES = ['Inactive', 'Background', 'Visible'] as const;

/** What `Office.addin.showAsTaskpane` and `hide` speak to. */
const appRuntime: ObjectType<PaneState> = {
  name: 'AppRuntimeService',
  methods: {
    GetAppRuntimeState: ({ visible }) => (visible ? 'Visible' : 'Background'),
    SetAppRuntimeState: (pane, [state]) => pane.show(oneOf(state, STATES) === 'Visible'),
  },
};

/** What `Office.addin.setStartupBehavior` speaks to. */
const appRuntimePersistence: ObjectType<PaneState> = {
  name: 'AppRuntimePersistenceService',
  methods: {
    GetAppRuntimeStartState: ({ startsWithDocument }) => (startsWithDocument ? 'Background' : 'Inactive'),
    SetAppRuntimeStartState: (pane, [state]) => {
      pane.startsWithDocument = oneOf(state, STATES) !== 'Inactive';
    },
  },
};

/** Where the client tells that its command handlers are there. */
const addinInternal: ObjectType<PaneState> = {
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: () => null },
};

/** Services of the add-in's runtime by their full names. */
export const runtimeServices = (pane: PaneState): { readonly [name: string]: OfficeObject } => ({
  'Microsoft.AppRuntime.AppRuntimeService': bind(appRuntime, pane),
  'Microsoft.AppRuntime.AppRuntimePersistenceService': bind(appRuntimePersistence, pane),
  'Microsoft.InternalService.AddinInternalService': bind(addinInternal, pane),
});

/** Event by which a page hears that its pane was shown or hidden; it has no target. */
const VISIBILITY_EVENT = 65539;

/** The task pane, visible at first. */
export interface Pane {
  readonly state: PaneState;
  /** The user, or the add-in, has shown or hidden it. */
  setVisible(visible: boolean): void;
}

/**
 * @param fire sends an event to the add-in's pages
 * @param onShown told when the add-in itself shows or hides its pane
 */
export function createPane(fire: (event: string, data: Json) => void, onShown: (visible: boolean) => void): Pane {
  const state: PaneState = {
    visible: true,
    startsWithDocument: false,
    show(visible) {
      setVisible(visible);
      onShown(visible);
    },
  };
  function setVisible(visible: boolean): void {
    if (state.visible === visible) return;
    state.visible = visible;
    const message = JSON.stringify({ visibility: visible ? 'Visible' : 'Hidden' });
    // Once the answer to the request that asked for it is on its way.
    queueMicrotask(() =>
      fire('richApiMessage', { ArrayData: [[EXCEL_EVENT, VISIBILITY_EVENT, '', message, '', false]] }),
    );
  }
  return { state, setVisible };
}
