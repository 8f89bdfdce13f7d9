import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { deciderOf } from '../../../rules/places/decider';
import type { AwardView } from '../state/view';
import { useContestStyles } from './styles';
import { Typed } from './typed';
import { useContest } from './use-contest';

/** 审定: that an award was approved, and by whom. */
export function Approval({ award }: { readonly award: AwardView }) {
  const { contest, words } = useContest();
  const styles = useContestStyles();
  const [by, setBy] = useState(award.setup.decision?.by ?? deciderOf(award.rule.decidedBy));
  const { approved } = award.setup;
  if (approved) {
    return (
      <div className={styles.line}>
        <span className={styles.name}>{words.result.approvedBy(approved.by)}</span>
        <Button size="small" onClick={() => void contest.settleAward(award.award, { approved: null })}>
          {words.result.reopen}
        </Button>
      </div>
    );
  }
  if (award.progress.kind !== 'ready') return undefined;
  return (
    <div className={styles.part}>
      <Typed label={words.result.by} value={by} onDone={setBy} />
      <div>
        <Button
          size="small"
          disabled={by.trim() === ''}
          onClick={() => void contest.settleAward(award.award, { approved: { by: by.trim(), note: '' } })}
        >
          {words.result.approve}
        </Button>
      </div>
    </div>
  );
}
