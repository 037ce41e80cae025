package org.rimanakuy.minutes;

/** Of the canonical text, what is missing: printed, because what nobody sees is never mended. */
final class GapsText {

    private final Proceedings told;
    private final CanonicalText.Writer text;

    GapsText(Proceedings told, CanonicalText.Writer text) {
        this.told = told;
        this.text = text;
    }

    void write() {
        text.section("Lo que falta");
        var quality = told.quality();
        var figures = quality.figures();
        if (quality.isWhole()) {
            text.say(0, "No falta nada de lo que un acta debe tener.");
            return;
        }
        quality.session().forEach(gap -> text.say(0, "Sesión: " + ActaWords.of(gap) + "."));
        counted("Acuerdos sin responsable", figures.withoutResponsible(), figures.agreements());
        counted("Acuerdos sin plazo", figures.withoutDeadline(), figures.agreements());
        counted("Acuerdos sin seguimiento", figures.withoutFollowUp(), figures.agreements());
        counted("Decisiones y acuerdos sin quórum", figures.withoutQuorum(), figures.decisions());
    }

    private void counted(String what, int missing, int base) {
        if (missing > 0) {
            text.say(0, what + ": " + missing + " de " + base + ".");
        }
    }
}
