<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About vdreader</source>
        <translation>À propos de vdreader</translation>
    </message>
    <message>
        <source>A comparison reader for joint declarations. It opens no network connection.</source>
        <translation>Lecteur comparatif de déclarations communes. N’ouvre aucune connexion réseau.</translation>
    </message>
    <message>
        <source>Corpus {fingerprint}: {count} documents.</source>
        <translation>Corpus {fingerprint}&#xa0;: {count} documents.</translation>
    </message>
    <message>
        <source>Licensed under the EUPL 1.2. Fonts: Noto, under the OFL 1.1.</source>
        <translation>Sous licence EUPL&#xa0;1.2. Polices&#xa0;: Noto, sous licence OFL&#xa0;1.1.</translation>
    </message>
</context>
<context>
    <name>AcceptDialog</name>
    <message>
        <source>Accept a discrepancy</source>
        <translation>Accepter un écart</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Why nothing needs to be done</source>
        <translation>Pourquoi il n’y a rien à faire</translation>
    </message>
    <message>
        <source>Accepted &amp;by</source>
        <translation>Accepté &amp;par</translation>
    </message>
    <message>
        <source>Your name, if you wish</source>
        <translation>Votre nom, si vous le souhaitez</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
</context>
<context>
    <name>Accepting</name>
    <message>
        <source>accept a discrepancy</source>
        <translation>acceptation d’un écart</translation>
    </message>
    <message>
        <source>withdraw an acceptance</source>
        <translation>retrait d’une acceptation</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Accepter…</translation>
    </message>
    <message>
        <source>Accept the discrepancy…</source>
        <translation>Accepter l’écart…</translation>
    </message>
    <message>
        <source>Accept this discrepancy, with a reason</source>
        <translation>Accepter cet écart, avec un motif</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Withdraw the acceptance</source>
        <translation>Retirer l’acceptation</translation>
    </message>
    <message>
        <source>Take the acceptance back</source>
        <translation>Revenir sur l’acceptation</translation>
    </message>
</context>
<context>
    <name>AlignmentEditing</name>
    <message>
        <source>There is only one language here: nothing to align it with.</source>
        <translation>Une seule langue est disponible ici&#xa0;: rien à aligner.</translation>
    </message>
    <message>
        <source>Aligning the two languages…</source>
        <translation>Alignement des deux langues…</translation>
    </message>
    <message>
        <source>confirm a bead</source>
        <translation>confirmation d’un segment</translation>
    </message>
    <message>
        <source>merge two beads</source>
        <translation>fusion de deux segments</translation>
    </message>
    <message>
        <source>split a bead</source>
        <translation>scission d’un segment</translation>
    </message>
    <message>
        <source>shift a sentence</source>
        <translation>déplacement d’une phrase</translation>
    </message>
    <message>
        <source>import an alignment</source>
        <translation>importation d’un alignement</translation>
    </message>
    <message>
        <source>&amp;Alignment</source>
        <translation>A&amp;lignement</translation>
    </message>
    <message>
        <source>Alignment</source>
        <translation>Alignement</translation>
    </message>
    <message>
        <source>Which sentences belong together</source>
        <translation>Quelles phrases se correspondent</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Confirm the bead</source>
        <translation>Confirmer le segment aligné</translation>
    </message>
    <message>
        <source>What is lit on both sides says the same</source>
        <translation>Ce qui est éclairé des deux côtés dit la même chose</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge with the next</source>
        <translation>Fusionner avec le suivant</translation>
    </message>
    <message>
        <source>Make one of what is lit and what follows</source>
        <translation>Réunir ce qui est éclairé et ce qui suit</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scinder</translation>
    </message>
    <message>
        <source>Split after the sentence</source>
        <translation>Scinder après la phrase</translation>
    </message>
    <message>
        <source>Part what is lit after the sentence under the cursor</source>
        <translation>Séparer ce qui est éclairé après la phrase sous le curseur</translation>
    </message>
    <message>
        <source>↑</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>Shift the first sentence up</source>
        <translation>Rattacher la première phrase à ce qui précède</translation>
    </message>
    <message>
        <source>Move the first lit sentence, on the cursor&apos;s side, to what stands before</source>
        <translation>Rattacher la première phrase éclairée, du côté du curseur, au segment précédent</translation>
    </message>
    <message>
        <source>↓</source>
        <translation>↓</translation>
    </message>
    <message>
        <source>Shift the last sentence down</source>
        <translation>Rattacher la dernière phrase à ce qui suit</translation>
    </message>
    <message>
        <source>Move the last lit sentence, on the cursor&apos;s side, to what follows</source>
        <translation>Rattacher la dernière phrase éclairée, du côté du curseur, au segment suivant</translation>
    </message>
    <message>
        <source>Next ▲</source>
        <translation>▲ suivant</translation>
    </message>
    <message>
        <source>Next doubtful bead</source>
        <translation>Segment douteux suivant</translation>
    </message>
    <message>
        <source>Go to the next place where the alignment is not sure</source>
        <translation>Aller au prochain endroit où l’alignement est incertain</translation>
    </message>
    <message>
        <source>Alignment {share} %</source>
        <translation>Alignement {share}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>AlignmentFiles</name>
    <message>
        <source>Export the alignment</source>
        <translation>Exporter l’alignement</translation>
    </message>
    <message>
        <source>TMX (*.tmx)</source>
        <translation>TMX (*.tmx)</translation>
    </message>
    <message>
        <source>Import an alignment</source>
        <translation>Importer un alignement</translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) taken up.</source>
        <translation>
            <numerusform>%n correction reprise.</numerusform>
            <numerusform>%n corrections reprises.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) not of these texts.</source>
        <translation>
            <numerusform>%n correction étrangère à ces textes.</numerusform>
            <numerusform>%n corrections étrangères à ces textes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the alignment…</source>
        <translation>Exporter l’alignement…</translation>
    </message>
    <message>
        <source>Write a TMX file</source>
        <translation>Enregistrer un fichier TMX</translation>
    </message>
    <message>
        <source>Import an alignment…</source>
        <translation>Importer un alignement…</translation>
    </message>
    <message>
        <source>Take up the corrections of a TMX file</source>
        <translation>Reprendre les corrections d’un fichier TMX</translation>
    </message>
</context>
<context>
    <name>AlignmentPanel</name>
    <message>
        <source>Alignment of the two languages</source>
        <translation>Alignement des deux langues</translation>
    </message>
    <message>
        <source>Sentences</source>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Align sentence by sentence</source>
        <translation>Aligner phrase par phrase</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Align passage by passage</source>
        <translation>Aligner passage par passage</translation>
    </message>
    <message>
        <source>{share} % confirmed</source>
        <translation>{share}&#xa0;% confirmés</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n douteux</numerusform>
            <numerusform>%n douteux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Put this message away</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Beads</name>
    <message>
        <source>✓ Confirmed</source>
        <translation>✓ Confirmé</translation>
    </message>
    <message>
        <source>{share} % sure</source>
        <translation>sûr à {share}&#xa0;%</translation>
    </message>
    <message>
        <source>without counterpart</source>
        <translation>sans équivalent</translation>
    </message>
    <message>
        <source>{n} with {m}</source>
        <translation>{n} pour {m}</translation>
    </message>
    <message>
        <source>What speaks for it: {evidence}</source>
        <translation>Ce qui l’appuie&#xa0;: {evidence}</translation>
    </message>
    <message>
        <source>{name} {ratio}</source>
        <translation>{name} {ratio}</translation>
    </message>
    <message>
        <source>{name}: {terms}</source>
        <translation>{name}&#xa0;: {terms}</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>names</source>
        <translation>noms</translation>
    </message>
    <message>
        <source>words alike</source>
        <translation>mots apparentés</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>termes</translation>
    </message>
    <message>
        <source>words that often stand together</source>
        <translation>mots souvent associés</translation>
    </message>
    <message>
        <source>the same place in the text</source>
        <translation>même place dans le texte</translation>
    </message>
    <message>
        <source>length against length</source>
        <translation>rapport de longueur</translation>
    </message>
    <message>
        <source>found elsewhere in the text</source>
        <translation>trouvé ailleurs dans le texte</translation>
    </message>
</context>
<context>
    <name>BeadsModel</name>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Rompre</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Relier…</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
</context>
<context>
    <name>ChangesPane</name>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Redline</source>
        <translation>Marqué</translation>
    </message>
    <message>
        <source>Old and new words in one text</source>
        <translation>Mots anciens et nouveaux dans un seul texte</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>The old words beside the new ones</source>
        <translation>Les mots anciens à côté des nouveaux</translation>
    </message>
    <message>
        <source>Said and signed</source>
        <translation>Dit et signé</translation>
    </message>
    <message>
        <source>Changes since {year}</source>
        <translation>Changements depuis {year}</translation>
    </message>
    <message>
        <source>Show or hide the changes of this kind</source>
        <translation>Afficher ou masquer les changements de ce type</translation>
    </message>
    <message>
        <source>{all} changes · F7 next · Shift+F7 previous</source>
        <translation>{all} changements · F7 suivant · Maj+F7 précédent</translation>
    </message>
    <message>
        <source>{n} of {all} · F7 next · Shift+F7 previous</source>
        <translation>{n} sur {all} · F7 suivant · Maj+F7 précédent</translation>
    </message>
    <message>
        <source>Go to {place}</source>
        <translation>Aller à {place}</translation>
    </message>
