/**
 * Loaded into child processes (`node --import`): when the parent is gone, however it ended, the child ends too.
 * A builder that outlives a killed publisher would write into the next one's cache.
 */
process.once('disconnect', () => process.exit(1));
process.channel?.unref();
