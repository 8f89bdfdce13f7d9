import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { paneWords } from '../../messages/pane/pane';
import { schemePaneWords } from '../../messages/pane/scheme';
import { type HeadField, headFields } from '../state/head-edits';
import type { PaneState } from '../state/pane-state';
import { headOf } from '../state/sheet-head';
import { OPEN_HEIGHT } from './frame';
import { usePane } from './pane-context';
import { Fold } from './fold';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    maxHeight: OPEN_HEIGHT,
    overflowY: 'auto',
    padding: `0 2px ${tokens.spacingVerticalS}`,
  },
});

/** Lines that the pane leaves blank: on paper there is room to write. */
const byHand: ReadonlySet<HeadField> = new Set(['preparedBy', 'reviewedBy', 'approvedBy', 'date']);

/** 表头: what will stand above and below the lines of the sheets, to be changed before they are written. */
export function HeadForm() {
  const { pane, state } = usePane();
  const styles = useStyles();
  const words = schemePaneWords[state.language].head;
  const proposed = useProposedHead(state);
  if (!proposed) return undefined;
  const { head: edits, busy } = state;
  const valueOf = (field: HeadField): string => edits[field] ?? proposed[field];
  const summary = [valueOf('title'), valueOf('office')].filter((part) => part !== '').join(' · ');
  return (
    <Fold heading={words.heading} summary={summary}>
      <div className={styles.fields}>
        {headFields.map((field) => (
          <Field key={field} size="small" label={words.labels[field]}>
            <Input
              size="small"
              value={valueOf(field)}
              placeholder={byHand.has(field) ? words.byHand : undefined}
              disabled={busy !== undefined}
              onChange={(_, { value }) => pane.editHead({ [field]: value })}
            />
          </Field>
        ))}
      </div>
    </Fold>
  );
}

/** The head as it would be written without a word of the clerk's. */
function useProposedHead({ result, cells, setup, language }: PaneState): ReturnType<typeof headOf> | undefined {
  const { source, columns } = setup;
  return useMemo(
    () =>
      result && cells && source
        ? headOf({ ...result, source, columns, cells, now: new Date(0) }, paneWords[language].head)
        : undefined,
    [result, cells, source, columns, language],
  );
}