</context>
<context>
    <name>Comparing</name>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison en cours…</translation>
    </message>
    <message>
        <source>There is no older text in this language to compare with.</source>
        <translation>Aucun texte plus ancien dans cette langue n’est disponible pour la comparaison.</translation>
    </message>
    <message>
        <source>The other end of the change</source>
        <translation>L’autre bout du changement</translation>
    </message>
    <message>
        <source>Where the passage stood in the older text, and back again</source>
        <translation>Là où se trouvait le passage dans le texte plus ancien, et retour</translation>
    </message>
    <message>
        <source>Changes side by side</source>
        <translation>Changements côte à côte</translation>
    </message>
    <message>
        <source>Show typographic differences</source>
        <translation>Afficher les différences typographiques</translation>
    </message>
    <message>
        <source>Mark what only changes the writing: quotation marks, spaces, capitals</source>
        <translation>Marquer ce qui ne touche que la graphie&#xa0;: guillemets, espaces, majuscules</translation>
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
            <numerusform>%n texte</numerusform>
            <numerusform>%n textes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of %n passage(s) of this change</source>
        <translation>
            <numerusform>%n seul passage dans ce changement</numerusform>
            <numerusform>un des %n passages de ce changement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>“{document}” has no passage “{passage}”.</source>
        <translation>«&#xa0;{document}&#xa0;» n’a pas de passage «&#xa0;{passage}&#xa0;».</translation>
    </message>
    <message>
        <source>Not in the library: {languages}. It can be had from {where}.</source>
        <translation>Absent de la bibliothèque&#xa0;: {languages}. À consulter sur {where}.</translation>
    </message>
