# What an embedded calculator says, and the page that gives the code to paste.

embed-open = Open in Levier
embed-no-operation = The name of the calculator is missing. Take the embed code from Levier again.
embed-unknown-operation = Levier has no calculator named “{ $operation }”. Take the embed code from Levier again.
