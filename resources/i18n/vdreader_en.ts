<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AlignmentFiles</name>
    <message numerus="yes">
        <source>%n correction(s) taken up.</source>
        <translation>
            <numerusform>%n correction taken up.</numerusform>
            <numerusform>%n corrections taken up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s) not of these texts.</source>
        <translation>
            <numerusform>%n correction is not of these texts.</numerusform>
            <numerusform>%n corrections are not of these texts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlignmentPanel</name>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n doubtful</numerusform>
            <numerusform>%n doubtful</numerusform>
        </translation>
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
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of %n passage(s) of this change</source>
        <translation>
            <numerusform>the %n passage of this change</numerusform>
            <numerusform>one of %n passages of this change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Discrepancies</name>
    <message numerus="yes">
        <source>%n discrepancy(s) to look at</source>
        <translation>
            <numerusform>%n discrepancy to look at</numerusform>
            <numerusform>%n discrepancies to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpPanel</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesFiles</name>
    <message numerus="yes">
        <source>%n note(s) written to {file}.</source>
        <translation>
            <numerusform>%n note written to {file}.</numerusform>
            <numerusform>%n notes written to {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) kept twice</source>
        <translation>
            <numerusform>%n conflict kept twice</numerusform>
            <numerusform>%n conflicts kept twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) put back from the backup.</source>
        <translation>
            <numerusform>%n note put back from the backup.</numerusform>
            <numerusform>%n notes put back from the backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesMarks</name>
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
    <message numerus="yes">
        <source>%n anchor(s)</source>
        <translation>
            <numerusform>%n anchor</numerusform>
            <numerusform>%n anchors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preparing</name>
    <message numerus="yes">
        <source>%n text(s) not searched</source>
        <translation>
            <numerusform>%n text not searched</numerusform>
            <numerusform>%n texts not searched</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message numerus="yes">
        <source>The %n selected passage(s)</source>
        <translation>
            <numerusform>The %n selected passage</numerusform>
            <numerusform>The %n selected passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchFeature</name>
    <message numerus="yes">
        <source>Nothing was found yet; %n text(s) are still to be searched.</source>
        <translation>
            <numerusform>Nothing was found yet; %n text is still to be searched.</numerusform>
            <numerusform>Nothing was found yet; %n texts are still to be searched.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Search in %n text(s)</source>
        <translation>
            <numerusform>Search in %n text</numerusform>
            <numerusform>Search in the %n texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>▲ Corpus damaged, %n file(s)</source>
        <translation>
            <numerusform>▲ Corpus damaged, %n file</numerusform>
            <numerusform>▲ Corpus damaged, %n files</numerusform>
        </translation>
    </message>
</context>
</TS>
