export { letter, note } from '../../testing/courses/ungraded-examples.js';
