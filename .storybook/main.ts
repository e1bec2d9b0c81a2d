import type { StorybookConfig } from '@storybook/web-components-vite';

/** Stories have no `title`: it follows from their place, so that a folder copied under a new name gets one of its own. */
const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts', '../src/**/*.stories.ts'],
  staticDirs: [
    { from: '../courses', to: '/courses' },
    { from: '../demo', to: '/demo' },
    { from: '../stories/media', to: '/media' },
  ],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  viteFinal: (config) => ({
    ...config,
    build: {
      ...config.build,
      // Harnesses that tests and stories share reach for the test runner only when a test sends keys.
      rolldownOptions: { ...config.build?.rolldownOptions, external: ['/__web-dev-server__web-socket.js'] },
    },
  }),
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
