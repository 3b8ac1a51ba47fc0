import { Field, Input, Switch } from '@fluentui/react-components';
import { useState } from 'react';
import { isTolerance } from '../../../amount/tolerance';
import { useMessages, usePane, useSettings } from '../pane-context';

/** How it is checked: after every edit or not, and how exactly. */
export function CheckingSettings() {
  const { settings } = usePane();
  const { isLive } = useSettings();
  const { settings: words } = useMessages();
  return (
    <>
      <Field hint={words.liveHint}>
        <Switch
          checked={isLive}
          label={words.live}
          onChange={(_, { checked }) => {
            settings.change({ isLive: checked });
          }}
        />
      </Field>
      <ToleranceField />
    </>
  );
}

function ToleranceField() {
  const { settings } = usePane();
  const { tolerance } = useSettings();
  const { settings: words } = useMessages();
  const [typed, setTyped] = useState(tolerance ?? '');
  const isValid = typed.trim() === '' || isTolerance(typed.trim());
  const change = (value: string): void => {
    setTyped(value);
    const text = value.trim();
    if (text === '') settings.change({ tolerance: null });
    else if (isTolerance(text)) settings.change({ tolerance: text });
  };
  return (
    <Field
      label={words.tolerance}
      hint={words.toleranceHint}
      validationState={isValid ? 'none' : 'error'}
      {...(!isValid && { validationMessage: words.toleranceInvalid })}
    >
      <Input
        value={typed}
        inputMode="decimal"
        onChange={(_, { value }) => {
          change(value);
        }}
      />
    </Field>
  );
}
