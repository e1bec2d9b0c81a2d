import { css } from 'lit';

/** The printed document around the sheet: one page A4 landscape, on screen as it will be on paper. */
export const pageStyles = css`
  @page {
    size: A4 landscape;
    margin: 0;
  }
  html {
    background: #e7ebee;
  }
  body {
    margin: 0;
    padding: 24px;
    font-family: system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif;
  }
  .paper {
    inline-size: 297mm;
    block-size: 209.5mm;
    margin-inline: auto;
    border: 0;
    border-block-start: 4mm solid #0a5f6e;
    border-radius: 0;
    font-size: 10.5pt;
  }
  .sheet {
    box-sizing: border-box;
    grid-template-rows: minmax(0, 1fr) auto;
    block-size: 100%;
    padding: 12mm 15mm 10mm;
  }
  @media print {
    html,
    body {
      background: none;
      padding: 0;
    }
  }
`;
