import { Box, Flex } from '@strapi/design-system';
import { useMessage } from '../translations/use-message.ts';
import { EntryName } from './entry-name.tsx';
import { Picker } from './picker.tsx';
import { moved, RowButtons } from './row-buttons.tsx';
import { useNames } from './use-choices.ts';

interface SlugsListProps {
  kind: string;
  value: readonly string[];
  /** Picked elsewhere, so not offered here. */
  without?: readonly string[];
  disabled: boolean;
  hasError?: boolean;
  onChange: (slugs: string[]) => void;
}

/** Entries in an order of the editor's own: added by search, moved and removed by buttons. */
export function SlugsList(props: SlugsListProps) {
  const { kind, value, without = [], disabled, hasError, onChange } = props;
  const message = useMessage();
  const names = useNames(kind, value);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {value.length > 0 && (
        <Box tag="ol" borderColor="neutral200" background="neutral0" hasRadius>
          {value.map((slug, at) => (
            <Flex
              key={slug}
              tag="li"
              gap={2}
              paddingLeft={3}
              paddingRight={1}
              paddingTop={1}
              paddingBottom={1}
            >
              <EntryName slug={slug} choice={names.get(slug)} />
              <RowButtons
                what={names.get(slug)?.label ?? slug}
                at={at}
                count={value.length}
                disabled={disabled}
                onMove={(to) => onChange(moved(value, at, to))}
                onRemove={() => onChange(value.toSpliced(at, 1))}
              />
            </Flex>
          ))}
        </Box>
      )}
      <Picker
        kind={kind}
        without={[...value, ...without]}
        label={message('input.add-entry')}
        disabled={disabled}
        hasError={hasError}
        onPick={(slug) => onChange([...value, slug])}
      />
    </Flex>
  );
}
