import { css } from 'lit';

/** Layout of the review: a card, its buttons in the same corners as those of a quiz. */
export const reviewStyles = css`
  .review {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 12px;
    max-inline-size: 48em;
  }
  .review.asking {
    gap: 24px;
  }
  .review :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.125em;
    scroll-margin-block-start: var(--c4s-sticky-top, 7.5em);
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    padding-block-start: 16px;
    border-block-start: 1px solid var(--c4s-c-line);
  }
`;
