"""Attachments: taking files in, the card on the dossier, and the screen of one with its preview."""
