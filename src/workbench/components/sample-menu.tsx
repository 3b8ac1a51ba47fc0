import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { SAMPLES } from '../samples/samples';
import { useController, useMessages } from './workbench-context';

const useStyles = makeStyles({ button: { flexShrink: '0', minWidth: 'auto' } });

/** The samples, to choose from. */
export default function SampleMenu() {
  const styles = useStyles();
  const words = useMessages();
  const controller = useController();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button className={styles.button}>{words.samples}</Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {SAMPLES.map((sample) => (
            <MenuItem
              key={sample}
              onClick={() => {
                void controller.open({ kind: 'sample', sample });
              }}
            >
              {words.sampleNames[sample]}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
