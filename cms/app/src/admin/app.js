/** Strapi's announcement of its media library, under the name it is remembered by once closed. */
const ANNOUNCEMENT = 'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false';

/** The admin speaks the four languages of the library, calls no other machine and advertises nothing. */
export default {
  config: {
    locales: ['uk', 'ru', 'lv'],
    notifications: { releases: false },
    tutorials: false,
  },
  bootstrap() {
    for (const scope of ['undefined', 'false'])
      localStorage.setItem(`${ANNOUNCEMENT}:${scope}`, 'true');
  },
};
