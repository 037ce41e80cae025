package org.rimanakuy.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.commitment.CommitmentNumber;
import org.rimanakuy.testing.CleanDatabase;
import org.rimanakuy.testing.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What the public reads about one commitment. */
@IntegrationTest
class SheetTest {

    @Autowired
    private ApplicationContext context;

    @LocalServerPort
    private int port;

    @BeforeEach
    void empty() {
        CleanDatabase.clean(context);
    }

    private String sheet(CommitmentNumber number, String language) {
        var page = Reader.at(port).get("/" + language + "/c/" + number);
        assertThat(page.statusCode()).isEqualTo(200);
        return page.body();
    }

    /** What the three answers at the head of the sheet say. */
    private String verdict(CommitmentNumber number, String language) {
        var page = sheet(number, language);
        return page.substring(page.indexOf("class=\"verdict\""), page.indexOf("class=\"columns\""));
    }

    @Test
    void while_the_promisor_may_answer_a_dispute_nothing_says_that_it_is_the_guarantors_move() {
        var number = RichRecord.disputed(context);

        assertThat(verdict(number, "es"))
                .contains("En discrepancia", "A Minera de la discrepancia")
                .doesNotContainIgnoringCase("le toca al garante");
        assertThat(verdict(number, "en")).contains("In dispute").doesNotContain("the guarantor’s move");
    }
}
