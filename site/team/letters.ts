/** A text that begins with a small letter, as within a sentence. */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** A text that begins with a capital, as it stands alone. */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
