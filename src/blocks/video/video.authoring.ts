import type { Fields } from '../../core/authoring/fields.js';
import { isField } from '../../core/authoring/keys.js';
import { defineBlockAuthoring, type Misfit, type Path } from '../../core/authoring/type-authoring.js';
import { videoBlockSchema } from './video.schema.js';

/** What tools know of this block. */
export default defineBlockAuthoring({
  content: videoBlockSchema,
  texts: ['title', 'caption', 'credit', 'transcript'],
  words: { 'captions.*.language': 'Language of the captions: a BCP 47 tag.' },
  explain: explainVideo,
  defects: ({ src, captions = [], transcript }) => [
    ...(src !== undefined && captions.length === 0
      ? [{ code: 'missing-captions', path: [], message: 'The video has no captions.' }]
      : []),
    ...(transcript === undefined ? [{ code: 'missing-transcript', path: [], message: 'There is no transcript.' }] : []),
  ],
  example: {
    id: 'b-video',
    title: 'A visit to a cluster',
    src: 'media/visit.mp4',
    poster: 'media/visit.jpg',
    captions: [{ language: 'en', src: 'media/visit.en.vtt' }],
    caption: 'Three minutes',
    transcript: 'The manager opens the door and says: “Welcome.”',
  },
  guide: {
    place: 150,
    lines: [
      'A file of your own (`src`, with `captions` as WebVTT for each language), or a video at `youtube`, `vimeo` or `peertube` (`provider` and',
      '`videoId`; PeerTube needs `host` as well). Nothing is loaded from a provider before the learner asks for it. A `transcript` is for all who',
      'cannot hear or do not want to play it.',
      '',
      'The id of a hosted video is what its address ends with: of `https://www.youtube.com/watch?v=aBcDeFgHiJk` write',
      '`"provider": "youtube", "videoId": "aBcDeFgHiJk"` in the place of `src`, `poster` and `captions`. Its captions are the provider\'s.',
      '',
      'Captions are a text file that begins with `WEBVTT`; one entry in `captions` for each language of the course:',
      '',
      '```',
      'WEBVTT',
      '',
      '00:00.000 --> 00:04.000',
      'Good morning, this is Anna.',
      '```',
    ],
  },
});

/** A video is a file, or hosted: by an id, and at PeerTube by a host. */
function explainVideo(path: Path, { provider, videoId, src }: Fields): Misfit | null {
  if (isField(path, 'src'))
    return {
      path,
      message:
        src === undefined
          ? 'Say where the video is: "src" for a file of yours, or "provider" and "videoId".'
          : 'A video has either "src" or "provider", not both.',
    };
  if (isField(path, 'host'))
    return {
      path,
      message:
        provider === 'peertube'
          ? 'Say on which PeerTube the video is: "host": "peertube.tv", for example.'
          : 'Only PeerTube has a "host".',
    };
  if (!isField(path, 'videoId')) return null;
  const id = /(?:[?&]v=|youtu\.be\/|embed\/|shorts\/|vimeo\.com\/|\/w\/|\/watch\/)([\w-]+)/.exec(String(videoId))?.[1];
  const advice = id === undefined ? 'the part of its address that names it' : `"${id}"`;
  return {
    path,
    message: `"videoId" is not an id of ${String(provider)}. Write the id of the video alone: ${advice}.`,
  };
}
