/**
 * The command `count-nodes`: how many DOM nodes and listeners the page of a test keeps alive, those out of the document
 * included, once what nobody holds has been collected. False in browsers that cannot tell: all but Chromium.
 */
export const countNodes = {
  name: 'count-nodes',
  async executeCommand({ command, session }) {
    if (command !== 'count-nodes') return undefined;
    if (!session.browser.name.startsWith('Chrom')) return false;
    const client = await session.browser.getPage(session.id).createCDPSession();
    await client.send('HeapProfiler.collectGarbage');
    const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
    await client.detach();
    return { nodes, listeners: jsEventListeners };
  },
};
