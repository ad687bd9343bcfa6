const FILLED = { study: 4, survey: 3, practice: 2, opinion: 1, unverified: 0 };

/** How solid a figure is: from four filled bars for a study to none for what nobody verified. */
export const evidenceBars = (grade: keyof typeof FILLED): string => {
  const bars = [0, 1, 2, 3].map(
    (k) =>
      `<rect x="${k * 8 + 1}" y="1" width="5" height="10"${k < FILLED[grade] ? '' : ' fill="none"'}/>`,
  );
  return `<svg viewBox="0 0 32 12" aria-hidden="true">${bars.join('')}</svg>`;
};
