# Generated from schemas/auth0 by `python -m codegen`; do not edit.
from partner_events.auth0.models._fields import (
    CloudEventFields as CloudEventFields,
    LogBaseFields as LogBaseFields,
    LogDetailFields as LogDetailFields,
    StreamDataFields as StreamDataFields,
)
