# Generated from schemas/sailpoint by codegen; do not edit.
"""SailPoint's objects, imported when they are first asked for."""

from partner_events._base.lazy import lazy_names

_MODULES: dict[str, str] = {
    "AccessRequestInput": "access_request",
    "FormSubmission": "form",
    "IdentityReference": "reference",
    "TriggerInput": "trigger",
}

__getattr__, __dir__ = lazy_names(__name__, _MODULES)
