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
  .check(({ value, issues }) => {
    const { src, provider, videoId = '', host } = value;
    const refuse = (field: string, message: string) => {
      issues.push({ code: 'custom', input: value, path: [field], message });
    };
    if ((src === undefined) === (provider === undefined)) refuse('src', 'either src or provider');
    if (provider && !VIDEO_IDS[provider].test(videoId)) refuse('videoId', 'not an id of this provider');
    if ((provider === 'peertube') !== (host !== undefined)) refuse('host', 'for peertube, and only there');
  });

export type VideoBlock = z.infer<typeof videoBlockSchema>;
