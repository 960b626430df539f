# Generated from schemas/sellingpartner by codegen; do not edit.
"""Edges to models of other modules, and unions of them."""

from partner_events._base.lazy import Places
from partner_events._models.edges import lazy_types

EDGES = Places("""
""")
"""A row says ``name = module.Class``, with the module in this package."""

UNIONS: dict[str, tuple[str, dict[str, str]]] = {}
"""Of each union the field that says which object a value is, and the class for each of its texts."""

__getattr__ = lazy_types(__name__, EDGES, UNIONS)
