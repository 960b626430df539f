# Generated from schemas/stripe by codegen; do not edit.
from partner_events.stripe.models._stub_refund import (
    Refund as Refund,
    RefundNextAction as RefundNextAction,
    RefundNextActionDisplayDetails as RefundNextActionDisplayDetails,
    RefundNextActionDisplayDetailsEmailSent as RefundNextActionDisplayDetailsEmailSent,
    RefundPresentmentDetails as RefundPresentmentDetails,
)
