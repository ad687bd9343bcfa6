import { Box, Button, Field, Flex } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useField } from '@strapi/strapi/admin';
import { useMessage } from '../translations/use-message.ts';
import { Frame } from './frame.tsx';
import { moved, RowButtons } from './row-buttons.tsx';
import { SlugsList } from './slugs-list.tsx';
import type { InputProps } from './props.ts';

interface Section {
  id: string;
  questions: string[];
}

/** The questions of a self-check, in sections, both in order. */
export default function SectionsInput(props: InputProps) {
  const { name, disabled = false, attribute } = props;
  const { value, error, onChange } = useField<Section[]>(name);
  const message = useMessage();
  const sections = Array.isArray(value) ? value : [];
  const asked = sections.flatMap(({ questions }) => questions);
  const set = (at: number, change: Partial<Section>) =>
    onChange(
      name,
      sections.map((section, other) => (other === at ? { ...section, ...change } : section)),
    );
  return (
    <Frame {...props} error={error} isGroup>
      <Flex direction="column" alignItems="stretch" gap={4}>
        {sections.map((section, at) => (
          // A section being renamed keeps its place.
          <Box
            key={at}
            padding={4}
            background="neutral100"
            hasRadius
            role="group"
            aria-label={section.id}
          >
            <Flex direction="column" alignItems="stretch" gap={3}>
              <Flex gap={2} alignItems="flex-end">
                <Box grow={1}>
                  <Field.Root id={`${name}-${at}`} hint={message('sections.id-hint')}>
                    <Field.Label>{message('sections.id')}</Field.Label>
                    <Field.Input
                      type="text"
                      value={section.id}
                      disabled={disabled}
                      onChange={(event) => set(at, { id: event.target.value.trim() })}
                    />
                    <Field.Hint />
                  </Field.Root>
                </Box>
                <RowButtons
                  what={section.id || String(at + 1)}
                  at={at}
                  count={sections.length}
                  disabled={disabled}
                  onMove={(to) => onChange(name, moved(sections, at, to))}
                  onRemove={() => onChange(name, sections.toSpliced(at, 1))}
                />
              </Flex>
              <SlugsList
                kind={attribute.options?.target ?? ''}
                value={section.questions}
                without={asked}
                disabled={disabled}
                onChange={(questions) => set(at, { questions })}
              />
            </Flex>
          </Box>
        ))}
        <Flex>
          <Button
            variant="tertiary"
            size="S"
            startIcon={<Plus />}
            disabled={disabled}
            onClick={() => onChange(name, [...sections, { id: '', questions: [] }])}
          >
            {message('sections.add')}
          </Button>
        </Flex>
      </Flex>
    </Frame>
  );
}
