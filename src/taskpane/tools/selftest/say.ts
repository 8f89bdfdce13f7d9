import { type Language, languageFor } from '../../../messages/language';
import { type SaidFinding, selftestWords } from '../../../messages/pane/tools/selftest';
import type { Finding } from './findings';

/** A finding in words: one line, or several for the machine. */
export function sayFinding(finding: Finding, language: Language): readonly SaidFinding[] {
  const words = selftestWords[language];
  switch (finding.kind) {
    case 'machine': {
      const { host, platform, version, displayLanguage, contentLanguage, sets } = finding.machine;
      const shown = languageFor(displayLanguage) === 'zh' ? '中文' : 'English';
      return [
        {
          what: words.office,
          tried: words.officeTried,
          came: `${host} ${platform}\n${version}`,
          means: words.officeMeans,
        },
        {
          what: words.language,
          tried: words.languageTried,
          came: `${displayLanguage} / ${contentLanguage}`,
          means: words.languageMeans(shown),
        },
        {
          what: words.sets,
          tried: words.setsTried,
          came: sets.map(({ name, version: newest }) => `${name} ${newest ?? words.missingSet}`).join(';\n'),
          means: words.setsMeans,
        },
      ];
    }
    case 'trial': {
      const { id, came, meaning } = finding.judged;
      const [what = id, tried = ''] = words.trials[id] ?? [];
      return [{ what, tried, came, means: words.meanings[meaning] ?? '' }];
    }
    case 'message':
      return [words.message];
    case 'print': {
      const [what, tried] = words.print;
      const { orientation, paper, pagesWide, area, titleRows } = finding.print;
      const came = [orientation, paper, pagesWide, area, titleRows].filter((part) => part !== undefined).join(' ');
      return [{ what, tried, came, means: finding.kept ? words.printKept : words.printLost }];
    }
    case 'setting': {
      const [what, tried] = words.setting;
      return [{ what, tried, came: finding.came, means: finding.kept ? words.settingKept : words.settingLost }];
    }
    case 'speed': {
      const [what, tried] = words.speed;
      const calculated = finding.calculated === undefined ? undefined : seconds(finding.calculated);
      const came = words.speedCame(seconds(finding.entered), calculated, finding.rows);
      return [{ what, tried, came, means: words.speedMeans }];
    }
    case 'failed': {
      const [what, tried] = finding.what === 'spill' ? (words.trials['spill'] ?? ['', '']) : words[finding.what];
      return [{ what, tried, came: finding.problem, means: words.failed }];
    }
  }
}

const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);
