<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About vdreader</source>
        <translation>Over vdreader</translation>
    </message>
    <message>
        <source>A comparison reader for joint declarations. It opens no network connection.</source>
        <translation>Vergelijkende lezer voor gezamenlijke verklaringen. Maakt geen netwerkverbinding.</translation>
    </message>
    <message>
        <source>Corpus {fingerprint}: {count} documents.</source>
        <translation>Corpus {fingerprint}: {count} documenten.</translation>
    </message>
    <message>
        <source>Licensed under the EUPL 1.2. Fonts: Noto, under the OFL 1.1.</source>
        <translation>Onder licentie EUPL&#xa0;1.2. Lettertypen: Noto, onder licentie OFL&#xa0;1.1.</translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Accept a discrepancy</source>
        <translation>Een verschil aanvaarden</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reden</translation>
    </message>
    <message>
        <source>Why nothing needs to be done</source>
        <translation>Waarom er niets hoeft te gebeuren</translation>
    </message>
    <message>
        <source>Accepted &amp;by</source>
        <translation>Aanvaard &amp;door</translation>
    </message>
    <message>
        <source>Your name, if you wish</source>
        <translation>Uw naam, als u dat wenst</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aanvaarden</translation>
    </message>
</context>
<context>
    <name>Accepting</name>
    <message>
        <source>accept a discrepancy</source>
        <translation>verschil aanvaarden</translation>
    </message>
    <message>
        <source>withdraw an acceptance</source>
        <translation>aanvaarding intrekken</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Aanvaarden…</translation>
    </message>
    <message>
        <source>Accept the discrepancy…</source>
        <translation>Het verschil aanvaarden…</translation>
    </message>
    <message>
        <source>Accept this discrepancy, with a reason</source>
        <translation>Dit verschil aanvaarden, met een reden</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Intrekken</translation>
    </message>
    <message>
        <source>Withdraw the acceptance</source>
        <translation>De aanvaarding intrekken</translation>
    </message>
    <message>
        <source>Take the acceptance back</source>
        <translation>Op de aanvaarding terugkomen</translation>
    </message>
</context>
<context>
    <name>AlignmentEditing</name>
    <message>
        <source>There is only one language here: nothing to align it with.</source>
        <translation>Hier is maar één taal beschikbaar: er valt niets te aligneren.</translation>
    </message>
    <message>
        <source>Aligning the two languages…</source>
        <translation>De twee talen worden gealigneerd…</translation>
    </message>
    <message>
        <source>confirm a bead</source>
        <translation>segment bevestigen</translation>
    </message>
    <message>
        <source>merge two beads</source>
        <translation>twee segmenten samenvoegen</translation>
    </message>
    <message>
        <source>split a bead</source>
        <translation>segment splitsen</translation>
    </message>
    <message>
        <source>shift a sentence</source>
        <translation>zin verschuiven</translation>
    </message>
    <message>
        <source>import an alignment</source>
        <translation>alignering importeren</translation>
    </message>
    <message>
        <source>&amp;Alignment</source>
        <translation>&amp;Alignering</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alignering</translation>
    </message>
    <message>
        <source>Which sentences belong together</source>
        <translation>Welke zinnen bij elkaar horen</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bevestigen</translation>
    </message>
    <message>
        <source>Confirm the bead</source>
        <translation>Het uitgelijnde segment bevestigen</translation>
    </message>
    <message>
        <source>What is lit on both sides says the same</source>
        <translation>Wat aan beide kanten oplicht, zegt hetzelfde</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Samenvoegen</translation>
    </message>
    <message>
        <source>Merge with the next</source>
        <translation>Samenvoegen met het volgende</translation>
    </message>
    <message>
        <source>Make one of what is lit and what follows</source>
        <translation>Wat oplicht en wat volgt tot één segment maken</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Splitsen</translation>
    </message>
    <message>
        <source>Split after the sentence</source>
        <translation>Splitsen na de zin</translation>
    </message>
    <message>
        <source>Part what is lit after the sentence under the cursor</source>
        <translation>Wat oplicht scheiden na de zin onder de cursor</translation>
    </message>
    <message>
        <source>↑</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Shift the first sentence up</source>
        <translation>De eerste zin naar boven schuiven</translation>
    </message>
    <message>
        <source>Move the first lit sentence, on the cursor&apos;s side, to what stands before</source>
        <translation>De eerste oplichtende zin, aan de kant van de cursor, bij het vorige segment voegen</translation>
    </message>
    <message>
        <source>↓</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>Shift the last sentence down</source>
        <translation>De laatste zin naar beneden schuiven</translation>
    </message>
    <message>
        <source>Move the last lit sentence, on the cursor&apos;s side, to what follows</source>
        <translation>De laatste oplichtende zin, aan de kant van de cursor, bij het volgende segment voegen</translation>
    </message>
    <message>
        <source>Next ▲</source>
        <translation>Naar ▲</translation>
    </message>
    <message>
        <source>Next doubtful bead</source>
        <translation>Volgend twijfelachtig segment</translation>
    </message>
    <message>
        <source>Go to the next place where the alignment is not sure</source>
        <translation>Naar de volgende plaats waar de alignering onzeker is</translation>
    </message>
    <message>
        <source>Alignment {share} %</source>
        <translation>Alignering {share}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>AlignmentFiles</name>
    <message>
        <source>Export the alignment</source>
        <translation>De alignering exporteren</translation>
    </message>
    <message>
        <source>TMX (*.tmx)</source>
        <translation>TMX (*.tmx)</translation>
    </message>
    <message>
        <source>Import an alignment</source>
        <translation>Een alignering importeren</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) taken up.</source>
        <translation>
            <numerusform>%n correctie overgenomen.</numerusform>
            <numerusform>%n correcties overgenomen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) not of these texts.</source>
        <translation>
            <numerusform>%n correctie hoort niet bij deze teksten.</numerusform>
            <numerusform>%n correcties horen niet bij deze teksten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the alignment…</source>
        <translation>De alignering exporteren…</translation>
    </message>
    <message>
        <source>Write a TMX file</source>
        <translation>Een TMX-bestand schrijven</translation>
    </message>
    <message>
        <source>Import an alignment…</source>
        <translation>Een alignering importeren…</translation>
    </message>
    <message>
        <source>Take up the corrections of a TMX file</source>
        <translation>De correcties uit een TMX-bestand overnemen</translation>
    </message>
</context>
<context>
    <name>AlignmentPanel</name>
    <message>
        <source>Alignment of the two languages</source>
        <translation>Alignering van de twee talen</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Zinnen</translation>
    </message>
    <message>
        <source>Align sentence by sentence</source>
        <translation>Zin per zin aligneren</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Align passage by passage</source>
        <translation>Passage per passage aligneren</translation>
    </message>
    <message>
        <source>{share} % confirmed</source>
        <translation>{share}&#xa0;% bevestigd</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n twijfelachtig</numerusform>
            <numerusform>%n twijfelachtig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Put this message away</source>
        <translation>Deze melding sluiten</translation>
    </message>
</context>
<context>
    <name>Beads</name>
    <message>
        <source>✓ Confirmed</source>
        <translation>✓ Bevestigd</translation>
    </message>
    <message>
        <source>{share} % sure</source>
        <translation>{share}&#xa0;% zeker</translation>
    </message>
    <message>
        <source>without counterpart</source>
        <translation>zonder tegenhanger</translation>
    </message>
    <message>
        <source>{n} with {m}</source>
        <translation>{n} met {m}</translation>
    </message>
    <message>
        <source>What speaks for it: {evidence}</source>
        <translation>Wat ervoor pleit: {evidence}</translation>
    </message>
    <message>
        <source>{name} {ratio}</source>
        <translation>{name} {ratio}</translation>
    </message>
    <message>
        <source>{name}: {terms}</source>
        <translation>{name}: {terms}</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>getallen</translation>
    </message>
    <message>
        <source>names</source>
        <translation>namen</translation>
    </message>
    <message>
        <source>words alike</source>
        <translation>verwante woorden</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>termen</translation>
    </message>
    <message>
        <source>words that often stand together</source>
        <translation>woorden die vaak samen voorkomen</translation>
    </message>
    <message>
        <source>the same place in the text</source>
        <translation>dezelfde plaats in de tekst</translation>
    </message>
    <message>
        <source>length against length</source>
        <translation>lengteverhouding</translation>
    </message>
    <message>
        <source>found elsewhere in the text</source>
        <translation>elders in de tekst gevonden</translation>
    </message>
</context>
<context>
    <name>BeadsModel</name>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Confirm</source>
        <translation>Bevestigen</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Verbreken</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Koppelen…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
</context>
<context>
    <name>ChangesPane</name>
    <message>
        <source>Changes</source>
        <translation>Wijzigingen</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>Gemarkeerd</translation>
    </message>
    <message>
        <source>Old and new words in one text</source>
        <translation>Oude en nieuwe woorden in één tekst</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Naast elkaar</translation>
    </message>
    <message>
        <source>The old words beside the new ones</source>
        <translation>De oude woorden naast de nieuwe</translation>
    </message>
    <message>
        <source>Said and signed</source>
        <translation>Gezegd en ondertekend</translation>
    </message>
    <message>
        <source>Changes since {year}</source>
        <translation>Wijzigingen sinds {year}</translation>
    </message>
    <message>
        <source>Show or hide the changes of this kind</source>
        <translation>Wijzigingen van deze soort tonen of verbergen</translation>
    </message>
    <message>
        <source>{all} changes · F7 next · Shift+F7 previous</source>
        <translation>{all} wijzigingen · F7 volgende · Shift+F7 vorige</translation>
    </message>
    <message>
        <source>{n} of {all} · F7 next · Shift+F7 previous</source>
        <translation>{n} van {all} · F7 volgende · Shift+F7 vorige</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>Naar {place}</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Comparing…</source>
        <translation>Bezig met vergelijken…</translation>
    </message>
    <message>
        <source>There is no older text in this language to compare with.</source>
        <translation>Er is geen oudere tekst in deze taal om mee te vergelijken.</translation>
    </message>
    <message>
        <source>The other end of the change</source>
        <translation>Het andere eind van de wijziging</translation>
    </message>
    <message>
        <source>Where the passage stood in the older text, and back again</source>
        <translation>Waar de passage in de oudere tekst stond, en terug</translation>
    </message>
    <message>
        <source>Changes side by side</source>
        <translation>Wijzigingen naast elkaar</translation>
    </message>
    <message>
        <source>Show typographic differences</source>
        <translation>Typografische verschillen tonen</translation>
    </message>
    <message>
        <source>Mark what only changes the writing: quotation marks, spaces, capitals</source>
        <translation>Markeren wat alleen de schrijfwijze betreft: aanhalingstekens, spaties, hoofdletters</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n tekst</numerusform>
            <numerusform>%n teksten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n woord</numerusform>
            <numerusform>%n woorden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of %n passage(s) of this change</source>
        <translation>
            <numerusform>de %n passage van deze wijziging</numerusform>
            <numerusform>een van de %n passages van deze wijziging</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>“{document}” has no passage “{passage}”.</source>
        <translation>“{document}” heeft geen passage “{passage}”.</translation>
    </message>
    <message>
        <source>Not in the library: {languages}. It can be had from {where}.</source>
        <translation>Niet in de bibliotheek: {languages}. Te vinden op {where}.</translation>
    </message>
