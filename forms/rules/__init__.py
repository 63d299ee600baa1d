"""The rules: data with a date in `resources/rules`, and one small function each that looks at a case.

    check(beeld, date(2026, 11, 17), "handelingsdeel_vaststellen")

Everything here is a pure function of a case and a day. Nothing is written and nothing is drawn.
"""
