import { selftestWords } from '../../../messages/pane/tools/selftest';
import { MainButton } from '../../views/action-bar';
import { useFeature, usePane, useStore } from '../../views/pane-context';
import { createSelftest } from './selftest';

/** Tries first; what came can then be written to a sheet. */
export function SelftestFoot() {
  const { state } = usePane();
  const tool = useFeature(createSelftest);
  const { findings } = useStore(tool.store);
  const words = selftestWords[state.language];
  if (findings) return <MainButton label={words.write} effect={words.writeEffect} onClick={() => void tool.write()} />;
  return <MainButton label={words.button} effect={words.effect} onClick={() => void tool.run()} />;
}
