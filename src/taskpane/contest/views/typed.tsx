import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useContestStyles } from './styles';

/** A line to type in that is taken when the clerk leaves it or presses Enter. */
export function Typed({
  label,
  hint,
  wrong,
  value,
  placeholder,
  onDone,
}: {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with the value that was taken. */
  readonly wrong?: string | undefined;
  readonly value: string;
  readonly placeholder?: string;
  readonly onDone: (value: string) => void;
}) {
  const styles = useContestStyles();
  const [text, setText] = useState<string>();
  const done = (): void => {
    if (text !== undefined && text !== value) onDone(text);
    setText(undefined);
  };
  return (
    <Field
      size="small"
      label={{ children: label, className: styles.label }}
      hint={hint}
      validationMessage={wrong}
      validationState={wrong === undefined ? undefined : 'error'}
    >
      <Input
        size="small"
        className={styles.wide}
        value={text ?? value}
        placeholder={placeholder}
        onChange={(_, data) => setText(data.value)}
        onBlur={done}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          // What is typed may go away with this field: the same Enter must not press what then has the focus.
          event.preventDefault();
          done();
        }}
      />
    </Field>
  );
}
