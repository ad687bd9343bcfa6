/** This app is configuration only; everything it does is in the plugin. */
export default {};
