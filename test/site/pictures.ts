/** A picture of sea and sky as SVG; each number gives another one, always the same. */
export function picture(number: number): string {
  const hue = 180 + ((number * 47) % 70);
  const sun = 120 + ((number * 89) % 400);
  const waves = [0, 1, 2].map((row) => {
    const y = 230 + row * 45;
    const lift = 14 + ((number * 13 + row * 29) % 24);
    return `<path fill="hsl(${hue} 38% ${46 - row * 11}%)" d="M0 ${y} Q160 ${y - lift} 320 ${y} T640 ${y} V360 H0Z"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 360"><rect width="640" height="360" fill="hsl(${(hue + 160) % 360} 55% 88%)"/><circle cx="${sun}" cy="130" r="46" fill="hsl(${(hue + 175) % 360} 80% 76%)"/>${waves.join('')}</svg>`;
}
