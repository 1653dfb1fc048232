/** Whether a line is a heading of a related box. */
export const isClutterHeading = (text: string): boolean =>
  /^(related|recommended|you (may|might) also like|more (from|on|stories)|most (read|popular)|trending|read (next|more)|latest|popular)/iu.test(
    text,
  ) && text.length < 60;
