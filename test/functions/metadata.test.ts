import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { definitions } from '../../src/functions/definitions';
import { implementations } from '../../src/functions/implementations';
import { functionsMetadata } from '../../src/functions/metadata';
import './call';
import { associated } from './fake-excel';

const [zh, en] = [functionsMetadata('zh'), functionsMetadata('en')];

describe('the metadata of the functions', () => {
  it('and the code name the same functions', () => {
    const ids = definitions.map(({ id }) => id);
    expect(Object.keys(implementations).sort()).toEqual([...ids].sort());
    expect([...associated.keys()].sort()).toEqual([...ids].sort());
    expect(zh.functions.map(({ id }) => id)).toEqual(ids);
    expect(zh.functions.map(({ name }) => name)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('names them as the page that fixes them does', () =>
    expect(definitions.map(({ id }) => id).sort()).toEqual(
      [
        'AWARD',
        'EXPLAIN',
        'TOTALS',
        'QUOTA',
        'ALLOT',
        'WINNERS',
        'ELIGIBLE',
        'SCORE',
        'HONORS',
        'DUE',
        'RULES',
        'RMBUPPER',
      ].sort(),
    ));

  it('are names Excel takes: letters, no cell address, no function of its own', () =>
    definitions.forEach(({ id }) => {
      expect(id).toMatch(/^[A-Z]{3,30}$/);
      expect(id).not.toMatch(/^[A-Z]{1,3}\d+$/);
    }));

  it('lets errors in as values and keeps data types out', () => {
    for (const metadata of [zh, en]) {
      expect(metadata.allowErrorForDataTypeAny).toBe(true);
      expect(metadata.allowCustomDataForDataTypeAny).toBe(false);
    }
  });

  it('says the same in both languages, but for the words', () => {
    const bare = ({ functions }: typeof zh) =>
      functions.map(({ id, result, parameters }) => ({
        id,
        result,
        parameters: parameters.map(({ type, dimensionality, optional, repeating }) => ({
          type,
          dimensionality,
          optional,
          repeating,
        })),
      }));
    expect(bare(en)).toEqual(bare(zh));
  });

  it('has words for every function and parameter, Chinese in one file and English in the other', () => {
    const words = ({ functions }: typeof zh) =>
      functions.flatMap(({ description, parameters }) => [
        description,
        ...parameters.flatMap((parameter) => [parameter.name, parameter.description]),
      ]);
    words(zh).forEach((text) => expect(text).toMatch(/[\u4e00-\u9fff]/));
    words(en).forEach((text) => expect(text).toMatch(/[A-Za-z]{3}/));
    words(en).forEach((text) => expect(text).not.toMatch(/[。，；：]/));
    [...words(zh), ...words(en)].forEach((text) => expect(text.trim()).toBe(text));
    [...words(zh), ...words(en)].forEach((text) => expect(text.length).toBeLessThanOrEqual(255));
  });
});

describe.each(definitions.map((definition) => [definition.id, definition] as const))(
  'the parameters of %s',
  (id, { parameters }) => {
    it('have names of their own', () => {
      for (const language of ['zh', 'en'] as const) {
        const names = parameters.map(({ name }) => name[language]);
        expect(new Set(names).size).toBe(names.length);
      }
    });

    it('are required first, then optional; only the last repeats, and is optional', () => {
      const firstOptional = parameters.findIndex(({ optional }) => optional);
      parameters.forEach((parameter, at) => {
        if (firstOptional >= 0 && at > firstOptional) expect(parameter.optional).toBe(true);
        if (parameter.repeating) {
          expect(at).toBe(parameters.length - 1);
          expect(parameter.optional).toBe(true);
        }
      });
    });

    it('are as many as the code expects, and repeat where it expects it', () => {
      expect(implementations[id]?.arity).toBe(parameters.length);
      expect(implementations[id]?.repeating).toBe(parameters.at(-1)?.repeating === true);
    });

    it('take facts as field, value and more of them', () => {
      if (!parameters.at(-1)?.repeating) return;
      expect(parameters.slice(-3).map(({ name }) => name.zh)).toEqual(['字段1', '值1', '更多字段和值…']);
      parameters.slice(-3).forEach((parameter) => expect(parameter).toMatchObject({ matrix: true, optional: true }));
    });

    it('begin with the scheme, a name or a range', () => {
      if (id === 'RMBUPPER') return;
      expect(parameters[0]).toMatchObject({ name: { zh: '办法' }, matrix: true });
      expect(parameters[0]?.optional).toBeUndefined();
    });
  },
);

describe('the functions bundle', () => {
  it('knows neither the page nor a UI library', () => {
    const seen = new Set<string>();
    const visit = (file: string): void => {
      if (seen.has(file)) return;
      seen.add(file);
      const source = readFileSync(file, 'utf8');
      for (const [, from = ''] of source.matchAll(/^(?:import|export)[^'"]*from '(\.[^']+)'/gms))
        visit(join(file, '..', `${from}.ts`));
      for (const [, from = ''] of source.matchAll(/^import[^'"]*'([^.'][^']*)'/gms))
        expect(['nzh/cn', 'chinese-days']).toContain(from);
      expect(source).not.toMatch(/\b(?:document|window|fetch|XMLHttpRequest|localStorage)\b\./);
    };
    visit(join(__dirname, '../../src/functions/register.ts'));
    expect(seen.size).toBeGreaterThan(40);
  });
});
