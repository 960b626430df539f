"""What a pattern probably does not mean as it says, and what would be right.

Here belongs what the library knows of partners' and registered senders' events, as far as a pattern asks for
it: the forms of event sources, detail-types, fields, and their values. Warnings, explanations, routers,
builders and `partner_events.aws` all ask here. The facts come from the generated tables, the models, and what
is registered; no partner is named here. Lists that match more or less than they seem to are here, too.
"""
