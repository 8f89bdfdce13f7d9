import ts from 'typescript';
import { functionsFirst } from '../../scripts/functions-first';

const built = (source: string): string =>
  ts
    .transpileModule(source, {
      compilerOptions: { target: ts.ScriptTarget.ES2020, module: ts.ModuleKind.ESNext },
      transformers: { before: [functionsFirst] },
    })
    .outputText.replace(/\s+/g, ' ')
    .trim();

describe('functions first', () => {
  test.each([
    ['export const half = (x: number): number => x / 2;', 'export function half(x) { return x / 2; }'],
    ['const both = <T>(x: T): { x: T } => ({ x });', 'function both(x) { return ({ x }); }'],
    ['const none = async () => { await 1; };', 'async function none() { await 1; }'],
  ])('%s becomes a declaration', (source, declaration) => {
    expect(built(`${source} export {};`)).toBe(`${declaration} export {};`.replace(/^(export .*) export \{\};$/, '$1'));
  });

  test.each([
    'export const table = { half: (x) => x / 2 };',
    'export const one = 1, two = (x) => x;',
    'export const three = [1, 2].map((x) => x + 1);',
    'export function sum(of) { let all = 0; for (const one of of) all += one; return all; }',
  ])('%s stays as it is but for const', (source) => {
    expect(built(source)).toBe(source.replace(/const/g, 'let'));
  });
});
