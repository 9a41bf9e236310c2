/** Styles are imported for their effect; Vite puts them into a file of their own. */
declare module "*.css";
/** The text of a style sheet. */
declare module "*.css?raw" {
  const text: string;
  export default text;
}
