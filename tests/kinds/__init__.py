"""Which class reads which kind: what is generated, registered, and offered by packages."""
