# Generated from schemas/newrelic by `python -m codegen`; do not edit.
from partner_events.newrelic.models._fields import IssueFields as IssueFields
