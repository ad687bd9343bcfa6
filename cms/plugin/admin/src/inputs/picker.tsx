import { useRef, useState } from 'react';
import { Combobox, ComboboxOption } from '@strapi/design-system';
import { useMessage } from '../translations/use-message.ts';
import { useSearch } from './use-choices.ts';

interface PickerProps {
  /** The kind of entry to pick. */
  kind: string;
  /** What is picked already and not offered again. */
  without: readonly string[];
  label: string;
  disabled?: boolean;
  hasError?: boolean;
  onPick: (slug: string) => void;
}

/** Finds an entry by words of its title or slug and picks it, with the mouse or the keyboard. */
export function Picker({ kind, without, label, disabled, hasError, onPick }: PickerProps) {
  const message = useMessage();
  const [text, setText] = useState('');
  // The combobox writes the title of what was picked into the box, where the next search begins.
  const isPicking = useRef(false);
  const found = useSearch(kind, text);
  const offered = (found ?? []).filter(({ slug }) => !without.includes(slug));
  return (
    <Combobox
      aria-label={label}
      placeholder={message('input.search')}
      autocomplete="none"
      value=""
      textValue={text}
      loading={!found}
      disabled={disabled}
      hasError={hasError}
      noOptionsMessage={() => message('input.nothing-found')}
      clearLabel={message('input.clear')}
      onTextValueChange={(next) => {
        setText(isPicking.current ? '' : (next ?? ''));
        isPicking.current = false;
      }}
      onClear={() => setText('')}
      onChange={(slug) => {
        if (!slug) return;
        isPicking.current = true;
        onPick(slug);
      }}
    >
      {offered.map(({ slug, label: title }) => (
        <ComboboxOption key={slug} value={slug} textValue={title}>
          {title} ({slug})
        </ComboboxOption>
      ))}
    </Combobox>
  );
}
