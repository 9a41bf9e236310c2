/** Hands a file to the browser to be saved; nothing is sent anywhere. */
export function saveFile(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The browser begins reading in its own time.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
