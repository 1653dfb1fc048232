/** Has the browser save a text as a file. */
export function saveFile(text: string, { name, type }: { name: string; type: string }): void {
  // Spreadsheets take a CSV file for one of the system's old encoding unless it starts with this mark.
  const mark = type === 'text/csv' ? '\ufeff' : '';
  const url = URL.createObjectURL(new Blob([mark, text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
