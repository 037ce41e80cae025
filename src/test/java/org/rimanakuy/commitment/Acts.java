package org.rimanakuy.commitment;

import java.util.List;
import org.rimanakuy.document.DocumentId;
import org.rimanakuy.document.Samples;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.PartyId;

/** The acts on one commitment, each as somebody would do it who has just read its sheet. */
final class Acts {

    private static final Agreed AGREED = new Agreed("Las lluvias", "Sesión 12", PartialDate.year(2024), null);

    private final PromiseWithVoices on;

    Acts(PromiseWithVoices on) {
        this.on = on;
    }

    private CommitmentRecord seen() {
        return on.sheet().commitment();
    }

    private <T> T service(Class<T> type) {
        return on.context.getBean(type);
    }

    private DocumentId scan() {
        return on.sent("memorial.pdf", Samples.pdf()).id();
    }

    AmendmentService amendments() {
        return service(AmendmentService.class);
    }

    MoveDeadline moved(int days) {
        return new MoveDeadline(seen().id(), seen().version(), PartialDate.day(on.today.plusDays(days)), AGREED);
    }

    void sayFor() {
        var said = on.saying(Standing.IN_PROGRESS, List.of(scan()), null, false);
        on.statements.sayFor(new SpeakFor(Voice.COMMUNITY, on.community, false, "Memorial", said));
    }

    void amendWords() {
        amendments().amendWords(new AmendWords(seen().id(), seen().version(), "Otras palabras", AGREED));
    }

    void amendResponsible(PartyId party) {
        amendments().amendResponsible(new AmendResponsible(seen().id(), seen().version(), party, AGREED));
    }

    void meetCondition() {
        amendments()
                .meetCondition(new MeetCondition(
                        seen().id(),
                        seen().version(),
                        PartialDate.day(on.today),
                        "Resolución 7",
                        "Llegó el permiso",
                        null));
    }

    void addMilestone() {
        on.milestones.add(seen().id(), seen().version(), new MilestoneData("Trazo", PartialDate.day(on.today)));
    }

    void amendMilestone() {
        var milestone = on.sheet().milestones().getFirst().id();
        var data = new MilestoneData("Trazo y cimientos", PartialDate.day(on.today));
        on.milestones.amend(seen().id(), seen().version(), milestone, data, "Van juntos");
    }

    void dropMilestone() {
        var milestone = on.sheet().milestones().getFirst().id();
        on.milestones.drop(new DropMilestone(seen().id(), seen().version(), milestone, "Ya no va"));
    }

    void proposeEnd() {
        var terms = new EndTerms(Ended.WITHDRAWN, "La mesa", "Sesión 12", "Ya no hace falta", "Acta 12", null);
        service(EndingService.class).propose(new ProposeEnd(seen().id(), seen().version(), terms));
    }

    void giveView() {
        service(EndingService.class).say(new GiveEndView(seen().id(), true, "De acuerdo"));
    }

    void giveViewFor() {
        service(EndingService.class)
                .sayFor(new GiveEndView(seen().id(), on.community, true, "De acuerdo", "Acta comunal", scan()));
    }

    void carryOutEnd() {
        service(EndingService.class).carryOut(seen().id(), seen().version());
    }

    void dropEnd() {
        service(EndingService.class).drop(new DropEnd(seen().id(), seen().version(), "Se retomó"));
    }

    void link() {
        var other = on.register.page(RegisterFilter.ALL, RegisterSort.NEWEST, 0, 10).stream()
                .filter(row -> row.title().equals("Otra posta"))
                .findFirst()
                .orElseThrow();
        service(LinkService.class).link(on.number, CommitmentNumber.parse(other.number()));
    }

    void correct() {
        var data = seen().data();
        on.commitments.correct(seen().id(), seen().version(), data.due(Deadline.NONE), "Un error");
    }
}
