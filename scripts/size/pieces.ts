import { SourceMap, type SourceMapPayload } from 'node:module';
import path from 'node:path';
import ts from 'typescript';

/** A stretch of a bundle and where it comes from: `src/facts/exact.ts`, `node_modules/nzh`, `src/messages/money.ts/zh`. */
export interface Piece {
  readonly text: string;
  readonly from: string;
}

/** A bundle cut up by its source map, and what each of its modules imports. */
export interface Bundle {
  readonly pieces: readonly Piece[];
  readonly imports: ReadonlyMap<string, readonly string[]>;
}

/** Files of a package go together; what webpack adds has no file. */
const ownerOf = (source: string | undefined): string => {
  const file = path.posix.normalize((source ?? 'webpack').replace(/^webpack:\/\/[^/]*\//, ''));
  return /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? (file.startsWith('webpack') ? 'webpack' : file);
};

export function readBundle(code: string, map: SourceMapPayload): Bundle {
  const contents = map.sources.map((source, at) => [ownerOf(source), map.sourcesContent[at] ?? ''] as const);
  const languages = new Map(contents.map(([owner, text]) => [owner, languageAt(text)]));
  const entries = new SourceMap(map);
  const pieces: { text: string; from: string }[] = [];
  code.split('\n').forEach((line, row) => {
    for (let column = 0; column < line.length; column++) {
      const entry = entries.findEntry(row, column);
      const found = 'originalSource' in entry ? entry : undefined;
      const owner = ownerOf(found?.originalSource);
      const language = found && languages.get(owner)?.(found.originalLine, found.originalColumn);
      const from = language === undefined ? owner : `${owner}/${language}`;
      const last = pieces.at(-1);
      if (last?.from === from) last.text += line[column];
      else pieces.push({ text: line[column] ?? '', from });
    }
  });
  return { pieces, imports: new Map(contents.map(([owner, text]) => [owner, importsOf(owner, text)])) };
}

/** Which language a place of a file is written for: that of the property `zh` or `en` around it. */
function languageAt(text: string): (line: number, column: number) => string | undefined {
  const file = ts.createSourceFile('words.js', text, ts.ScriptTarget.ES2022);
  const found: { readonly language: string; readonly start: number; readonly end: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && ['zh', 'en'].includes(node.name.text)) {
      found.push({ language: node.name.text, start: node.pos, end: node.end });
    } else ts.forEachChild(node, visit);
  };
  visit(file);
  const starts = file.getLineStarts();
  return (line, column) => {
    const at = (starts[line] ?? 0) + column;
    return found.find(({ start, end }) => start <= at && at < end)?.language;
  };
}

const importsOf = (owner: string, text: string): readonly string[] =>
  ts
    .preProcessFile(text)
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith('.')
        ? `${path.posix.join(path.posix.dirname(owner), fileName)}.ts`
        : ownerOf(`node_modules/${fileName}`),
    );
