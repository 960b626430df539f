"""Handlers, and what Lambda is told."""
