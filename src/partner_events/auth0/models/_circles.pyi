# Generated from schemas/auth0 by `python -m codegen`; do not edit.
# A stub for type checkers: at run time there is no such module. Import from `partner_events.auth0.models`.
from typing import TypeAlias

from partner_events.auth0.models.actor import Actor as Actor

LazyActor: TypeAlias = Actor
