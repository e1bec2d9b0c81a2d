export { letter, note } from '../../testing/ungraded-examples.js';