</context>
<context>
    <name>Discrepancies</name>
    <message>
        <source>Nothing was found that asks to be looked at.</source>
        <translation>Niets gevonden dat nazicht vraagt.</translation>
    </message>
    <message>
        <source>There is only one language here: nothing to check it against.</source>
        <translation>Hier is maar één taal beschikbaar: er is niets om ze mee te vergelijken.</translation>
    </message>
    <message>
        <source>Checking one language against the other…</source>
        <translation>De twee talen worden naast elkaar gelegd…</translation>
    </message>
    <message numerus="yes">
        <source>%n discrepancy(s) to look at</source>
        <translation>
            <numerusform>%n verschil te bekijken</numerusform>
            <numerusform>%n verschillen te bekijken</numerusform>
        </translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>Verschillen</translation>
    </message>
    <message>
        <source>Where the two languages may part</source>
        <translation>Waar de twee talen mogelijk uiteenlopen</translation>
    </message>
    <message>
        <source>Next discrepancy</source>
        <translation>Volgend verschil</translation>
    </message>
    <message>
        <source>Previous discrepancy</source>
        <translation>Vorig verschil</translation>
    </message>
    <message>
        <source>Discrepancies {languages} {count}</source>
        <translation>Verschillen {languages} {count}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong that should not: this is our mistake, not yours. You can go on reading; the details below help us to mend it.</source>
        <translation>Er is iets misgelopen dat niet had mogen gebeuren: de fout ligt bij ons, niet bij u. U kunt verder lezen; de details hieronder helpen ons de fout te herstellen.</translation>
    </message>
    <message>
        <source>The corpus cannot be opened ({path}: {reason}); install vdreader again.</source>
        <translation>Het corpus kan niet worden geopend ({path}: {reason}); installeer vdreader opnieuw.</translation>
    </message>
    <message>
        <source>The list of the corpus, {path}, is damaged; install vdreader again.</source>
        <translation>De lijst van het corpus, {path}, is beschadigd; installeer vdreader opnieuw.</translation>
    </message>
    <message>
        <source>“{name}” is known but not bundled; it can be had from {where}.</source>
        <translation>“{name}” is bekend maar niet opgenomen; te vinden op {where}.</translation>
    </message>
    <message>
        <source>There is no document “{name}”; `vdreader corpus list` names them all.</source>
        <translation>Er is geen document “{name}”; `vdreader corpus list` somt ze allemaal op.</translation>
    </message>
    <message>
        <source>The corpus file {file} is missing; install vdreader again to restore it.</source>
        <translation>Het corpusbestand {file} ontbreekt; installeer vdreader opnieuw om het te herstellen.</translation>
    </message>
    <message>
        <source>The corpus file {file} is not the file that was shipped; install vdreader again to restore it.</source>
        <translation>Het corpusbestand {file} is niet het oorspronkelijke; installeer vdreader opnieuw om het te herstellen.</translation>
    </message>
    <message>
        <source>The corpus file {file} cannot be read; install vdreader again to restore it.</source>
        <translation>Het corpusbestand {file} kan niet worden gelezen; installeer vdreader opnieuw om het te herstellen.</translation>
    </message>
    <message>
        <source>The corpus file {file} cannot be read ({problem}); install vdreader again.</source>
        <translation>Het corpusbestand {file} kan niet worden gelezen ({problem}); installeer vdreader opnieuw.</translation>
    </message>
    <message>
        <source>The terms file {file} of the corpus cannot be read; install vdreader again.</source>
        <translation>Het termenbestand {file} van het corpus kan niet worden gelezen; installeer vdreader opnieuw.</translation>
    </message>
    <message>
        <source>The fonts are missing from {folder}; install vdreader again.</source>
        <translation>De lettertypen ontbreken in {folder}; installeer vdreader opnieuw.</translation>
    </message>
    <message>
        <source>The font {file} cannot be used; install vdreader again.</source>
        <translation>Het lettertype {file} is onbruikbaar; installeer vdreader opnieuw.</translation>
    </message>
    <message>
        <source>“{id}” cannot be compared with itself; name two documents.</source>
        <translation>“{id}” kan niet met zichzelf worden vergeleken; geef twee documenten op.</translation>
    </message>
    <message>
        <source>“{old}” and “{new}” are in different languages; compare two texts of one language.</source>
        <translation>“{old}” en “{new}” zijn in verschillende talen; vergelijk twee teksten in dezelfde taal.</translation>
    </message>
    <message>
        <source>There is no passage “{passage}”; name it as YEAR/KIND.LANG#ID.</source>
        <translation>Er is geen passage “{passage}”; geef ze op als YEAR/KIND.LANG#ID.</translation>
    </message>
    <message>
        <source>The text does not start with a front matter between two lines “+++”.</source>
        <translation>De tekst begint niet met een kop tussen twee regels “+++”.</translation>
    </message>
    <message>
        <source>The front matter cannot be read: {reason}.</source>
        <translation>De kop van de tekst kan niet worden gelezen: {reason}.</translation>
    </message>
    <message>
        <source>The front matter lacks “{key}”.</source>
        <translation>In de kop van de tekst ontbreekt “{key}”.</translation>
    </message>
    <message>
        <source>The “date” of the front matter is not a date.</source>
        <translation>De “date” in de kop van de tekst is geen datum.</translation>
    </message>
    <message>
        <source>The text is nested too deeply to be read.</source>
        <translation>De tekst heeft te veel geneste niveaus om te worden gelezen.</translation>
    </message>
    <message>
        <source>The terms file must start with the columns {columns}.</source>
        <translation>Het termenbestand moet beginnen met de kolommen {columns}.</translation>
    </message>
    <message>
        <source>Line {number} of the terms file is not a term: {error}.</source>
        <translation>Regel {number} van het termenbestand is geen term: {error}.</translation>
    </message>
    <message>
        <source>Line {number} of the terms file lacks an expression.</source>
        <translation>Op regel {number} van het termenbestand ontbreekt een uitdrukking.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {problem}.</source>
        <translation>Het bestand {file} kan niet worden gelezen: {problem}.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {reason}.</source>
        <translation>Het bestand {file} kan niet worden gelezen: {reason}.</translation>
    </message>
    <message>
        <source>The file {file} is larger than 64 MB.</source>
        <translation>Het bestand {file} is groter dan 64 MB.</translation>
    </message>
    <message>
        <source>The file {file} is not text in UTF-8.</source>
        <translation>Het bestand {file} is geen tekst in UTF-8.</translation>
    </message>
    <message>
        <source>The file {path} could not be written: {reason}.</source>
        <translation>Het bestand {path} kon niet worden geschreven: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {why}.</source>
        <translation>“{path}” kon niet worden geschreven: {why}.</translation>
    </message>
    <message>
        <source>A picture is saved as .svg or .png; “{file}” ends otherwise.</source>
        <translation>Een afbeelding wordt bewaard als .svg of .png; “{file}” eindigt anders.</translation>
    </message>
    <message>
        <source>The picture cannot be written to {file}: choose another place.</source>
        <translation>De afbeelding kan niet naar {file} worden geschreven: kies een andere plaats.</translation>
    </message>
    <message>
        <source>Notes are exported to files that end in {formats}.</source>
        <translation>Notities worden geëxporteerd naar bestanden die eindigen op {formats}.</translation>
    </message>
    <message>
        <source>The file is not a TMX file: it does not start with a &lt;tmx&gt; element.</source>
        <translation>Dit is geen TMX-bestand: het begint niet met een element &lt;tmx&gt;.</translation>
    </message>
    <message>
        <source>The TMX file does not say which passages its units are; only files written by vdreader can be taken up again.</source>
        <translation>Het TMX-bestand vermeldt niet bij welke passages de eenheden horen; alleen bestanden die vdreader heeft gemaakt, kunnen worden overgenomen.</translation>
    </message>
    <message>
        <source>The TMX file is larger than 64 MB; export a smaller one.</source>
        <translation>Het TMX-bestand is groter dan 64 MB; exporteer een kleiner bestand.</translation>
    </message>
    <message>
        <source>The TMX file is broken in line {line}.</source>
        <translation>Het TMX-bestand is beschadigd op regel {line}.</translation>
    </message>
    <message>
        <source>The TMX file has an encoding that cannot be read.</source>
        <translation>De codering van het TMX-bestand kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>The TMX file has a document type declaration, which is refused for safety; remove its &lt;!DOCTYPE …&gt; line.</source>
        <translation>Het TMX-bestand bevat een documenttypedeclaratie, die om veiligheidsredenen wordt geweigerd; verwijder de regel &lt;!DOCTYPE …&gt;.</translation>
    </message>
    <message>
        <source>The TMX file names a level or a sentence that cannot be read.</source>
        <translation>Het TMX-bestand vermeldt een niveau of een zin die niet kan worden gelezen.</translation>
    </message>
    <message>
        <source>The file is not JSON-LD that can be read.</source>
        <translation>Het bestand is geen leesbare JSON-LD.</translation>
    </message>
    <message>
        <source>A note of the file lacks what every note has.</source>
        <translation>Een notitie in het bestand is onvolledig.</translation>
    </message>
    <message>
        <source>The file holds no annotations of the W3C model.</source>
        <translation>Het bestand bevat geen annotaties volgens het W3C-model.</translation>
    </message>
    <message>
        <source>A note of the file has something else where text should be.</source>
        <translation>Een notitie in het bestand bevat iets anders waar tekst hoort te staan.</translation>
    </message>
    <message>
        <source>Name {count} documents at most for this print.</source>
        <translation>Geef hoogstens {count} documenten op voor deze afdruk.</translation>
    </message>
    <message>
        <source>There is no older text to compare “{name}” with.</source>
        <translation>Er is geen oudere tekst om “{name}” mee te vergelijken.</translation>
    </message>
    <message>
        <source>The library has no two texts to compare.</source>
        <translation>De bibliotheek heeft geen twee teksten om te vergelijken.</translation>
    </message>
    <message>
        <source>Name a passage as YEAR/KIND.LANG#ID.</source>
        <translation>Geef een passage op als YEAR/KIND.LANG#ID.</translation>
    </message>
    <message>
        <source>“{name}” has no other language here to be checked with.</source>
        <translation>“{name}” bestaat hier niet in een andere taal om ze naast elkaar te leggen.</translation>
    </message>
    <message>
        <source>The PDF file could not be begun; there may be no room left for it.</source>
        <translation>Het PDF-bestand kon niet worden aangemaakt; misschien is er geen schijfruimte meer.</translation>
    </message>
    <message>
        <source>The printer does not take the job; look whether it is on, or save a PDF.</source>
        <translation>De printer aanvaardt de opdracht niet; kijk of hij aanstaat, of bewaar een pdf.</translation>
    </message>
    <message>
        <source>The printer stopped; nothing more was printed.</source>
        <translation>De printer is gestopt; er is niets meer afgedrukt.</translation>
    </message>
    <message>
        <source>There is no note “{ident}”.</source>
        <translation>Er is geen notitie “{ident}”.</translation>
    </message>
    <message>
        <source>There is no passage “{passage}” in {document}.</source>
        <translation>Er is geen passage “{passage}” in {document}.</translation>
    </message>
    <message>
        <source>No words of “{passage}” in {document} are chosen.</source>
        <translation>Er zijn geen woorden van “{passage}” in {document} geselecteerd.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was saved in {path}.</source>
        <translation>De schijf is vol: er is niets bewaard in {path}.</translation>
    </message>
    <message>
        <source>The disk reported an error: nothing was saved in {path}.</source>
        <translation>De schijf meldde een fout: er is niets bewaard in {path}.</translation>
    </message>
    <message>
        <source>The notes file {path} cannot be written where it is (read-only): nothing can be saved.</source>
        <translation>Het notitiebestand {path} is op deze plaats alleen-lezen: er kan niets worden bewaard.</translation>
    </message>
    <message>
        <source>Another vdreader has the notes file {path} open for writing: it can be read here, not changed.</source>
        <translation>Een andere vdreader heeft het notitiebestand {path} geopend om te schrijven: het kan hier worden gelezen, niet gewijzigd.</translation>
    </message>
    <message>
        <source>The notes file {path} is being written by another program; try again.</source>
        <translation>Een ander programma schrijft in het notitiebestand {path}; probeer opnieuw.</translation>
    </message>
    <message>
        <source>The notes file {path} was made by a newer vdreader; nothing was changed in it.</source>
        <translation>Het notitiebestand {path} is gemaakt door een nieuwere vdreader; er is niets in gewijzigd.</translation>
    </message>
    <message>
        <source>The notes file {path} is not there any more: it was moved, renamed or deleted outside of vdreader. Nothing was saved. Put it back where it was, and saving goes on by itself; if it is lost, export the notes to a file before you close vdreader.</source>
        <translation>Het notitiebestand {path} is er niet meer: het werd buiten vdreader verplaatst, hernoemd of verwijderd. Er is niets bewaard. Zet het terug waar het stond; het bewaren gaat dan vanzelf verder. Is het verloren, exporteer de notities dan naar een bestand voordat u vdreader sluit.</translation>
    </message>
    <message>
        <source>The notes file {path} is not there any more: it was moved, renamed or deleted outside of vdreader. Nothing was saved. Put it back where it was, and saving goes on by itself; if it is lost, start vdreader again and put back the backup that was made of it.</source>
        <translation>Het notitiebestand {path} is er niet meer: het werd buiten vdreader verplaatst, hernoemd of verwijderd. Er is niets bewaard. Zet het terug waar het stond; het bewaren gaat dan vanzelf verder. Is het verloren, start vdreader dan opnieuw en zet de back-up terug die ervan werd gemaakt.</translation>
    </message>
    <message>
        <source>The folder {path} with the notes is not there: it was moved, renamed or deleted outside of vdreader, or its disk was disconnected. Nothing was saved. Put it back where it was, and saving goes on by itself.</source>
        <translation>De map met de notities {path} is er niet: ze werd buiten vdreader verplaatst, hernoemd of verwijderd, of haar schijf werd losgekoppeld. Er is niets bewaard. Zet ze terug waar ze stond; het bewaren gaat dan vanzelf verder.</translation>
    </message>
    <message>
        <source>The notes file {path} was replaced by another program while it was open: nothing was saved, and the notes held so far could not be backed up. Export them to a file, then start vdreader again.</source>
        <translation>Een ander programma heeft het notitiebestand {path} vervangen terwijl het open was: er is niets bewaard, en van de notities tot dan toe kon geen back-up worden gemaakt. Exporteer ze naar een bestand en start vdreader dan opnieuw.</translation>
    </message>
    <message>
        <source>The notes file {path} was replaced by another program while it was open: nothing was saved, and the notes held so far are kept among the backups. Start vdreader again to go on with the file that is there now.</source>
        <translation>Een ander programma heeft het notitiebestand {path} vervangen terwijl het open was: er is niets bewaard; de notities tot dan toe zitten bij de back-ups. Start vdreader opnieuw om verder te gaan met het bestand dat er nu staat.</translation>
    </message>
    <message>
        <source>The notes file {path} lies where files cannot be locked, as on some network shares, so nothing can be saved: let VDREADER_STORE name a file on a disk of this computer.</source>
        <translation>Het notitiebestand {path} staat waar bestanden niet kunnen worden vergrendeld, zoals op sommige netwerkschijven, zodat er niets kan worden bewaard: noem in VDREADER_STORE een bestand op een schijf van deze computer.</translation>
    </message>
    <message>
        <source>The notes file {path} can be neither opened nor made: see that its folder is there and that you may write in it.</source>
        <translation>Het notitiebestand {path} kan niet worden geopend of gemaakt: kijk of de map ervan bestaat en of u erin mag schrijven.</translation>
    </message>
    <message>
        <source>There is no good backup to put back at {path}.</source>
        <translation>Er is geen goede reservekopie om in {path} terug te zetten.</translation>
    </message>
    <message>
        <source>{path} exists already and is not overwritten.</source>
        <translation>{path} bestaat al en wordt niet overschreven.</translation>
    </message>
    <message>
        <source>The copy {path} could not be written: {reason}.</source>
        <translation>De kopie {path} kon niet worden geschreven: {reason}.</translation>
    </message>
    <message>
        <source>The notes file {path} is empty and was left as it is; `vdreader notes restore` puts back the backup {offered}.</source>
        <translation>Het notitiebestand {path} is leeg en is gelaten zoals het is; `vdreader notes restore` zet de reservekopie {offered} terug.</translation>
    </message>
    <message>
        <source>The notes file {path} is empty and was left as it is; there is no backup of it.</source>
        <translation>Het notitiebestand {path} is leeg en is gelaten zoals het is; er is geen reservekopie van.</translation>
    </message>
    <message>
        <source>The notes file {path} is empty and was set aside as {quarantined}; `vdreader notes restore` puts back the backup {offered}.</source>
        <translation>Het notitiebestand {path} is leeg en is opzijgezet als {quarantined}; `vdreader notes restore` zet de reservekopie {offered} terug.</translation>
    </message>
    <message>
        <source>The notes file {path} is empty and was set aside as {quarantined}; there is no backup of it.</source>
        <translation>Het notitiebestand {path} is leeg en is opzijgezet als {quarantined}; er is geen reservekopie van.</translation>
    </message>
    <message>
        <source>The notes file {path} is cut short and was left as it is; `vdreader notes restore` puts back the backup {offered}.</source>
        <translation>Het notitiebestand {path} is afgekapt en is gelaten zoals het is; `vdreader notes restore` zet de reservekopie {offered} terug.</translation>
    </message>
    <message>
        <source>The notes file {path} is cut short and was left as it is; there is no backup of it.</source>
        <translation>Het notitiebestand {path} is afgekapt en is gelaten zoals het is; er is geen reservekopie van.</translation>
    </message>
    <message>
        <source>The notes file {path} is cut short and was set aside as {quarantined}; `vdreader notes restore` puts back the backup {offered}.</source>
        <translation>Het notitiebestand {path} is afgekapt en is opzijgezet als {quarantined}; `vdreader notes restore` zet de reservekopie {offered} terug.</translation>
    </message>
    <message>
        <source>The notes file {path} is cut short and was set aside as {quarantined}; there is no backup of it.</source>
        <translation>Het notitiebestand {path} is afgekapt en is opzijgezet als {quarantined}; er is geen reservekopie van.</translation>
    </message>
    <message>
        <source>The notes file {path} is damaged and was left as it is; `vdreader notes restore` puts back the backup {offered}.</source>
        <translation>Het notitiebestand {path} is beschadigd en is gelaten zoals het is; `vdreader notes restore` zet de reservekopie {offered} terug.</translation>
    </message>
    <message>
        <source>The notes file {path} is damaged and was left as it is; there is no backup of it.</source>
        <translation>Het notitiebestand {path} is beschadigd en is gelaten zoals het is; er is geen reservekopie van.</translation>
    </message>
    <message>
        <source>The notes file {path} is damaged and was set aside as {quarantined}; `vdreader notes restore` puts back the backup {offered}.</source>
        <translation>Het notitiebestand {path} is beschadigd en is opzijgezet als {quarantined}; `vdreader notes restore` zet de reservekopie {offered} terug.</translation>
    </message>
    <message>
        <source>The notes file {path} is damaged and was set aside as {quarantined}; there is no backup of it.</source>
        <translation>Het notitiebestand {path} is beschadigd en is opzijgezet als {quarantined}; er is geen reservekopie van.</translation>
    </message>
    <message>
        <source>The file {path} is not a notes file of vdreader and was left as it is; `vdreader notes restore` puts back the backup {offered}.</source>
        <translation>Het bestand {path} is geen notitiebestand van vdreader en is gelaten zoals het is; `vdreader notes restore` zet de reservekopie {offered} terug.</translation>
    </message>
    <message>
        <source>The file {path} is not a notes file of vdreader and was left as it is; there is no backup of it.</source>
        <translation>Het bestand {path} is geen notitiebestand van vdreader en is gelaten zoals het is; er is geen reservekopie van.</translation>
    </message>
    <message>
        <source>The file {path} is not a notes file of vdreader and was set aside as {quarantined}; `vdreader notes restore` puts back the backup {offered}.</source>
        <translation>Het bestand {path} is geen notitiebestand van vdreader en is opzijgezet als {quarantined}; `vdreader notes restore` zet de reservekopie {offered} terug.</translation>
    </message>
    <message>
        <source>The file {path} is not a notes file of vdreader and was set aside as {quarantined}; there is no backup of it.</source>
        <translation>Het bestand {path} is geen notitiebestand van vdreader en is opzijgezet als {quarantined}; er is geen reservekopie van.</translation>
    </message>
    <message>
        <source>The notes file {path} is gone, but backups of it are there; `vdreader notes restore` puts back the backup {offered}.</source>
        <translation>Het notitiebestand {path} is verdwenen, maar er zijn reservekopieën; `vdreader notes restore` zet de reservekopie {offered} terug.</translation>
    </message>
    <message>
        <source>The notes file {path} is gone, but backups of it are there; there is no backup of it.</source>
        <translation>Het notitiebestand {path} is verdwenen, en geen van de reservekopieën is bruikbaar.</translation>
    </message>
    <message>
        <source>There is no word to look for; write one, or several.</source>
        <translation>Er is geen woord om te zoeken; schrijf er een, of meer.</translation>
    </message>
    <message>
        <source>That is too much to look for; write {most} words at most.</source>
        <translation>Dat is te veel om te zoeken; schrijf hoogstens {most} woorden.</translation>
    </message>
    <message>
        <source>“{query}” only says what is not wanted; add a word to look for.</source>
        <translation>“{query}” zegt alleen wat niet gewenst is; voeg een woord toe om te zoeken.</translation>
    </message>
    <message>
        <source>“{filter}” cannot be excluded; name what is to be searched instead.</source>
        <translation>“{filter}” kan niet uitgesloten worden; noem liever wat doorzocht moet worden.</translation>
    </message>
    <message>
        <source>“{value}” is not a year; write one like 2021, or 2018-2021.</source>
        <translation>“{value}” is geen jaar; schrijf bijvoorbeeld 2021, of 2018-2021.</translation>
    </message>
    <message>
        <source>“{value}” is not a language; write one of {languages}.</source>
        <translation>“{value}” is geen taal; schrijf een van deze: {languages}.</translation>
    </message>
    <message>
        <source>“{value}” is not a role of a passage; write one of {roles}.</source>
        <translation>“{value}” is geen rol van een passage; schrijf een van deze: {roles}.</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Show all notes</source>
        <translation>Alle notities tonen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Only: {what}</source>
        <translation>Alleen: {what}</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filteren</translation>
    </message>
    <message>
        <source>Choose which notes are listed</source>
        <translation>Kiezen welke notities worden getoond</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not found here</source>
        <translation>Hier niet gevonden</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n plaats</numerusform>
            <numerusform>%n plaatsen</numerusform>
        </translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} van {count}</translation>
    </message>
    <message>
        <source>Find in the open text</source>
        <translation>Zoeken in de geopende tekst</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige plaats</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Volgende plaats</translation>
    </message>
    <message>
        <source>Put the search away</source>
        <translation>De zoekbalk opbergen</translation>
    </message>