</context>
<context>
    <name>Discrepancies</name>
    <message>
        <source>Nothing was found that asks to be looked at.</source>
        <translation>Rien n’appelle d’examen.</translation>
    </message>
    <message>
        <source>There is only one language here: nothing to check it against.</source>
        <translation>Une seule langue est disponible ici&#xa0;: rien avec quoi la confronter.</translation>
    </message>
    <message>
        <source>Checking one language against the other…</source>
        <translation>Confrontation des deux langues…</translation>
    </message>
    <message numerus="yes">
        <source>%n discrepancy(s) to look at</source>
        <translation>
            <numerusform>%n écart à examiner</numerusform>
            <numerusform>%n écarts à examiner</numerusform>
        </translation>
    </message>
    <message>
        <source>Discrepancies</source>
        <translation>Écarts</translation>
    </message>
    <message>
        <source>Where the two languages may part</source>
        <translation>Où les deux langues semblent diverger</translation>
    </message>
    <message>
        <source>Next discrepancy</source>
        <translation>Écart suivant</translation>
    </message>
    <message>
        <source>Previous discrepancy</source>
        <translation>Écart précédent</translation>
    </message>
    <message>
        <source>Discrepancies {languages} {count}</source>
        <translation>Écarts {languages} {count}</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong that should not: this is our mistake, not yours. You can go on reading; the details below help us to mend it.</source>
        <translation>Un incident s’est produit qui n’aurait pas dû&#xa0;: l’erreur est de notre fait, non du vôtre. Vous pouvez poursuivre la lecture&#xa0;; les détails ci-dessous nous aideront à la corriger.</translation>
    </message>
    <message>
        <source>The corpus cannot be opened ({path}: {reason}); install vdreader again.</source>
        <translation>Le corpus ne peut être ouvert ({path}&#xa0;: {reason})&#xa0;; réinstallez vdreader.</translation>
    </message>
    <message>
        <source>The list of the corpus, {path}, is damaged; install vdreader again.</source>
        <translation>La liste du corpus, {path}, est endommagée&#xa0;; réinstallez vdreader.</translation>
    </message>
    <message>
        <source>“{name}” is known but not bundled; it can be had from {where}.</source>
        <translation>«&#xa0;{name}&#xa0;» est connu mais non inclus&#xa0;; on peut le consulter sur {where}.</translation>
    </message>
    <message>
        <source>There is no document “{name}”; `vdreader corpus list` names them all.</source>
        <translation>Il n’y a pas de document «&#xa0;{name}&#xa0;»&#xa0;; `vdreader corpus list` les énumère tous.</translation>
    </message>
    <message>
        <source>The corpus file {file} is missing; install vdreader again to restore it.</source>
        <translation>Le fichier {file} du corpus manque&#xa0;; réinstallez vdreader pour le rétablir.</translation>
    </message>
    <message>
        <source>The corpus file {file} is not the file that was shipped; install vdreader again to restore it.</source>
        <translation>Le fichier {file} du corpus n’est pas celui d’origine&#xa0;; réinstallez vdreader pour le rétablir.</translation>
    </message>
    <message>
        <source>The corpus file {file} cannot be read; install vdreader again to restore it.</source>
        <translation>Le fichier {file} du corpus est illisible&#xa0;; réinstallez vdreader pour le rétablir.</translation>
    </message>
    <message>
        <source>The corpus file {file} cannot be read ({problem}); install vdreader again.</source>
        <translation>Le fichier {file} du corpus est illisible ({problem})&#xa0;; réinstallez vdreader.</translation>
    </message>
    <message>
        <source>The terms file {file} of the corpus cannot be read; install vdreader again.</source>
        <translation>Le fichier de termes {file} du corpus est illisible&#xa0;; réinstallez vdreader.</translation>
    </message>
    <message>
        <source>The fonts are missing from {folder}; install vdreader again.</source>
        <translation>Les polices manquent dans {folder}&#xa0;; réinstallez vdreader.</translation>
    </message>
    <message>
        <source>The font {file} cannot be used; install vdreader again.</source>
        <translation>La police {file} est inutilisable&#xa0;; réinstallez vdreader.</translation>
    </message>
    <message>
        <source>“{id}” cannot be compared with itself; name two documents.</source>
        <translation>«&#xa0;{id}&#xa0;» ne peut être comparé à lui-même&#xa0;; indiquez deux documents.</translation>
    </message>
    <message>
        <source>“{old}” and “{new}” are in different languages; compare two texts of one language.</source>
        <translation>«&#xa0;{old}&#xa0;» et «&#xa0;{new}&#xa0;» sont dans des langues différentes&#xa0;; comparez deux textes d’une même langue.</translation>
    </message>
    <message>
        <source>There is no passage “{passage}”; name it as YEAR/KIND.LANG#ID.</source>
        <translation>Il n’y a pas de passage «&#xa0;{passage}&#xa0;»&#xa0;; indiquez-le sous la forme YEAR/KIND.LANG#ID.</translation>
    </message>
    <message>
        <source>The text does not start with a front matter between two lines “+++”.</source>
        <translation>Le texte ne commence pas par un en-tête entre deux lignes «&#xa0;+++&#xa0;».</translation>
    </message>
    <message>
        <source>The front matter cannot be read: {reason}.</source>
        <translation>L’en-tête du texte est illisible&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The front matter lacks “{key}”.</source>
        <translation>Il manque «&#xa0;{key}&#xa0;» dans l’en-tête du texte.</translation>
    </message>
    <message>
        <source>The “date” of the front matter is not a date.</source>
        <translation>La «&#xa0;date&#xa0;» de l’en-tête n’est pas une date.</translation>
    </message>
    <message>
        <source>The text is nested too deeply to be read.</source>
        <translation>Le texte comporte trop de niveaux imbriqués pour être lu.</translation>
    </message>
    <message>
        <source>The terms file must start with the columns {columns}.</source>
        <translation>Le fichier de termes doit commencer par les colonnes {columns}.</translation>
    </message>
    <message>
        <source>Line {number} of the terms file is not a term: {error}.</source>
        <translation>La ligne {number} du fichier de termes n’est pas un terme&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>Line {number} of the terms file lacks an expression.</source>
        <translation>Il manque une expression à la ligne {number} du fichier de termes.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {problem}.</source>
        <translation>Le fichier {file} est illisible&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>The file {file} cannot be read: {reason}.</source>
        <translation>Le fichier {file} est illisible&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The file {file} is larger than 64 MB.</source>
        <translation>Le fichier {file} dépasse 64 Mo.</translation>
    </message>
    <message>
        <source>The file {file} is not text in UTF-8.</source>
        <translation>Le fichier {file} n’est pas du texte en UTF-8.</translation>
    </message>
    <message>
        <source>The file {path} could not be written: {reason}.</source>
        <translation>Le fichier {path} n’a pu être enregistré&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” could not be written: {why}.</source>
        <translation>«&#xa0;{path}&#xa0;» n’a pu être enregistré&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>A picture is saved as .svg or .png; “{file}” ends otherwise.</source>
        <translation>Une image s’enregistre en .svg ou en .png&#xa0;; «&#xa0;{file}&#xa0;» se termine autrement.</translation>
    </message>
    <message>
        <source>The picture cannot be written to {file}: choose another place.</source>
        <translation>L’image ne peut être enregistrée dans {file}&#xa0;: choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Notes are exported to files that end in {formats}.</source>
        <translation>Les notes s’exportent dans des fichiers se terminant par {formats}.</translation>
    </message>
    <message>
        <source>The file is not a TMX file: it does not start with a &lt;tmx&gt; element.</source>
        <translation>Ce n’est pas un fichier TMX&#xa0;: il ne commence pas par un élément &lt;tmx&gt;.</translation>
    </message>
    <message>
        <source>The TMX file does not say which passages its units are; only files written by vdreader can be taken up again.</source>
        <translation>Le fichier TMX n’indique pas à quels passages appartiennent ses unités&#xa0;; seuls les fichiers produits par vdreader peuvent être repris.</translation>
    </message>
    <message>
        <source>The TMX file is larger than 64 MB; export a smaller one.</source>
        <translation>Le fichier TMX dépasse 64 Mo&#xa0;; exportez-en un plus petit.</translation>
    </message>
    <message>
        <source>The TMX file is broken in line {line}.</source>
        <translation>Le fichier TMX est corrompu à la ligne {line}.</translation>
    </message>
    <message>
        <source>The TMX file has an encoding that cannot be read.</source>
        <translation>L’encodage du fichier TMX est illisible.</translation>
    </message>
    <message>
        <source>The TMX file has a document type declaration, which is refused for safety; remove its &lt;!DOCTYPE …&gt; line.</source>
        <translation>Le fichier TMX contient une déclaration de type de document, refusée par sécurité&#xa0;; supprimez la ligne &lt;!DOCTYPE …&gt;.</translation>
    </message>
    <message>
        <source>The TMX file names a level or a sentence that cannot be read.</source>
        <translation>Le fichier TMX indique un niveau ou une phrase illisible.</translation>
    </message>
    <message>
        <source>The file is not JSON-LD that can be read.</source>
        <translation>Le fichier n’est pas du JSON-LD lisible.</translation>
    </message>
    <message>
        <source>A note of the file lacks what every note has.</source>
        <translation>Une note du fichier est incomplète.</translation>
    </message>
    <message>
        <source>The file holds no annotations of the W3C model.</source>
        <translation>Le fichier ne contient pas d’annotations au modèle du W3C.</translation>
    </message>
    <message>
        <source>A note of the file has something else where text should be.</source>
        <translation>Une note du fichier contient autre chose que du texte là où il en faut.</translation>
    </message>
    <message>
        <source>Name {count} documents at most for this print.</source>
        <translation>Indiquez {count} documents au plus pour cette impression.</translation>
    </message>
    <message>
        <source>There is no older text to compare “{name}” with.</source>
        <translation>Il n’y a pas de texte plus ancien auquel comparer «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>The library has no two texts to compare.</source>
        <translation>La bibliothèque n’a pas deux textes à comparer.</translation>
    </message>
    <message>
        <source>Name a passage as YEAR/KIND.LANG#ID.</source>
        <translation>Indiquez un passage sous la forme YEAR/KIND.LANG#ID.</translation>
    </message>
    <message>
        <source>“{name}” has no other language here to be checked with.</source>
        <translation>«&#xa0;{name}&#xa0;» n’existe ici dans aucune autre langue avec laquelle le confronter.</translation>
    </message>
    <message>
        <source>The PDF file could not be begun; there may be no room left for it.</source>
        <translation>Le fichier PDF n’a pu être créé&#xa0;; l’espace disque manque peut-être.</translation>
    </message>
    <message>
        <source>The printer does not take the job; look whether it is on, or save a PDF.</source>
        <translation>L’imprimante refuse le travail&#xa0;; vérifiez qu’elle est allumée, ou enregistrez un PDF.</translation>
    </message>
    <message>
        <source>The printer stopped; nothing more was printed.</source>
        <translation>L’imprimante s’est arrêtée&#xa0;; rien de plus n’a été imprimé.</translation>
    </message>
    <message>
        <source>There is no note “{ident}”.</source>
        <translation>Il n’y a pas de note «&#xa0;{ident}&#xa0;».</translation>
    </message>
    <message>
        <source>There is no passage “{passage}” in {document}.</source>
        <translation>Il n’y a pas de passage «&#xa0;{passage}&#xa0;» dans {document}.</translation>
    </message>
    <message>
        <source>No words of “{passage}” in {document} are chosen.</source>
        <translation>Aucun mot de «&#xa0;{passage}&#xa0;» n’est sélectionné dans {document}.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was saved in {path}.</source>
        <translation>Le disque est plein&#xa0;: rien n’a été enregistré dans {path}.</translation>
    </message>
    <message>
        <source>The disk reported an error: nothing was saved in {path}.</source>
        <translation>Le disque a signalé une erreur&#xa0;: rien n’a été enregistré dans {path}.</translation>
    </message>
    <message>
        <source>The notes file {path} cannot be written where it is (read-only): nothing can be saved.</source>
        <translation>Le fichier de notes {path} est en lecture seule à cet emplacement&#xa0;: rien ne peut être enregistré.</translation>
    </message>
    <message>
        <source>Another vdreader has the notes file {path} open for writing: it can be read here, not changed.</source>
        <translation>Un autre vdreader a ouvert le fichier de notes {path} en écriture&#xa0;: il peut être lu ici, non modifié.</translation>
    </message>
    <message>
        <source>The notes file {path} is being written by another program; try again.</source>
        <translation>Un autre programme écrit dans le fichier de notes {path}&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>The notes file {path} was made by a newer vdreader; nothing was changed in it.</source>
        <translation>Le fichier de notes {path} provient d’un vdreader plus récent&#xa0;; rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>The notes file {path} is not there any more: it was moved, renamed or deleted outside of vdreader. Nothing was saved. Put it back where it was, and saving goes on by itself; if it is lost, export the notes to a file before you close vdreader.</source>
        <translation>Le fichier de notes {path} n’est plus là&#xa0;: il a été déplacé, renommé ou supprimé en dehors de vdreader. Rien n’a été enregistré. Remettez-le à sa place&#xa0;: l’enregistrement reprendra de lui-même&#x202f;; s’il est perdu, exportez les notes dans un fichier avant de fermer vdreader.</translation>
    </message>
    <message>
        <source>The notes file {path} is not there any more: it was moved, renamed or deleted outside of vdreader. Nothing was saved. Put it back where it was, and saving goes on by itself; if it is lost, start vdreader again and put back the backup that was made of it.</source>
        <translation>Le fichier de notes {path} n’est plus là&#xa0;: il a été déplacé, renommé ou supprimé en dehors de vdreader. Rien n’a été enregistré. Remettez-le à sa place&#xa0;: l’enregistrement reprendra de lui-même&#x202f;; s’il est perdu, relancez vdreader et rétablissez la sauvegarde qui en a été faite.</translation>
    </message>
    <message>
        <source>The folder {path} with the notes is not there: it was moved, renamed or deleted outside of vdreader, or its disk was disconnected. Nothing was saved. Put it back where it was, and saving goes on by itself.</source>
        <translation>Le dossier des notes {path} n’est pas là&#xa0;: il a été déplacé, renommé ou supprimé en dehors de vdreader, ou son disque a été déconnecté. Rien n’a été enregistré. Remettez-le à sa place&#xa0;: l’enregistrement reprendra de lui-même.</translation>
    </message>
    <message>
        <source>The notes file {path} was replaced by another program while it was open: nothing was saved, and the notes held so far could not be backed up. Export them to a file, then start vdreader again.</source>
        <translation>Un autre programme a remplacé le fichier de notes {path} pendant qu’il était ouvert&#xa0;: rien n’a été enregistré, et les notes présentes jusque-là n’ont pas pu être sauvegardées. Exportez-les dans un fichier, puis relancez vdreader.</translation>
    </message>
    <message>
        <source>The notes file {path} was replaced by another program while it was open: nothing was saved, and the notes held so far are kept among the backups. Start vdreader again to go on with the file that is there now.</source>
        <translation>Un autre programme a remplacé le fichier de notes {path} pendant qu’il était ouvert&#xa0;: rien n’a été enregistré&#x202f;; les notes présentes jusque-là sont conservées parmi les sauvegardes. Relancez vdreader pour continuer avec le fichier qui s’y trouve maintenant.</translation>
    </message>
    <message>
        <source>The notes file {path} lies where files cannot be locked, as on some network shares, so nothing can be saved: let VDREADER_STORE name a file on a disk of this computer.</source>
        <translation>Le fichier de notes {path} se trouve là où les fichiers ne peuvent pas être verrouillés, comme sur certains partages réseau&#xa0;: rien ne peut y être enregistré. Indiquez dans VDREADER_STORE un fichier sur un disque de cet ordinateur.</translation>
    </message>
    <message>
        <source>The notes file {path} can be neither opened nor made: see that its folder is there and that you may write in it.</source>
        <translation>Le fichier de notes {path} ne peut être ni ouvert ni créé&#xa0;: vérifiez que son dossier existe et que vous pouvez y écrire.</translation>
    </message>
    <message>
        <source>There is no good backup to put back at {path}.</source>
        <translation>Il n’y a pas de bonne sauvegarde à rétablir dans {path}.</translation>
    </message>
    <message>
        <source>{path} exists already and is not overwritten.</source>
        <translation>{path} existe déjà et n’est pas écrasé.</translation>
    </message>
    <message>
        <source>The copy {path} could not be written: {reason}.</source>
        <translation>La copie {path} n’a pu être enregistrée&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>The notes file {path} is empty and was left as it is; `vdreader notes restore` puts back the backup {offered}.</source>
        <translation>Le fichier de notes {path} est vide et a été laissé tel quel&#xa0;; `vdreader notes restore` rétablit la sauvegarde {offered}.</translation>
    </message>
    <message>
        <source>The notes file {path} is empty and was left as it is; there is no backup of it.</source>
        <translation>Le fichier de notes {path} est vide et a été laissé tel quel&#xa0;; il n’en existe pas de sauvegarde.</translation>
    </message>
    <message>
        <source>The notes file {path} is empty and was set aside as {quarantined}; `vdreader notes restore` puts back the backup {offered}.</source>
        <translation>Le fichier de notes {path} est vide et a été mis de côté sous {quarantined}&#xa0;; `vdreader notes restore` rétablit la sauvegarde {offered}.</translation>
    </message>
    <message>
        <source>The notes file {path} is empty and was set aside as {quarantined}; there is no backup of it.</source>
        <translation>Le fichier de notes {path} est vide et a été mis de côté sous {quarantined}&#xa0;; il n’en existe pas de sauvegarde.</translation>
    </message>
    <message>
        <source>The notes file {path} is cut short and was left as it is; `vdreader notes restore` puts back the backup {offered}.</source>
        <translation>Le fichier de notes {path} est tronqué et a été laissé tel quel&#xa0;; `vdreader notes restore` rétablit la sauvegarde {offered}.</translation>
    </message>
    <message>
        <source>The notes file {path} is cut short and was left as it is; there is no backup of it.</source>
        <translation>Le fichier de notes {path} est tronqué et a été laissé tel quel&#xa0;; il n’en existe pas de sauvegarde.</translation>
    </message>
    <message>
        <source>The notes file {path} is cut short and was set aside as {quarantined}; `vdreader notes restore` puts back the backup {offered}.</source>
        <translation>Le fichier de notes {path} est tronqué et a été mis de côté sous {quarantined}&#xa0;; `vdreader notes restore` rétablit la sauvegarde {offered}.</translation>
    </message>
    <message>
        <source>The notes file {path} is cut short and was set aside as {quarantined}; there is no backup of it.</source>
        <translation>Le fichier de notes {path} est tronqué et a été mis de côté sous {quarantined}&#xa0;; il n’en existe pas de sauvegarde.</translation>
    </message>
    <message>
        <source>The notes file {path} is damaged and was left as it is; `vdreader notes restore` puts back the backup {offered}.</source>
        <translation>Le fichier de notes {path} est endommagé et a été laissé tel quel&#xa0;; `vdreader notes restore` rétablit la sauvegarde {offered}.</translation>
    </message>
    <message>
        <source>The notes file {path} is damaged and was left as it is; there is no backup of it.</source>
        <translation>Le fichier de notes {path} est endommagé et a été laissé tel quel&#xa0;; il n’en existe pas de sauvegarde.</translation>
    </message>
    <message>
        <source>The notes file {path} is damaged and was set aside as {quarantined}; `vdreader notes restore` puts back the backup {offered}.</source>
        <translation>Le fichier de notes {path} est endommagé et a été mis de côté sous {quarantined}&#xa0;; `vdreader notes restore` rétablit la sauvegarde {offered}.</translation>
    </message>
    <message>
        <source>The notes file {path} is damaged and was set aside as {quarantined}; there is no backup of it.</source>
        <translation>Le fichier de notes {path} est endommagé et a été mis de côté sous {quarantined}&#xa0;; il n’en existe pas de sauvegarde.</translation>
    </message>
    <message>
        <source>The file {path} is not a notes file of vdreader and was left as it is; `vdreader notes restore` puts back the backup {offered}.</source>
        <translation>Le fichier {path} n’est pas un fichier de notes de vdreader et a été laissé tel quel&#xa0;; `vdreader notes restore` rétablit la sauvegarde {offered}.</translation>
    </message>
    <message>
        <source>The file {path} is not a notes file of vdreader and was left as it is; there is no backup of it.</source>
        <translation>Le fichier {path} n’est pas un fichier de notes de vdreader et a été laissé tel quel&#xa0;; il n’en existe pas de sauvegarde.</translation>
    </message>
    <message>
        <source>The file {path} is not a notes file of vdreader and was set aside as {quarantined}; `vdreader notes restore` puts back the backup {offered}.</source>
        <translation>Le fichier {path} n’est pas un fichier de notes de vdreader et a été mis de côté sous {quarantined}&#xa0;; `vdreader notes restore` rétablit la sauvegarde {offered}.</translation>
    </message>
    <message>
        <source>The file {path} is not a notes file of vdreader and was set aside as {quarantined}; there is no backup of it.</source>
        <translation>Le fichier {path} n’est pas un fichier de notes de vdreader et a été mis de côté sous {quarantined}&#xa0;; il n’en existe pas de sauvegarde.</translation>
    </message>
    <message>
        <source>The notes file {path} is gone, but backups of it are there; `vdreader notes restore` puts back the backup {offered}.</source>
        <translation>Le fichier de notes {path} a disparu, mais des sauvegardes existent&#xa0;; `vdreader notes restore` rétablit la sauvegarde {offered}.</translation>
    </message>
    <message>
        <source>The notes file {path} is gone, but backups of it are there; there is no backup of it.</source>
        <translation>Le fichier de notes {path} a disparu, et aucune de ses sauvegardes n’est utilisable.</translation>
    </message>
    <message>
        <source>There is no word to look for; write one, or several.</source>
        <translation>Il n’y a pas de mot à chercher&#x202f;; écrivez-en un, ou plusieurs.</translation>
    </message>
    <message>
        <source>That is too much to look for; write {most} words at most.</source>
        <translation>C’est trop à chercher d’un coup&#x202f;; écrivez {most} mots au plus.</translation>
    </message>
    <message>
        <source>“{query}” only says what is not wanted; add a word to look for.</source>
        <translation>«&#xa0;{query}&#xa0;» ne dit que ce qu’il faut exclure&#x202f;; ajoutez un mot à chercher.</translation>
    </message>
    <message>
        <source>“{filter}” cannot be excluded; name what is to be searched instead.</source>
        <translation>«&#xa0;{filter}&#xa0;» ne peut pas être exclu&#x202f;; nommez plutôt ce qu’il faut parcourir.</translation>
    </message>
    <message>
        <source>“{value}” is not a year; write one like 2021, or 2018-2021.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une année&#x202f;; écrivez par exemple 2021, ou 2018-2021.</translation>
    </message>
    <message>
        <source>“{value}” is not a language; write one of {languages}.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas une langue&#x202f;; écrivez l’une de celles-ci&#xa0;: {languages}.</translation>
    </message>
    <message>
        <source>“{value}” is not a role of a passage; write one of {roles}.</source>
        <translation>«&#xa0;{value}&#xa0;» n’est pas un rôle de passage&#x202f;; écrivez l’un de ceux-ci&#xa0;: {roles}.</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Show all notes</source>
        <translation>Afficher toutes les notes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Only: {what}</source>
        <translation>Seulement&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Choose which notes are listed</source>
        <translation>Choisir les notes affichées</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Not found here</source>
        <translation>Absent d’ici</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n endroit</numerusform>
            <numerusform>%n endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>{at} of {count}</source>
        <translation>{at} sur {count}</translation>
    </message>
    <message>
        <source>Find in the open text</source>
        <translation>Chercher dans le texte ouvert</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Endroit précédent</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Endroit suivant</translation>
    </message>
    <message>
        <source>Put the search away</source>
        <translation>Ranger la recherche</translation>
    </message>
</context>
<context>
    <name>Flags</name>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Missing sentence</source>
        <translation>Phrase en moins</translation>
    </message>
    <message>
        <source>Extra sentence</source>
        <translation>Phrase en plus</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Terme</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>Nuance</translation>
    </message>
    <message>
        <source>Commitment</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>Negation</source>
        <translation>Négation</translation>
    </message>
    <message>
        <source>Named once more in the {language} text: look whether the sense is the same.</source>
        <translation>Nommé une fois de plus en {language}&#xa0;: le sens est-il le même&#xa0;?</translation>
    </message>
    <message>
        <source>{expected} was expected: look whether the {language} text means the same.</source>
        <translation>{expected} attendu&#xa0;: le texte {language} dit-il la même chose&#xa0;?</translation>
    </message>
    <message>
        <source>The two texts differ here: look whether both say the same.</source>
        <translation>Les deux textes diffèrent ici&#xa0;: disent-ils la même chose&#xa0;?</translation>
    </message>
    <message>
        <source>{words}: {why}</source>
        <translation>{words}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation>«&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>In the {language} text only: look whether the {other} text says it elsewhere.</source>
        <translation>En {language} seulement&#xa0;: le texte {other} le dit-il ailleurs&#xa0;?</translation>
    </message>
    <message>
        <source>In the {language} text only: look whether the {other} text leaves the same room.</source>
        <translation>En {language} seulement&#xa0;: le texte {other} laisse-t-il la même latitude&#xa0;?</translation>
    </message>
    <message>
        <source>In the {language} text only: look whether the {other} text binds as much.</source>
        <translation>En {language} seulement&#xa0;: le texte {other} engage-t-il autant&#xa0;?</translation>
    </message>
    <message>
        <source>Named in the {language} text only: look whether the {other} text means it.</source>
        <translation>Nommé en {language} seulement&#xa0;: le texte {other} le vise-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>In the {language} text only: look whether the {other} text means the same.</source>
        <translation>En {language} seulement&#xa0;: le texte {other} dit-il la même chose&#xa0;?</translation>
    </message>
    <message>
        <source>The {language} text seems to bind more: look whether the {other} text binds as much.</source>
        <translation>Le texte {language} semble engager davantage&#xa0;: le texte {other} engage-t-il autant&#xa0;?</translation>
    </message>
    <message>
        <source>The {language} text seems stronger: look whether the {other} text says as much.</source>
        <translation>Le texte {language} semble plus fort&#xa0;: le texte {other} en dit-il autant&#xa0;?</translation>
    </message>
</context>
<context>
    <name>FlagsModel</name>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>A prompt, never a ruling</source>
        <translation>À vérifier, sans préjuger</translation>
    </message>
    <message>
        <source>✓ Accepted</source>
        <translation>✓ Accepté</translation>
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
        <translation>~ {language} seul</translation>
    </message>
    <message>
        <source>Since {year} only the {language} text was rewritten here.</source>
        <translation>Depuis {year}, seul le texte {language} a été récrit ici.</translation>
    </message>
    <message>
        <source>In {year} the two did not part here.</source>
        <translation>En {year}, les deux textes ne divergeaient pas ici.</translation>
    </message>
    <message>
        <source>{severity}, {place}: {words}</source>
        <translation>{severity}, {place}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Accepted: {words}</source>
        <translation>Accepté&#xa0;: {words}</translation>
    </message>
</context>
<context>
    <name>FlagsPanel</name>
    <message>
        <source>Discrepancies between the two languages</source>
        <translation>Écarts entre les deux langues</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Acceptés</translation>
    </message>
    <message>
        <source>Show or hide the discrepancies of this kind</source>
        <translation>Afficher ou masquer les écarts de ce type</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Nothing answers to it</source>
        <translation>Rien n’y répond</translation>
    </message>
    <message>
        <source>Said and signed</source>
        <translation>Dit et signé</translation>
    </message>
    <message>
        <source>Said only</source>
        <translation>Dit seulement</translation>
    </message>
    <message>
        <source>Signed only</source>
        <translation>Signé seulement</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Date or deadline</source>
        <translation>Date ou échéance</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>FollowUpFeature</name>
    <message>
        <source>Choose an older text to compare with: its commitments stand here.</source>
        <translation>Choisissez un texte plus ancien à comparer&#xa0;: ses engagements s’affichent ici.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Every commitment of the older text and what the newer one says of it</source>
        <translation>Chaque engagement du texte ancien et ce qu’en dit le nouveau</translation>
    </message>
</context>
<context>
    <name>FollowUpModel</name>
    <message>
        <source>Named in {year} and no longer</source>
        <translation>Nommé en {year} et plus depuis</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Nature</translation>
    </message>
    <message>
        <source>Where it was named</source>
        <translation>Où il était nommé</translation>
    </message>
    <message>
        <source>Said or signed</source>
        <translation>Dit ou signé</translation>
    </message>
    <message>
        <source>Committed to in {year}</source>
        <translation>Engagement de {year}</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Suite donnée</translation>
    </message>
    <message>
        <source>Said of it in {year}</source>
        <translation>Ce qu’en dit {year}</translation>
    </message>
</context>
<context>
    <name>FollowUpPanel</name>
    <message>
        <source>Go to the text of {year}</source>
        <translation>Aller au texte de {year}</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter the follow-up by words</source>
        <translation>Filtrer le suivi par mots</translation>
    </message>
    <message>
        <source>Unanswered only</source>
        <translation>Sans réponse</translation>
    </message>
    <message>
        <source>Show only what the newer text does not take up</source>
        <translation>N’afficher que ce que le texte nouveau ne reprend pas</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Commitments</source>
        <translation>Engagements</translation>
    </message>
    <message>
        <source>No longer named</source>
        <translation>Plus nommés</translation>
    </message>
    <message>
        <source>Said and signed</source>
        <translation>Dit et signé</translation>
    </message>
    <message>
        <source>Every commitment of the older text and what became of it</source>
        <translation>Chaque engagement du texte ancien et ce qu’il est devenu</translation>
    </message>
    <message>
        <source>What the older text names and the newer one does not</source>
        <translation>Ce que nomme le texte ancien et que ne nomme plus le nouveau</translation>
    </message>
    <message>
        <source>What was said to the press beside what was signed</source>
        <translation>Ce qui a été dit à la presse face à ce qui a été signé</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Only the left text</source>
        <translation>Texte de gauche seul</translation>
    </message>
    <message>
        <source>Both texts side by side</source>
        <translation>Les deux textes côte à côte</translation>
    </message>
    <message>
        <source>Only the right text</source>
        <translation>Texte de droite seul</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>comparé à</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparé à</translation>
    </message>
    <message>
        <source>The older text that changes are shown against</source>
        <translation>Le texte plus ancien auquel on compare</translation>
    </message>
</context>
<context>
    <name>KindDialog</name>
    <message>
        <source>New kind of note</source>
        <translation>Nouveau type de note</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Aller</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Affic&amp;hage</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparaison</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Commandes…</translation>
    </message>
    <message>
        <source>Look for a command by its name</source>
        <translation>Chercher une commande par son nom</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to where you were before</source>
        <translation>Revenir à l’endroit précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Forward to where you came back from</source>
        <translation>Revenir à l’endroit que vous venez de quitter</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Changement suivant</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Changement précédent</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Passage suivant</translation>
    </message>
    <message>
        <source>Previous passage</source>
        <translation>Passage précédent</translation>
    </message>
    <message>
        <source>Next section</source>
        <translation>Section suivante</translation>
    </message>
    <message>
        <source>Previous section</source>
        <translation>Section précédente</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Put the keyboard into the next pane</source>
        <translation>Passer le clavier au volet suivant</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Put the keyboard into the previous pane</source>
        <translation>Passer le clavier au volet précédent</translation>
    </message>
    <message>
        <source>Only the left text</source>
        <translation>Texte de gauche seul</translation>
    </message>
    <message>
        <source>Both texts side by side</source>
        <translation>Les deux textes côte à côte</translation>
    </message>
    <message>
        <source>Only the right text</source>
        <translation>Texte de droite seul</translation>
    </message>
    <message>
        <source>Scroll in step</source>
        <translation>Défilement lié</translation>
    </message>
    <message>
        <source>Scroll both texts together, or each on its own</source>
        <translation>Faire défiler les deux textes ensemble, ou chacun à part</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Taille normale</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Colours like the system</source>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Colours of high contrast</source>
        <translation>Couleurs à contraste élevé</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>About vdreader</source>
        <translation>À propos de vdreader</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>New note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>Éti&amp;quettes</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Colour of its kind</source>
        <translation>Couleur de son type</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Réglée</translation>
    </message>
    <message>
        <source>#deadline #sahel</source>
        <translation>#échéance #sahel</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Your name, if you wish</source>
        <translation>Votre nom, si vous le souhaitez</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Write here. **Bold**, *italic*, - lists and &gt; quotes are shown beside it.</source>
        <translation>Écrivez ici. **Gras**, *italique*, - listes et &gt; citations s’affichent à côté.</translation>
    </message>
    <message>
        <source>What the note says</source>
        <translation>Contenu de la note</translation>
    </message>
    <message>
        <source>The note as it reads</source>
        <translation>La note telle qu’elle se lira</translation>
    </message>
    <message>
        <source>The words that the note stands on</source>
        <translation>Les mots sur lesquels porte la note</translation>
    </message>
    <message>
        <source>Stands on</source>
        <translation>Porte sur</translation>
    </message>
    <message>
        <source>+ &amp;Selection</source>
        <translation>+ &amp;Sélection</translation>
    </message>
    <message>
        <source>Add the words selected in the text</source>
        <translation>Ajouter les mots sélectionnés dans le texte</translation>
    </message>
    <message>
        <source>+ &amp;Other language</source>
        <translation>+ &amp;Autre langue</translation>
    </message>
    <message>
        <source>Add the sentences that answer in the other language</source>
        <translation>Ajouter les phrases correspondantes dans l’autre langue</translation>
    </message>
    <message>
        <source>+ Older &amp;year</source>
        <translation>+ Année &amp;précédente</translation>
    </message>
    <message>
        <source>Add the older words of the change: the note is then about the change</source>
        <translation>Ajouter les mots anciens du changement&#xa0;: la note porte alors sur le changement</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>The note does not stand on these words any more</source>
        <translation>La note ne porte plus sur ces mots</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <source>Save and &amp;close</source>
        <translation>Enregistrer et &amp;fermer</translation>
    </message>
    <message>
        <source>Save and close (Ctrl+Return, Esc)</source>
        <translation>Enregistrer et fermer (Ctrl+Entrée, Échap)</translation>
    </message>
    <message>
        <source>Close &amp;without saving</source>
        <translation>Fermer sans e&amp;nregistrer</translation>
    </message>
</context>
<context>
    <name>NoteHistory</name>
    <message>
        <source>History of the note</source>
        <translation>Historique de la note</translation>
    </message>
    <message>
        <source>Revisions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Bring this one back</source>
        <translation>Rétablir cette version</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>dans la corbeille</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>add a note</source>
        <translation>ajout d’une note</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>Note of kind {number}</source>
        <translation>Note de type {number}</translation>
    </message>
    <message>
        <source>Put a note on the selected words: {kind}</source>
        <translation>Annoter les mots sélectionnés&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>Also on the other language</source>
        <translation>Aussi sur l’autre langue</translation>
    </message>
    <message>
        <source>Put notes also on the sentence that answers in the other language</source>
        <translation>Annoter aussi la phrase correspondante dans l’autre langue</translation>
    </message>
    <message>
        <source>Red line</source>
        <translation>Ligne rouge</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demande</translation>
    </message>
    <message>
        <source>Fallback</source>
        <translation>Repli</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Precedent</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rouge</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>bleu</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>orange</translation>
    </message>
    <message>
        <source>violet</source>
        <translation>violet</translation>
    </message>
    <message>
        <source>green</source>
        <translation>vert</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>jaune</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>gris</translation>
    </message>
    <message>
        <source>On the same words</source>
        <translation>Sur les mêmes mots</translation>
    </message>
    <message>
        <source>On changed words</source>
        <translation>Sur des mots modifiés</translation>
    </message>
    <message>
        <source>Doubtful place</source>
        <translation>Endroit douteux</translation>
    </message>
    <message>
        <source>Words not found</source>
        <translation>Mots introuvables</translation>
    </message>
    <message>
        <source>Place confirmed</source>
        <translation>Endroit confirmé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Réglée</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouverte</translation>
    </message>
</context>
<context>
    <name>NotesCounterparts</name>
    <message>
        <source>note the other language, too</source>
        <translation>note aussi dans l’autre langue</translation>
    </message>
</context>
<context>
    <name>NotesFiles</name>
    <message>
        <source>All that notes hold, to be imported again (*.jsonld)</source>
        <translation>Contenu complet, réimportable (*.jsonld)</translation>
    </message>
    <message>
        <source>To be read: Markdown (*.md)</source>
        <translation>Pour la lecture&#xa0;: Markdown (*.md)</translation>
    </message>
    <message>
        <source>Table: CSV (*.csv)</source>
        <translation>Tableau&#xa0;: CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the notes</source>
        <translation>Exporter les notes</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) written to {file}.</source>
        <translation>
            <numerusform>%n note enregistrée dans {file}.</numerusform>
            <numerusform>%n notes enregistrées dans {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import notes</source>
        <translation>Importer des notes</translation>
    </message>
    <message>
        <source>Notes (*.jsonld *.json)</source>
        <translation>Notes (*.jsonld *.json)</translation>
    </message>
    <message>
        <source>Take the notes of {file} in? Nothing is lost on either side, and it can be undone.</source>
        <translation>Importer les notes de {file}&#xa0;? Rien ne se perd d’aucun côté, et vous pourrez revenir en arrière.</translation>
    </message>
    <message>
        <source>import notes</source>
        <translation>importation de notes</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouvelle</numerusform>
            <numerusform>%n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n mise à jour</numerusform>
            <numerusform>%n mises à jour</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n inchangée</numerusform>
            <numerusform>%n inchangées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) kept twice</source>
        <translation>
            <numerusform>%n conflit conservé en double</numerusform>
            <numerusform>%n conflits conservés en double</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes imported: {counts}.</source>
        <translation>Notes importées&#xa0;: {counts}.</translation>
    </message>
    <message>
        <source>settle a conflict</source>
        <translation>règlement d’un conflit</translation>
    </message>
    <message>
        <source>The notes are backed up in {file}.</source>
        <translation>Les notes sont sauvegardées dans {file}.</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>Rétablir une sauvegarde</translation>
    </message>
    <message>
        <source>Put the notes of {file} back? What stands in their place is set aside, not deleted.</source>
        <translation>Rétablir les notes de {file}&#xa0;? Celles qu’elles remplacent sont mises de côté, non supprimées.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) put back from the backup.</source>
        <translation>
            <numerusform>%n note rétablie depuis la sauvegarde.</numerusform>
            <numerusform>%n notes rétablies depuis la sauvegarde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Write all notes to a file: JSON-LD, Markdown or CSV</source>
        <translation>Enregistrer toutes les notes dans un fichier&#xa0;: JSON-LD, Markdown ou CSV</translation>
    </message>
    <message>
        <source>Export notes…</source>
        <translation>Exporter les notes…</translation>
    </message>
    <message>
        <source>Take in the notes of a JSON-LD file; nothing is lost on either side</source>
        <translation>Reprendre les notes d’un fichier JSON-LD&#xa0;; rien ne se perd de part ni d’autre</translation>
    </message>
    <message>
        <source>Import notes…</source>
        <translation>Importer des notes…</translation>
    </message>
    <message>
        <source>Back up the notes now</source>
        <translation>Sauvegarder les notes maintenant</translation>
    </message>
    <message>
        <source>Put a backup of the notes back…</source>
        <translation>Rétablir une sauvegarde des notes…</translation>
    </message>
    <message>
        <source>Kept twice</source>
        <translation>En double</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Garder la mienne</translation>
    </message>
    <message>
        <source>The other&apos;s words go to the trash</source>
        <translation>Le texte de l’autre va à la corbeille</translation>
    </message>
    <message>
        <source>Keep the other&apos;s</source>
        <translation>Garder l’autre</translation>
    </message>
    <message>
        <source>Your own words are replaced</source>
        <translation>Votre propre texte est remplacé</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>They become two notes</source>
        <translation>Elles deviennent deux notes</translation>
    </message>
