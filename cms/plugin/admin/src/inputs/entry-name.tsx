import { Badge, Flex, Typography } from '@strapi/design-system';
import { useMessage } from '../translations/use-message.ts';
import { useDocumentLocale } from './use-document-locale.ts';
import type { Choice } from './use-choices.ts';

/** What a picked entry is called, and what keeps it from being shown in this language. */
export function EntryName({ slug, choice }: { slug: string; choice: Choice | undefined }) {
  const message = useMessage();
  const locale = useDocumentLocale();
  return (
    <Flex gap={2} grow={1} minWidth={0} wrap="wrap">
      <Typography lang={choice?.labelLocale} ellipsis>
        {choice?.label ?? slug}
      </Typography>
      <Typography variant="pi" textColor="neutral500">
        {slug}
      </Typography>
      {!choice && <Badge backgroundColor="danger100">{message('picker.missing')}</Badge>}
      {choice && !choice.published.length && <Badge>{message('picker.draft')}</Badge>}
      {choice && choice.published.length > 0 && !choice.published.includes(locale) && (
        <Badge>{message('picker.other-languages', { locales: choice.published.join(', ') })}</Badge>
      )}
    </Flex>
  );
}
