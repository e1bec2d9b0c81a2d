import { css } from 'lit';

export const categorizeStyles = css`
  .groups {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 14em), 1fr));
    gap: 12px;
  }
  .group {
    display: flex;
    flex-direction: column;
    gap: 10px;
    min-inline-size: 0;
    padding: 14px;
    border: 1px solid var(--c4s-c-line);
    border-radius: 10px;
  }
  .name {
    display: flex;
    align-items: baseline;
    gap: 10px;
    font-weight: 650;
    overflow-wrap: anywhere;
  }
  .count {
    margin-inline-start: auto;
    color: var(--c4s-c-muted);
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .group .pieces {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .group .pieces:empty {
    display: none;
  }
  .group > .target {
    margin-block-start: auto;
  }
  .group .row {
    min-block-size: 44px;
    padding: 8px 12px;
    border-color: var(--c4s-c-line);
    flex-direction: column;
    align-items: flex-start;
    flex-wrap: nowrap;
  }
  .group .row > .tag {
    flex: none;
    padding: 0;
  }
  .group[data-over] {
    border-color: var(--c4s-c-accent);
    background: var(--c4s-c-accent-soft);
  }
  .solution {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 2px 10px;
    overflow-wrap: anywhere;
  }
`;
