import ts from 'typescript';
import { declareFunctions } from '../../scripts/webpack/declare-functions';
import { letForConst } from '../../scripts/webpack/let-for-const';

const compiled = (source: string, step: ts.TransformerFactory<ts.SourceFile>): string =>
  ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2020, module: ts.ModuleKind.ES2020 },
    transformers: { before: [step] },
  }).outputText;

describe('functions declared for the minifier', () => {
  test.each([
    ['export const twice = (x: number): number => x * 2;', 'export function twice(x) { return x * 2; }\n'],
    ['export const pair = (x: number) => ({ x });', 'export function pair(x) { return ({ x }); }\n'],
    ['export const all = <T>(...x: T[]): T[] => {\n  return x;\n};', 'export function all(...x) {\n    return x;\n}\n'],
  ])('%s', (source, declaration) => {
    expect(compiled(source, declareFunctions)).toBe(declaration);
  });

  test.each([
    'export const x = 1;\n',
    'export let f = (x) => x;\n',
    'export const { f } = { f: (x) => x };\n',
    'export const f = named((x) => x);\n',
  ])('leaves %s', (source) => {
    expect(compiled(source, declareFunctions)).toBe(source);
  });
});

test('let stands for const, at any depth', () => {
  expect(compiled('export const x = 1;\nfor (const y of [x]) {\n    const z = y;\n}\n', letForConst)).toBe(
    'export let x = 1;\nfor (let y of [x]) {\n    let z = y;\n}\n',
  );
});
