import { Badge } from '@fluentui/react-components';
import { builtIns } from '../../rules/schemes/catalog';
import type { SchemeDocument, SchemeSource } from '../../rules/schemes/source';
import type { PaneWords } from '../../messages/pane/pane';
import { schemePaneWords, type SchemePaneWords } from '../../messages/pane/scheme';
import { ownId } from '../jobs/own-scheme';
import type { ChoiceGroup } from './choice-menu';
import { Line, useLineStyles } from './line';
import { usePane } from './pane-context';

/** Number and date of a document, as far as it has them. */
export const citation = ({ number, date }: SchemeDocument): string => [number, date].filter(Boolean).join(' ');

/** 已失效, 效力不明: what a clerk must know before applying the rules; nothing for a document in force. */
export function StatusBadge({
  status,
  words,
}: {
  readonly status: SchemeDocument['status'];
  readonly words: PaneWords;
}) {
  if (status === 'in force') return undefined;
  return (
    <Badge
      appearance="tint"
      color={status === 'repealed' ? 'danger' : 'warning'}
      size="small"
      title={words.scheme.statusMeaning[status]}
    >
      {words.scheme.status[status]}
    </Badge>
  );
}

/** 自编: a scheme that stands on a sheet of the workbook. */
function OwnBadge({ words }: { readonly words: SchemePaneWords }) {
  return (
    <Badge appearance="tint" color="brand" size="small" title={words.ownMeaning}>
      {words.own}
    </Badge>
  );
}

/** Whose rules apply: short name, number and date of the document, whether it is still in force. */
export function SchemeLine() {
  const { pane, state, words } = usePane();
  const styles = useLineStyles();
  const { source } = state.setup;
  const ownWords = schemePaneWords[state.language];
  const current = source?.id ?? '';
  const choices = builtIns.map((scheme) => ({
    key: scheme.id,
    text: (
      <span>
        {scheme.name} <StatusBadge status={scheme.document.status} words={words} />
      </span>
    ),
    more: describe(scheme),
    onPick: () => void pane.pickScheme(scheme),
  }));
  const onSheets = state.schemeSheets.map((sheet) => ({
    key: ownId(sheet),
    text: (
      <span>
        {sheet} <OwnBadge words={ownWords} />
      </span>
    ),
    onPick: () => void pane.pickOwnScheme(sheet),
  }));
  const groups: readonly ChoiceGroup[] =
    onSheets.length === 0
      ? [{ name: 'scheme', choices, current }]
      : [
          { name: 'own', heading: ownWords.onSheets, choices: onSheets, current },
          { name: 'scheme', heading: ownWords.builtIns, choices, current },
        ];
  return (
    <Line label={words.lines.scheme} groups={groups}>
      <span className={styles.strong}>{source?.name ?? words.scheme.pick}</span>
      {source ? (
        <>
          <span className={styles.quiet}>{citation(source.document)}</span>
          <span className={styles.push}>
            {source.own ? <OwnBadge words={ownWords} /> : <StatusBadge status={source.document.status} words={words} />}
          </span>
        </>
      ) : undefined}
    </Line>
  );
}

const describe = ({ document }: SchemeSource): string =>
  [document.office, `《${document.title}》`, citation(document)].filter(Boolean).join(' ');
