# Generated from schemas/zendesk by `python -m codegen`; do not edit.
from typing import Literal, TypeAlias

from partner_events.patterns._fields import EventFields as EventFields
from partner_events.patterns._fields import classfield as classfield
from partner_events.zendesk.models._fields import AttachmentChangeDetailFields as AttachmentChangeDetailFields
from partner_events.zendesk.models._fields import AttachmentChangeFields as AttachmentChangeFields
from partner_events.zendesk.models._fields import CommentChangeDetailFields as CommentChangeDetailFields
from partner_events.zendesk.models._fields import CommentChangeFields as CommentChangeFields
from partner_events.zendesk.models._fields import CustomFieldChangeDetailFields as CustomFieldChangeDetailFields
from partner_events.zendesk.models._fields import CustomFieldChangeFields as CustomFieldChangeFields
from partner_events.zendesk.models._fields import IdChangeDetailFields as IdChangeDetailFields
from partner_events.zendesk.models._fields import IdChangeFields as IdChangeFields
from partner_events.zendesk.models._fields import PriorityChangeDetailFields as PriorityChangeDetailFields
from partner_events.zendesk.models._fields import PriorityChangeFields as PriorityChangeFields
from partner_events.zendesk.models._fields import TextChangeDetailFields as TextChangeDetailFields
from partner_events.zendesk.models._fields import TextChangeFields as TextChangeFields
from partner_events.zendesk.models._fields import TicketChangeFields as TicketChangeFields
from partner_events.zendesk.models._fields import TicketDetailFields as TicketDetailFields
from partner_events.zendesk.models._fields import ValueChangeDetailFields as ValueChangeDetailFields
from partner_events.zendesk.models._fields import ValueChangeFields as ValueChangeFields
from partner_events.zendesk.models.attachment import AttachmentChange as AttachmentChange
from partner_events.zendesk.models.attachment import AttachmentChangeDetail as AttachmentChangeDetail
from partner_events.zendesk.models.comment import CommentChange as CommentChange
from partner_events.zendesk.models.comment import CommentChangeDetail as CommentChangeDetail
from partner_events.zendesk.models.change import CustomFieldChange as CustomFieldChange
from partner_events.zendesk.models.change import CustomFieldChangeDetail as CustomFieldChangeDetail
from partner_events.zendesk.models.change import IdChange as IdChange
from partner_events.zendesk.models.change import IdChangeDetail as IdChangeDetail
from partner_events.zendesk.models.change import PriorityChange as PriorityChange
from partner_events.zendesk.models.change import PriorityChangeDetail as PriorityChangeDetail
from partner_events.zendesk.models.change import TextChange as TextChange
from partner_events.zendesk.models.change import TextChangeDetail as TextChangeDetail
from partner_events.zendesk.models.change import ValueChange as ValueChange
from partner_events.zendesk.models.change import ValueChangeDetail as ValueChangeDetail

CustomFieldFieldTypeWords: TypeAlias = Literal["checkbox", "credit card", "date", "decimal", "integer", "lookup", "multiselect", "regex", "tagger", "text", "text area"]
CustomFieldFieldType: TypeAlias = CustomFieldFieldTypeWords | str
PriorityChangeCurrentWords: TypeAlias = Literal["high", "low", "normal", "urgent"]
PriorityChangeCurrent: TypeAlias = PriorityChangeCurrentWords | str
PriorityChangePreviousWords: TypeAlias = Literal["high", "low", "normal", "urgent"]
PriorityChangePrevious: TypeAlias = PriorityChangePreviousWords | str
TicketPriorityWords: TypeAlias = Literal["high", "low", "normal", "urgent"]
TicketPriority: TypeAlias = TicketPriorityWords | str
TicketStatusWords: TypeAlias = Literal["closed", "hold", "new", "open", "pending", "solved"]
TicketStatus: TypeAlias = TicketStatusWords | str
TicketTypeWords: TypeAlias = Literal["incident", "problem", "question", "task"]
TicketType: TypeAlias = TicketTypeWords | str
