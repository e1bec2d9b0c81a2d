export const blockLoaders = {} as const;
