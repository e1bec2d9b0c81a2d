import { css } from 'lit';

export const choiceStyles = css`
  @container c4s (min-width: 30em) {
    .short {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
