import { css, type CSSResultGroup } from 'lit';
import { optionStyles } from '../../ui/styles/option.styles.js';

/** Below each other; side by side, as a scale is drawn, where there is room and each point has a short name. */
export const likertStyles: CSSResultGroup = [
  optionStyles,
  css`
    @container c4s (min-width: 40em) {
      .across {
        grid-auto-flow: column;
        grid-auto-columns: minmax(0, 1fr);
      }
      .across .row {
        flex-flow: column;
        gap: 10px;
        padding: 16px 8px;
      }
      .across .text {
        flex: none;
        max-inline-size: 100%;
        line-height: 1.35;
        text-align: center;
        hyphens: auto;
      }
    }
  `,
];
