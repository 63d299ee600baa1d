"""The days of OPPs that are to be typed over into the pupil administration, from which they go to ROD."""
