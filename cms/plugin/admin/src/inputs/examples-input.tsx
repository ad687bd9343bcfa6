import { Box, Field, Flex, Typography } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { useLabels } from '../translations/labels.ts';
import { useMessage } from '../translations/use-message.ts';
import { Frame } from './frame.tsx';
import { GrowingText } from './growing-text.tsx';
import type { InputProps } from './props.ts';

const parts = ['before', 'after', 'note'] as const;

type Example = Partial<Record<(typeof parts)[number], string>>;

/** Before and after for each profession that the card names. */
export default function ExamplesInput(props: InputProps) {
  const { name, disabled } = props;
  const { value, error, onChange } = useField<Record<string, Example>>(name);
  const professions = useField<string[]>('professions').value ?? [];
  const labels = useLabels('professions');
  const message = useMessage();
  const examples = value ?? {};
  const stale = Object.keys(examples).filter((key) => !professions.includes(key));

  const change = (key: string, part: string, text: string) => {
    const { [key]: old, ...rest } = examples;
    const example = Object.fromEntries(
      Object.entries({ ...old, [part]: text }).filter(([, one]) => one),
    );
    onChange(name, Object.keys(example).length ? { ...rest, [key]: example } : rest);
  };
  return (
    <Frame {...props} error={error} isGroup>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {!professions.length && !stale.length && (
          <Typography textColor="neutral600">{message('examples.none')}</Typography>
        )}
        {[...professions, ...stale].map((key) => (
          <Box
            key={key}
            padding={4}
            background="neutral100"
            hasRadius
            role="group"
            aria-label={labels[key] ?? key}
          >
            <Flex direction="column" alignItems="stretch" gap={3}>
              <Typography fontWeight="bold">{labels[key] ?? key}</Typography>
              {stale.includes(key) && (
                <Typography variant="pi" textColor="danger600">
                  {message('examples.stale')}
                </Typography>
              )}
              {parts.map((part) => (
                <Field.Root key={part} id={`${name}-${key}-${part}`} required={part !== 'note'}>
                  <Field.Label>{message(`examples.${part}`)}</Field.Label>
                  <GrowingText
                    id={`${name}-${key}-${part}`}
                    value={examples[key]?.[part] ?? ''}
                    disabled={disabled}
                    hasError={Boolean(error) && part !== 'note' && !examples[key]?.[part]}
                    onChange={(text) => change(key, part, text)}
                  />
                </Field.Root>
              ))}
            </Flex>
          </Box>
        ))}
      </Flex>
    </Frame>
  );
}
