export { often, trust } from '../../testing/ungraded-examples.js';
