# Generated for type checkers alone; import from `partner_events.commercetools.models`.
# From schemas/commercetools by `python -m codegen`; do not edit.
from typing import TypeAlias

from partner_events.commercetools.models.common import OrderEditApplied as OrderEditApplied

LazyOrderEditApplied: TypeAlias = OrderEditApplied
