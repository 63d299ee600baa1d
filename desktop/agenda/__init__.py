"""The calendar: meetings, evaluations, ends and submission days by day, week, month and school year."""