</context>
<context>
    <name>NotesKeeping</name>
    <message>
        <source>The notes are saved, but no backup could be made. {reason}</source>
        <translation>Les notes sont enregistrées, mais la sauvegarde a échoué. {reason}</translation>
    </message>
</context>
<context>
    <name>NotesKinds</name>
    <message>
        <source>make a kind of note</source>
        <translation>créer un type de note</translation>
    </message>
    <message>
        <source>Make a kind of your own, with a name and a colour</source>
        <translation>Créer votre propre type, avec un nom et une couleur</translation>
    </message>
    <message>
        <source>New kind of note…</source>
        <translation>Nouveau type de note…</translation>
    </message>
</context>
<context>
    <name>NotesListing</name>
    <message>
        <source>The notes cannot be read.</source>
        <translation>Les notes sont illisibles.</translation>
    </message>
    <message>
        <source>Every note stands where it should.</source>
        <translation>Toutes les notes sont à leur place.</translation>
    </message>
    <message>
        <source>The trash is empty. What is deleted stays here for thirty days.</source>
        <translation>La corbeille est vide. Ce qui est supprimé y reste trente jours.</translation>
    </message>
    <message>
        <source>No note answers to what is asked for.</source>
        <translation>Aucune note ne répond à ces critères.</translation>
    </message>
    <message>
        <source>No notes yet. Select words in the text and press 1 to 6 for a note of a kind, or Return to write one.</source>
        <translation>Aucune note pour l’instant. Sélectionnez des mots dans le texte et tapez 1 à 6 pour une note d’un type donné, ou Entrée pour en rédiger une.</translation>
    </message>
    <message>
        <source>settle a note</source>
        <translation>règlement d’une note</translation>
    </message>
    <message>
        <source>open a note again</source>
        <translation>réouverture d’une note</translation>
    </message>
    <message>
        <source>delete a note</source>
        <translation>suppression d’une note</translation>
    </message>
    <message>
        <source>bring a note back</source>
        <translation>restauration d’une note</translation>
    </message>
    <message>
        <source>Notes {count}</source>
        <translation>Notes {count}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Toutes les notes</translation>
    </message>
    <message>
        <source>List the notes, those in doubt, the trash</source>
        <translation>Lister les notes, les douteuses, la corbeille</translation>
    </message>
    <message>
        <source>Next note</source>
        <translation>Note suivante</translation>
    </message>
    <message>
        <source>Previous note</source>
        <translation>Note précédente</translation>
    </message>
    <message>
        <source>Mark the note as done, or as open again</source>
        <translation>Marquer la note comme réglée, ou la rouvrir</translation>
    </message>
    <message>
        <source>Note settled</source>
        <translation>Note réglée</translation>
    </message>
    <message>
        <source>Delete the note</source>
        <translation>Supprimer la note</translation>
    </message>
    <message>
        <source>Put the note in the trash</source>
        <translation>Mettre la note à la corbeille</translation>
    </message>
    <message>
        <source>Bring the note back</source>
        <translation>Rétablir la note</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Bring the note back from the trash</source>
        <translation>Sortir la note de la corbeille</translation>
    </message>
