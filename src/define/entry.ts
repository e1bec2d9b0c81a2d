import { claimPage, releasePage } from './claim.js';

/**
 * What `c4s.js` holds: nothing that another file imports. Pages load it from addresses with queries, hashes and redirects, and each
 * address is a module of its own; the chunks know each other by their own addresses alone. A copy that steps back loads none of them.
 */
async function start(): Promise<void> {
  if (!claimPage()) return;
  try {
    const { defineAll } = await import('./define.js');
    defineAll();
  } catch (error) {
    releasePage();
    console.warn('[c4s] load-failed: c4s.js', error);
  }
}

void start();
