/** The admin speaks the four languages of the library and calls no other machine. */
export default {
  config: {
    locales: ['uk', 'ru', 'lv'],
    notifications: { releases: false },
    tutorials: false,
  },
  bootstrap() {},
};
