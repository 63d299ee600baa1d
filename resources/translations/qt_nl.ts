<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_NL" sourcelanguage="en">
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Meer keuzes &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Minder keuzes &lt;&lt;</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Alle bladzijden</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Even bladzijden</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Oneven bladzijden</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 bestaat al.
Wil je het vervangen?</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 is een map.
Kies een andere naam.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>In bestand %1 kan niet worden geschreven.
Kies een andere naam.</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use ',' to separate ranges and pages, '-' to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 is geen reeks bladzijden. Typ bijvoorbeeld 1-2,4: een komma tussen bladzijden, een streepje voor een reeks. Reeksen mogen elkaar niet overlappen.</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Deze bladzijden zijn niet duidelijk</translation>
    </message>
    <message>
        <source>The 'From' value cannot be greater than the 'To' value.</source>
        <translation>De eerste bladzijde moet voor de laatste komen.</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>Dubbelzijdig past niet bij de rest</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>De keuze voor dubbelzijdig past niet bij de andere keuzes. Wil je dat herstellen?</translation>
    </message>
    <message>
        <source>Options 'Pages Per Sheet' and 'Page Set' cannot be used together.
Please turn one of those options off.</source>
        <translation>Bladzijden per vel en welke bladzijden gaan niet samen.
Zet een van de twee uit.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Double Sided Printing</source>
        <translation>Dubbelzijdig afdrukken</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Omslaan langs de lange kant</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Omslaan langs de korte kant</translation>
    </message>
    <message>
        <source>Duplex Printing</source>
        <translation>Dubbelzijdig afdrukken</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>Omslaan langs de lange kant</translation>
    </message>
    <message>
        <source>Short side</source>
        <translation>Omslaan langs de korte kant</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>&amp;Welke:</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Welke:</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Per exemplaar bij elkaar</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Laatste bladzijde eerst</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Exemplaren</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Exemplaren:</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Exemplaren</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Bladzijden</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>to</source>
        <translation>tot en met</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Deze</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Papier en kleur</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Grijs</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Deze bladzijde</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Bladzijden of reeksen met een komma ertussen. 3,5-7,9 drukt de bladzijden 3, 5, 6, 7 en 9 af.</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Location:</source>
        <translation>Plaats:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Instellingen</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Soort:</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <translation>Instellingen van de printer</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>De opdracht</translation>
    </message>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Keuzes die niet samengaan</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Sommige keuzes gaan niet samen. Wil je dat herstellen?</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Keuzes die niet samengaan</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Sommige keuzes voor het papier gaan niet samen. Wil je dat herstellen?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Sommige keuzes gaan niet samen. Herstel ze eerst.</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>&amp;Billing information:</source>
        <translation>&amp;Kostenplaats:</translation>
    </message>
    <message>
        <source>Billing information:</source>
        <translation>Kostenplaats:</translation>
    </message>
    <message>
        <source>&amp;End:</source>
        <translation>&amp;Einde:</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <translation>&amp;Begin:</translation>
    </message>
    <message>
        <source>Job &amp;priority:</source>
        <translation>&amp;Voorrang:</translation>
    </message>
    <message>
        <source>Job priority:</source>
        <translation>Voorrang:</translation>
    </message>
    <message>
        <source>Scheduled &amp;printing:</source>
        <translation>&amp;Wanneer:</translation>
    </message>
    <message>
        <source>Scheduled printing:</source>
        <translation>Wanneer:</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Opdracht</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>De opdracht</translation>
    </message>
    <message>
        <source>Banner Pages</source>
        <translation>Voorblad en achterblad</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>Vasthouden</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>Meteen</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>'s Nachts (18:00 tot 5:59)</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Page &amp;order:</source>
        <translation>&amp;Volgorde:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>Bladzijden per v&amp;el:</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Volgorde:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Bladzijden per vel:</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Formaat:</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Lade:</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Liggend</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Staand</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Liggend, omgekeerd</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Staand, omgekeerd</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Richting</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Indeling</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>marge links</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>marge rechts</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>marge boven</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>marge onder</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>Aanmelden nodig</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>Meld je aan om %1 op %2 te gebruiken.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>Meld je aan om %1 te gebruiken.</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Zoeken in:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Soort bestand:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Soort bestand:</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 bestaat al.
Wil je het vervangen?</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Deze map is er niet.
Kijk of de naam klopt.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Dit bestand is er niet.
Kijk of de naam klopt.</translation>
    </message>
    <message>
        <source>'%1' is write protected.
Do you want to delete it anyway?</source>
        <translation>‘%1’ mag niet worden gewijzigd.
Wil je het toch weggooien?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete '%1'?</source>
        <translation>‘%1’ weggooien?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>De map kon niet worden weggegooid.</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Lijst met bijzonderheden</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Korte lijst</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Een map hoger</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Een map hoger</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Verder</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Snelkoppeling</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Bewaren als</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Be&amp;waren</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Een nieuwe map maken</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Nieuwe map maken</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Save</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Alles bewaren</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Niet bewaren</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Opnieuw beginnen</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>%1 byte(s)</source>
        <translation>%1 byte(s)</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>%1 KB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 TB</source>
        <translation>%1 TB</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Grootte</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Gewijzigd op</translation>
    </message>
    <message>
        <source>Invalid filename</source>
        <translation>Deze naam kan niet</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>Deze computer</translation>
    </message>
    <message>
        <source>&lt;b&gt;The name "%1" can not be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuation marks.</source>
        <translation>&lt;b&gt;De naam ‘%1’ kan niet.&lt;/b&gt;&lt;p&gt;Kies een kortere naam, of een naam zonder leestekens.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The name "%1" can not be used.&lt;/b&gt;&lt;p&gt;Try using another name, with fewer characters or no punctuations marks.</source>
        <translation>&lt;b&gt;De naam ‘%1’ kan niet.&lt;/b&gt;&lt;p&gt;Kies een kortere naam, of een naam zonder leestekens.</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Snelkoppeling</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Snelkoppeling</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>%1-bestand</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Help</source>
        <translation>Uitleg</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Oké</translation>
    </message>
</context>
</TS>
