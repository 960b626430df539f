"""How it is written: from documents to the texts of a package's files, in memory.

Here belongs what decides which file a class goes to, and what each file says. Files are neither read nor
written here, and no schema is changed.
"""
