"""The Qt application. Importing this package imports no Qt, so that the command line stays fast."""
