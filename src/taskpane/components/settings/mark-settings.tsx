import { Button, Field, makeStyles, Radio, RadioGroup, Switch, tokens } from '@fluentui/react-components';
import type { MarkColours } from '../../../hosts/port/mark';
import { MARK_PALETTES, paletteOf } from '../../../session/settings/settings';
import type { MarkPaletteName } from '../../../session/settings/settings';
import { useIsFree, useMessages, usePane, useSession, useSettings } from '../pane-context';

const useStyles = makeStyles({
  palette: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px' },
  swatch: {
    padding: '0 6px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    // What stands in a cell, on whatever theme: black on the colour.
    color: '#000000',
    fontSize: tokens.fontSizeBase200,
    forcedColorAdjust: 'none',
  },
});

const NAMES = Object.keys(MARK_PALETTES) as MarkPaletteName[];

/** How cells are marked, and when. */
export function MarkSettings() {
  const { settings } = usePane();
  const session = useSession();
  const { marksAfterCheck, markColours } = useSettings();
  const { settings: words } = useMessages();
  const isFree = useIsFree();
  return (
    <>
      <Switch
        checked={marksAfterCheck}
        label={words.marksAfterCheck}
        onChange={(_, { checked }) => {
          settings.change({ marksAfterCheck: checked });
        }}
      />
      <Field label={words.colours}>
        <RadioGroup
          value={paletteOf(markColours) ?? ''}
          onChange={(_, { value }) => {
            const name = NAMES.find((each) => each === value);
            if (name) void session.recolour(MARK_PALETTES[name]);
          }}
        >
          {NAMES.map((name) => (
            <Radio
              key={name}
              value={name}
              label={<PaletteLabel name={name} colours={MARK_PALETTES[name]} />}
            />
          ))}
        </RadioGroup>
      </Field>
      <Field hint={words.clearMarksHint}>
        <div>
          <Button
            size="small"
            disabledFocusable={!isFree}
            onClick={() => {
              void session.clearMarks();
            }}
          >
            {words.clearMarks}
          </Button>
        </div>
      </Field>
    </>
  );
}

interface PaletteProps {
  readonly name: MarkPaletteName;
  readonly colours: MarkColours;
}

function PaletteLabel({ name, colours }: PaletteProps) {
  const styles = useStyles();
  const { settings: words } = useMessages();
  return (
    <span className={styles.palette}>
      {words.palettes[name]}
      {(['suspect', 'involved'] as const).map((kind) => (
        <span key={kind} className={styles.swatch} style={{ backgroundColor: colours[kind] }}>
          {words[kind]}
        </span>
      ))}
    </span>
  );
}
