import { MainButton } from '../../views/action-bar';
import { AwardFoot } from '../../views/award-foot';
import { useWhatIf } from './use-what-if';
import { writeComparison } from '../write-comparison';

/** The main button of 测算: the comparison as a sheet, once there is something to compare. */
export default function Foot() {
  const { whatIf, what, words } = useWhatIf();
  if (!what.ground) return <AwardFoot />;
  const possible = what.scenario.size > 0 || what.kept.length > 0;
  return (
    <MainButton
      label={words.write.button}
      effect={possible ? words.write.effect : words.write.nothing}
      disabled={!possible}
      onClick={() => void writeComparison(whatIf)}
    />
  );
}
