import { Box, Flex, IconButton } from '@strapi/design-system';
import { Cross } from '@strapi/icons';
import { useField } from '@strapi/strapi/admin';
import { useMessage } from '../translations/use-message.ts';
import { EntryName } from './entry-name.tsx';
import { Frame } from './frame.tsx';
import { Picker } from './picker.tsx';
import { useNames } from './use-choices.ts';
import type { InputProps } from './props.ts';

/** One entry of a kind. */
export default function RefInput(props: InputProps) {
  const { name, disabled, attribute } = props;
  const { value, error, onChange } = useField<string | null>(name);
  const message = useMessage();
  const kind = attribute.options?.target ?? '';
  const names = useNames(kind, value ? [value] : []);
  return (
    <Frame {...props} error={error} isGroup>
      {value ? (
        <Box
          borderColor="neutral200"
          hasRadius
          paddingLeft={3}
          paddingRight={1}
          paddingTop={1}
          paddingBottom={1}
        >
          <Flex gap={2}>
            <EntryName slug={value} choice={names.get(value)} />
            <IconButton
              label={message('input.remove', { what: names.get(value)?.label ?? value })}
              variant="ghost"
              size="S"
              disabled={disabled}
              onClick={() => onChange(name, null)}
            >
              <Cross />
            </IconButton>
          </Flex>
        </Box>
      ) : (
        <Picker
          kind={kind}
          without={[]}
          label={message('input.choose')}
          disabled={disabled}
          hasError={Boolean(error)}
          onPick={(slug) => onChange(name, slug)}
        />
      )}
    </Frame>
  );
}
