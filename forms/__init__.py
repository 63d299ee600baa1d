"""Every shape a case takes: on screen, checked, on paper and over the wire. Knows no Qt."""
