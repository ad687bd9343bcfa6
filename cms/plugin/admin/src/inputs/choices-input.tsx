import { Checkbox, Flex } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { useLabels } from '../translations/labels.ts';
import { Frame } from './frame.tsx';
import type { InputProps } from './props.ts';

/** Any of a few values, kept in the order in which they were chosen. */
export default function ChoicesInput(props: InputProps) {
  const { name, disabled, attribute } = props;
  const { value, error, onChange } = useField<(string | number)[]>(name);
  const labels = useLabels(name);
  const chosen = Array.isArray(value) ? value : [];
  return (
    <Frame {...props} error={error} isGroup>
      <Flex gap={5} wrap="wrap">
        {(attribute.options?.values ?? []).map((one) => (
          <Checkbox
            key={one}
            checked={chosen.includes(one)}
            disabled={disabled}
            onCheckedChange={(isChecked) =>
              onChange(
                name,
                isChecked === true ? [...chosen, one] : chosen.filter((other) => other !== one),
              )
            }
          >
            {labels[one] ?? String(one)}
          </Checkbox>
        ))}
      </Flex>
    </Frame>
  );
}
