import './taskpane.css';
import { registerCommands } from '../commands/commands';
import { paneRequests } from '../commands/requests';

// React and the pane's own code are loaded once Excel is there: the functions must not wait for them.
void Office.onReady().then(async () => {
  registerCommands(paneRequests);
  const { mount } = await import(/* webpackChunkName: "pane" */ './mount');
  const root = document.getElementById('root');
  if (root) mount(root);
});
