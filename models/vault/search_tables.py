"""The tables with which everything is found, and the triggers that say what must be looked at again.

Three things: `zoek_plek` says what there is to find, newest day highest; two full-text indexes over folded words hold
what each of them says (`zoek_tekst`) and who is called what (`zoek_namen`); `zoek_wacht` is the queue of what was
written since. Any statement that changes words puts what it belongs to in the queue, whoever made it, so that no act
can forget it; `models.queries.search.index` works the queue off.

The indexes keep no text of their own (`content=''`): what is shown is read where it stands. An old entry is deleted by
its number alone (`contentless_delete`), for nobody knows any more which words it had; what is left of it in the
segments of the index goes when they are merged, and at once when a dossier is destroyed.
"""

PREFIX = "zoek_"
"""What the names of all these tables begin with. They are a cache: no history, no part of what must be kept."""

TABLES = (
    """
CREATE TABLE zoek_plek (
    id INTEGER PRIMARY KEY,
    soort TEXT NOT NULL,
    uid TEXT NOT NULL,
    dossier_uid TEXT,
    dag TEXT
)
""",
    "CREATE UNIQUE INDEX ix_zoek_plek_uid ON zoek_plek (uid, soort)",
    "CREATE INDEX ix_zoek_plek_dossier_uid ON zoek_plek (dossier_uid)",
    """
CREATE TABLE zoek_wacht (
    soort TEXT NOT NULL,
    uid TEXT NOT NULL,
    PRIMARY KEY (soort, uid)
) WITHOUT ROWID
""",
    """
CREATE TABLE zoek_stand (
    een INTEGER PRIMARY KEY CHECK (een = 1),
    formaat TEXT NOT NULL,
    namen INTEGER NOT NULL
)
""",
    """
CREATE VIRTUAL TABLE zoek_tekst USING fts5(
    naam, titel, tekst, kenmerk,
    content='', contentless_delete=1, prefix='3',
    tokenize="unicode61 remove_diacritics 0 tokenchars '_'"
)
""",
    """
CREATE VIRTUAL TABLE zoek_namen USING fts5(
    naam, mensen, kenmerk,
    content='', contentless_delete=1, prefix='1 2', detail=column,
    tokenize="unicode61 remove_diacritics 0 tokenchars '_'"
)
""",
    "CREATE VIRTUAL TABLE zoek_woorden USING fts5vocab('zoek_namen', 'row')",
)

_WORDS_OF_PERSON = "naam, organisatie, functie, opmerking, weg"
_SECRET_OF_PERSON = "adres, adres_geheim, telefoon, telefoon_geheim, email, email_geheim"
_OF_DOSSIER = (
    "roepnaam, voornamen, tussenvoegsel, achternaam, leerlingnummer, casus_id, groep, jaargroep, school_uid, "
    "behandelaar_uid, adres, woonplaats, adres_geheim, weg"
)
_HIDES = "coalesce(NEW.adres_geheim, NEW.telefoon_geheim, NEW.email_geheim, 0)"
_OWN_ROW = ("taak", "bijeenkomst", "regelreden")


def _queue(name: str, event: str, table: str, soort: str, uid: str, when: str = "") -> tuple[str, str]:
    """A trigger that puts one thing in the queue."""
    condition = f"WHEN {when} " if when else ""
    return (
        f"zoek_{name}",
        f"CREATE TRIGGER zoek_{name} AFTER {event} ON {table} {condition}"
        # No INSERT OR IGNORE: within an upsert the words after OR are those of the upsert.
        f"BEGIN INSERT INTO zoek_wacht SELECT '{soort}', {uid} "
        f"WHERE NOT EXISTS (SELECT 1 FROM zoek_wacht WHERE soort = '{soort}' AND uid = {uid}); END",
    )


def triggers() -> dict[str, str]:
    """The triggers by name, each as the statement that makes it. `geheel` is a dossier with all that is in it."""
    made = []
    for table in ("antwoord", "rij"):
        for event, row in (("INSERT", "NEW"), ("UPDATE", "NEW"), ("DELETE", "OLD")):
            made.append(_queue(f"{table}_{event.lower()}", event, table, "document", f"{row}.document_uid"))
    told = "UPDATE OF weg, status, soort, formulier, dossier_uid, nummer"
    for name, event, row in (("insert", "INSERT", "NEW"), ("update", told, "NEW"), ("delete", "DELETE", "OLD")):
        made.append(_queue(f"document_{name}", event, "document", "document", f"{row}.uid"))
    made += [
        _queue("dossier_insert", "INSERT", "dossier", "dossier", "NEW.uid"),
        _queue("dossier_update", f"UPDATE OF {_OF_DOSSIER}", "dossier", "geheel", "NEW.uid"),
        _queue("dossier_delete", "DELETE", "dossier", "geheel", "OLD.uid"),
        _queue("betrokkene_insert", "INSERT", "betrokkene", "dossier", "NEW.dossier_uid"),
        _queue("betrokkene_geheim", "INSERT", "betrokkene", "geheel", "NEW.dossier_uid", _HIDES),
        _queue("betrokkene_update", f"UPDATE OF {_WORDS_OF_PERSON}", "betrokkene", "dossier", "NEW.dossier_uid"),
        _queue("betrokkene_verborgen", f"UPDATE OF {_SECRET_OF_PERSON}", "betrokkene", "geheel", "NEW.dossier_uid"),
        _queue("betrokkene_delete", "DELETE", "betrokkene", "dossier", "OLD.dossier_uid"),
    ]
    for table in _OWN_ROW:
        for event, row in (("INSERT", "NEW"), ("UPDATE", "NEW"), ("DELETE", "OLD")):
            made.append(_queue(f"{table}_{event.lower()}", event, table, table, f"{row}.uid"))
    return dict(made)
