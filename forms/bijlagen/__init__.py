"""Files that come into the vault as attachments: what they are, whether they can be trusted, what is kept of them."""
