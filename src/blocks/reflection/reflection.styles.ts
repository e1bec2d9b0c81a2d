import { css } from 'lit';

export const reflectionStyles = css`
  .card {
    display: grid;
    gap: 14px;
    justify-items: start;
  }
  .kind {
    display: flex;
    align-items: center;
    gap: 8px;
    color: var(--c4s-c-accent);
    font-size: 0.875em;
    font-weight: 650;
  }
  .note {
    display: grid;
    gap: 6px;
    inline-size: 100%;
  }
  label {
    font-size: 0.9375em;
    font-weight: 650;
  }
  textarea {
    inline-size: 100%;
    min-block-size: 6.5em;
    line-height: 1.5;
    resize: vertical;
    field-sizing: content;
  }
  .note .meta {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 16px;
  }
  .answer {
    inline-size: 100%;
    max-inline-size: none;
    padding: 16px 20px;
    border-radius: 8px;
    background: var(--c4s-c-sunken);
  }
  @media print {
    button,
    .note .meta {
      display: none;
    }
  }
`;