</context>
<context>
    <name>Flags</name>
    <message>
        <source>High</source>
        <translation>Hoog</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Gemiddeld</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Laag</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Getal</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Letterwoord</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Missing sentence</source>
        <translation>Zin minder</translation>
    </message>
    <message>
        <source>Extra sentence</source>
        <translation>Zin meer</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>Nuance</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Verbintenis</translation>
    </message>
    <message>
        <source>Negation</source>
        <translation>Ontkenning</translation>
    </message>
    <message>
        <source>Named once more in the {language} text: look whether the sense is the same.</source>
        <translation>Eén keer meer genoemd in het {language}: is de betekenis dezelfde?</translation>
    </message>
    <message>
        <source>{expected} was expected: look whether the {language} text means the same.</source>
        <translation>{expected} verwacht: zegt het {language} hetzelfde?</translation>
    </message>
    <message>
        <source>The two texts differ here: look whether both say the same.</source>
        <translation>De twee teksten verschillen hier: zeggen ze hetzelfde?</translation>
    </message>
    <message>
        <source>{words}: {why}</source>
        <translation>{words}: {why}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>“{words}”</translation>
    </message>
    <message>
        <source>In the {language} text only: look whether the {other} text says it elsewhere.</source>
        <translation>Alleen in het {language}: zegt het {other} het elders?</translation>
    </message>
    <message>
        <source>In the {language} text only: look whether the {other} text leaves the same room.</source>
        <translation>Alleen in het {language}: laat het {other} dezelfde ruimte?</translation>
    </message>
    <message>
        <source>In the {language} text only: look whether the {other} text binds as much.</source>
        <translation>Alleen in het {language}: bindt het {other} even sterk?</translation>
    </message>
    <message>
        <source>Named in the {language} text only: look whether the {other} text means it.</source>
        <translation>Alleen in het {language} genoemd: bedoelt het {other} het ook?</translation>
    </message>
    <message>
        <source>In the {language} text only: look whether the {other} text means the same.</source>
        <translation>Alleen in het {language}: zegt het {other} hetzelfde?</translation>
    </message>
    <message>
        <source>The {language} text seems to bind more: look whether the {other} text binds as much.</source>
        <translation>Het {language} lijkt sterker te binden: bindt het {other} even sterk?</translation>
    </message>
    <message>
        <source>The {language} text seems stronger: look whether the {other} text says as much.</source>
        <translation>Het {language} lijkt sterker: zegt het {other} evenveel?</translation>
    </message>
