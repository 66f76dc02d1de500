/** Figures and marks typed with a Chinese input method, as their half-width forms: `１１／２３` → `11/23`. One character each. */
export const halfWidth = (text: string): string =>
  text.replace(/[！-～]/g, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0)).replaceAll('　', ' ')
