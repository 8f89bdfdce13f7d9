import { Dropdown, makeStyles, Option, Slider, SpinButton, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { compare, equal, toNumber } from '../../../facts/exact';
import { exactFromText } from '../../../facts/quantity';
import { areaOf } from '../../../whatif/areas';
import type { Knob } from '../../../whatif/knobs';
import type { NumberParameter } from '../../../whatif/parameter';
import { valueText, valueUnder } from '../../../whatif/scenario';
import { Budget } from './budget';
import { caseOf, nameOf, ownValue, placeOf, shownValue } from '../knob-words';
import { scaleFor, stepped } from '../steps';
import { useWhatIf } from './use-what-if';

const useStyles = makeStyles({
  knob: {
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minHeight: '28px' },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  place: { color: tokens.colorNeutralForeground3 },
  // A long one (原文未定，按相等计) wraps, so that the name beside it need not.
  was: { color: tokens.colorNeutralForeground3, flexShrink: 0, maxWidth: '30%', textAlign: 'right' },
  spin: { flexShrink: 0, width: '104px', minWidth: 0 },
  drop: { flexShrink: 0, width: '104px', minWidth: 0 },
  slider: { width: '100%' },
});

/** One number of the scheme: what it is about, its value; while it has the focus its slider and its limit. */
export function KnobField({ knob, named }: { readonly knob: Knob; readonly named: boolean }) {
  const { whatIf, what, words } = useWhatIf();
  const styles = useStyles();
  const [first] = knob.parameters;
  const ofAmounts = what.ground?.amounts !== undefined && areaOf(what.ground.scheme, first) === 'amounts';
  const open = what.focus === knob.key;
  const changed = what.scenario.has(first.path);
  const count = knob.parameters.length;
  const place = count > 1 ? '' : placeOf(first);
  const about = [...(place ? [place] : []), ...(count > 1 ? [words.together(count)] : [])].join(' · ');
  return (
    <li className={styles.knob} onFocus={() => (open ? undefined : whatIf.focus(knob.key))}>
      <div className={styles.line}>
        <span className={styles.name}>
          {named && first.subject ? `${first.subject} ` : ''}
          {caseOf(first, words, count > 1)} <span className={styles.place}>{about}</span>
        </span>
        {changed ? <span className={styles.was}>{words.was(ownValue(first, words))}</span> : undefined}
        {first.kind === 'number' ? <NumberSpin knob={knob} first={first} /> : <ChoiceDrop knob={knob} />}
      </div>
      {open && first.kind === 'number' ? (
        <>
          <NumberSlider knob={knob} first={first} />
          {ofAmounts ? <Budget knob={knob} first={first} /> : undefined}
        </>
      ) : undefined}
    </li>
  );
}

interface NumberProps {
  readonly knob: Knob;
  readonly first: NumberParameter;
}

function NumberSpin({ knob, first }: NumberProps) {
  const { whatIf, what, words } = useWhatIf();
  const styles = useStyles();
  const scale = useMemo(() => scaleFor(first), [first]);
  const value = valueUnder(first, what.scenario);
  const turnTo = (text: string | undefined, spun: number | null | undefined): void => {
    if (spun !== undefined && spun !== null) {
      const up = spun > toNumber(value);
      if (spun !== toNumber(value)) whatIf.turn(knob, valueText(first, stepped(first, value, scale.step, up)));
      return;
    }
    const typed = typedValue(first, text ?? '');
    if (typed !== undefined) whatIf.turn(knob, valueText(first, typed));
  };
  return (
    <SpinButton
      size="small"
      className={styles.spin}
      aria-label={nameOf(knob, words)}
      value={toNumber(value)}
      displayValue={shownValue(first, value)}
      step={toNumber(scale.step)}
      min={toNumber(first.least)}
      max={first.most && toNumber(first.most)}
      onChange={(_, data) => turnTo(data.displayValue, data.value)}
    />
  );
}

/** What a clerk typed, with or without the unit, where the scheme can hold it. */
function typedValue(first: NumberParameter, text: string) {
  const bare = first.percent && /^[\d.]+$/.test(text.trim()) ? `${text.trim()}%` : text;
  const value = exactFromText(bare);
  if (value === undefined || compare(value, first.least) < 0) return undefined;
  return first.most !== undefined && compare(value, first.most) > 0 ? undefined : value;
}

/** Places of the slider are whole numbers; each stands for an exact value. */
function NumberSlider({ knob, first }: NumberProps) {
  const { whatIf, what, words } = useWhatIf();
  const styles = useStyles();
  const scale = useMemo(() => scaleFor(first), [first]);
  const value = valueUnder(first, what.scenario);
  const turnTo = (place: number): void => {
    const wanted = scale.valueAt(place);
    if (!equal(wanted, value)) whatIf.turn(knob, valueText(first, wanted));
  };
  return (
    <Slider
      size="small"
      className={styles.slider}
      aria-label={words.slider(nameOf(knob, words))}
      aria-valuetext={shownValue(first, value)}
      min={0}
      max={scale.places}
      value={scale.placeOf(value)}
      onChange={(_, data) => turnTo(data.value)}
    />
  );
}

function ChoiceDrop({ knob }: { readonly knob: Knob }) {
  const { whatIf, what, words } = useWhatIf();
  const styles = useStyles();
  const [first] = knob.parameters;
  if (first.kind !== 'choice') return undefined;
  const value = what.scenario.get(first.path) ?? first.value;
  return (
    <Dropdown
      size="small"
      className={styles.drop}
      aria-label={nameOf(knob, words)}
      value={value}
      selectedOptions={[value]}
      onOptionSelect={(_, { optionValue }) => optionValue !== undefined && whatIf.turn(knob, optionValue)}
    >
      {first.options.map((option) => (
        <Option key={option} value={option}>
          {option}
        </Option>
      ))}
    </Dropdown>
  );
}