</context>
<context>
    <name>FlagsModel</name>
    <message>
        <source>Severity</source>
        <translation>Ernst</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>A prompt, never a ruling</source>
        <translation>Ter controle, geen oordeel</translation>
    </message>
    <message>
        <source>✓ Accepted</source>
        <translation>✓ Aanvaard</translation>
    </message>
    <message>
        <source>{author}, {day}</source>
        <translation>{author}, {day}</translation>
    </message>
    <message>
        <source>{reason} ({signed})</source>
        <translation>{reason} ({signed})</translation>
    </message>
    <message>
        <source>~ {language} only</source>
        <translation>~ alleen {language}</translation>
    </message>
    <message>
        <source>Since {year} only the {language} text was rewritten here.</source>
        <translation>Sinds {year} is hier alleen de tekst in het {language} herschreven.</translation>
    </message>
    <message>
        <source>In {year} the two did not part here.</source>
        <translation>In {year} liepen de twee hier niet uiteen.</translation>
    </message>
    <message>
        <source>{severity}, {place}: {words}</source>
        <translation>{severity}, {place}: {words}</translation>
    </message>
    <message>
        <source>Accepted: {words}</source>
        <translation>Aanvaard: {words}</translation>
    </message>
</context>
<context>
    <name>FlagsPanel</name>
    <message>
        <source>Discrepancies between the two languages</source>
        <translation>Verschillen tussen de twee talen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aanvaard</translation>
    </message>
    <message>
        <source>Show or hide the discrepancies of this kind</source>
        <translation>Verschillen van deze soort tonen of verbergen</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Nothing answers to it</source>
        <translation>Niets beantwoordt eraan</translation>
    </message>
    <message>
        <source>Said and signed</source>
        <translation>Gezegd en ondertekend</translation>
    </message>
    <message>
        <source>Said only</source>
        <translation>Alleen gezegd</translation>
    </message>
    <message>
        <source>Signed only</source>
        <translation>Alleen ondertekend</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Orgaan</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Date or deadline</source>
        <translation>Datum of termijn</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Getal</translation>
    </message>
</context>
<context>
    <name>FollowUpFeature</name>
    <message>
        <source>Choose an older text to compare with: its commitments stand here.</source>
        <translation>Kies een oudere tekst om te vergelijken: de verbintenissen ervan verschijnen hier.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <source>Every commitment of the older text and what the newer one says of it</source>
        <translation>Elke verbintenis van de oudere tekst en wat de nieuwere ervan zegt</translation>
    </message>
</context>
<context>
    <name>FollowUpModel</name>
    <message>
        <source>Named in {year} and no longer</source>
        <translation>Genoemd in {year}, nu niet meer</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>Where it was named</source>
        <translation>Waar het genoemd werd</translation>
    </message>
    <message>
        <source>Said or signed</source>
        <translation>Gezegd of ondertekend</translation>
    </message>
    <message>
        <source>Committed to in {year}</source>
        <translation>Verbintenis van {year}</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Gevolg</translation>
    </message>
    <message>
        <source>Said of it in {year}</source>
        <translation>Wat {year} erover zegt</translation>
    </message>
</context>
<context>
    <name>FollowUpPanel</name>
    <message>
        <source>Go to the text of {year}</source>
        <translation>Naar de tekst van {year}</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filteren</translation>
    </message>
    <message>
        <source>Filter the follow-up by words</source>
        <translation>De opvolging filteren op woorden</translation>
    </message>
    <message>
        <source>Unanswered only</source>
        <translation>Zonder gevolg</translation>
    </message>
    <message>
        <source>Show only what the newer text does not take up</source>
        <translation>Alleen tonen wat de nieuwere tekst niet opneemt</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Opvolging</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Verbintenissen</translation>
    </message>
    <message>
        <source>No longer named</source>
        <translation>Weggevallen</translation>
    </message>
    <message>
        <source>Said and signed</source>
        <translation>Gezegd/getekend</translation>
    </message>
    <message>
        <source>Every commitment of the older text and what became of it</source>
        <translation>Elke verbintenis van de oudere tekst en wat ervan geworden is</translation>
    </message>
    <message>
        <source>What the older text names and the newer one does not</source>
        <translation>Wat de oudere tekst noemt en de nieuwere niet</translation>
    </message>
    <message>
        <source>What was said to the press beside what was signed</source>
        <translation>Wat aan de pers gezegd is naast wat ondertekend is</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n rij</numerusform>
            <numerusform>%n rijen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Only the left text</source>
        <translation>Alleen de linkertekst</translation>
    </message>
    <message>
        <source>Both texts side by side</source>
        <translation>Beide teksten naast elkaar</translation>
    </message>
    <message>
        <source>Only the right text</source>
        <translation>Alleen de rechtertekst</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>vergeleken met</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Vergeleken met</translation>
    </message>
    <message>
        <source>The older text that changes are shown against</source>
        <translation>De oudere tekst waarmee wordt vergeleken</translation>
    </message>
