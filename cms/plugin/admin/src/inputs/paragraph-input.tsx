import { useField } from '@strapi/strapi/admin';
import { Count } from './count.tsx';
import { Frame } from './frame.tsx';
import { GrowingText } from './growing-text.tsx';
import type { InputProps } from './props.ts';

/** One paragraph; a line break pasted into it becomes a space. */
export default function ParagraphInput(props: InputProps) {
  const { value, error, onChange } = useField<string>(props.name);
  return (
    <Frame {...props} error={error}>
      <GrowingText
        id={props.name}
        value={value ?? ''}
        hasError={Boolean(error)}
        disabled={props.disabled}
        onChange={(text) => onChange(props.name, text)}
      />
      <Count text={value} longest={props.attribute.options?.longest} />
    </Frame>
  );
}
