import { Flex, Link, Loader, Status, Typography } from '@strapi/design-system';
import { ExternalLink } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { MessageKey } from '../translations/language.ts';
import { useMessage } from '../translations/use-message.ts';
import { fromOne } from './from-one.ts';
import { useRelease, type Release, type Releases } from './use-release.ts';

type State = 'no-release' | 'building' | 'waiting' | 'silent' | 'live' | 'failed';

const variants = {
  'no-release': 'secondary',
  building: 'primary',
  waiting: 'primary',
  silent: 'danger',
  live: 'success',
  failed: 'danger',
} as const satisfies Record<State, string>;

/** How long a state may last, in milliseconds, before the publisher seems to have stopped. */
const PATIENCE: Partial<Record<State, number>> = { waiting: 60_000, building: 600_000 };

/** How the site as a whole is doing, and why the last build failed if it did; asked anew when `changedAt` changes. */
export function ReleaseNews({ changedAt = '' }: { changedAt?: string }) {
  const message = useMessage();
  const { formatDate, formatTime } = useIntl();
  const { releases, isFailed, unchangedFor } = useRelease(changedAt);
  if (!releases)
    return isFailed ? <Typography>{message('site.unknown')}</Typography> : <Loader small />;
  const state = stateOf(releases, unchangedFor);
  const { latest, live } = releases;
  const url = live?.url ?? latest?.url;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} aria-live="polite">
      <Status variant={variants[state]} size="S" width="100%">
        <Typography tag="p" variant="omega">
          {message(`site.${state}` satisfies MessageKey)}
        </Typography>
        {latest && state === latest.state && (
          <Typography tag="p" variant="pi">
            {formatDate(latest.at, { day: 'numeric', month: 'short' })}, {formatTime(latest.at)}
          </Typography>
        )}
      </Status>
      {state === 'failed' && latest && <Reasons release={latest} />}
      {url && (
        <Link href={url} isExternal endIcon={<ExternalLink />}>
          {message('site.open')}
        </Link>
      )}
    </Flex>
  );
}

/** The entries to blame; the message, which says the same in one, when there are none. */
function Reasons({ release: { message, problems = [] } }: { release: Release }) {
  return (
    <Flex direction="column" alignItems="stretch" gap={2} tag="ul">
      {!problems.length && message && (
        <Typography tag="li" variant="pi" textColor="danger700">
          {message}
        </Typography>
      )}
      {problems.map(({ entry, locale, field = '', message }, at) => (
        <Typography key={at} tag="li" variant="pi" textColor="danger700">
          <strong>
            {entry}
            {locale && ` (${locale})`}
          </strong>
          {field && `, ${field.split('.').map(fromOne).join(', ')}`}: {message}
        </Typography>
      ))}
    </Flex>
  );
}

/** A live release of an older revision means that changes are on their way, but not for ever. */
function stateOf({ latest, revision }: Releases, unchangedFor: number): State {
  if (!latest) return 'no-release';
  const isWaiting = latest.state === 'live' && latest.revision !== revision;
  const state = isWaiting ? 'waiting' : latest.state;
  return unchangedFor > (PATIENCE[state] ?? Infinity) ? 'silent' : state;
}
