import { recheckWords } from '../../../messages/pane/recheck/recheck';
import { MainButton } from '../../views/action-bar';
import { useFeature, usePane, useStore } from '../../views/pane-context';
import { createRecheck, isReport } from './recheck';

/** Checks the sheet again; once that is done, writes the record. */
export function RecheckFoot() {
  const { state } = usePane();
  const tool = useFeature(createRecheck);
  const { sheets, picked, outcome } = useStore(tool.store);
  const words = recheckWords[state.language];
  if (isReport(outcome)) {
    return <MainButton label={words.record} effect={words.recordEffect} onClick={() => void tool.writeRecord()} />;
  }
  const why = sheets?.length === 0 ? words.nothing : words.choose;
  return (
    <MainButton
      label={words.button}
      effect={picked === undefined ? why : words.effect}
      disabled={picked === undefined}
      onClick={() => void tool.run()}
    />
  );
}
