import { schemePaneWords } from '../../messages/pane/scheme';
import { MainButton } from '../views/action-bar';
import { useFeature, usePane } from '../views/pane-context';
import { createSchemeDesk } from './desk';

/** Of a built-in: put it on a sheet to edit; of one on a sheet: read it again. */
export default function SchemeFoot() {
  const { language, setup } = usePane().state;
  const desk = useFeature(createSchemeDesk);
  const words = schemePaneWords[language];
  const own = setup.source?.own;
  if (own) {
    const { button, effect } = words.reread;
    return <MainButton label={button} effect={effect(own.sheet)} onClick={() => void desk.reread()} />;
  }
  return <MainButton label={words.put.button} effect={words.put.effect} onClick={() => void desk.putOnSheet()} />;
}
