// The words of mocha as Node's own test runner has them; the bundler gives them to tests that run in Node.
export { after, afterEach, before, beforeEach, describe, it } from 'node:test';
