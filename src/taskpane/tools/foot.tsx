import { AwardFoot } from '../views/award-foot';
import { useFeature, useStore } from '../views/pane-context';
import { createChosenTool } from './chosen';
import { tools } from './registry';

/** The main button of the tool that is open. */
export default function ToolsFoot() {
  const { tool: open } = useStore(useFeature(createChosenTool));
  const Foot = open ? tools[open].Foot : AwardFoot;
  return <Foot />;
}
