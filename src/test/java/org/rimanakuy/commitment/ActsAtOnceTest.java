package org.rimanakuy.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;
import org.rimanakuy.security.Role;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.shared.StaleVersionRefusal;

/** One reports, one gives more time, one rules, one proposes an end: on one commitment, in one moment. */
class ActsAtOnceTest extends PromiseWithVoices {

    @RepeatedTest(3)
    void stating_extending_ruling_and_proposing_at_once_lose_nothing() throws Exception {
        asCompany(() -> statements.report(saying(Standing.FULFILLED)));
        asCommunity(() -> statements.dispute(saying(Standing.NOT_FULFILLED)));
        var acts = new Acts(this);
        var inOneMoment = List.<Runnable>of(
                () -> asCompany(() -> statements.report(saying(Standing.FULFILLED))),
                () -> asCommunity(() -> statements.tell(saying(Standing.STALLED))),
                () -> as(Role.GUARANTOR, guarantor, () -> statements.find(saying(Standing.PARTLY_FULFILLED))),
                () -> asSecretariat(context, () -> acts.amendments().extend(acts.moved(60))),
                () -> asSecretariat(context, acts::addMilestone),
                () -> asSecretariat(context, acts::proposeEnd));
        allAtOnce(inOneMoment);

        var sheet = sheet();
        assertThat(sheet.said()).hasSize(5);
        assertThat(sheet.course().extensions()).isEqualTo(1);
        assertThat(sheet.commitment().data().deadline()).isEqualTo(Deadline.on(PartialDate.day(today.plusDays(60))));
        assertThat(sheet.milestones()).hasSize(1);
        assertThat(sheet.endProposal()).isPresent();
        assertThat(sheet.disputes())
                .singleElement()
                .satisfies(dispute -> assertThat(dispute.ruling()).isPresent());
        var derived = Position.of(
                sheet.commitment().data().deadline(),
                sheet.commitment().data().followedSince(),
                new Voices(sheet.commitment().statements()),
                sheet.commitment().ending());
        assertThat(sheet.headline()).as("follows from all of it").isEqualTo(derived.headline());
        asSecretariat(context, () -> {
            assertThat(journal.firstBroken()).isEmpty();
            assertThat(journal.of(sheet.commitment().id().value())).hasSize(9);
        });
    }

    private static void allAtOnce(List<Runnable> acts) throws Exception {
        var start = new CyclicBarrier(acts.size());
        var acting = new ArrayList<Callable<Boolean>>();
        for (var act : acts) {
            acting.add(() -> {
                start.await();
                untilDone(act);
                return true;
            });
        }
        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            for (var done : threads.invokeAll(acting)) {
                assertThat(done.get()).isTrue();
            }
        }
    }

    /** As a person would: refused, reads what is there now, and does it again. */
    private static void untilDone(Runnable act) {
        for (var done = false; !done; ) {
            try {
                act.run();
                done = true;
            } catch (StaleVersionRefusal stale) {
                assertThat(stale.key()).isNotEmpty();
            }
        }
    }
}
