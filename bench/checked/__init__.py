"""Handlers of about twenty lines, for type checkers and editors to read."""
