import { Flex, Link, Loader, Status, Typography } from '@strapi/design-system';
import { ExternalLink } from '@strapi/icons';
import { useIntl } from 'react-intl';
import type { MessageKey } from '../translations/language.ts';
import { useMessage } from '../translations/use-message.ts';
import { useRelease, type Releases } from './use-release.ts';

type State = 'no-release' | 'building' | 'waiting' | 'live' | 'failed';

const variants = {
  'no-release': 'secondary',
  building: 'primary',
  waiting: 'primary',
  live: 'success',
  failed: 'danger',
} as const satisfies Record<State, string>;

/** How the site as a whole is doing, and why the last build failed if it did. */
export function ReleaseNews() {
  const message = useMessage();
  const { formatDate, formatTime } = useIntl();
  const { releases, isFailed } = useRelease();
  if (!releases)
    return isFailed ? <Typography>{message('site.unknown')}</Typography> : <Loader small />;
  const state = stateOf(releases);
  const { latest, live } = releases;
  const url = live?.url ?? latest?.url;
  return (
    <Flex direction="column" alignItems="stretch" gap={3} aria-live="polite">
      <Status variant={variants[state]} size="S" width="100%">
        <Typography variant="omega">
          {message(`site.${state}` satisfies MessageKey)}
          {latest &&
            ` ${formatDate(latest.at, { day: 'numeric', month: 'short' })}, ${formatTime(latest.at)}`}
        </Typography>
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

function Reasons({ release }: { release: NonNullable<Releases['latest']> }) {
  return (
    <Flex direction="column" alignItems="stretch" gap={2} tag="ul">
      {release.message && (
        <Typography tag="li" variant="pi" textColor="danger700">
          {release.message}
        </Typography>
      )}
      {release.problems?.map(({ entry, locale, field, message }, at) => (
        <Typography key={at} tag="li" variant="pi" textColor="danger700">
          <strong>
            {entry}
            {locale && ` (${locale})`}
          </strong>
          {field && `, ${field}`}: {message}
        </Typography>
      ))}
    </Flex>
  );
}

/** A live release of an older revision means that changes are on their way. */
function stateOf({ latest, revision }: Releases): State {
  if (!latest) return 'no-release';
  if (latest.state === 'live' && latest.revision !== revision) return 'waiting';
  return latest.state;
}
