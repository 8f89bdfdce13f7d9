import type { PaneRequests } from './requests';

/** The name that the manifest's ExecuteFunction button calls. */
export const PREVIEW_ACTIVE_SHEET = 'previewActiveSheet';

/**
 * Connects the ribbon's buttons. Call it once Office is ready, in the page of the shared runtime.
 *
 * 预览本表 opens the pane and asks it to preview the sheet that the clerk is looking at. The event is completed even
 * where the pane cannot be shown, or Excel would keep the button waiting; the request then waits for the pane.
 */
export function registerCommands(requests: PaneRequests): void {
  Office.actions.associate(PREVIEW_ACTIVE_SHEET, async (event: Office.AddinCommands.Event) => {
    requests.send({ kind: PREVIEW_ACTIVE_SHEET });
    try {
      await Office.addin.showAsTaskpane();
    } catch (error) {
      console.error(error);
    } finally {
      event.completed();
    }
  });
}
