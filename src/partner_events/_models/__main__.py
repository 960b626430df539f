"""Says in which way classes are made here: ``python -m partner_events._models``."""

import partner_events._models.model  # noqa: F401 - the way is chosen when the base of models is made
from partner_events._models.insides import why_pydantic

reason = why_pydantic()
print(
    f"pydantic makes all classes: {reason}"
    if reason
    else "classes are plain: made without pydantic's analysis"
)
