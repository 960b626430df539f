# Generated for type checkers alone; import from `partner_events.auth0.models`.
# From schemas/auth0 by codegen; do not edit.
from typing import TypeAlias

from partner_events.auth0.models.actor import Actor as Actor

LazyActor: TypeAlias = Actor
