# Generated from schemas/newrelic by `python -m codegen`; do not edit.
"""Edges to models of other modules, unions of them, and vocabularies (which are text)."""

from partner_events._schema import lazy_types

EDGES: dict[str, tuple[str, str]] = {}
UNIONS: dict[str, tuple[str, dict[str, str]]] = {}

__getattr__ = lazy_types(__name__, EDGES, UNIONS)
