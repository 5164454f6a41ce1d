// @ts-check
// Before anything is drawn, so that the page does not flash: the colours somebody chose, or those of their computer.
{
  const chosen = localStorage.getItem('scheme')
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset['scheme'] = chosen
}
