"""Words that say little of a sentence's subject: by their grammar, or by the genre of the text."""

from __future__ import annotations


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


FUNCTION_WORDS: dict[str, frozenset[str]] = {
    "fr": _words(
        """
        a afin ai ainsi alors après au aucun aujourd hui auquel aussi autre autres aux avait
        avant avec avoir ayant c car ce ceci cela celle celles celui ces cet cette ceux chaque
        chez ci comme comment contre d dans de depuis des dès deux doit doivent donc dont du e
        elle elles en encore entre est et étaient était étant été être eu eux fait faire font
        fois grâce il ils j jusqu jusque l la là laquelle le lequel les lesquelles lesquels leur
        leurs lors lorsqu lorsque lui m mais me même mêmes mes mon n ne ni nos notamment notre
        nôtre nous on ont or ou où par parce pas pendant peu peut peuvent plus plusieurs pour
        pourra pourront puis puisse puissent pourrait qu quand que quel quelle quelles quels qui
        quoi s sa sans se sein sera seront ses si soit soient son sont sous suis sur t ta tant
        te tel telle telles tels tes ton tous tout toute toutes tu un une va vers vis voir vont
        vos votre vous y très titre égard égalem également
        """
    ),
    "nl": _words(
        """
        aan af al alle allen als alsook altijd ander andere bij binnen binnenin blijven d daar
        daarom daarvoor dan dat de den der deze die dit doen door dus echter een eens elk en er
        erop ervoor evenals ge geen gedurende haar had hadden hebben heeft hem hen het hier hij
        hoe hun ie ieder iets ik in inzake is ja je jij jullie kan kon kunnen maar me meer men
        met mij moet moeten mogen na naar net niet nog nu of om omdat onder ons onze ook op over
        per s t te tegen tot tussen twee u uit uw van vanuit veel via volgens voor vooral waar
        waarbij waarin waarop waarvan wanneer want waren was wat we wel welke werd werden wij
        wil willen worden wordt zal ze zeer zich zij zijn zo zoals zodat zonder zou zouden
        zullen name
        """
    ),
    "en": _words(
        """
        a about after all also an and any are as at be been before being between both but by can
        could did do does during each for from had has have having he her his how i if in into
        is it its itself may more most must no nor not of on once only or other our out over own
        s same shall she should so some such t than that the their them then there these they
        this those through to too two under until upon up very was we were what when where which
        while who whom whose will with within without would you your
        """
    ),
    "de": _words(
        """
        aber alle allem allen aller als also am an andere anderen auch auf aus bei beide beiden
        bis da damit dann das dass dem den denn der des deren die dies diese diesem diesen
        dieser dieses doch dort durch ein eine einem einen einer eines er es für gegen haben hat
        hatte hier ihr ihre ihrem ihren ihrer im in ist ja je jede jeder kann kein keine können
        man mehr mit muss müssen nach nicht noch nun nur ob oder ohne sehr sein seine sich sie
        sind so soll sollen sowie über um und uns unser unter vom von vor war waren was weil
        wenn werden wie wir wird wurde wurden zu zum zur zwei zwischen
        """
    ),
}
"""The words of each language that join and refer rather than name, lower case."""

FORMULAS: dict[str, frozenset[str]] = {
    "fr": _words(
        """
        action actuel cadre matière niveau amélioration améliorer approche approfondir appui
        appuyer approprié assurer attention autorité bilatéral bon cas commun concerner
        confirmer conjoint contexte continu continuer contribuer coordination coordonner
        coopération coopérer cours critère développement développer différent direction
        disposition domaine dispositif droit décider décision effet efficace efficacité effort
        engagement engager ensemble entendre essentiel état étroit évolution excellent existant
        exister exprimer favoriser fin fonction fournir gestion général gouvernement haut
        important importance information initiative instrument intensifier intérêt large lien
        lieu lutte lutter maintenir manière membre mesure mettre mise moyen nation national
        nature nécessaire nécessité nombre nouveau objectif œuvre opérationnel organiser
        organisation part particulier partie pays permettre plan politique possible pratique
        prendre principal principe priorité problématique procédure processus projet promouvoir
        proposition poursuivre qualité question rappeler recherche recommandation règle relatif
        relation renforcement renforcer respect respecter respectif réaffirmer réponse réunion
        risque service situation solution souhaiter souligner soutenir soutien spécifique suite
        suivi système temps tenir terme territoire travail type union utilisation vigueur viser
        volonté échange échanger échéant élément établir
        """
    ),
    "nl": _words(
        """
        aandacht aanpak gebied kader actie afspraak algemeen autoriteit bedoeling belang
        belangrijk beleid beslissing bestaand betrekking betrokken bevestigen bijdragen
        bijzonder blijven dienst doel doeltreffend domein efficiënt element engagement
        gemeenschappelijk gevolg goed groot houden informatie initiatief instrument intensiveren
        kader kwaliteit land lid lidstaat maatregel middel mogelijk nationaal nauw nieuw nodig
        onderhouden ondersteunen ontwikkelen ontwikkeling opvolging overheid overleg plan
        praktijk prioriteit proces project punt regel regering samenwerken samenwerking situatie
        specifiek staat steun strijd systeem uitwisselen uitwisseling uitvoering verbeteren
        versterken verzekeren voortzetten vraag werk werken
        """
    ),
    "en": _words(
        """
        action address agree aim appropriate approach area authority bilateral close common
        concern confirm context continue contribute cooperate cooperation coordinate
        coordination country decision develop development effective effort encourage ensure
        exchange excellent exist framework general good government implement implementation
        important improve information initiative instrument intensify issue joint maintain
        matter measure member national necessary need new objective operational order particular
        plan policy possible practice priority process promote proposal pursue question reaffirm
        recall regard relation respect service situation solution specific state stress
        strengthen strong support system underline welcome work
        """
    ),
}
"""Words that official texts of any subject are made of: two sentences share them by their genre."""
