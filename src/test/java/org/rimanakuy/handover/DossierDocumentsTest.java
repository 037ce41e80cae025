package org.rimanakuy.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rimanakuy.testing.Acting.asSecretariat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rimanakuy.commitment.Agreed;
import org.rimanakuy.commitment.AmendmentService;
import org.rimanakuy.commitment.CommitmentRecord;
import org.rimanakuy.commitment.MoveDeadline;
import org.rimanakuy.commitment.Speak;
import org.rimanakuy.commitment.Standing;
import org.rimanakuy.commitment.StatementService;
import org.rimanakuy.document.DocumentId;
import org.rimanakuy.document.DocumentService;
import org.rimanakuy.document.Incoming;
import org.rimanakuy.document.Samples;
import org.rimanakuy.security.Role;
import org.rimanakuy.security.SignedInContext;
import org.rimanakuy.shared.PartialDate;

class DossierDocumentsTest extends PartiesToHandOver {

    @TempDir
    Path folder;

    @Test
    void a_dossier_names_every_file_on_record_and_each_once() {
        report("trazo.pdf");
        report("avance.pdf");
        extend("acta-12.pdf");

        var told = open.told(List.of(seen().id())).getFirst();
        assertThat(told.said().getFirst().evidence()).extracting("name").containsExactly("avance.pdf");
        assertThat(told.documents()).extracting("name").containsExactly("trazo.pdf", "acta-12.pdf");
    }

    private CommitmentRecord seen() {
        return sheets.sheet(road).orElseThrow().commitment();
    }

    private DocumentId sent(String name) {
        return context.getBean(DocumentService.class)
                .keep(new Incoming(name, Samples.file(folder, Samples.pdf()), false))
                .id();
    }

    private void report(String file) {
        var seen = seen();
        SignedInContext.run(
                seller,
                () -> context.getBean(StatementService.class)
                        .report(new Speak(
                                seen.id(),
                                seen.version(),
                                Standing.IN_PROGRESS,
                                "Avanza",
                                null,
                                null,
                                null,
                                false,
                                List.of(sent(file)))),
                Role.DELEGATE);
    }

    private void extend(String file) {
        var seen = seen();
        asSecretariat(context, () -> {
            var agreed = new Agreed(
                    "Las lluvias",
                    "Sesión 12",
                    PartialDate.year(2024),
                    sent(file).value());
            context.getBean(AmendmentService.class)
                    .extend(new MoveDeadline(seen.id(), seen.version(), PartialDate.year(2031), agreed));
        });
    }
}
