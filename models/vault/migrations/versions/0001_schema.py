"""Schema 1: the first one that was released."""

import sqlalchemy as sa
from alembic import op

revision, down_revision, branch_labels, depends_on = "0001", None, None, None

# The gate of the one act that may destroy: see `models.vault.triggers`.
_GATE = """
CREATE TABLE vernietiging_poort (
    open INTEGER PRIMARY KEY CHECK (open = 1),
    dicht INTEGER NOT NULL CHECK (dicht = 2) REFERENCES vernietiging_poort (open) DEFERRABLE INITIALLY DEFERRED
)
"""

# What everything is found with: see `models.vault.search_tables`.
_SEARCH = (
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


def upgrade() -> None:
    """Makes every table of schema 1; its triggers are made after each upgrade."""
    op.create_table(
        "bijlagebestand",
        sa.Column("naam", sa.String(), nullable=False),
        sa.Column("sleutel", sa.String(), nullable=False),
        sa.Column("grootte", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("naam", name=op.f("pk_bijlagebestand")),
    )
    op.create_table(
        "briefpapier",
        sa.Column("naam", sa.String(), nullable=True),
        sa.Column("adres", sa.String(), nullable=True),
        sa.Column("kleur", sa.String(), nullable=True),
        sa.Column("logo", sa.String(), nullable=True),
        sa.Column("logo_soort", sa.String(), nullable=True),
        sa.Column("logo_tekst", sa.String(), nullable=True),
        sa.Column("ruimte", sa.Integer(), nullable=True),
        sa.Column("uid", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_briefpapier")),
    )
    op.create_table(
        "gebruiker",
        sa.Column("naam", sa.String(), nullable=False),
        sa.Column("rol", sa.String(), nullable=False),
        sa.Column("actief", sa.Boolean(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_gebruiker")),
    )
    op.create_table(
        "kalenderregel",
        sa.Column("bron", sa.String(), nullable=False),
        sa.Column("inhoud", sa.String(), nullable=False),
        sa.Column("volgnummer", sa.Integer(), nullable=False),
        sa.Column("datum", sa.Date(), nullable=False),
        sa.Column("vervallen", sa.Boolean(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_kalenderregel")),
        sa.UniqueConstraint("bron", name=op.f("uq_kalenderregel_bron")),
    )
    op.create_table(
        "organisatie",
        sa.Column("soort", sa.String(), nullable=False),
        sa.Column("naam", sa.String(), nullable=True),
        sa.Column("bestuur", sa.String(), nullable=True),
        sa.Column("uid", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_organisatie")),
    )
    op.create_table(
        "samenwerkingsverband",
        sa.Column("naam", sa.String(), nullable=True),
        sa.Column("code", sa.String(), nullable=True),
        sa.Column("weg", sa.Boolean(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_samenwerkingsverband")),
    )
    with op.batch_alter_table("samenwerkingsverband", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_samenwerkingsverband_code"), ["code"], unique=False)

    op.create_table(
        "spoor",
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("handeling_uid", sa.String(), nullable=False),
        sa.Column("soort", sa.String(), nullable=False),
        sa.Column("tijdstip", sa.String(), nullable=False),
        sa.Column("gebruiker_uid", sa.String(), nullable=True),
        sa.Column("dossier_uid", sa.String(), nullable=True),
        sa.Column("inhoud_hash", sa.String(), nullable=True),
        sa.Column("vorige", sa.String(), nullable=False),
        sa.Column("hash", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("nr", name=op.f("pk_spoor")),
    )
    with op.batch_alter_table("spoor", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_spoor_dossier_uid"), ["dossier_uid"], unique=False)

    op.create_table(
        "handeling",
        sa.Column("soort", sa.String(), nullable=False),
        sa.Column("tijdstip", sa.String(), nullable=False),
        sa.Column("gebruiker_uid", sa.String(), nullable=True),
        sa.Column("herstelt_uid", sa.String(), nullable=True),
        sa.Column("uid", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["gebruiker_uid"], ["gebruiker.uid"], name=op.f("fk_handeling_gebruiker_uid_gebruiker")
        ),
        sa.ForeignKeyConstraint(["herstelt_uid"], ["handeling.uid"], name=op.f("fk_handeling_herstelt_uid_handeling")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_handeling")),
    )
    with op.batch_alter_table("handeling", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_handeling_tijdstip"), ["tijdstip"], unique=False)

    op.create_table(
        "profielwaarde",
        sa.Column("swv_uid", sa.String(), nullable=False),
        sa.Column("naam", sa.String(), nullable=False),
        sa.Column("waarde", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("weg", sa.Boolean(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["swv_uid"], ["samenwerkingsverband.uid"], name=op.f("fk_profielwaarde_swv_uid_samenwerkingsverband")
        ),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_profielwaarde")),
        sa.UniqueConstraint("swv_uid", "naam", name=op.f("uq_profielwaarde_swv_uid_naam")),
    )
    op.create_table(
        "school",
        sa.Column("naam", sa.String(), nullable=True),
        sa.Column("brin", sa.String(), nullable=True),
        sa.Column("vestiging", sa.String(), nullable=True),
        sa.Column("schoolsoort", sa.String(), nullable=True),
        sa.Column("bestuur", sa.String(), nullable=True),
        sa.Column("adres", sa.String(), nullable=True),
        sa.Column("telefoon", sa.String(), nullable=True),
        sa.Column("email", sa.String(), nullable=True),
        sa.Column("directeur", sa.String(), nullable=True),
        sa.Column("swv_uid", sa.String(), nullable=True),
        sa.Column("vakantieregio", sa.String(), nullable=True),
        sa.Column("peildatum_invoer", sa.Date(), nullable=True),
        sa.Column("weg", sa.Boolean(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["swv_uid"], ["samenwerkingsverband.uid"], name=op.f("fk_school_swv_uid_samenwerkingsverband")
        ),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_school")),
    )
    with op.batch_alter_table("school", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_school_brin"), ["brin"], unique=False)

    op.create_table(
        "weergave",
        sa.Column("gebruiker_uid", sa.String(), nullable=True),
        sa.Column("scherm", sa.String(), nullable=False),
        sa.Column("naam", sa.String(), nullable=False),
        sa.Column("keuze", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("weg", sa.Boolean(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["gebruiker_uid"], ["gebruiker.uid"], name=op.f("fk_weergave_gebruiker_uid_gebruiker")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_weergave")),
    )
    with op.batch_alter_table("weergave", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_weergave_gebruiker_uid"), ["gebruiker_uid"], unique=False)

    op.create_table(
        "dossier",
        sa.Column("casus_id", sa.String(), nullable=True),
        sa.Column("las_sleutel", sa.String(), nullable=True),
        sa.Column("leerlingnummer", sa.String(), nullable=True),
        sa.Column("roepnaam", sa.String(), nullable=True),
        sa.Column("voornamen", sa.String(), nullable=True),
        sa.Column("tussenvoegsel", sa.String(), nullable=True),
        sa.Column("achternaam", sa.String(), nullable=True),
        sa.Column("zoeknaam", sa.String(), nullable=False),
        sa.Column("geboortedatum", sa.Date(), nullable=True),
        sa.Column("geslacht", sa.String(), nullable=True),
        sa.Column("groep", sa.String(), nullable=True),
        sa.Column("jaargroep", sa.String(), nullable=True),
        sa.Column("schoolsoort", sa.String(), nullable=True),
        sa.Column("gezagsituatie", sa.String(), nullable=True),
        sa.Column("wie_informeert_wie", sa.String(), nullable=True),
        sa.Column("inschrijving_soort", sa.String(), nullable=True),
        sa.Column("aanmelddatum", sa.Date(), nullable=True),
        sa.Column("datum_inschrijving", sa.Date(), nullable=True),
        sa.Column("tijdelijk_vanaf", sa.Date(), nullable=True),
        sa.Column("datum_definitieve_plaatsing", sa.Date(), nullable=True),
        sa.Column("uitschrijfdatum", sa.Date(), nullable=True),
        sa.Column("opp_grondslag", sa.String(), nullable=True),
        sa.Column("klok_start_soort", sa.String(), nullable=True),
        sa.Column("klok_start", sa.Date(), nullable=True),
        sa.Column("thuistaal", sa.String(), nullable=True),
        sa.Column("tolk_nodig", sa.Boolean(), nullable=True),
        sa.Column("tolk_taal", sa.String(), nullable=True),
        sa.Column("adres", sa.String(), nullable=True),
        sa.Column("woonplaats", sa.String(), nullable=True),
        sa.Column("adres_geheim", sa.Boolean(), nullable=True),
        sa.Column("school_uid", sa.String(), nullable=True),
        sa.Column("swv_uid", sa.String(), nullable=True),
        sa.Column("behandelaar_uid", sa.String(), nullable=True),
        sa.Column("weg", sa.Boolean(), nullable=False),
        sa.Column("revisie", sa.Integer(), nullable=False),
        sa.Column("termijnen_stempel", sa.String(), nullable=True),
        sa.Column("uid", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["behandelaar_uid"], ["gebruiker.uid"], name=op.f("fk_dossier_behandelaar_uid_gebruiker")
        ),
        sa.ForeignKeyConstraint(["school_uid"], ["school.uid"], name=op.f("fk_dossier_school_uid_school")),
        sa.ForeignKeyConstraint(
            ["swv_uid"], ["samenwerkingsverband.uid"], name=op.f("fk_dossier_swv_uid_samenwerkingsverband")
        ),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_dossier")),
    )
    with op.batch_alter_table("dossier", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_dossier_behandelaar_uid"), ["behandelaar_uid"], unique=False)
        batch_op.create_index(batch_op.f("ix_dossier_casus_id"), ["casus_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_dossier_geboortedatum"), ["geboortedatum"], unique=False)
        batch_op.create_index(batch_op.f("ix_dossier_las_sleutel"), ["las_sleutel"], unique=False)
        batch_op.create_index(batch_op.f("ix_dossier_zoeknaam"), ["zoeknaam"], unique=False)

    op.create_table(
        "vakantie",
        sa.Column("school_uid", sa.String(), nullable=False),
        sa.Column("naam", sa.String(), nullable=False),
        sa.Column("van", sa.Date(), nullable=False),
        sa.Column("tot", sa.Date(), nullable=False),
        sa.Column("herkomst", sa.String(), nullable=True),
        sa.Column("weg", sa.Boolean(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["school_uid"], ["school.uid"], name=op.f("fk_vakantie_school_uid_school")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_vakantie")),
    )
    with op.batch_alter_table("vakantie", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_vakantie_school_uid"), ["school_uid"], unique=False)

    op.create_table(
        "wijziging",
        sa.Column("nr", sa.Integer(), nullable=False),
        sa.Column("handeling_uid", sa.String(), nullable=False),
        sa.Column("dossier_uid", sa.String(), nullable=True),
        sa.Column("tabel", sa.String(), nullable=False),
        sa.Column("rij_uid", sa.String(), nullable=False),
        sa.Column("kolom", sa.String(), nullable=False),
        sa.Column("oud", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("nieuw", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("zout", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["handeling_uid"], ["handeling.uid"], name=op.f("fk_wijziging_handeling_uid_handeling")
        ),
        sa.PrimaryKeyConstraint("nr", name=op.f("pk_wijziging")),
    )
    with op.batch_alter_table("wijziging", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_wijziging_dossier_uid"), ["dossier_uid"], unique=False)
        batch_op.create_index(batch_op.f("ix_wijziging_handeling_uid"), ["handeling_uid"], unique=False)
        batch_op.create_index("ix_wijziging_plaats", ["tabel", "rij_uid", "kolom"], unique=False)

    op.create_table(
        "betrokkene",
        sa.Column("dossier_uid", sa.String(), nullable=False),
        sa.Column("lokaal_id", sa.String(), nullable=True),
        sa.Column("volgorde", sa.Double(), nullable=False),
        sa.Column("naam", sa.String(), nullable=True),
        sa.Column("soort", sa.String(), nullable=True),
        sa.Column("relatie", sa.String(), nullable=True),
        sa.Column("gezag_rol", sa.String(), nullable=True),
        sa.Column("telefoon", sa.String(), nullable=True),
        sa.Column("telefoon_geheim", sa.Boolean(), nullable=True),
        sa.Column("email", sa.String(), nullable=True),
        sa.Column("email_geheim", sa.Boolean(), nullable=True),
        sa.Column("adres", sa.String(), nullable=True),
        sa.Column("adres_gelijk", sa.Boolean(), nullable=True),
        sa.Column("adres_geheim", sa.Boolean(), nullable=True),
        sa.Column("gescheiden", sa.Boolean(), nullable=True),
        sa.Column("taal", sa.String(), nullable=True),
        sa.Column("tolk", sa.Boolean(), nullable=True),
        sa.Column("organisatie", sa.String(), nullable=True),
        sa.Column("functie", sa.String(), nullable=True),
        sa.Column("opmerking", sa.String(), nullable=True),
        sa.Column("weg", sa.Boolean(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["dossier_uid"], ["dossier.uid"], name=op.f("fk_betrokkene_dossier_uid_dossier")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_betrokkene")),
    )
    with op.batch_alter_table("betrokkene", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_betrokkene_dossier_uid"), ["dossier_uid"], unique=False)

    op.create_table(
        "herkomst",
        sa.Column("bron", sa.String(), nullable=False),
        sa.Column("pad", sa.String(), nullable=False),
        sa.Column("rij_uid", sa.String(), nullable=True),
        sa.Column("dossier_uid", sa.String(), nullable=True),
        sa.ForeignKeyConstraint(["dossier_uid"], ["dossier.uid"], name=op.f("fk_herkomst_dossier_uid_dossier")),
        sa.PrimaryKeyConstraint("bron", "pad", name=op.f("pk_herkomst")),
    )
    with op.batch_alter_table("herkomst", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_herkomst_dossier_uid"), ["dossier_uid"], unique=False)

    op.create_table(
        "opp_periode",
        sa.Column("dossier_uid", sa.String(), nullable=False),
        sa.Column("lokaal_id", sa.String(), nullable=True),
        sa.Column("begin", sa.Date(), nullable=True),
        sa.Column("einde", sa.Date(), nullable=True),
        sa.Column("reden_einde", sa.String(), nullable=True),
        sa.Column("rod_begin_verwerkt_op", sa.Date(), nullable=True),
        sa.Column("rod_eind_verwerkt_op", sa.Date(), nullable=True),
        sa.Column("weg", sa.Boolean(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["dossier_uid"], ["dossier.uid"], name=op.f("fk_opp_periode_dossier_uid_dossier")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_opp_periode")),
    )
    with op.batch_alter_table("opp_periode", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_opp_periode_dossier_uid"), ["dossier_uid"], unique=False)

    op.create_table(
        "regelreden",
        sa.Column("dossier_uid", sa.String(), nullable=False),
        sa.Column("document_uid", sa.String(), nullable=True),
        sa.Column("onderwerp_uid", sa.String(), nullable=True),
        sa.Column("regel", sa.String(), nullable=False),
        sa.Column("handeling", sa.String(), nullable=False),
        sa.Column("reden", sa.String(), nullable=False),
        sa.Column("datum", sa.Date(), nullable=False),
        sa.Column("weg", sa.Boolean(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["dossier_uid"], ["dossier.uid"], name=op.f("fk_regelreden_dossier_uid_dossier")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_regelreden")),
    )
    with op.batch_alter_table("regelreden", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_regelreden_dossier_uid"), ["dossier_uid"], unique=False)

    op.create_table(
        "termijn",
        sa.Column("dossier_uid", sa.String(), nullable=False),
        sa.Column("onderwerp_uid", sa.String(), nullable=True),
        sa.Column("soort", sa.String(), nullable=False),
        sa.Column("regel", sa.String(), nullable=True),
        sa.Column("beginpunt", sa.Date(), nullable=True),
        sa.Column("datum", sa.Date(), nullable=False),
        sa.Column("waarschuw_vanaf", sa.Date(), nullable=True),
        sa.Column("wacht_op", sa.String(), nullable=True),
        sa.Column("gedaan_op", sa.Date(), nullable=True),
        sa.Column("uid", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["dossier_uid"], ["dossier.uid"], name=op.f("fk_termijn_dossier_uid_dossier")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_termijn")),
    )
    with op.batch_alter_table("termijn", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_termijn_dossier_uid"), ["dossier_uid"], unique=False)
        batch_op.create_index("ix_termijn_open", ["gedaan_op", "datum"], unique=False)

    op.create_table(
        "verstrekking",
        sa.Column("dossier_uid", sa.String(), nullable=False),
        sa.Column("document_uid", sa.String(), nullable=True),
        sa.Column("rapport", sa.String(), nullable=False),
        sa.Column("ontvanger", sa.String(), nullable=False),
        sa.Column("persoon", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("datum", sa.Date(), nullable=False),
        sa.Column("grondslag", sa.String(), nullable=True),
        sa.Column("wijze", sa.String(), nullable=True),
        sa.Column("keuzes", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("uid", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["dossier_uid"], ["dossier.uid"], name=op.f("fk_verstrekking_dossier_uid_dossier")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_verstrekking")),
    )
    with op.batch_alter_table("verstrekking", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_verstrekking_dossier_uid"), ["dossier_uid"], unique=False)

    op.create_table(
        "document",
        sa.Column("dossier_uid", sa.String(), nullable=True),
        sa.Column("soort", sa.String(), nullable=False),
        sa.Column("formulier", sa.String(), nullable=False),
        sa.Column("formulier_versie", sa.Integer(), nullable=False),
        sa.Column("lokaal_id", sa.String(), nullable=True),
        sa.Column("periode_uid", sa.String(), nullable=True),
        sa.Column("nummer", sa.Integer(), nullable=True),
        sa.Column("vorige_uid", sa.String(), nullable=True),
        sa.Column("bij_uid", sa.String(), nullable=True),
        sa.Column("status", sa.String(), nullable=True),
        sa.Column("gemaakt_op", sa.DateTime(), nullable=False),
        sa.Column("weg", sa.Boolean(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["bij_uid"], ["document.uid"], name=op.f("fk_document_bij_uid_document")),
        sa.ForeignKeyConstraint(["dossier_uid"], ["dossier.uid"], name=op.f("fk_document_dossier_uid_dossier")),
        sa.ForeignKeyConstraint(["periode_uid"], ["opp_periode.uid"], name=op.f("fk_document_periode_uid_opp_periode")),
        sa.ForeignKeyConstraint(["vorige_uid"], ["document.uid"], name=op.f("fk_document_vorige_uid_document")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_document")),
    )
    with op.batch_alter_table("document", schema=None) as batch_op:
        batch_op.create_index("ix_document_dossier_soort", ["dossier_uid", "soort"], unique=False)

    op.create_table(
        "antwoord",
        sa.Column("document_uid", sa.String(), nullable=False),
        sa.Column("veld", sa.String(), nullable=False),
        sa.Column("waarde", sa.JSON(none_as_null=True), nullable=True),
        sa.ForeignKeyConstraint(["document_uid"], ["document.uid"], name=op.f("fk_antwoord_document_uid_document")),
        sa.PrimaryKeyConstraint("document_uid", "veld", name=op.f("pk_antwoord")),
    )
    op.create_index(
        "ix_antwoord_dag",
        "antwoord",
        ["veld", "waarde"],
        sqlite_where=sa.text("veld IN ('datum', 'gehoord_op')"),
    )
    op.create_table(
        "bijeenkomst",
        sa.Column("dossier_uid", sa.String(), nullable=True),
        sa.Column("document_uid", sa.String(), nullable=True),
        sa.Column("soort", sa.String(), nullable=False),
        sa.Column("titel", sa.String(), nullable=True),
        sa.Column("datum", sa.Date(), nullable=False),
        sa.Column("begin", sa.String(), nullable=True),
        sa.Column("duur", sa.Integer(), nullable=True),
        sa.Column("plaats", sa.String(), nullable=True),
        sa.Column("afgezegd_op", sa.Date(), nullable=True),
        sa.Column("weg", sa.Boolean(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["document_uid"], ["document.uid"], name=op.f("fk_bijeenkomst_document_uid_document")),
        sa.ForeignKeyConstraint(["dossier_uid"], ["dossier.uid"], name=op.f("fk_bijeenkomst_dossier_uid_dossier")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_bijeenkomst")),
    )
    with op.batch_alter_table("bijeenkomst", schema=None) as batch_op:
        batch_op.create_index("ix_bijeenkomst_datum", ["weg", "datum"], unique=False)
        batch_op.create_index(batch_op.f("ix_bijeenkomst_document_uid"), ["document_uid"], unique=False)
        batch_op.create_index(batch_op.f("ix_bijeenkomst_dossier_uid"), ["dossier_uid"], unique=False)

    op.create_table(
        "rij",
        sa.Column("document_uid", sa.String(), nullable=False),
        sa.Column("veld", sa.String(), nullable=False),
        sa.Column("volgorde", sa.Double(), nullable=False),
        sa.Column("lokaal_id", sa.String(), nullable=True),
        sa.Column("uit_uid", sa.String(), nullable=True),
        sa.Column("cellen", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("weg", sa.Boolean(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["document_uid"], ["document.uid"], name=op.f("fk_rij_document_uid_document")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_rij")),
    )
    with op.batch_alter_table("rij", schema=None) as batch_op:
        batch_op.create_index("ix_rij_document_veld", ["document_uid", "veld"], unique=False)

    op.create_table(
        "vastgesteld_deel",
        sa.Column("document_uid", sa.String(), nullable=False),
        sa.Column("deel", sa.String(), nullable=False),
        sa.Column("velden", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("inhoud", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("vastgesteld_op", sa.Date(), nullable=False),
        sa.Column("door", sa.JSON(none_as_null=True), nullable=True),
        sa.Column("gemaakt_op", sa.DateTime(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["document_uid"], ["document.uid"], name=op.f("fk_vastgesteld_deel_document_uid_document")
        ),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_vastgesteld_deel")),
    )
    with op.batch_alter_table("vastgesteld_deel", schema=None) as batch_op:
        batch_op.create_index("ix_vastgesteld_deel_document_deel", ["document_uid", "deel"], unique=True)

    op.create_table(
        "taak",
        sa.Column("dossier_uid", sa.String(), nullable=True),
        sa.Column("bijeenkomst_uid", sa.String(), nullable=True),
        sa.Column("gebruiker_uid", sa.String(), nullable=True),
        sa.Column("wat", sa.String(), nullable=False),
        sa.Column("datum", sa.Date(), nullable=True),
        sa.Column("gedaan_op", sa.Date(), nullable=True),
        sa.Column("weg", sa.Boolean(), nullable=False),
        sa.Column("uid", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["bijeenkomst_uid"], ["bijeenkomst.uid"], name=op.f("fk_taak_bijeenkomst_uid_bijeenkomst")
        ),
        sa.ForeignKeyConstraint(["dossier_uid"], ["dossier.uid"], name=op.f("fk_taak_dossier_uid_dossier")),
        sa.ForeignKeyConstraint(["gebruiker_uid"], ["gebruiker.uid"], name=op.f("fk_taak_gebruiker_uid_gebruiker")),
        sa.PrimaryKeyConstraint("uid", name=op.f("pk_taak")),
    )
    with op.batch_alter_table("taak", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_taak_bijeenkomst_uid"), ["bijeenkomst_uid"], unique=False)
        batch_op.create_index(batch_op.f("ix_taak_dossier_uid"), ["dossier_uid"], unique=False)
        batch_op.create_index("ix_taak_open", ["weg", "gedaan_op", "datum"], unique=False)

    op.execute(_GATE)
    for statement in _SEARCH:
        op.execute(statement)
