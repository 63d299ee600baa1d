"""The hoormoment as a full circle: offered, in which way, own words, influence per point, explained to the pupil."""
