# Generated from schemas/newrelic by `python -m codegen`; do not edit.
"""Edges to models of other modules, and unions of them."""

from partner_events._base.lazy import Places
from partner_events._models.edges import lazy_types

EDGES = Places("""
""")
UNIONS: dict[str, tuple[str, dict[str, str]]] = {}

__getattr__ = lazy_types(__name__, EDGES, UNIONS)