</context>
<context>
    <name>KindDialog</name>
    <message>
        <source>New kind of note</source>
        <translation>Nieuw soort notitie</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Kleur</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ga naar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>B&amp;eeld</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergelijken</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Kleuren</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Taal</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Opdrachten…</translation>
    </message>
    <message>
        <source>Look for a command by its name</source>
        <translation>Een opdracht zoeken op naam</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Back to where you were before</source>
        <translation>Terug naar waar u eerst was</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vooruit</translation>
    </message>
    <message>
        <source>Forward to where you came back from</source>
        <translation>Vooruit naar waar u vandaan kwam</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Volgende wijziging</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorige wijziging</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Volgende passage</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Vorige passage</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Volgende sectie</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Vorige sectie</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volgend deelvenster</translation>
    </message>
    <message>
        <source>Put the keyboard into the next pane</source>
        <translation>Het toetsenbord naar het volgende deelvenster brengen</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Vorig deelvenster</translation>
    </message>
    <message>
        <source>Put the keyboard into the previous pane</source>
        <translation>Het toetsenbord naar het vorige deelvenster brengen</translation>
    </message>
    <message>
        <source>Only the left text</source>
        <translation>Alleen de linkertekst</translation>
    </message>
    <message>
        <source>Both texts side by side</source>
        <translation>Beide teksten naast elkaar</translation>
    </message>
    <message>
        <source>Only the right text</source>
        <translation>Alleen de rechtertekst</translation>
    </message>
    <message>
        <source>Scroll in step</source>
        <translation>Samen schuiven</translation>
    </message>
    <message>
        <source>Scroll both texts together, or each on its own</source>
        <translation>Beide teksten samen laten schuiven, of elk apart</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Grotere tekst</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere tekst</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Normale grootte</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Zoals het systeem</translation>
    </message>
    <message>
        <source>Colours like the system</source>
        <translation>Kleuren zoals het systeem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Lichte kleuren</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Donker</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Donkere kleuren</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Colours of high contrast</source>
        <translation>Kleuren met hoog contrast</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
    <message>
        <source>About vdreader</source>
        <translation>Over vdreader</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>New note</source>
        <translation>Nieuwe notitie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Labels</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Colour of its kind</source>
        <translation>Kleur van de soort</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kleur</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Afgehandeld</translation>
    </message>
    <message>
        <source>#deadline #sahel</source>
        <translation>#termijn #sahel</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Your name, if you wish</source>
        <translation>Uw naam, als u dat wenst</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Write here. **Bold**, *italic*, - lists and &gt; quotes are shown beside it.</source>
        <translation>Schrijf hier. **Vet**, *cursief*, - lijsten en &gt; citaten verschijnen ernaast.</translation>
    </message>
    <message>
        <source>What the note says</source>
        <translation>Inhoud van de notitie</translation>
    </message>
    <message>
        <source>The note as it reads</source>
        <translation>De notitie zoals ze te lezen is</translation>
    </message>
    <message>
        <source>The words that the note stands on</source>
        <translation>De woorden waarop de notitie staat</translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation>Staat op</translation>
    </message>
    <message>
        <source>+ &amp;Selection</source>
        <translation>+ S&amp;electie</translation>
    </message>
    <message>
        <source>Add the words selected in the text</source>
        <translation>De in de tekst geselecteerde woorden toevoegen</translation>
    </message>
    <message>
        <source>+ &amp;Other language</source>
        <translation>+ Andere &amp;taal</translation>
    </message>
    <message>
        <source>Add the sentences that answer in the other language</source>
        <translation>De overeenkomstige zinnen in de andere taal toevoegen</translation>
    </message>
    <message>
        <source>+ Older &amp;year</source>
        <translation>+ Ouder &amp;jaar</translation>
    </message>
    <message>
        <source>Add the older words of the change: the note is then about the change</source>
        <translation>De oudere woorden van de wijziging toevoegen: de notitie gaat dan over de wijziging</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ver&amp;wijderen</translation>
    </message>
    <message>
        <source>The note does not stand on these words any more</source>
        <translation>De notitie staat niet meer op deze woorden</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Geschiedenis…</translation>
    </message>
    <message>
        <source>Save and &amp;close</source>
        <translation>&amp;Bewaren en sluiten</translation>
    </message>
    <message>
        <source>Save and close (Ctrl+Return, Esc)</source>
        <translation>Bewaren en sluiten (Ctrl+Enter, Esc)</translation>
    </message>
    <message>
        <source>Close &amp;without saving</source>
        <translation>Sluiten &amp;zonder bewaren</translation>
    </message>
</context>
<context>
    <name>NoteHistory</name>
    <message>
        <source>History of the note</source>
        <translation>Geschiedenis van de notitie</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Versies</translation>
    </message>
    <message>
        <source>Bring this one back</source>
        <translation>Deze versie terugzetten</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>in de prullenbak</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>add a note</source>
        <translation>notitie toevoegen</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notities</translation>
    </message>
    <message>
        <source>Note of kind {number}</source>
        <translation>Notitie van soort {number}</translation>
    </message>
    <message>
        <source>Put a note on the selected words: {kind}</source>
        <translation>Een notitie bij de geselecteerde woorden: {kind}</translation>
    </message>
    <message>
        <source>Also on the other language</source>
        <translation>Ook bij de andere taal</translation>
    </message>
    <message>
        <source>Put notes also on the sentence that answers in the other language</source>
        <translation>Ook de overeenkomstige zin in de andere taal van een notitie voorzien</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>Rode lijn</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Verzoek</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Terugval­positie</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Vraag</translation>
    </message>
    <message>
        <source>Precedent</source>
        <translation>Precedent</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rood</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>blauw</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>oranje</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>paars</translation>
    </message>
    <message>
        <source>green</source>
        <translation>groen</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>geel</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grijs</translation>
    </message>
    <message>
        <source>On the same words</source>
        <translation>Op dezelfde woorden</translation>
    </message>
    <message>
        <source>On changed words</source>
        <translation>Op gewijzigde woorden</translation>
    </message>
    <message>
        <source>Doubtful place</source>
        <translation>Twijfelachtige plaats</translation>
    </message>
    <message>
        <source>Words not found</source>
        <translation>Woorden niet gevonden</translation>
    </message>
    <message>
        <source>Place confirmed</source>
        <translation>Plaats bevestigd</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Afgehandeld</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>NotesCounterparts</name>
    <message>
        <source>note the other language, too</source>
        <translation>notitie ook in de andere taal</translation>
    </message>
</context>
<context>
    <name>NotesFiles</name>
    <message>
        <source>All that notes hold, to be imported again (*.jsonld)</source>
        <translation>Volledige inhoud, opnieuw te importeren (*.jsonld)</translation>
    </message>
    <message>
        <source>To be read: Markdown (*.md)</source>
        <translation>Om te lezen: Markdown (*.md)</translation>
    </message>
    <message>
        <source>Table: CSV (*.csv)</source>
        <translation>Tabel: CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the notes</source>
        <translation>De notities exporteren</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) written to {file}.</source>
        <translation>
            <numerusform>%n notitie naar {file} geschreven.</numerusform>
            <numerusform>%n notities naar {file} geschreven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Notities importeren</translation>
    </message>
    <message>
        <source>Notes (*.jsonld *.json)</source>
        <translation>Notities (*.jsonld *.json)</translation>
    </message>
    <message>
        <source>Take the notes of {file} in? Nothing is lost on either side, and it can be undone.</source>
        <translation>De notities van {file} importeren? Er gaat aan geen van beide kanten iets verloren, en u kunt het ongedaan maken.</translation>
    </message>
    <message>
        <source>import notes</source>
        <translation>notities importeren</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n bijgewerkt</numerusform>
            <numerusform>%n bijgewerkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n ongewijzigd</numerusform>
            <numerusform>%n ongewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) kept twice</source>
        <translation>
            <numerusform>%n conflict dubbel bewaard</numerusform>
            <numerusform>%n conflicten dubbel bewaard</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes imported: {counts}.</source>
        <translation>Notities geïmporteerd: {counts}.</translation>
    </message>
    <message>
        <source>settle a conflict</source>
        <translation>conflict oplossen</translation>
    </message>
    <message>
        <source>The notes are backed up in {file}.</source>
        <translation>De reservekopie van de notities staat in {file}.</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>Een reservekopie terugzetten</translation>
    </message>
    <message>
        <source>Put the notes of {file} back? What stands in their place is set aside, not deleted.</source>
        <translation>De notities van {file} terugzetten? Wat er nu staat, wordt opzijgezet, niet verwijderd.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) put back from the backup.</source>
        <translation>
            <numerusform>%n notitie uit de reservekopie teruggezet.</numerusform>
            <numerusform>%n notities uit de reservekopie teruggezet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write all notes to a file: JSON-LD, Markdown or CSV</source>
        <translation>Alle notities naar een bestand schrijven: JSON-LD, Markdown of CSV</translation>
    </message>
    <message>
        <source>Export notes…</source>
        <translation>Notities exporteren…</translation>
    </message>
    <message>
        <source>Take in the notes of a JSON-LD file; nothing is lost on either side</source>
        <translation>De notities uit een JSON-LD-bestand overnemen; aan geen van beide kanten gaat iets verloren</translation>
    </message>
    <message>
        <source>Import notes…</source>
        <translation>Notities importeren…</translation>
    </message>
    <message>
        <source>Back up the notes now</source>
        <translation>Nu een reservekopie van de notities maken</translation>
    </message>
    <message>
        <source>Put a backup of the notes back…</source>
        <translation>Een reservekopie van de notities terugzetten…</translation>
    </message>
    <message>
        <source>Kept twice</source>
        <translation>Dubbel bewaard</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>De mijne behouden</translation>
    </message>
    <message>
        <source>The other&apos;s words go to the trash</source>
        <translation>De tekst van de andere gaat naar de prullenbak</translation>
    </message>
    <message>
        <source>Keep the other&apos;s</source>
        <translation>De andere behouden</translation>
    </message>
    <message>
        <source>Your own words are replaced</source>
        <translation>Uw eigen tekst wordt vervangen</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Beide behouden</translation>
    </message>
    <message>
        <source>They become two notes</source>
        <translation>Ze worden twee notities</translation>
    </message>
