import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useField } from '@strapi/strapi/admin';
import { useMessage } from '../translations/use-message.ts';
import { useLabels } from '../translations/labels.ts';
import { Count } from './count.tsx';
import { Frame } from './frame.tsx';
import { GrowingText } from './growing-text.tsx';
import { moved, RowButtons } from './row-buttons.tsx';
import type { InputProps } from './props.ts';

/**
 * A list of short texts. Enter begins the next one, Backspace in an empty one removes it, and
 * several pasted lines become several texts. A list of a fixed length has a row per option.
 */
export default function LinesInput(props: InputProps) {
  const { name, disabled = false, attribute } = props;
  const { value, error, onChange } = useField<string[] | null>(name);
  const { least = 0, most = 60, longest } = attribute.options ?? {};
  const message = useMessage();
  const rows = useRef<(HTMLTextAreaElement | null)[]>([]);
  const fixed = useLabels(name);
  const isFixed = least === most;

  const lines = Array.isArray(value) ? value : [];
  const shown = isFixed
    ? Array.from({ length: most }, (_, at) => lines[at] ?? '')
    : lines.length
      ? lines
      : [''];

  const change = (next: string[], focus?: number) => {
    const change = () => onChange(name, next.every((line) => line === '') ? null : next);
    if (focus === undefined) return change();
    // Drawn at once, so that what is typed next lands in the row that has the focus.
    flushSync(change);
    rows.current[focus]?.focus();
  };
  const add = (at: number) => change(shown.toSpliced(at, 0, ''), at);
  const remove = (at: number) => change(shown.toSpliced(at, 1), Math.max(0, at - 1));

  return (
    <Frame {...props} error={error} isGroup>
      <Flex direction="column" alignItems="stretch" gap={2} tag="ol">
        {shown.map((line, at) => (
          // Rows have no identity but their place.
          <Flex key={at} gap={2} alignItems="flex-start" tag="li">
            <Marker text={isFixed ? (fixed[at] ?? `${at + 1}`) : `${at + 1}.`} isWide={isFixed} />
            <Flex direction="column" alignItems="stretch" grow={1} gap={1}>
              <GrowingText
                ref={(element) => (rows.current[at] = element)}
                label={`${textOf(props.label)} ${at + 1}`}
                value={line}
                disabled={disabled}
                hasError={Boolean(error)}
                onChange={(text) => change(shown.with(at, text))}
                onKeyDown={(event) => {
                  if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
                    event.preventDefault();
                    if (isFixed) rows.current[at + 1]?.focus();
                    else add(at + 1);
                  } else if (event.key === 'Backspace' && !isFixed && !line && shown.length > 1) {
                    event.preventDefault();
                    remove(at);
                  }
                }}
                onPaste={(event) => {
                  const pasted = linesOf(event.clipboardData.getData('text/plain'));
                  if (isFixed || line || pasted.length < 2) return;
                  event.preventDefault();
                  change(shown.toSpliced(at, 1, ...pasted), at + pasted.length - 1);
                }}
              />
              <Count text={line} longest={longest} />
            </Flex>
            {!isFixed && (
              <RowButtons
                what={`${textOf(props.label)} ${at + 1}`}
                at={at}
                count={shown.length}
                disabled={disabled}
                onMove={(to) => change(moved(shown, at, to), to)}
                onRemove={() => remove(at)}
              />
            )}
          </Flex>
        ))}
      </Flex>
      {!isFixed && shown.length < most && (
        <Flex>
          <Button
            variant="tertiary"
            size="S"
            startIcon={<Plus />}
            disabled={disabled}
            onClick={() => add(shown.length)}
          >
            {message('input.add-line')}
          </Button>
        </Flex>
      )}
    </Frame>
  );
}

function Marker({ text, isWide }: { text: string; isWide: boolean }) {
  return (
    <Typography
      variant="omega"
      textColor="neutral600"
      paddingTop={2}
      minWidth={isWide ? '10rem' : '2.4rem'}
      aria-hidden
    >
      {text}
    </Typography>
  );
}

const textOf = (label: InputProps['label']) => (typeof label === 'string' ? label : '');

/** The lines of a pasted text, without bullets and numbers before them. */
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*(?:[-*•]|\d+[.)])\s+/, '').trim())
    .filter(Boolean);
