/** The instances of PeerTube that may be named: kept by known bodies, without advertising. */
export const PEERTUBE_HOSTS = ['framatube.org', 'peertube.tv', 'tilvids.com', 'video.blender.org'] as const;

/** A video that a provider keeps: named by its id, never by an address. */
export type HostedVideo =
  | { readonly provider: 'youtube' | 'vimeo'; readonly videoId: string }
  | { readonly provider: 'peertube'; readonly videoId: string; readonly host: (typeof PEERTUBE_HOSTS)[number] };

/** How a hosted video is shown, and where it stands on the provider's own pages. */
export interface HostedAddress {
  readonly name: string;
  readonly host: string;
  readonly embed: string;
  readonly page: string;
}

/** What the ids of each provider look like; nothing in them can end a path or begin a query. */
export const VIDEO_IDS = {
  youtube: /^[\w-]{11}$/,
  vimeo: /^\d{6,12}$/,
  // A UUID, or its short form in base 58.
  peertube: /^([\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|[1-9A-HJ-NP-Za-km-z]{22})$/,
} as const;

/**
 * Builds the addresses of a hosted video, with as little tracking as its provider allows.
 * @param language - Of the captions that are asked for, BCP 47.
 * @returns null for an id or a host that is not as the provider has them.
 */
export function hostedAddress(video: HostedVideo, language: string): HostedAddress | null {
  const { provider, videoId: id } = video;
  if (!VIDEO_IDS[provider].test(id)) return null;
  const lang = encodeURIComponent(language.split('-')[0] ?? '');
  switch (provider) {
    case 'youtube':
      return {
        name: 'YouTube',
        host: 'youtube-nocookie.com',
        embed: `https://www.youtube-nocookie.com/embed/${id}?rel=0&cc_load_policy=1&cc_lang_pref=${lang}&hl=${lang}`,
        page: `https://www.youtube.com/watch?v=${id}`,
      };
    case 'vimeo':
      return {
        name: 'Vimeo',
        host: 'vimeo.com',
        embed: `https://player.vimeo.com/video/${id}?dnt=1&texttrack=${lang}`,
        page: `https://vimeo.com/${id}`,
      };
    case 'peertube': {
      const { host } = video;
      if (!PEERTUBE_HOSTS.includes(host)) return null;
      // Without p2p the learner's address is not shown to other viewers.
      return {
        name: 'PeerTube',
        host,
        embed: `https://${host}/videos/embed/${id}?p2p=0&warningTitle=0&subtitle=${lang}`,
        page: `https://${host}/w/${id}`,
      };
    }
  }
}
