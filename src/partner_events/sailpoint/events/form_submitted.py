# Generated from schemas/sailpoint by codegen; do not edit.

from typing import Annotated, ClassVar, Literal

from partner_events.sailpoint._event import SailPointEvent
from partner_events.sailpoint.models._types import FormSubmission
from pydantic import Field


class FormSubmitted(SailPointEvent):
    """SailPoint's `sp:form-submitted` (Form Submitted):
    https://developer.sailpoint.com/docs/extensibility/forms/
    """

    docs_url: ClassVar[str] = "https://developer.sailpoint.com/docs/extensibility/forms/"
    detail_type: Annotated[Literal["sp:form-submitted"], Field(alias="detail-type")]
    detail: FormSubmission

    @property
    def kind(self) -> Literal["sp:form-submitted"]:
        return "sp:form-submitted"
