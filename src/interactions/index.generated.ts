export const interactionLoaders = {} as const;
