import { css } from 'lit';

/** Skeleton and problem panel. */
export const stateStyles = css`
  .skeleton {
    display: grid;
    align-content: start;
    gap: 16px;
    min-block-size: var(--c4s-min-height, 30em);
    padding: 28px;
  }
  .bone {
    block-size: 1em;
    border-radius: 6px;
    background: var(--c4s-c-line);
    opacity: 0.6;
  }
  .bone.title {
    block-size: 1.75em;
    inline-size: 55%;
    margin-block-end: 8px;
  }
  .bone.short {
    inline-size: 70%;
  }
  .bone.block {
    block-size: 9em;
    border-radius: var(--c4s-shape);
  }
  .problem {
    display: grid;
    gap: 16px;
    justify-items: start;
    padding: 24px;
    border-inline-start: 4px solid var(--c4s-c-error);
  }
`;