</context>
<context>
    <name>NotesMarks</name>
    <message>
        <source>Notes: {kinds}</source>
        <translation>Notes&#xa0;: {kinds}</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesModel</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words noted</source>
        <translation>Mots notés</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Perhaps these now</source>
        <translation>Peut-être ceux-ci</translation>
    </message>
    <message>
        <source>Anchor</source>
        <translation>Ancre</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Détails</translation>
    </message>
    <message numerus="yes">
        <source>%n anchor(s)</source>
        <translation>
            <numerusform>%n ancre</numerusform>
            <numerusform>%n ancres</numerusform>
        </translation>
    </message>
    <message>
        <source>▲ kept twice</source>
        <translation>▲ en double</translation>
    </message>
    <message>
        <source>{kind}, {place}: “{words}”</source>
        <translation>{kind}, {place}&#xa0;: «&#xa0;{words}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>NotesPanel</name>
    <message>
        <source>Notes {count}</source>
        <translation>Notes {count}</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Toutes les notes</translation>
    </message>
    <message>
        <source>Notes whose place in the text is in doubt</source>
        <translation>Notes dont l’endroit dans le texte est douteux</translation>
    </message>
    <message>
        <source>Review {count}</source>
        <translation>À revoir {count}</translation>
    </message>
    <message>
        <source>Trash {count}</source>
        <translation>Corbeille {count}</translation>
    </message>
    <message>
        <source>Deleted notes</source>
        <translation>Notes supprimées</translation>
    </message>
    <message>
        <source>Look in notes</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Par endroit</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récentes</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>Order of the notes</source>
        <translation>Ordre des notes</translation>
    </message>
