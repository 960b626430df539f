# Generated from schemas/stripe by codegen; do not edit.

from partner_events._models.beside import Beside


class RetiredFile(Beside):
    mimetype: str | None = None


HISTORY = {
    "File": """
expires_at since:2020-03-02+
filename since:2017-12-14
links since:2018-07-27
object since:2017-04-06
title since:2018-05-21
type since:2014-12-17
mimetype until:2014-12-08 now:type is:seldom is:null
""",
}
"""What is known of fields by version; `partner_events._models.history` reads the rows."""
