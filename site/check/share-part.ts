import { qrCode } from '../figures/qr.ts';
import { html, raw, type Markup } from '../html.ts';
import type { CheckData } from './data.ts';
import { openFile } from './open-file.ts';

/**
 * How a result is carried elsewhere: as a link that can be copied, sent or photographed, and as a file. `canSend` says
 * whether the browser hands links to other programs.
 */
export function sharePart(
  { keep }: Pick<CheckData, 'keep'>,
  link: string,
  canSend: boolean,
): Markup {
  const t = keep.share;
  return html`<section class="part share" aria-labelledby="share-title">
    <h2 id="share-title" tabindex="-1">${t.title}</h2>
    <div class="share-ways">
      <div>
        <p>${t.holds}</p>
        <label class="label" for="share-link">${t.link}</label>
        <input class="input" id="share-link" readonly value="${link}" />
        <p class="actions">
          <button class="button primary" type="button" data-copy>${t.copy}</button>
          ${canSend && html`<button class="button" type="button" data-send>${t.send}</button>`}
        </p>
        <p class="note" role="status" data-share-status></p>
        <h3>${t.file}</h3>
        <p>${t.fileNote}</p>
        <p class="actions">
          <button class="button" type="button" data-save>${t.save}</button>
        </p>
        <p>${t.open}</p>
        ${openFile({ keep })}
      </div>
      <figure class="figure">
        ${raw(qrCode(link, t.qr))}
        <figcaption>${t.qrNote}</figcaption>
      </figure>
    </div>
    <p class="actions"><button class="button" type="button" data-close>${t.close}</button></p>
  </section>`;
}

/**
 * The name of a result file.
 *
 * @example fileName('star-check', '2026-11-22') // => 'star-check-2026-11-22.json'
 */
export const fileName = (slug: string, day: string): string => `${slug}-${day}.json`;
