# Generated from schemas/onelogin by codegen; do not edit.
"""OneLogin's objects, imported when they are first asked for."""

from partner_events._base.lazy import lazy_names

_MODULES: dict[str, str] = {
    "Record": "record",
}

__getattr__, __dir__ = lazy_names(__name__, _MODULES)
