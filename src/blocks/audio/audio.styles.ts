import { css } from 'lit';

export const audioStyles = css`
  audio {
    inline-size: 100%;
    min-block-size: 44px;
  }
`;
