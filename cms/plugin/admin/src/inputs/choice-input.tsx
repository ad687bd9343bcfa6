import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import { useLabels } from '../translations/labels.ts';
import { useMessage } from '../translations/use-message.ts';
import { Frame } from './frame.tsx';
import type { InputProps } from './props.ts';

/** One of a few values, each by its name in the language of the admin. */
export default function ChoiceInput(props: InputProps) {
  const { name, disabled, attribute } = props;
  const { value, error, onChange } = useField<string | number | null>(name);
  const labels = useLabels(name);
  const message = useMessage();
  const values = attribute.options?.values ?? [];
  return (
    <Frame {...props} error={error}>
      <SingleSelect
        value={value ?? undefined}
        disabled={disabled}
        placeholder={message('input.choose')}
        onChange={(chosen) => onChange(name, chosen)}
        onClear={attribute.options?.required ? undefined : () => onChange(name, null)}
      >
        {values.map((one) => (
          <SingleSelectOption key={one} value={one}>
            {labels[one] ?? String(one)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Frame>
  );
}
