"""Opening a vault, and the first start: role, vault, recovery code, beginning."""
