"""Installs the packages of npm that tests need."""

from support.npm import install

install()
