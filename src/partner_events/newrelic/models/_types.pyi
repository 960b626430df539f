# Generated from schemas/newrelic by codegen; do not edit.
from partner_events.newrelic.models._fields import IssueFields as IssueFields
