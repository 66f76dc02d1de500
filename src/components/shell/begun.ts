/** What `root` holds works from now on: see WithoutScript.astro. */
export const begun = (root: ParentNode): void => {
  for (const place of root.querySelectorAll('[data-without-script]')) place.remove()
}