</context>
<context>
    <name>NotesReview</name>
    <message>
        <source>Select the words that the note is about first.</source>
        <translation>Sélectionnez d’abord les mots visés par la note.</translation>
    </message>
    <message>
        <source>say where a note stands</source>
        <translation>choix de l’endroit d’une note</translation>
    </message>
    <message>
        <source>say where a note does not stand</source>
        <translation>rejet de l’endroit d’une note</translation>
    </message>
    <message>
        <source>The note stands on the selected words, or on those suggested</source>
        <translation>La note porte sur les mots sélectionnés, ou sur ceux proposés</translation>
    </message>
    <message>
        <source>The note stands here</source>
        <translation>La note est bien ici</translation>
    </message>
    <message>
        <source>The note does not stand on the words suggested</source>
        <translation>La note ne porte pas sur les mots proposés</translation>
    </message>
    <message>
        <source>The note does not stand here</source>
        <translation>La note n’est pas ici</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Pas ici</translation>
    </message>
</context>
<context>
    <name>NotesWriting</name>
    <message>
        <source>The note that you were writing when vdreader ended is open again.</source>
        <translation>La note que vous rédigiez à la fermeture de vdreader est rouverte.</translation>
    </message>
    <message>
        <source>✓ Kept as a draft {time}</source>
        <translation>✓ Brouillon conservé {time}</translation>
    </message>
    <message>
        <source>edit a note</source>
        <translation>modification d’une note</translation>
    </message>
    <message>
        <source>add a note</source>
        <translation>ajout d’une note</translation>
    </message>
    <message>
        <source>The note that you wrote in was in the trash. It is back.</source>
        <translation>La note où vous avez écrit était dans la corbeille. Elle en est sortie.</translation>
    </message>
    <message>
        <source>Not saved, and kept open here: {reason}</source>
        <translation>Non enregistrée, gardée ouverte ici&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>There are no such words to add.</source>
        <translation>Il n’y a pas de tels mots à ajouter.</translation>
    </message>
    <message>
        <source>Write a note on the selected words, or on the sentence under the cursor</source>
        <translation>Rédiger une note sur les mots sélectionnés, ou sur la phrase sous le curseur</translation>
    </message>
    <message>
        <source>New note…</source>
        <translation>Nouvelle note…</translation>
    </message>
    <message>
        <source>Edit the note…</source>
        <translation>Modifier la note…</translation>
    </message>
    <message>
        <source>Open the note under the cursor</source>
        <translation>Ouvrir la note sous le curseur</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>There is only one year in this language: nothing to look over.</source>
        <translation>Une seule année existe dans cette langue&#xa0;: pas de vue d’ensemble.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison en cours…</translation>
    </message>
    <message>
        <source>{shown} of {all} meetings: those around the text that is open.</source>
        <translation>{shown} réunions sur {all}&#xa0;: celles qui entourent le texte ouvert.</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>All years and what became of their passages</source>
        <translation>Toutes les années et ce que sont devenus leurs passages</translation>
    </message>
    <message>
        <source>Save the overview as a picture…</source>
        <translation>Enregistrer la vue d’ensemble en image…</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>Image SVG (*.svg)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>Image PNG (*.png)</translation>
    </message>
    <message>
        <source>Save the overview</source>
        <translation>Enregistrer la vue d’ensemble</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>inchangés</translation>
    </message>
    <message>
        <source>reworded, split or merged</source>
        <translation>reformulés, scindés ou fusionnés</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>déplacés</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveaux</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>disparus</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Arrows walk the sections, Space their flows, Enter opens, Esc goes back</source>
        <translation>Les flèches parcourent les sections, Espace leurs flux&#xa0;; Entrée ouvre, Échap revient</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Enregistrer en image…</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>Retour au texte</translation>
    </message>
    <message>
        <source>The years as columns of sections, with what became of their passages</source>
        <translation>Les années en colonnes de sections, avec le sort de leurs passages</translation>
    </message>
    <message>
        <source>Point at a section or a flow: it is named here. A click opens it.</source>
        <translation>Pointez une section ou un flux&#xa0;: son nom s’affiche ici. Un clic l’ouvre.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Tapez une commande</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Put the panel away</source>
        <translation>Fermer le panneau</translation>
    </message>
</context>
<context>
    <name>ParallelView</name>
    <message>
        <source>Text: {language}</source>
        <translation>Texte&#xa0;: {language}</translation>
    </message>
