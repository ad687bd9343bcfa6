/** Where an option stands on the scale: as many risen bars as the option's index, of `last`. */
export const stepMark = (index: number, last: number): string => {
  const bars = Array.from(
    { length: last },
    (_, k) =>
      `<rect${k < index ? ' class="on"' : ''} x="${1 + k * 12}" y="${19 - k * 8}" width="9" height="${8 + k * 8}"/>`,
  );
  return `<svg class="step" viewBox="0 0 ${12 * last} 28" aria-hidden="true">${bars.join('')}</svg>`;
};
