import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  list: {
    flexShrink: 0,
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  label: { color: tokens.colorNeutralForeground3 },
  figure: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
    overflowWrap: 'anywhere',
  },
  long: { fontSize: tokens.fontSizeBase300 },
  longer: { fontSize: tokens.fontSizeBase200 },
});

/** Characters of which three figures fit side by side into the narrowest pane in large type, and in the next smaller. */
const FITS = 10;
const FITS_SMALLER = 12;

/** A figure with its name above it; `look` is a class for its colour. */
export interface ListedFigure {
  readonly label: string;
  readonly text: string;
  readonly look?: string | undefined;
}

/** A few figures side by side in large type; `className` says how they share the width. */
export function FigureList({
  figures,
  className,
}: {
  readonly figures: readonly ListedFigure[];
  readonly className?: string | undefined;
}) {
  const styles = useStyles();
  const longest = Math.max(...figures.map(({ text }) => text.length));
  const size = longest <= FITS ? undefined : longest <= FITS_SMALLER ? styles.long : styles.longer;
  return (
    <dl className={mergeClasses(styles.list, className)}>
      {figures.map(({ label, text, look }) => (
        <div key={label}>
          <dt className={styles.label}>{label}</dt>
          <dd className={mergeClasses(styles.figure, size, look)}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
