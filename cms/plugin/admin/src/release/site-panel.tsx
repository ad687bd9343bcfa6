import { Button, Divider, Flex, Status, Typography } from '@strapi/design-system';
import { useField, useForm } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import type { PanelComponent } from '@strapi/content-manager/strapi-admin';
import { useDocumentLocale } from '../inputs/use-document-locale.ts';
import { languages } from '../translations/labels.ts';
import { useMessage } from '../translations/use-message.ts';
import { ReleaseNews } from './release-news.tsx';
import { useEntryState, type EntryState, type LanguageState } from './use-entry-state.ts';

const PREFIX = 'plugin::fifth-star.';

/** Beside the form: which languages are on the site, what is missing, and how the site is doing. */
export const SitePanel: PanelComponent = ({ model, documentId, document }) => {
  const message = useMessage();
  if (!model.startsWith(PREFIX)) return null;
  return {
    title: message('site.title'),
    content: (
      <Flex direction="column" alignItems="stretch" gap={3} width="100%">
        {documentId ? (
          <EntryNews
            kind={model.slice(PREFIX.length)}
            documentId={documentId}
            changedAt={String(document?.updatedAt ?? '')}
          />
        ) : (
          <Typography textColor="neutral600">{message('site.save-first')}</Typography>
        )}
        <Divider />
        <ReleaseNews />
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
        kind={props.kind}
        problems={state.problems.filter(({ locale }) => !locale || locale === shown)}
      />
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

function Problems({ kind, problems }: { kind: string; problems: EntryState['problems'] }) {
  const message = useMessage();
  const { formatMessage } = useIntl();
  const nameOf = (path: string) => {
    const [field = '', ...parts] = path.split('.');
    const id = `content-manager.content-types.${PREFIX}${kind}.${field}`;
    return [formatMessage({ id, defaultMessage: field }), ...parts.map(fromOne)].join(', ');
  };
  if (!problems.length) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="pi" fontWeight="bold">
        {message('site.before-publishing')}
      </Typography>
      <Flex direction="column" alignItems="stretch" gap={1} tag="ul">
        {problems.map(({ field, message: text }, at) => (
          <Typography key={at} tag="li" variant="pi" textColor="neutral700">
            <strong>{nameOf(field)}:</strong> {text}
          </Typography>
        ))}
      </Flex>
    </Flex>
  );
}

/** A place in a list counts from one for people. */
const fromOne = (part: string) => (/^\d+$/.test(part) ? String(Number(part) + 1) : part);