</context>
<context>
    <name>NotesKeeping</name>
    <message>
        <source>The notes are saved, but no backup could be made. {reason}</source>
        <translation>De notities zijn bewaard, maar er kon geen reservekopie worden gemaakt. {reason}</translation>
    </message>
</context>
<context>
    <name>NotesKinds</name>
    <message>
        <source>make a kind of note</source>
        <translation>een soort notitie maken</translation>
    </message>
    <message>
        <source>Make a kind of your own, with a name and a colour</source>
        <translation>Een eigen soort maken, met een naam en een kleur</translation>
    </message>
    <message>
        <source>New kind of note…</source>
        <translation>Nieuw soort notitie…</translation>
    </message>
</context>
<context>
    <name>NotesListing</name>
    <message>
        <source>The notes cannot be read.</source>
        <translation>De notities kunnen niet worden gelezen.</translation>
    </message>
    <message>
        <source>Every note stands where it should.</source>
        <translation>Alle notities staan op hun plaats.</translation>
    </message>
    <message>
        <source>The trash is empty. What is deleted stays here for thirty days.</source>
        <translation>De prullenbak is leeg. Wat verwijderd wordt, blijft hier dertig dagen.</translation>
    </message>
    <message>
        <source>No note answers to what is asked for.</source>
        <translation>Geen notitie voldoet aan de criteria.</translation>
    </message>
    <message>
        <source>No notes yet. Select words in the text and press 1 to 6 for a note of a kind, or Return to write one.</source>
        <translation>Nog geen notities. Selecteer woorden in de tekst en druk op 1 tot 6 voor een notitie van een bepaalde soort, of op Enter om er een te schrijven.</translation>
    </message>
    <message>
        <source>settle a note</source>
        <translation>notitie afhandelen</translation>
    </message>
    <message>
        <source>open a note again</source>
        <translation>notitie heropenen</translation>
    </message>
    <message>
        <source>delete a note</source>
        <translation>notitie verwijderen</translation>
    </message>
    <message>
        <source>bring a note back</source>
        <translation>notitie terugzetten</translation>
    </message>
    <message>
        <source>Notes {count}</source>
        <translation>Notities {count}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Alle notities</translation>
    </message>
    <message>
        <source>List the notes, those in doubt, the trash</source>
        <translation>Lijst van de notities, de twijfelachtige, de prullenbak</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>Volgende notitie</translation>
    </message>
    <message>
        <source>Previous note</source>
        <translation>Vorige notitie</translation>
    </message>
    <message>
        <source>Mark the note as done, or as open again</source>
        <translation>De notitie als afgehandeld markeren, of heropenen</translation>
    </message>
    <message>
        <source>Note settled</source>
        <translation>Notitie afgehandeld</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>De notitie verwijderen</translation>
    </message>
    <message>
        <source>Put the note in the trash</source>
        <translation>De notitie in de prullenbak leggen</translation>
    </message>
    <message>
        <source>Bring the note back</source>
        <translation>De notitie terugzetten</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Terugzetten</translation>
    </message>
    <message>
        <source>Bring the note back from the trash</source>
        <translation>De notitie uit de prullenbak terugzetten</translation>
    </message>
</context>
<context>
    <name>NotesMarks</name>
    <message>
        <source>Notes: {kinds}</source>
        <translation>Notities: {kinds}</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n notitie</numerusform>
            <numerusform>%n notities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesModel</name>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
    <message>
        <source>Words noted</source>
        <translation>Genoteerde woorden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Perhaps these now</source>
        <translation>Misschien deze</translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation>Anker</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Details</translation>
    </message>
    <message numerus="yes">
        <source>%n anchor(s)</source>
        <translation>
            <numerusform>%n anker</numerusform>
            <numerusform>%n ankers</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ kept twice</source>
        <translation>▲ dubbel bewaard</translation>
    </message>
    <message>
        <source>{kind}, {place}: “{words}”</source>
        <translation>{kind}, {place}: “{words}”</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes {count}</source>
        <translation>Notities {count}</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Alle notities</translation>
    </message>
    <message>
        <source>Notes whose place in the text is in doubt</source>
        <translation>Notities waarvan de plaats in de tekst twijfelachtig is</translation>
    </message>
    <message>
        <source>Review {count}</source>
        <translation>Na te kijken {count}</translation>
    </message>
    <message>
        <source>Trash {count}</source>
        <translation>Prullenbak {count}</translation>
    </message>
    <message>
        <source>Deleted notes</source>
        <translation>Verwijderde notities</translation>
    </message>
    <message>
        <source>Look in notes</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Op plaats</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Nieuwste eerst</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Op soort</translation>
    </message>
    <message>
        <source>Order of the notes</source>
        <translation>Volgorde van de notities</translation>
    </message>
</context>
<context>
    <name>NotesReview</name>
    <message>
        <source>Select the words that the note is about first.</source>
        <translation>Selecteer eerst de woorden waarover de notitie gaat.</translation>
    </message>
    <message>
        <source>say where a note stands</source>
        <translation>plaats van een notitie bepalen</translation>
    </message>
    <message>
        <source>say where a note does not stand</source>
        <translation>plaats van een notitie verwerpen</translation>
    </message>
    <message>
        <source>The note stands on the selected words, or on those suggested</source>
        <translation>De notitie staat op de geselecteerde woorden, of op de voorgestelde</translation>
    </message>
    <message>
        <source>The note stands here</source>
        <translation>De notitie staat hier</translation>
    </message>
    <message>
        <source>The note does not stand on the words suggested</source>
        <translation>De notitie hoort niet bij de voorgestelde woorden</translation>
    </message>
    <message>
        <source>The note does not stand here</source>
        <translation>De notitie staat hier niet</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Niet hier</translation>
    </message>
</context>
<context>
    <name>NotesWriting</name>
    <message>
        <source>The note that you were writing when vdreader ended is open again.</source>
        <translation>De notitie die u schreef toen vdreader werd afgesloten, is weer open.</translation>
    </message>
    <message>
        <source>✓ Kept as a draft {time}</source>
        <translation>✓ Concept bewaard {time}</translation>
    </message>
    <message>
        <source>edit a note</source>
        <translation>notitie bewerken</translation>
    </message>
    <message>
        <source>add a note</source>
        <translation>notitie toevoegen</translation>
    </message>
    <message>
        <source>The note that you wrote in was in the trash. It is back.</source>
        <translation>De notitie waarin u schreef, lag in de prullenbak. Ze is terug.</translation>
    </message>
    <message>
        <source>Not saved, and kept open here: {reason}</source>
        <translation>Niet bewaard, blijft hier open: {reason}</translation>
    </message>
    <message>
        <source>There are no such words to add.</source>
        <translation>Er zijn geen zulke woorden om toe te voegen.</translation>
    </message>
    <message>
        <source>Write a note on the selected words, or on the sentence under the cursor</source>
        <translation>Een notitie schrijven bij de geselecteerde woorden, of bij de zin onder de cursor</translation>
    </message>
    <message>
        <source>New note…</source>
        <translation>Nieuwe notitie…</translation>
    </message>
    <message>
        <source>Edit the note…</source>
        <translation>De notitie bewerken…</translation>
    </message>
    <message>
        <source>Open the note under the cursor</source>
        <translation>De notitie onder de cursor openen</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>There is only one year in this language: nothing to look over.</source>
        <translation>In deze taal is er maar één jaar: er is geen overzicht.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Bezig met vergelijken…</translation>
    </message>
    <message>
        <source>{shown} of {all} meetings: those around the text that is open.</source>
        <translation>{shown} van {all} vergaderingen: die rond de geopende tekst.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>All years and what became of their passages</source>
        <translation>Alle jaren en wat van hun passages is geworden</translation>
    </message>
    <message>
        <source>Save the overview as a picture…</source>
        <translation>Het overzicht als afbeelding bewaren…</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG-afbeelding (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-afbeelding (*.png)</translation>
    </message>
    <message>
        <source>Save the overview</source>
        <translation>Het overzicht bewaren</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>ongewijzigd</translation>
    </message>
    <message>
        <source>reworded, split or merged</source>
        <translation>herschreven, gesplitst of samengevoegd</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verplaatst</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nieuw</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>weggevallen</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Overzicht</translation>
    </message>
    <message>
        <source>Arrows walk the sections, Space their flows, Enter opens, Esc goes back</source>
        <translation>Pijlen doorlopen de secties, de spatiebalk hun stromen; Enter opent, Esc keert terug</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Bewaren als afbeelding…</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Terug naar de tekst</translation>
    </message>
    <message>
        <source>The years as columns of sections, with what became of their passages</source>
        <translation>De jaren als kolommen van secties, met wat van hun passages is geworden</translation>
    </message>
    <message>
        <source>Point at a section or a flow: it is named here. A click opens it.</source>
        <translation>Wijs een sectie of een stroom aan: de naam verschijnt hier. Klik om te openen.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Typ een opdracht</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Put the panel away</source>
        <translation>Het paneel sluiten</translation>
    </message>
</context>
<context>
    <name>ParallelView</name>
    <message>
        <source>Text: {language}</source>
        <translation>Tekst: {language}</translation>
    </message>
</context>
<context>
    <name>PassagePicker</name>
    <message>
        <source>Link to a passage of {year}</source>
        <translation>Koppelen aan een passage van {year}</translation>
    </message>
    <message>
        <source>Words or number of the passage</source>
        <translation>Woorden of nummer van de passage</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Koppelen</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reden</translation>
    </message>
    <message>
        <source>Why they belong together, if you wish</source>
        <translation>Waarom ze bij elkaar horen, als u dat wenst</translation>
    </message>
    <message>
        <source>Linked &amp;by</source>
        <translation>Gekoppeld &amp;door</translation>
    </message>
    <message>
        <source>Your name, if you wish</source>
        <translation>Uw naam, als u dat wenst</translation>
    </message>
</context>
<context>
    <name>Preparing</name>
    <message>
        <source>Preparing… {percent} %</source>
        <translation>Voorbereiden… {percent} %</translation>
    </message>
    <message>
        <source>Stop preparing the texts for searching</source>
        <translation>Stoppen met de teksten voor het zoeken klaar te maken</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) not searched</source>
        <translation>
            <numerusform>%n tekst niet doorzocht</numerusform>
            <numerusform>%n teksten niet doorzocht</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepare these texts for searching</source>
        <translation>Deze teksten voor het zoeken klaarmaken</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Afdrukken</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Af&amp;drukken…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as…</source>
        <translation>&amp;Bewaren als…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Sl&amp;uiten</translation>
    </message>
    <message>
        <source>The open texts have nothing to print of this profile&apos;s kind.</source>
        <translation>De geopende teksten hebben niets af te drukken van de soort van dit profiel.</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>De pagina’s worden opgemaakt…</translation>
    </message>
    <message>
        <source>A print is saved as .pdf, .docx or .html; “{file}” ends otherwise.</source>
        <translation>Een afdruk wordt bewaard als .pdf, .docx of .html; “{file}” eindigt anders.</translation>
    </message>
    <message>
        <source>There is no printer on this computer; you can save a PDF instead.</source>
        <translation>Deze computer heeft geen printer; u kunt wel een pdf bewaren.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Bewaard: {file}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Naar de printer gestuurd.</translation>
    </message>
    <message>
        <source>Given up.</source>
        <translation>Afgebroken.</translation>
    </message>
    <message>
        <source>Laying out was given up.</source>
        <translation>De opmaak is afgebroken.</translation>
    </message>
