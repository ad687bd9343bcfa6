/** What is not prose: code, addresses of links, tags, bare addresses. */
const NOT_PROSE =
  /(?<!`)`+[^`]+`+|(?<=\])\([^()\n]*\)|<\/?[A-Za-z][^<>]*>|(?:https?:\/\/|www\.|mailto:)[^\s<>()]*|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;

/** Stands for a character that is not prose: neither letter nor space. */
const COVER = '\uE000';

/** A paragraph in which code, addresses and tags are covered, so that every other character keeps its place. */
export const coverCode = (paragraph: string): string =>
  paragraph.replace(NOT_PROSE, (part) => COVER.repeat(part.length));
