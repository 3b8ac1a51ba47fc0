import { makeStyles, tokens } from '@fluentui/react-components';

/** The two sides of an identity: each has its colour, and its edge where colours are not seen. */
export const useSideStyles = makeStyles({
  subject: {
    '--side': tokens.colorPaletteBerryForeground2,
    '--side-background': tokens.colorPaletteBerryBackground2,
    borderLeft: `4px double ${tokens.colorPaletteBerryBorderActive}`,
  },
  counterpart: {
    '--side': tokens.colorPaletteTealForeground2,
    '--side-background': tokens.colorPaletteTealBackground2,
    borderLeft: `2px solid ${tokens.colorPaletteTealBorderActive}`,
  },
});