</context>
<context>
    <name>PrintForm</name>
    <message>
        <source>Number every fifth &amp;line</source>
        <translation>Elke vijfde &amp;regel nummeren</translation>
    </message>
    <message>
        <source>&amp;Black and white</source>
        <translation>&amp;Zwart-wit</translation>
    </message>
    <message>
        <source>In the margin</source>
        <translation>In de marge</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Achteraan</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Helemaal niet</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Staand</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Liggend</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Geen</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Niemand wordt vermeld</translation>
    </message>
    <message>
        <source>Named in the file; leave it empty to name nobody</source>
        <translation>Vermeld in het bestand; laat leeg om niemand te vermelden</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Pr&amp;ofile</source>
        <translation>Pro&amp;fiel</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>&amp;Extent</source>
        <translation>&amp;Omvang</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notities</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>&amp;Markering</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>&amp;Tekstgrootte</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Taa&amp;l</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Auteur</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>The language of headings and labels on paper</source>
        <translation>De taal van titels en opschriften op papier</translation>
    </message>
    <message>
        <source>Both languages side by side</source>
        <translation>Beide talen naast elkaar</translation>
    </message>
    <message>
        <source>Two years with their changes</source>
        <translation>Twee jaren met hun wijzigingen</translation>
    </message>
    <message>
        <source>Timeline of the passage</source>
        <translation>Tijdlijn van de passage</translation>
    </message>
    <message>
        <source>Follow-up of commitments</source>
        <translation>Opvolging van de verbintenissen</translation>
    </message>
    <message>
        <source>Discrepancies between languages</source>
        <translation>Verschillen tussen de talen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notities</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Alle notities</translation>
    </message>
    <message>
        <source>Notes on the open texts</source>
        <translation>Notities bij de geopende teksten</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Section: {title}</source>
        <translation>Sectie: {title}</translation>
    </message>
    <message>
        <source>The changes that the filters let through</source>
        <translation>De wijzigingen die de filters doorlaten</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige pagina</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Volgende pagina</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breedte</translation>
    </message>
    <message>
        <source>As wide as there is room</source>
        <translation>Zo breed als er plaats is</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>De hele pagina</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>Pagina {n} van {all}</translation>
    </message>
</context>
<context>
    <name>PrintSaving</name>
    <message>
        <source>Save as</source>
        <translation>Bewaren als</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word processor (*.docx)</source>
        <translation>Tekstverwerker (*.docx)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webpagina (*.html)</translation>
    </message>
</context>
<context>
    <name>PrintStatus</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>The %n selected passage(s)</source>
        <translation>
            <numerusform>De %n geselecteerde passage</numerusform>
            <numerusform>De %n geselecteerde passages</numerusform>
        </translation>
    </message>
    <message>
        <source>The passage under the cursor</source>
        <translation>De passage onder de cursor</translation>
    </message>
    <message>
        <source>The passage {citation}</source>
        <translation>De passage {citation}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Afdrukken…</translation>
    </message>
    <message>
        <source>Print what lies open, with a preview</source>
        <translation>Afdrukken wat open ligt, met voorbeeld</translation>
    </message>
    <message>
        <source>Save as PDF, DOCX or HTML…</source>
        <translation>Bewaren als PDF, DOCX of HTML…</translation>
    </message>
    <message>
        <source>Save what lies open as a file for reading or for a word processor</source>
        <translation>Bewaren wat open ligt, om te lezen of voor een tekstverwerker</translation>
    </message>
</context>
<context>
    <name>ProfileRow</name>
    <message>
        <source>Choose or type one</source>
        <translation>Kiezen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profiel</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Bewaren</translation>
    </message>
    <message>
        <source>Keep these choices under this name</source>
        <translation>Deze keuzes onder deze naam bewaren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Delete the profile of this name</source>
        <translation>Het profiel met deze naam verwijderen</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason of your verdict</source>
        <translation>Reden van uw beslissing</translation>
    </message>
    <message>
        <source>Your name, if you wish</source>
        <translation>Uw naam, als u dat wenst</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reden</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Door</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Woorden</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Results of the search</source>
        <translation>Resultaten van de zoekopdracht</translation>
    </message>
    <message>
        <source>How often the words stand in the texts of each year; – where they do not</source>
        <translation>Hoe vaak de woorden in de teksten van elk jaar staan; – waar ze er niet staan</translation>
    </message>
    <message>
        <source>Other forms of the words, too: agreement finds agreements</source>
        <translation>Ook andere vormen van de woorden: akkoord vindt akkoorden</translation>
    </message>
    <message>
        <source>Their counterparts in the other language, too, as the terms have them</source>
        <translation>Ook hun tegenhangers in de andere taal, volgens de termen</translation>
    </message>
    <message>
        <source>The most telling passages first, not the newest</source>
        <translation>De meest sprekende passages eerst, niet de nieuwste</translation>
    </message>
    <message>
        <source>Word forms</source>
        <translation>Woordvormen</translation>
    </message>
    <message>
        <source>Other language</source>
        <translation>Andere taal</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>Op gewicht</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Kop</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Label</translation>
    </message>
    <message>
        <source>another form</source>
        <translation>andere vorm</translation>
    </message>
    <message>
        <source>other language</source>
        <translation>andere taal</translation>
    </message>
    <message>
        <source>{passages} in {texts}</source>
        <translation>{passages} in {texts}</translation>
    </message>
    <message>
        <source>the first {count} are listed</source>
        <translation>de eerste {count} staan hier</translation>
    </message>
</context>
<context>
    <name>SearchFeature</name>
    <message>
        <source>Write in the field above what to look for: words, “a phrase”, coopér*, -word, police OR customs, language:nl, year:2021.</source>
        <translation>Schrijf in het veld bovenaan wat gezocht moet worden: woorden, “een uitdrukking”, samenw*, -woord, politie OF douane, taal:nl, jaar:2021.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was found yet; %n text(s) are still to be searched.</source>
        <translation>
            <numerusform>Nog niets gevonden; %n tekst moet nog doorzocht worden.</numerusform>
            <numerusform>Nog niets gevonden; %n teksten moeten nog doorzocht worden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found for “{query}”.</source>
        <translation>Voor “{query}” is niets gevonden.</translation>
    </message>
    <message>
        <source>Perhaps another form of the word stands there: “Word forms”.</source>
        <translation>Misschien staat er een andere vorm van het woord: “Woordvormen”.</translation>
    </message>
    <message>
        <source>Search in all texts</source>
        <translation>Zoeken in alle teksten</translation>
    </message>
    <message>
        <source>Find in the open text</source>
        <translation>Zoeken in de geopende tekst</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Volgend resultaat</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Vorig resultaat</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>What the last search has found</source>
        <translation>Wat de laatste zoekopdracht gevonden heeft</translation>
    </message>
    <message numerus="yes">
        <source>Search in %n text(s)</source>
        <translation>
            <numerusform>Zoeken in %n tekst</numerusform>
            <numerusform>Zoeken in de %n teksten</numerusform>
        </translation>
    </message>
    <message>
        <source>Words, “a phrase”, coopér*, -word, police OR customs, language:nl, year:2021</source>
        <translation>Woorden, “een uitdrukking”, samenw*, -woord, politie OF douane, taal:nl, jaar:2021</translation>
    </message>
    <message>
        <source>Results {count}</source>
        <translation>Resultaten {count}</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>{year} · known, not included</source>
        <translation>{year} · bekend, niet opgenomen</translation>
    </message>
</context>
<context>
    <name>SectionsPane</name>
    <message>
        <source>Sections</source>
        <translation>Secties</translation>
    </message>
    <message>
        <source>Meetings, documents and sections</source>
        <translation>Ontmoetingen, documenten en secties</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Sneltoetsen</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>▲ Corpus damaged, %n file(s)</source>
        <translation>
            <numerusform>▲ Corpus beschadigd, %n bestand</numerusform>
            <numerusform>▲ Corpus beschadigd, %n bestanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Corpus verified</source>
        <translation>Corpus geverifieerd</translation>
    </message>
    <message>
        <source>Notes saved {time}</source>
        <translation>Notities bewaard {time}</translation>
    </message>
    <message>
        <source>Notes not saved</source>
        <translation>Notities niet bewaard</translation>
    </message>
    <message>
        <source>Scrolling in step</source>
        <translation>Samen schuiven</translation>
    </message>
    <message>
        <source>Scrolling released</source>
        <translation>Los schuiven</translation>
    </message>
