# Generated from schemas/stripe by `python -m codegen`; do not edit.
from partner_events.stripe.models._of_refund import Refund as Refund
from partner_events.stripe.models._of_refund import RefundList as RefundList
from partner_events.stripe.models._of_refund import RefundNextAction as RefundNextAction
from partner_events.stripe.models._of_refund import RefundNextActionDisplayDetails as RefundNextActionDisplayDetails
from partner_events.stripe.models._of_refund import RefundNextActionDisplayDetailsEmailSent as RefundNextActionDisplayDetailsEmailSent
from partner_events.stripe.models._of_refund import RefundPresentmentDetails as RefundPresentmentDetails
