import { html, type Markup } from '../html.ts';
import type { CheckData } from './data.ts';

/** A place to open a result file. */
export const openFile = ({ keep }: Pick<CheckData, 'keep'>): Markup =>
  html`<p class="open-file">
    <label class="more"
      ><input
        class="visually-hidden"
        type="file"
        accept=".json,application/json"
        data-file
      />${keep.answering.openFile}</label
    >
    <span class="note">${keep.share.openNote}</span>
  </p>`;
