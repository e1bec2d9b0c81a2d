import { expect } from '@open-wc/testing';
import { locateJsonError } from './locate-json-error.js';

describe('the place where a text stops being JSON', () => {
  const places: readonly (readonly [what: string, text: string, line: number, column: number])[] = [
    ['of nothing', '', 1, 1],
    ['where it breaks off', '{"a": [1, 2', 1, 12],
    ['of a comma too many in a list', '[1,\n 2,\n]', 3, 1],
    ['of a comma too many in an object', '{\n  "a": 1,\n}', 3, 1],
    ['of a comma that is missing', '{\n  "a": 1\n  "b": 2\n}', 3, 3],
    ['of a colon that is missing', '{"a" 1}', 1, 6],
    ['of a key without quotes', '{\r\n  a: 1\r\n}', 2, 3],
    ['of single quotes', "{'a': 1}", 1, 2],
    ['of curly quotes', '{“a”: 1}', 1, 2],
    ['of a line break in a text', '{"a": "one\ntwo"}', 1, 7],
    ['of a wrong escape', '["\\d"]', 1, 2],
    ['of a bracket of the other kind', '{"a": [1}', 1, 9],
    ['of what comes after the end', '{} {}', 1, 4],
    ['of a comment', '{\n  // lessons\n}', 2, 3],
    ['of a number with a leading zero', '[01]', 1, 3],
    ['of no number', '[NaN]', 1, 2],
  ];

  for (const [what, text, line, column] of places)
    it(what, () => {
      expect(() => JSON.parse(text) as unknown).to.throw();
      expect(locateJsonError(text)).to.deep.equal({ line, column });
    });
});
