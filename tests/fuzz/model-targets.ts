import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { parseKeptArticle } from '../../lib/exchange/parse-kept-article.ts';
import { parseArticle } from '../../lib/model/article.ts';
import { parseSettings } from '../../lib/model/settings.ts';
import { anyArticle, anyJson } from './arbitraries.ts';
import type { FuzzTarget } from './fuzz-target.ts';

const unpolluted = () => assert.deepEqual(Object.keys(Object.prototype), []);

export const MODEL_TARGETS: readonly FuzzTarget[] = [
  {
    name: 'article: anything is taken or refused in one line',
    share: 30,
    property: fc.property(anyJson, (value) => {
      const article = parseArticle(value);
      if (article.ok) assert.deepEqual(parseArticle(article.value), article);
      else assert.ok(!article.error.includes('\n') && article.error !== '');
      parseKeptArticle(value);
      unpolluted();
    }) as never,
  },
  {
    name: 'article: one with foreign keys comes back without them',
    share: 20,
    property: fc.property(fc.tuple(anyArticle, anyJson), ([article, foreign]) => {
      const sent: unknown = JSON.parse(JSON.stringify({ ...article, foreign, toString: foreign }));
      assert.deepEqual(parseArticle(sent), { ok: true, value: article });
      unpolluted();
    }) as never,
  },
  {
    name: 'settings: anything gives settings, once and for all',
    share: 10,
    property: fc.property(anyJson, (value) => {
      const settings = parseSettings(value);
      assert.deepEqual(
        parseSettings(JSON.parse(JSON.stringify({ version: 1, ...settings }))),
        settings,
      );
      unpolluted();
    }) as never,
  },
];
