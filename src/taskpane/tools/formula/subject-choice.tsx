import { Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useId, useMemo, useState } from 'react';
import { formulaWords } from '../../../messages/pane/tools/formula';
import { FoldButton } from '../../views/fold-button';
import { useLineStyles } from '../../views/line';
import { useFeature, usePane, useStore } from '../../views/pane-context';
import { createFormulaHelper } from './feature';
import type { Ready } from './look';
import { found } from './search';

const useStyles = makeStyles({
  search: { width: '100%' },
  list: { maxHeight: '100px', overflowY: 'auto', border: `1px solid ${tokens.colorNeutralStroke2}` },
  option: { minHeight: 0, flexShrink: 0, marginTop: '-3px', marginBottom: '-3px' },
  label: { display: 'block', overflowWrap: 'anywhere' },
  clause: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  none: { padding: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground3 },
});

/** Which award, item or assessment, on one line; opened, the others: what comes of the choice stays in sight. */
export function SubjectLine({ look }: { readonly look: Ready }) {
  const { language } = usePane().state;
  const line = useLineStyles();
  const [open, setOpen] = useState(false);
  const id = useId();
  const words = formulaWords[language];
  const { subject, kind } = look.wanted;
  return (
    <div>
      <div className={line.line}>
        <span id={`${id}-label`} className={line.label}>
          {words.subjects[kind.id]}
        </span>
        <FoldButton
          className={line.value}
          open={open}
          controls={id}
          aria-labelledby={`${id}-label ${id}-value`}
          onFold={setOpen}
        >
          <span id={`${id}-value`} className={line.content}>
            <span className={line.strong}>{subject === '' ? words.byColumn : subject}</span>
          </span>
        </FoldButton>
      </div>
      <div id={id} hidden={!open}>
        {open ? <SubjectChoice look={look} /> : undefined}
      </div>
    </div>
  );
}

/** Found by its name or by words of its clauses. */
function SubjectChoice({ look }: { readonly look: Ready }) {
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
      <Input
        size="small"
        className={styles.search}
        type="search"
        aria-label={words.search}
        placeholder={words.search}
        value={query}
        onChange={(_, { value }) => helper.search(value)}
      />
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
