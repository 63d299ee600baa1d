"""Documents of a dossier beside its OPP and hoormomenten: requests, arrangements, conversations, consents."""
