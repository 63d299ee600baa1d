"""Where people think differently: the register, the views on each part of a document beside each other, the course."""
