import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import type { MessageKey } from './language.ts';

type Values = Record<string, string | number | Date>;

/** Says a message of the plugin in the language of the admin. */
export function useMessage(): (key: MessageKey, values?: Values) => string {
  const { formatMessage } = useIntl();
  return useCallback(
    (key, values) => formatMessage({ id: `fifth-star.${key}`, defaultMessage: key }, values),
    [formatMessage],
  );
}
