"""Fields of a form: controls that hold one value, and the frame with label, help, error and finding around them."""
