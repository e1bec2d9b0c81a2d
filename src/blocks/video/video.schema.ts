import * as z from 'zod/mini';
import { blockSchema, languageSchema, textSchema } from '../../core/course/course.schema.js';
import { PEERTUBE_HOSTS, VIDEO_IDS } from './providers.js';

/** A file of one's own, or a video that a listed provider keeps: one of the two. */
export const videoBlockSchema = z
  .extend(blockSchema, {
    title: textSchema,
    /** Own file: relative to the course file, or an https address. */
    src: z.optional(textSchema),
    provider: z.optional(z.enum(['youtube', 'vimeo', 'peertube'])),
    /** Id of the video at the provider, not its address. */
    videoId: z.optional(z.string()),
    /** Instance of PeerTube. */
    host: z.optional(z.enum(PEERTUBE_HOSTS)),
    /** Picture before the video plays: relative to the course file, or an https address. */
    poster: z.optional(textSchema),
    /** Captions of an own file as WebVTT, one for each language. */
    captions: z.optional(z.array(z.looseObject({ language: languageSchema, src: textSchema }))),
    caption: z.optional(textSchema),
    credit: z.optional(textSchema),
    /** CommonMark; what is said and what is to be seen. */
    transcript: z.optional(textSchema),
  })
  .check(
    z.refine(({ src, provider }) => (src === undefined) !== (provider === undefined), { path: ['src'] }),
    z.refine(({ provider, videoId = '' }) => provider === undefined || VIDEO_IDS[provider].test(videoId), {
      path: ['videoId'],
    }),
    z.refine(({ provider, host }) => (provider === 'peertube') === (host !== undefined), { path: ['host'] }),
  );

export type VideoBlock = z.infer<typeof videoBlockSchema>;
