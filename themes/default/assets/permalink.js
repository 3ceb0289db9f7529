// Leads on from a permalink at once, and keeps the section named in the address.
{
  const to = document.currentScript.dataset.to;
  location.replace(to + location.hash);
}
