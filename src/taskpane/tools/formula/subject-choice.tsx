import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { formulaWords } from '../../../messages/pane/tools/formula';
import { useFeature, usePane, useStore } from '../../views/pane-context';
import { createFormulaHelper } from './feature';
import type { Ready } from './look';
import { found } from './search';

const useStyles = makeStyles({
  list: { maxHeight: '100px', overflowY: 'auto', border: `1px solid ${tokens.colorNeutralStroke2}` },
  option: { minHeight: 0, flexShrink: 0, marginTop: '-3px', marginBottom: '-3px' },
  label: { display: 'block', overflowWrap: 'anywhere' },
  clause: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  none: { padding: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground3 },
});

/** Which award, item or assessment: found by its name or by words of its clauses. */
export function SubjectChoice({ look }: { readonly look: Ready }) {
  const { language } = usePane().state;
  const helper = useFeature(createFormulaHelper);
  const { query } = useStore(helper.store);
  const styles = useStyles();
  const words = formulaWords[language];
  const { material, subjects, wanted } = look;
  const { source, scheme } = material;
  const hits = useMemo(() => found(source, scheme, subjects, query), [source, scheme, subjects, query]);
  const label = words.subjects[wanted.kind.id];
  return (
    <div>
      <Field size="small" label={label}>
        <Input
          size="small"
          type="search"
          placeholder={words.search}
          value={query}
          onChange={(_, { value }) => helper.search(value)}
        />
      </Field>
      {hits.length === 0 ? (
        <div className={styles.none} role="status">
          {words.noHit}
        </div>
      ) : (
        <RadioGroup
          className={styles.list}
          aria-label={label}
          value={wanted.subject}
          onChange={(_, { value }) => helper.pick({ subject: value })}
        >
          {hits.map(({ subject, clause }) => (
            <Radio
              className={styles.option}
              key={subject}
              value={subject}
              label={
                <>
                  <span className={styles.label}>{subject === '' ? words.byColumn : subject}</span>
                  {clause === undefined ? undefined : <span className={styles.clause}>{clause}</span>}
                </>
              }
            />
          ))}
        </RadioGroup>
      )}
    </div>
  );
}