</context>
<context>
    <name>PassagePicker</name>
    <message>
        <source>Link to a passage of {year}</source>
        <translation>Relier à un passage de {year}</translation>
    </message>
    <message>
        <source>Words or number of the passage</source>
        <translation>Mots ou numéro du passage</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passages</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Relier</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Why they belong together, if you wish</source>
        <translation>Pourquoi ils vont ensemble, si vous le souhaitez</translation>
    </message>
    <message>
        <source>Linked &amp;by</source>
        <translation>Relié &amp;par</translation>
    </message>
    <message>
        <source>Your name, if you wish</source>
        <translation>Votre nom, si vous le souhaitez</translation>
    </message>
</context>
<context>
    <name>Preparing</name>
    <message>
        <source>Preparing… {percent} %</source>
        <translation>Préparation… {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Stop preparing the texts for searching</source>
        <translation>Arrêter de préparer les textes à la recherche</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) not searched</source>
        <translation>
            <numerusform>%n texte non cherché</numerusform>
            <numerusform>%n textes non cherchés</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepare these texts for searching</source>
        <translation>Préparer ces textes à la recherche</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Sa&amp;ve as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>The open texts have nothing to print of this profile&apos;s kind.</source>
        <translation>Les textes ouverts n’ont rien à imprimer pour le type de ce profil.</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Mise en page…</translation>
    </message>
    <message>
        <source>A print is saved as .pdf, .docx or .html; “{file}” ends otherwise.</source>
        <translation>Une impression s’enregistre en .pdf, .docx ou .html&#xa0;; «&#xa0;{file}&#xa0;» se termine autrement.</translation>
    </message>
    <message>
        <source>There is no printer on this computer; you can save a PDF instead.</source>
        <translation>Cet ordinateur n’a pas d’imprimante&#xa0;; vous pouvez enregistrer un PDF.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Enregistré&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>Given up.</source>
        <translation>Abandonné.</translation>
    </message>
    <message>
        <source>Laying out was given up.</source>
        <translation>La mise en page a été abandonnée.</translation>
    </message>
</context>
<context>
    <name>PrintForm</name>
    <message>
        <source>Number every fifth &amp;line</source>
        <translation>Numéroter une &amp;ligne sur cinq</translation>
    </message>
    <message>
        <source>&amp;Black and white</source>
        <translation>Noir et &amp;blanc</translation>
    </message>
    <message>
        <source>In the margin</source>
        <translation>Dans la marge</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Pas du tout</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Personne n’est nommé</translation>
    </message>
    <message>
        <source>Named in the file; leave it empty to name nobody</source>
        <translation>Nommé dans le fichier&#xa0;; laissez vide pour ne nommer personne</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Pr&amp;ofile</source>
        <translation>Pr&amp;ofil</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>&amp;Extent</source>
        <translation>É&amp;tendue</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>&amp;Marking</source>
        <translation>&amp;Mention</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>Taille du te&amp;xte</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Auteur</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>The language of headings and labels on paper</source>
        <translation>La langue des titres et libellés imprimés</translation>
    </message>
    <message>
        <source>Both languages side by side</source>
        <translation>Les deux langues côte à côte</translation>
    </message>
    <message>
        <source>Two years with their changes</source>
        <translation>Deux années et leurs changements</translation>
    </message>
    <message>
        <source>Timeline of the passage</source>
        <translation>Chronologie du passage</translation>
    </message>
    <message>
        <source>Follow-up of commitments</source>
        <translation>Suivi des engagements</translation>
    </message>
    <message>
        <source>Discrepancies between languages</source>
        <translation>Écarts entre les langues</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>All notes</source>
        <translation>Toutes les notes</translation>
    </message>
    <message>
        <source>Notes on the open texts</source>
        <translation>Notes sur les textes ouverts</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Section: {title}</source>
        <translation>Section&#xa0;: {title}</translation>
    </message>
    <message>
        <source>The changes that the filters let through</source>
        <translation>Les changements retenus par les filtres</translation>
    </message>
</context>
<context>
    <name>PrintPreview</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>As wide as there is room</source>
        <translation>Sur toute la largeur disponible</translation>
    </message>
    <message>
        <source>The whole page</source>
        <translation>La page entière</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>Page {n} sur {all}</translation>
    </message>
</context>
<context>
    <name>PrintSaving</name>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word processor (*.docx)</source>
        <translation>Traitement de texte (*.docx)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
</context>
<context>
    <name>PrintStatus</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>The %n selected passage(s)</source>
        <translation>
            <numerusform>Le %n passage sélectionné</numerusform>
            <numerusform>Les %n passages sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>The passage under the cursor</source>
        <translation>Le passage sous le curseur</translation>
    </message>
    <message>
        <source>The passage {citation}</source>
        <translation>Le passage {citation}</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Print what lies open, with a preview</source>
        <translation>Imprimer ce qui est ouvert, avec aperçu</translation>
    </message>
    <message>
        <source>Save as PDF, DOCX or HTML…</source>
        <translation>Enregistrer en PDF, DOCX ou HTML…</translation>
    </message>
    <message>
        <source>Save what lies open as a file for reading or for a word processor</source>
        <translation>Enregistrer ce qui est ouvert, pour la lecture ou le traitement de texte</translation>
    </message>
</context>
<context>
    <name>ProfileRow</name>
    <message>
        <source>Choose or type one</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Keep these choices under this name</source>
        <translation>Conserver ces choix sous ce nom</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the profile of this name</source>
        <translation>Supprimer le profil de ce nom</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason of your verdict</source>
        <translation>Motif de votre décision</translation>
    </message>
    <message>
        <source>Your name, if you wish</source>
        <translation>Votre nom, si vous le souhaitez</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>&amp;Par</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>Results of the search</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>How often the words stand in the texts of each year; – where they do not</source>
        <translation>Combien de fois les mots figurent dans les textes de chaque année&#x202f;; – là où ils n’y sont pas</translation>
    </message>
    <message>
        <source>Other forms of the words, too: agreement finds agreements</source>
        <translation>Les autres formes des mots aussi&#xa0;: accord trouve accords</translation>
    </message>
    <message>
        <source>Their counterparts in the other language, too, as the terms have them</source>
        <translation>Leurs équivalents dans l’autre langue aussi, d’après les termes</translation>
    </message>
    <message>
        <source>The most telling passages first, not the newest</source>
        <translation>Les passages les plus parlants d’abord, non les plus récents</translation>
    </message>
    <message>
        <source>Word forms</source>
        <translation>Formes</translation>
    </message>
    <message>
        <source>Other language</source>
        <translation>Autre langue</translation>
    </message>
    <message>
        <source>By weight</source>
        <translation>Par poids</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>another form</source>
        <translation>autre forme</translation>
    </message>
    <message>
        <source>other language</source>
        <translation>autre langue</translation>
    </message>
    <message>
        <source>{passages} in {texts}</source>
        <translation>{passages} dans {texts}</translation>
    </message>
    <message>
        <source>the first {count} are listed</source>
        <translation>les {count} premiers figurent ici</translation>
    </message>
</context>
<context>
    <name>SearchFeature</name>
    <message>
        <source>Write in the field above what to look for: words, “a phrase”, coopér*, -word, police OR customs, language:nl, year:2021.</source>
        <translation>Écrivez dans le champ du haut ce qu’il faut chercher&#xa0;: des mots, «&#xa0;une expression&#xa0;», coopér*, -mot, police OU douane, langue:nl, année:2021.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was found yet; %n text(s) are still to be searched.</source>
        <translation>
            <numerusform>Rien n’a encore été trouvé&#x202f;; %n texte reste à parcourir.</numerusform>
            <numerusform>Rien n’a encore été trouvé&#x202f;; %n textes restent à parcourir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found for “{query}”.</source>
        <translation>Rien n’a été trouvé pour «&#xa0;{query}&#xa0;».</translation>
    </message>
    <message>
        <source>Perhaps another form of the word stands there: “Word forms”.</source>
        <translation>Une autre forme du mot y figure peut-être&#xa0;: «&#xa0;Formes&#xa0;».</translation>
    </message>
    <message>
        <source>Search in all texts</source>
        <translation>Chercher dans tous les textes</translation>
    </message>
    <message>
        <source>Find in the open text</source>
        <translation>Chercher dans le texte ouvert</translation>
    </message>
    <message>
        <source>Next place found</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Previous place found</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>What the last search has found</source>
        <translation>Ce que la dernière recherche a trouvé</translation>
    </message>
    <message numerus="yes">
        <source>Search in %n text(s)</source>
        <translation>
            <numerusform>Chercher dans %n texte</numerusform>
            <numerusform>Chercher dans les %n textes</numerusform>
        </translation>
    </message>
    <message>
        <source>Words, “a phrase”, coopér*, -word, police OR customs, language:nl, year:2021</source>
        <translation>Des mots, «&#xa0;une expression&#xa0;», coopér*, -mot, police OU douane, langue:nl, année:2021</translation>
    </message>
    <message>
        <source>Results {count}</source>
        <translation>Résultats {count}</translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>{year} · known, not included</source>
        <translation>{year} · connu, non inclus</translation>
    </message>
</context>
<context>
    <name>SectionsPane</name>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>Meetings, documents and sections</source>
        <translation>Rencontres, documents et sections</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>▲ Corpus damaged, %n file(s)</source>
        <translation>
            <numerusform>▲ Corpus endommagé, %n fichier</numerusform>
            <numerusform>▲ Corpus endommagé, %n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Corpus verified</source>
        <translation>Corpus vérifié</translation>
    </message>
    <message>
        <source>Notes saved {time}</source>
        <translation>Notes enregistrées {time}</translation>
    </message>
    <message>
        <source>Notes not saved</source>
        <translation>Notes non enregistrées</translation>
    </message>
    <message>
        <source>Scrolling in step</source>
        <translation>Défilement lié</translation>
    </message>
    <message>
        <source>Scrolling released</source>
        <translation>Défilement libre</translation>
    </message>
