/** Drawn on a grid of 16. */
const shapes = {
  chevron: 'M4 6l4 4 4-4',
  back: 'M10 3L5 8l5 5',
  next: 'M6 3l5 5-5 5',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  gear: 'M2 4.5h6M12 4.5h2M2 11.5h2M8 11.5h6M10 2.7v3.6M6 9.7v3.6',
  close: 'M4 4l8 8M12 4l-8 8',
  search: 'M10.8 10.8L14 14M11.8 7.1a4.7 4.7 0 1 1-9.4 0a4.7 4.7 0 0 1 9.4 0z',
  eye: 'M1.5 8S4 3.5 8 3.5 14.5 8 14.5 8 12 12.5 8 12.5 1.5 8 1.5 8zM8 6a2 2 0 1 1 0 4a2 2 0 0 1 0-4z',
} as const;

/** Props of {@link Icon}. */
interface IconProps {
  name: keyof typeof shapes;
}

/** A line icon in the colour of the text around it. The button around it has the name. */
export function Icon({ name }: IconProps) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true">
      <path d={shapes[name]} />
    </svg>
  );
}
