package org.rimanakuy.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SystemActs;
import org.rimanakuy.shared.Language;

class SubscriptionServiceTest extends Telling {

    @Test
    void nobody_is_told_before_they_confirmed_from_their_address_and_a_link_works_once() {
        subscriptions.ask(topic(TopicKind.PARTY, "MIN"), address, Language.ES, Rhythm.AT_ONCE);
        var link = confirmation();
        promised("Reservorio");
        assertThat(dispatch.run()).isZero();
        assertThat(subscriptions.asked(link)).hasValueSatisfying(asked -> {
            assertThat(asked.address()).hasValue(address.charAt(0) + "…@comunidad.example");
            assertThat(asked.topics()).extracting(NamedTopic::code).containsExactly("MIN");
        });

        subscriptions.confirm(link);
        assertThat(subscriptions.asked(link)).isEmpty();
        assertThatExceptionOfType(SubscriptionRefusal.class).isThrownBy(() -> subscriptions.confirm(link));
        assertThat(count("subscriber")).isEqualTo(1);
    }

    @Test
    void a_link_older_than_a_week_confirms_nothing_and_is_forgotten() {
        subscriptions.ask(topic(TopicKind.PARTY, "MIN"), address, Language.ES, Rhythm.DAILY);
        var link = confirmation();
        sql.sql("update subscription_request set asked_at = asked_at - interval 8 day")
                .update();
        assertThatExceptionOfType(SubscriptionRefusal.class).isThrownBy(() -> subscriptions.confirm(link));
        context.getBean(Requests.class).forgetOld(clock.instant());
        assertThat(count("subscription_request")).isZero();
    }

    @Test
    void one_address_follows_several_things_and_is_told_of_all_in_its_last_rhythm() {
        confirmed(topic(TopicKind.PARTY, "MIN"), Rhythm.WEEKLY);
        var page = confirmed(topic(TopicKind.ROUNDTABLE, "MESA-1"), Rhythm.AT_ONCE);
        assertThat(subscriptions.following(page)).hasValueSatisfying(following -> {
            assertThat(following.topics()).extracting(NamedTopic::code).containsExactly("MESA-1", "MIN");
            assertThat(following.rhythm()).isEqualTo(Rhythm.AT_ONCE);
        });
        promised("Reservorio");
        assertThat(dispatch.run()).isEqualTo(1);
    }

    @Test
    void whoever_ends_it_is_told_no_more_and_leaves_nothing_behind() {
        var page = confirmed(topic(TopicKind.PARTY, "MIN"), Rhythm.AT_ONCE);
        confirmed(topic(TopicKind.PARTY, "COM"), Rhythm.AT_ONCE);
        subscriptions.end(page, topic(TopicKind.PARTY, "COM").topic());
        assertThat(subscriptions.following(page).orElseThrow().topics())
                .extracting(NamedTopic::code)
                .containsExactly("MIN");
        subscriptions.end(page, topic(TopicKind.PARTY, "MIN").topic());
        assertThat(subscriptions.following(page)).isEmpty();
        assertThat(count("subscriber")).isZero();

        var again = confirmed(topic(TopicKind.PARTY, "MIN"), Rhythm.AT_ONCE);
        subscriptions.endLetters(again);
        subscriptions.endLetters(again);
        promised("Reservorio");
        assertThat(dispatch.run()).isZero();
        assertThat(count("subscription") + count("subscriber")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "  ", "maria", "maria@", "María <maria@example.org>", "a@b.example\r\nBcc: c@d.example"})
    void what_is_no_address_is_refused_in_a_sentence(String typed) {
        assertThatExceptionOfType(SubscriptionRefusal.class)
                .isThrownBy(() -> subscriptions.ask(topic(TopicKind.PARTY, "MIN"), typed, Language.ES, Rhythm.DAILY));
        assertThat(count("subscription_request")).isZero();
    }

    @Test
    void nobody_fills_the_mailbox_of_another_with_questions() {
        for (var time = 0; time < SubscriptionService.PER_ADDRESS + 2; time++) {
            subscriptions.ask(topic(TopicKind.PARTY, "MIN"), address, Language.ES, Rhythm.DAILY);
        }
        assertThat(count("subscription_request")).isEqualTo(SubscriptionService.PER_ADDRESS);
        assertThat(count("letter")).isEqualTo(SubscriptionService.PER_ADDRESS);
    }

    @Test
    void nor_those_of_everybody() {
        sql.sql("insert into subscription_request (request_id, token, address, language, rhythm, asked_at)"
                        + " select uuid(), replace(uuid(), '-', ''), concat(seq, '@x.example'), 'ES', 'DAILY', utc_timestamp(6)"
                        + " from seq_1_to_200")
                .update();
        assertThatExceptionOfType(SubscriptionRefusal.class)
                .isThrownBy(() -> subscriptions.ask(topic(TopicKind.PARTY, "MIN"), address, Language.ES, Rhythm.DAILY));
    }

    @Test
    void somebody_with_an_account_follows_in_the_workspace_and_by_letter_once_the_address_is_confirmed() {
        var own = context.getBean(OwnSubscriptionService.class);
        confirmed(topic(TopicKind.PARTY, "COM"), Rhythm.DAILY);
        asDelegate(() -> {
            own.follow(TopicKind.PARTY, "MIN");
            assertThat(own.mine().address()).isEmpty();
            own.sendTo(address, Language.ES, Rhythm.AT_ONCE);
            assertThat(own.mine().address()).isEmpty();
        });
        subscriptions.confirm(confirmation());
        promised("Reservorio");
        assertThat(dispatch.run()).isEqualTo(1);
        asDelegate(() -> {
            assertThat(own.mine().address()).hasValue(address);
            assertThat(own.mine().topics()).extracting(NamedTopic::code).containsExactlyInAnyOrder("MIN", "COM");
            assertThat(own.news(7).subjects()).extracting(Digest.Subject::code).containsExactly("CM-2026-001");
            own.endLetters();
            assertThat(own.mine().topics()).hasSize(2);
        });
        promised("Posta");
        assertThat(dispatch.run()).isZero();
        assertThat(count("subscriber")).isEqualTo(1);
    }

    @Test
    void after_a_large_import_only_the_latest_is_looked_through_and_that_is_said() {
        promised("Antes");
        sql.sql("update journal_head set sequence = sequence + ?")
                .param(NewsService.LOOKED_THROUGH)
                .update();
        var company = Set.of(topic(TopicKind.PARTY, "MIN").topic());
        assertThat(news.of(company, news.first(7)).isCut()).isTrue();
        assertThat(news.of(company, news.first(7)).isEmpty()).isTrue();
    }

    @Test
    void what_is_not_on_record_cannot_be_followed() {
        var own = context.getBean(OwnSubscriptionService.class);
        asDelegate(() -> assertThatExceptionOfType(SubscriptionRefusal.class)
                .isThrownBy(() -> own.follow(TopicKind.COMMITMENT, "CM-1999-001")));
        assertThat(List.of(TopicKind.values()))
                .allSatisfy(kind -> assertThat(news.topic(kind, "NADA")).isEmpty());
    }

    private void asDelegate(Runnable act) {
        context.getBean(SystemActs.class).as("Delegada de prueba", Role.DELEGATE, () -> {
            act.run();
            return true;
        });
    }
}
