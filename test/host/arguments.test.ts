import assert from 'node:assert/strict';
import { parseArguments } from './arguments.ts';

describe("the executable's arguments", () => {
  it('are those of VS Code desktop', () => {
    assert.deepEqual(
      parseArguments([
        '--extensionDevelopmentKind=web',
        '--locale=ja',
        '/work space',
        '--no-sandbox',
        '--extensionTestsPath=/repository/tests.js',
        '--extensionDevelopmentPath=/repository',
      ]),
      {
        folder: '/work space',
        extensionDevelopmentPath: '/repository',
        extensionTestsPath: '/repository/tests.js',
        extensionKind: 'web',
        locale: 'ja',
        edition: 'current',
      },
    );
  });

  it('must name the tests', () => {
    assert.throws(() => parseArguments(['/folder']), /extensionTestsPath/);
  });
});
