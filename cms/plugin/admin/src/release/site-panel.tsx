import { Button, Divider, Flex, Status, Typography } from '@strapi/design-system';
import { useField, useForm } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useDocumentLocale } from '../inputs/use-document-locale.ts';
import { languages, useLabels } from '../translations/labels.ts';
import type { MessageKey } from '../translations/language.ts';
import { useMessage } from '../translations/use-message.ts';
import { fromOne } from './from-one.ts';
import { ReleaseNews } from './release-news.tsx';
import {
  useEntryState,
  type EntryProblem,
  type EntryState,
  type LanguageState,
} from './use-entry-state.ts';

const PREFIX = 'plugin::fifth-star.';

/** Beside the form: which languages are on the site, what is missing, and how the site is doing. */
export const SitePanel: PanelComponent = ({ model, documentId, document }) => {
  const message = useMessage();
  if (!model.startsWith(PREFIX)) return null;
  const changedAt = `${document?.updatedAt} ${document?.status}`;
  return {
    title: message('site.title'),
    content: (
      <Flex direction="column" alignItems="stretch" gap={3} width="100%">
        {documentId ? (
          <EntryNews
            kind={model.slice(PREFIX.length)}
            documentId={documentId}
            changedAt={changedAt}
          />
        ) : (
          <Typography textColor="neutral600">{message('site.save-first')}</Typography>
        )}
        <Divider />
        <ReleaseNews changedAt={changedAt} />
      </Flex>
    ),
  };
};

function EntryNews(props: { kind: string; documentId: string; changedAt: string }) {
  const state = useEntryState(props.kind, props.documentId, props.changedAt);
  const shown = useDocumentLocale();
  if (!state) return null;
  const own = state.languages.find(({ locale }) => locale === shown);
  return (
    <>
      <Flex direction="column" alignItems="stretch" gap={1} tag="ul">
        {state.languages.map((language) => (
          <LanguageNews key={language.locale} language={language} />
        ))}
      </Flex>
      {own?.isOutdated && state.origin && <Outdated origin={state.origin} />}
      <Problems
        heading="site.before-publishing"
        kind={props.kind}
        problems={state.problems.filter(({ locale }) => !locale || locale === shown)}
      />
      <Problems heading="site.worth-a-thought" kind={props.kind} problems={state.remarks} />
    </>
  );
}

const variants = {
  missing: 'secondary',
  draft: 'secondary',
  modified: 'alternative',
  published: 'success',
} as const;

function LanguageNews({ language: { locale, state } }: { language: LanguageState }) {
  const message = useMessage();
  return (
    <Flex tag="li" justifyContent="space-between" gap={2}>
      <Typography lang={locale}>{languages[locale as keyof typeof languages]}</Typography>
      <Status variant={variants[state]} size="XS">
        <Typography variant="pi">{message(`site.${state}`)}</Typography>
      </Status>
    </Flex>
  );
}

/** A translation that lags behind its original, and the way to say that it no longer does. */
function Outdated({ origin }: { origin: NonNullable<EntryState['origin']> }) {
  const message = useMessage();
  const { value, onChange } = useField<{ hash?: string }>('basedOn');
  const isDisabled = useForm('SitePanel', ({ disabled }) => disabled);
  if (value?.hash === origin.hash) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="pi" textColor="warning700">
        {message('site.outdated')}
      </Typography>
      <Button
        variant="tertiary"
        size="S"
        disabled={isDisabled}
        onClick={() => onChange('basedOn', origin)}
      >
        {message('site.confirm-current')}
      </Button>
    </Flex>
  );
}

/** What keeps the entry from being published, or what is worth a thought before it is. */
function Problems({
  heading,
  kind,
  problems,
}: {
  heading: MessageKey;
  kind: string;
  problems: readonly EntryProblem[];
}) {
  const message = useMessage();
  if (!problems.length) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="pi" fontWeight="bold">
        {message(heading)}
      </Typography>
      <Flex direction="column" alignItems="stretch" gap={1} tag="ul">
        {problems.map(({ field, message: text }, at) => (
          <Typography key={at} tag="li" variant="pi" textColor="neutral700">
            <Place kind={kind} path={field} /> {text}
          </Typography>
        ))}
      </Flex>
    </Flex>
  );
}

/** A field and the part of it, by the names the form has for them. */
function Place({ kind, path }: { kind: string; path: string }) {
  const { formatMessage } = useIntl();
  const [field = '', ...parts] = path.split('.');
  const labels = useLabels(field);
  const id = `content-manager.content-types.${PREFIX}${kind}.${field}`;
  const names = parts.map((part) => labels[part] ?? fromOne(part));
  return <strong>{[formatMessage({ id, defaultMessage: field }), ...names].join(', ')}:</strong>;
}
