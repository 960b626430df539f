# Generated from schemas/newrelic by codegen; do not edit.
from partner_events.newrelic.models.issue import Issue as Issue
