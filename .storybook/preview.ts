import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../build/custom-elements.json';
import { setUiLanguage } from '../src/i18n/locale.js';

setCustomElementsManifest(manifest);

const LANGUAGES = { en: 'English', fr: 'Français', hu: 'Magyar', es: 'Español' };
const WIDTHS = ['280', '320', '600', '1000', 'full'];

const items = (titles: Readonly<Record<string, string>>) =>
  Object.entries(titles).map(([value, title]) => ({ value, title }));

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: {
    language: { toolbar: { title: 'Language', icon: 'globe', items: items(LANGUAGES), dynamicTitle: true } },
    theme: { toolbar: { title: 'Theme', icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true } },
    width: { toolbar: { title: 'Width', icon: 'grow', items: WIDTHS, dynamicTitle: true } },
  },
  initialGlobals: { language: 'en', theme: 'light', width: 'full' },
  loaders: [
    async ({ globals }) => {
      const language = String(globals.language);
      document.documentElement.lang = language;
      await setUiLanguage(language);
    },
  ],
  decorators: [
    (story, { globals }) => {
      const [theme, width] = [String(globals.theme), String(globals.width)];
      document.documentElement.dataset.theme = theme;
      return html`<div class="story-frame" data-width=${width}>${story()}</div>`;
    },
  ],
  parameters: {
    a11y: { test: 'error', config: { rules: [{ id: 'label-content-name-mismatch', enabled: true }] } },
    controls: { expanded: true },
    docs: { codePanel: true },
    layout: 'fullscreen',
  },
};

export default preview;