</context>
<context>
    <name>TermDialog</name>
    <message>
        <source>Several expressions of the same: put | between them, the usual one first.</source>
        <translation>Meerdere uitdrukkingen voor hetzelfde: scheid ze met |, de gebruikelijkste eerst.</translation>
    </message>
    <message>
        <source>&amp;French</source>
        <translation>&amp;Frans</translation>
    </message>
    <message>
        <source>&amp;Dutch</source>
        <translation>&amp;Nederlands</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation>S&amp;terkte</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Opmerking</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Body</source>
        <translation>Orgaan</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Letterwoord</translation>
    </message>
    <message>
        <source>Place name</source>
        <translation>Plaatsnaam</translation>
    </message>
    <message>
        <source>Adjective</source>
        <translation>Bijvoeglijk naamwoord</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>Nuance</translation>
    </message>
    <message>
        <source>Commitment verb</source>
        <translation>Werkwoord van verbintenis</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Begrip</translation>
    </message>
    <message>
        <source>{kind}, strength {n}</source>
        <translation>{kind}, sterkte {n}</translation>
    </message>
    <message>
        <source>Everyday word</source>
        <translation>Alledaags woord</translation>
    </message>
    <message>
        <source>Of {name}</source>
        <translation>Van {name}</translation>
    </message>
</context>
<context>
    <name>TermsFeature</name>
    <message>
        <source>No known term stands in this passage.</source>
        <translation>Geen bekende term in deze passage.</translation>
    </message>
    <message>
        <source>No term has these words.</source>
        <translation>Geen enkele term bevat deze woorden.</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>Nieuwe term</translation>
    </message>
    <message>
        <source>Change a term</source>
        <translation>Een term wijzigen</translation>
    </message>
    <message>
        <source>add a term</source>
        <translation>term toevoegen</translation>
    </message>
    <message>
        <source>change a term</source>
        <translation>term wijzigen</translation>
    </message>
    <message>
        <source>remove a term</source>
        <translation>term verwijderen</translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation>Termen exporteren</translation>
    </message>
    <message>
        <source>TBX (*.tbx)</source>
        <translation>TBX (*.tbx)</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termen</translation>
    </message>
    <message>
        <source>The terms of the passage under the cursor</source>
        <translation>De termen van de passage onder de cursor</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Toevoegen…</translation>
    </message>
    <message>
        <source>Add a term of your own</source>
        <translation>Een eigen term toevoegen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Change this term</source>
        <translation>Deze term wijzigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Verwijderen</translation>
    </message>
    <message>
        <source>Remove this term</source>
        <translation>Deze term verwijderen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporteren…</translation>
    </message>
    <message>
        <source>Write all terms to a TBX file</source>
        <translation>Alle termen naar een TBX-bestand schrijven</translation>
    </message>
    <message>
        <source>Add a term…</source>
        <translation>Een term toevoegen…</translation>
    </message>
    <message>
        <source>Change the term…</source>
        <translation>De term wijzigen…</translation>
    </message>
    <message>
        <source>Remove the term</source>
        <translation>De term verwijderen</translation>
    </message>
    <message>
        <source>Export the terms…</source>
        <translation>De termen exporteren…</translation>
    </message>
    <message>
        <source>Terms {count}</source>
        <translation>Termen {count}</translation>
    </message>
</context>
<context>
    <name>TermsModel</name>
    <message>
        <source>Counterpart</source>
        <translation>Tegenhanger</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Opmerking</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Eigen term</translation>
    </message>
    <message>
        <source>▲ Look: not found</source>
        <translation>▲ Nakijken: niet gevonden</translation>
    </message>
    <message>
        <source>✓ Stands there</source>
        <translation>✓ Aanwezig</translation>
    </message>
    <message>
        <source>✓ Stands there in parts</source>
        <translation>✓ Deels aanwezig</translation>
    </message>
    <message>
        <source>{first_language}: {first}
{second_language}: {second}</source>
        <translation>{first_language}: {first}
{second_language}: {second}</translation>
    </message>
</context>
<context>
    <name>TermsPanel</name>
    <message>
        <source>Terms</source>
        <translation>Termen</translation>
    </message>
    <message>
        <source>Search all terms</source>
        <translation>Een term zoeken</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Said first</source>
        <translation>Eerste vermelding</translation>
    </message>
    <message>
        <source>Carried on</source>
        <translation>Overgenomen</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Weggevallen</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Niet vermeld</translation>
    </message>
    <message>
        <source>Back after an absence</source>
        <translation>Terug na afwezigheid</translation>
    </message>
</context>
<context>
    <name>TimelineFeature</name>
    <message>
        <source>Nothing in the other language answers to this passage.</source>
        <translation>Niets in de andere taal beantwoordt aan deze passage.</translation>
    </message>
    <message>
        <source>There is no other year in this language to follow it to.</source>
        <translation>Er is geen ander jaar in deze taal om de passage te volgen.</translation>
    </message>
    <message>
        <source>No other year says this.</source>
        <translation>Geen ander jaar zegt dit.</translation>
    </message>
    <message>
        <source>Looked for in the {near} nearest of {all} meetings.</source>
        <translation>Gezocht in de {near} dichtstbijzijnde van {all} vergaderingen.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Tijdlijn</translation>
    </message>
    <message>
        <source>Where the passage under the cursor comes from and where it goes</source>
        <translation>Waar de passage onder de cursor vandaan komt en wat ervan wordt</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Tekst</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Timeline of the passage</source>
        <translation>Tijdlijn van de passage</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>Undo: {deed}</source>
        <translation>Ongedaan maken: {deed}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo: {deed}</source>
        <translation>Opnieuw: {deed}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw</translation>
    </message>
</context>
<context>
    <name>VerdictsFeature</name>
    <message>
        <source>confirm a match</source>
        <translation>koppeling bevestigen</translation>
    </message>
    <message>
        <source>break a match</source>
        <translation>koppeling verbreken</translation>
    </message>
    <message>
        <source>{place} belongs together with:</source>
        <translation>{place} hoort bij:</translation>
    </message>
    <message>
        <source>link two passages</source>
        <translation>twee passages koppelen</translation>
    </message>
    <message>
        <source>change a kind</source>
        <translation>soort wijzigen</translation>
    </message>
    <message>
        <source>give a reason</source>
        <translation>reden opgeven</translation>
    </message>
    <message>
        <source>withdraw a verdict</source>
        <translation>beslissing intrekken</translation>
    </message>
    <message>
        <source>Break only</source>
        <translation>Alleen verbreken</translation>
    </message>
    <message>
        <source>Confirm the match</source>
        <translation>De koppeling bevestigen</translation>
    </message>
    <message>
        <source>They belong together</source>
        <translation>Ze horen bij elkaar</translation>
    </message>
    <message>
        <source>Break the match</source>
        <translation>De koppeling verbreken</translation>
    </message>
    <message>
        <source>They do not belong together</source>
        <translation>Ze horen niet bij elkaar</translation>
    </message>
    <message>
        <source>Link to a passage…</source>
        <translation>Koppelen aan een passage…</translation>
    </message>
    <message>
        <source>Choose a passage of the other year that this one belongs to</source>
        <translation>De passage van het andere jaar kiezen waarbij deze hoort</translation>
    </message>
    <message>
        <source>Of another kind</source>
        <translation>Van een andere soort</translation>
    </message>
    <message>
        <source>Say that the change is: {kind}</source>
        <translation>De wijziging aanmerken als: {kind}</translation>
    </message>
    <message>
        <source>Reason of your verdict…</source>
        <translation>Reden van uw beslissing…</translation>
    </message>
    <message>
        <source>Withdraw your verdict</source>
        <translation>Uw beslissing intrekken</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The settings cannot be written to {file}; sizes and position will not be remembered.</source>
        <translation>De instellingen kunnen niet naar {file} worden geschreven; afmetingen en positie worden niet onthouden.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Kept</source>
        <translation>Ongewijzigd</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Herschreven</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verplaatst</translation>
    </message>
    <message>
        <source>Moved and reworded</source>
        <translation>Verplaatst en herschreven</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Gesplitst</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Samengevoegd</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Weggevallen</translation>
    </message>
    <message>
        <source>Joint declaration</source>
        <translation>Gezamenlijke verklaring</translation>
    </message>
    <message>
        <source>Press conference</source>
        <translation>Persconferentie</translation>
    </message>
    <message>
        <source>Paris</source>
        <translation>Parijs</translation>
    </message>
    <message>
        <source>Brussels</source>
        <translation>Brussel</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Preambule</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Frans</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Duits</translation>
    </message>
    <message>
        <source>The same text</source>
        <translation>Dezelfde tekst</translation>
    </message>
    <message>
        <source>The same named things: {terms}</source>
        <translation>Dezelfde namen: {terms}</translation>
    </message>
    <message>
        <source>The same heading: {terms}</source>
        <translation>Dezelfde titel: {terms}</translation>
    </message>
    <message>
        <source>The same words: {terms}</source>
        <translation>Dezelfde woorden: {terms}</translation>
    </message>
    <message>
        <source>Words that say the same: {terms}</source>
        <translation>Woorden die hetzelfde zeggen: {terms}</translation>
    </message>
    <message>
        <source>Nothing in the other text answers to it</source>
        <translation>Niets in de andere tekst beantwoordt eraan</translation>
    </message>
    <message>
        <source>{citation}, sentence {number}</source>
        <translation>{citation}, zin {number}</translation>
    </message>
    <message>
        <source>the Belgian Prime Minister&apos;s site</source>
        <translation>de website van de Belgische eerste minister</translation>
    </message>
    <message>
        <source>the Belgian Prime Minister&apos;s site (archives)</source>
        <translation>de website van de Belgische eerste minister (archief)</translation>
    </message>
    <message>
        <source>Said and signed</source>
        <translation>Gezegd en ondertekend</translation>
    </message>
    <message>
        <source>Signed only</source>
        <translation>Alleen ondertekend</translation>
    </message>
    <message>
        <source>Said only</source>
        <translation>Alleen gezegd</translation>
    </message>
    <message>
        <source>Decided by reading</source>
        <translation>Beslist bij lezing</translation>
    </message>
    <message>
        <source>Found automatically</source>
        <translation>Automatisch gevonden</translation>
    </message>
    <message>
        <source>Your verdict: they belong together</source>
        <translation>Uw beslissing: ze horen bij elkaar</translation>
    </message>
    <message>
        <source>Your verdict: they do not belong together</source>
        <translation>Uw beslissing: ze horen niet bij elkaar</translation>
    </message>
    <message>
        <source>Your verdict: linked</source>
        <translation>Uw beslissing: gekoppeld</translation>
    </message>
    <message>
        <source>Your verdict: another kind</source>
        <translation>Uw beslissing: andere soort</translation>
    </message>
</context>
</TS>
