package org.rimanakuy.commitment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rimanakuy.commitment.Deadline;
import org.rimanakuy.commitment.RegisterFilter;
import org.rimanakuy.commitment.RegisterService;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInAs;
import org.rimanakuy.shared.PartialDate;
import org.rimanakuy.testing.UiTest;
import org.springframework.beans.factory.annotation.Autowired;

@SignedInAs(Role.DELEGATE)
class RegisterCsvTest extends UiTest {

    @Autowired
    RegisterService rows;

    @Autowired
    Clock clock;

    SmallRegister register;

    @BeforeEach
    void promise() {
        register = new SmallRegister(context);
        register.promise("=SUMA(A1)", Deadline.on(PartialDate.parse("2005-06")));
        register.promise("Con \"comillas\", y coma", Deadline.NONE);
    }

    @Test
    void what_is_filtered_is_written_with_a_header_for_a_spreadsheet() throws IOException {
        var lines = written(RegisterFilter.ALL);

        assertThat(lines.getFirst()).startsWith("\uFEFFNúmero,Compromiso,Cómo está");
        assertThat(lines.get(1)).startsWith("CM-2004-001,'=SUMA(A1),Pendiente,").contains(",2005-06,");
        assertThat(lines.get(2)).startsWith("CM-2004-002,\"Con \"\"comillas\"\", y coma\",Pendiente,Sin plazo,,");
        assertThat(lines).hasSize(3);
    }

    @Test
    void what_is_filtered_away_is_left_out() throws IOException {
        assertThat(written(RegisterFilter.ALL.withWords("comillas"))).hasSize(2);
    }

    private List<String> written(RegisterFilter filter) throws IOException {
        var out = new StringWriter();
        new RegisterCsv(rows, () -> filter, clock).write(filter, CommitmentWords.here(), out);
        return out.toString().lines().toList();
    }
}
