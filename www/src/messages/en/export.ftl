# Tables saved as files.

export-csv = Save as CSV
export-csv-bare = CSV, every digit

# The form of the workspace file.
export-schema = This file has a published form, which other tools can read and check:
export-schema-link = its JSON Schema
