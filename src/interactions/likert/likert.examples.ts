export { often, trust } from '../../testing/courses/ungraded-examples.js';
