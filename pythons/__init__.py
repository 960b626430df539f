"""Interpreters of all Pythons that are declared: on this machine, from Debian, or from uv."""