</context>
<context>
    <name>TermDialog</name>
    <message>
        <source>Several expressions of the same: put | between them, the usual one first.</source>
        <translation>Plusieurs expressions équivalentes&#xa0;: séparez-les par |, la plus usuelle en premier.</translation>
    </message>
    <message>
        <source>&amp;French</source>
        <translation>&amp;Français</translation>
    </message>
    <message>
        <source>&amp;Dutch</source>
        <translation>&amp;Néerlandais</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Strength</source>
        <translation>F&amp;orce</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Remarque</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Body</source>
        <translation>Organisme</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrument</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Sigle</translation>
    </message>
    <message>
        <source>Place name</source>
        <translation>Nom de lieu</translation>
    </message>
    <message>
        <source>Adjective</source>
        <translation>Adjectif</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Qualifier</source>
        <translation>Nuance</translation>
    </message>
    <message>
        <source>Commitment verb</source>
        <translation>Verbe d’engagement</translation>
    </message>
    <message>
        <source>Concept</source>
        <translation>Concept</translation>
    </message>
    <message>
        <source>{kind}, strength {n}</source>
        <translation>{kind}, force {n}</translation>
    </message>
    <message>
        <source>Everyday word</source>
        <translation>Mot courant</translation>
    </message>
    <message>
        <source>Of {name}</source>
        <translation>De {name}</translation>
    </message>
</context>
<context>
    <name>TermsFeature</name>
    <message>
        <source>No known term stands in this passage.</source>
        <translation>Aucun terme connu dans ce passage.</translation>
    </message>
    <message>
        <source>No term has these words.</source>
        <translation>Aucun terme ne contient ces mots.</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>Nouveau terme</translation>
    </message>
    <message>
        <source>Change a term</source>
        <translation>Modifier un terme</translation>
    </message>
    <message>
        <source>add a term</source>
        <translation>ajout d’un terme</translation>
    </message>
    <message>
        <source>change a term</source>
        <translation>modification d’un terme</translation>
    </message>
    <message>
        <source>remove a term</source>
        <translation>suppression d’un terme</translation>
    </message>
    <message>
        <source>Export terms</source>
        <translation>Exporter les termes</translation>
    </message>
    <message>
        <source>TBX (*.tbx)</source>
        <translation>TBX (*.tbx)</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>The terms of the passage under the cursor</source>
        <translation>Les termes du passage sous le curseur</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Add a term of your own</source>
        <translation>Ajouter votre propre terme</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change this term</source>
        <translation>Modifier ce terme</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove this term</source>
        <translation>Supprimer ce terme</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Write all terms to a TBX file</source>
        <translation>Enregistrer tous les termes dans un fichier TBX</translation>
    </message>
    <message>
        <source>Add a term…</source>
        <translation>Ajouter un terme…</translation>
    </message>
    <message>
        <source>Change the term…</source>
        <translation>Modifier le terme…</translation>
    </message>
    <message>
        <source>Remove the term</source>
        <translation>Supprimer le terme</translation>
    </message>
    <message>
        <source>Export the terms…</source>
        <translation>Exporter les termes…</translation>
    </message>
    <message>
        <source>Terms {count}</source>
        <translation>Termes {count}</translation>
    </message>
</context>
<context>
    <name>TermsModel</name>
    <message>
        <source>Counterpart</source>
        <translation>Équivalent</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Le vôtre</translation>
    </message>
    <message>
        <source>▲ Look: not found</source>
        <translation>▲ À voir&#xa0;: introuvable</translation>
    </message>
    <message>
        <source>✓ Stands there</source>
        <translation>✓ Présent</translation>
    </message>
    <message>
        <source>✓ Stands there in parts</source>
        <translation>✓ Présent en partie</translation>
    </message>
    <message>
        <source>{first_language}: {first}
{second_language}: {second}</source>
        <translation>En {first_language}&#xa0;: {first}
En {second_language}&#xa0;: {second}</translation>
    </message>
</context>
<context>
    <name>TermsPanel</name>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>Search all terms</source>
        <translation>Chercher un terme</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Said first</source>
        <translation>Première mention</translation>
    </message>
    <message>
        <source>Carried on</source>
        <translation>Repris</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Back after an absence</source>
        <translation>De retour après une absence</translation>
    </message>
</context>
<context>
    <name>TimelineFeature</name>
    <message>
        <source>Nothing in the other language answers to this passage.</source>
        <translation>Rien ne répond à ce passage dans l’autre langue.</translation>
    </message>
    <message>
        <source>There is no other year in this language to follow it to.</source>
        <translation>Aucune autre année n’existe dans cette langue pour le suivre.</translation>
    </message>
    <message>
        <source>No other year says this.</source>
        <translation>Aucune autre année ne le dit.</translation>
    </message>
    <message>
        <source>Looked for in the {near} nearest of {all} meetings.</source>
        <translation>Recherche limitée aux {near} réunions les plus proches, sur {all}.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Where the passage under the cursor comes from and where it goes</source>
        <translation>D’où vient le passage sous le curseur et ce qu’il devient</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Timeline of the passage</source>
        <translation>Chronologie du passage</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>Undo: {deed}</source>
        <translation>Annuler&#xa0;: {deed}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo: {deed}</source>
        <translation>Rétablir&#xa0;: {deed}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>VerdictsFeature</name>
    <message>
        <source>confirm a match</source>
        <translation>confirmation d’une correspondance</translation>
    </message>
    <message>
        <source>break a match</source>
        <translation>rupture d’une correspondance</translation>
    </message>
    <message>
        <source>{place} belongs together with:</source>
        <translation>{place} correspond à&#xa0;:</translation>
    </message>
    <message>
        <source>link two passages</source>
        <translation>mise en relation de deux passages</translation>
    </message>
    <message>
        <source>change a kind</source>
        <translation>changement de type</translation>
    </message>
    <message>
        <source>give a reason</source>
        <translation>ajout d’un motif</translation>
    </message>
    <message>
        <source>withdraw a verdict</source>
        <translation>retrait d’une décision</translation>
    </message>
    <message>
        <source>Break only</source>
        <translation>Rompre seulement</translation>
    </message>
    <message>
        <source>Confirm the match</source>
        <translation>Confirmer la correspondance</translation>
    </message>
    <message>
        <source>They belong together</source>
        <translation>Ils vont ensemble</translation>
    </message>
    <message>
        <source>Break the match</source>
        <translation>Rompre la correspondance</translation>
    </message>
    <message>
        <source>They do not belong together</source>
        <translation>Ils ne vont pas ensemble</translation>
    </message>
    <message>
        <source>Link to a passage…</source>
        <translation>Relier à un passage…</translation>
    </message>
    <message>
        <source>Choose a passage of the other year that this one belongs to</source>
        <translation>Choisir le passage de l’autre année auquel celui-ci correspond</translation>
    </message>
    <message>
        <source>Of another kind</source>
        <translation>D’un autre type</translation>
    </message>
    <message>
        <source>Say that the change is: {kind}</source>
        <translation>Qualifier le changement&#xa0;: {kind}</translation>
    </message>
    <message>
        <source>Reason of your verdict…</source>
        <translation>Motif de votre décision…</translation>
    </message>
    <message>
        <source>Withdraw your verdict</source>
        <translation>Retirer votre décision</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The settings cannot be written to {file}; sizes and position will not be remembered.</source>
        <translation>Les réglages ne peuvent être enregistrés dans {file}&#xa0;; tailles et position ne seront pas conservées.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Kept</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Reworded</source>
        <translation>Reformulé</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacé</translation>
    </message>
    <message>
        <source>Moved and reworded</source>
        <translation>Déplacé et reformulé</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scindé</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>Fusionné</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>Joint declaration</source>
        <translation>Déclaration commune</translation>
    </message>
    <message>
        <source>Press conference</source>
        <translation>Conférence de presse</translation>
    </message>
    <message>
        <source>Paris</source>
        <translation>Paris</translation>
    </message>
    <message>
        <source>Brussels</source>
        <translation>Bruxelles</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Préambule</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>The same text</source>
        <translation>Même texte</translation>
    </message>
    <message>
        <source>The same named things: {terms}</source>
        <translation>Mêmes noms&#xa0;: {terms}</translation>
    </message>
    <message>
        <source>The same heading: {terms}</source>
        <translation>Même titre&#xa0;: {terms}</translation>
    </message>
    <message>
        <source>The same words: {terms}</source>
        <translation>Mêmes mots&#xa0;: {terms}</translation>
    </message>
    <message>
        <source>Words that say the same: {terms}</source>
        <translation>Des mots qui disent la même chose&#xa0;: {terms}</translation>
    </message>
    <message>
        <source>Nothing in the other text answers to it</source>
        <translation>Rien n’y répond dans l’autre texte</translation>
    </message>
    <message>
        <source>{citation}, sentence {number}</source>
        <translation>{citation}, phrase {number}</translation>
    </message>
    <message>
        <source>the Belgian Prime Minister&apos;s site</source>
        <translation>le site du Premier ministre belge</translation>
    </message>
    <message>
        <source>the Belgian Prime Minister&apos;s site (archives)</source>
        <translation>le site du Premier ministre belge (archives)</translation>
    </message>
    <message>
        <source>Said and signed</source>
        <translation>Dit et signé</translation>
    </message>
    <message>
        <source>Signed only</source>
        <translation>Signé seulement</translation>
    </message>
    <message>
        <source>Said only</source>
        <translation>Dit seulement</translation>
    </message>
    <message>
        <source>Decided by reading</source>
        <translation>Décidé à la lecture</translation>
    </message>
    <message>
        <source>Found automatically</source>
        <translation>Trouvé automatiquement</translation>
    </message>
    <message>
        <source>Your verdict: they belong together</source>
        <translation>Votre décision&#xa0;: ils vont ensemble</translation>
    </message>
    <message>
        <source>Your verdict: they do not belong together</source>
        <translation>Votre décision&#xa0;: ils ne vont pas ensemble</translation>
    </message>
    <message>
        <source>Your verdict: linked</source>
        <translation>Votre décision&#xa0;: reliés</translation>
    </message>
    <message>
        <source>Your verdict: another kind</source>
        <translation>Votre décision&#xa0;: autre type</translation>
    </message>
</context>
</TS>
