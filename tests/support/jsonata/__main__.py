"""Installs JSONata from npm, for the tests that need it."""

from support.jsonata import install

install()
