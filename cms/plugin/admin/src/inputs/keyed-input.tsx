import { Field, Flex } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { useLabels } from '../translations/labels.ts';
import { useMessage } from '../translations/use-message.ts';
import { Frame } from './frame.tsx';
import { GrowingText } from './growing-text.tsx';
import type { InputProps } from './props.ts';

type Texts = Record<string, string>;

/** A text per key: the keys are fixed, or they are the sections of the self-check in the form. */
export default function KeyedInput(props: InputProps) {
  const { name, disabled, attribute } = props;
  const { value, error, onChange } = useField<Texts>(name);
  const sections = useField<{ id: string }[]>('sections').value;
  const labels = useLabels(name);
  const message = useMessage();
  const texts = value ?? {};
  const keys =
    attribute.options?.values?.map(String) ?? (sections ?? []).map(({ id }) => id).filter(Boolean);
  const stale = Object.keys(texts).filter((key) => !keys.includes(key));

  const change = (key: string, text: string) => {
    const { [key]: _, ...rest } = texts;
    onChange(name, text === '' ? rest : { ...rest, [key]: text });
  };
  return (
    <Frame {...props} error={error} isGroup>
      <Flex direction="column" alignItems="stretch" gap={3}>
        {!keys.length && !stale.length && message('keyed.no-sections')}
        {[...keys, ...stale].map((key) => (
          <Field.Root
            key={key}
            id={`${name}-${key}`}
            hint={keys.includes(key) ? undefined : message('keyed.stale')}
          >
            <Field.Label>{labels[key] ?? key}</Field.Label>
            <GrowingText
              id={`${name}-${key}`}
              value={String(texts[key] ?? '')}
              disabled={disabled}
              hasError={Boolean(error)}
              onChange={(text) => change(key, text)}
            />
            <Field.Hint />
          </Field.Root>
        ))}
      </Flex>
    </Frame>
  );
}
